import Glibc

/// What a new annotation file tells editors of the JSON Schema.
enum SchemaHint {
  /// The path or address of the schema, as seen from the new file's folder.
  ///
  /// - Parameters:
  ///   - schema: The one that was asked for; else that in `docs/schema` of the nearest folder above, if any has one.
  ///   - folder: The new file's folder.
  static func path(_ schema: String?, from folder: String) -> String? {
    guard let schema else { return nearest(above: folder) }
    return FilePath.isAddress(schema) ? schema : FilePath.relative(schema, from: folder)
  }

  private static func nearest(above folder: String) -> String? {
    var above = FilePath.absolute(folder)
    while true {
      let candidate = FilePath.join(above, "docs/schema/annotation-1.schema.json")
      if access(candidate, R_OK) == 0 { return FilePath.relative(candidate, from: folder) }
      if above == "/" { return nil }
      above = FilePath.folder(of: above)
    }
  }
}
