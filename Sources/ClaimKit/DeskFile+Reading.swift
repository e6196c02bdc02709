import AnnotationCoding

extension DeskFile {
  /// Reads a desk's file. Never fails: what is wrong is in ``DeskFile/diagnostics``, and its default holds.
  public init(bytes: [UInt8], path: String) {
    self = DeskFileReader.read(bytes: bytes, path: path)
  }
}
