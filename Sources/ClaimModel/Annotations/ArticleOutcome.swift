/// What came of reading the article that an annotation file names. The caller reads files; the library never does.
public enum ArticleOutcome: Sendable {
  /// The file names no article, or nobody tried to read it: rules about its text stay silent.
  case notRead
  /// The text, and the SHA-256 of the file's bytes as 64 small hexadecimal digits.
  case read(SourceText, sha256: String)
  /// There is no such file.
  case missing
  /// The path leads out of the folder that the caller allows, so it was not opened.
  case outside
  /// It could not be read: a folder, a device, no permission. The reason is short and has no full stop.
  case unreadable(reason: Message)
  /// It is not text: not UTF-8, or binary.
  case notText(SourceText.InvalidText)

  /// The text, if it was read.
  public var text: SourceText? {
    if case .read(let text, _) = self { text } else { nil }
  }

  /// The digest of the file's bytes, if it was read.
  public var sha256: String? {
    if case .read(_, let sha256) = self { sha256 } else { nil }
  }
}
