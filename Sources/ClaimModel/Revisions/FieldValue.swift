/// A value of an annotation file without its place and style.
///
/// Text is compared byte by byte: two spellings of one letter are two texts.
public indirect enum FieldValue: Sendable, Equatable {
  /// A text.
  case text(String)
  /// A list.
  case list([FieldValue])
  /// Keys with values, in order.
  case mapping([Pair])

  /// One key with its value.
  public struct Pair: Sendable, Equatable {
    /// The key.
    public var key: String
    /// Its value.
    public var value: FieldValue

    /// Makes a pair.
    public init(_ key: String, _ value: FieldValue) {
      self.key = key
      self.value = value
    }
  }

  /// Compares text byte by byte.
  public static func == (a: FieldValue, b: FieldValue) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)): a.utf8.elementsEqual(b.utf8)
    case (.list(let a), .list(let b)): a == b
    case (.mapping(let a), .mapping(let b)): a == b
    default: false
    }
  }

  /// The text under a key of a mapping.
  public func text(_ key: String) -> String? {
    guard case .mapping(let pairs) = self,
      case .text(let text)? = pairs.first(where: { $0.key == key })?.value
    else { return nil }
    return text
  }

  /// The value on one line for people: lists in brackets, mappings in braces.
  public var line: String {
    switch self {
    case .text(let text): text
    case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key): \($0.value.line)" }.joined(separator: ", ") + "}"
    }
  }
}
