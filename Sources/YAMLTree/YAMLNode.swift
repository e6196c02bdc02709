import ClaimModel

/// A node of a YAML document with the exact bytes it stands at.
public indirect enum YAMLNode: Sendable {
  /// A single value.
  case scalar(YAMLScalar)
  /// A list.
  case sequence(YAMLSequence)
  /// Keys with values, in the order of the file; keys are unique.
  case mapping(YAMLMapping)

  /// Where the node stands, in bytes of the file: a scalar with its quotation marks, a collection from the start of
  /// its first to the end of its last item (for the flow style with the brackets).
  public var span: ByteSpan {
    switch self {
    case .scalar(let node): node.span
    case .sequence(let node): node.span
    case .mapping(let node): node.span
    }
  }
}

/// A scalar: its value after unquoting and unescaping, and how it was written.
public struct YAMLScalar: Sendable {
  /// How a scalar is written.
  public enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }
  /// The value.
  public var value: String
  /// How it is written.
  public var style: Style
  /// Where it stands, in bytes.
  public var span: ByteSpan
}

/// A list.
public struct YAMLSequence: Sendable {
  /// The items in order.
  public var items: [YAMLNode]
  /// Whether it is written in brackets.
  public var isFlow: Bool
  /// Where it stands, in bytes.
  public var span: ByteSpan
}

/// Keys with values.
public struct YAMLMapping: Sendable {
  /// One key with its value.
  public struct Pair: Sendable {
    /// The key.
    public var key: YAMLScalar
    /// Its value.
    public var value: YAMLNode
  }
  /// The pairs in the order of the file.
  public var pairs: [Pair]
  /// Whether it is written in braces.
  public var isFlow: Bool
  /// Where it stands, in bytes.
  public var span: ByteSpan

  /// The value of a key, if it is there.
  public subscript(key: String) -> YAMLNode? { pairs.first { $0.key.value == key }?.value }
}
