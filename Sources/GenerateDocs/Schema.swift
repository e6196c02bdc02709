import ClaimKit

/// `docs/schema`: the JSON Schema of annotation files.
enum Schema: GeneratedFiles {
  static let ownFolders = ["docs/schema"]

  static var files: [GeneratedFile] {
    [GeneratedFile(path: "docs/schema/annotation-1.schema.json", text: AnnotationFile.schema)]
  }
}
