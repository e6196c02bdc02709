/// What a tree says, without places and styles: for comparing two readings of a file.
///
/// Compares text byte by byte. Mappings are equal where their keys also stand in the same order.
package indirect enum YAMLValue: Sendable, Equatable {
  /// A scalar's value.
  case scalar(String)
  /// A list.
  case sequence([YAMLValue])
  /// Keys with values, in order.
  case mapping([Pair])

  /// One key with its value.
  package struct Pair: Sendable, Equatable {
    /// The key.
    package var key: String
    /// Its value.
    package var value: YAMLValue

    /// Makes a pair.
    package init(key: String, value: YAMLValue) {
      self.key = key
      self.value = value
    }

    package static func == (a: Pair, b: Pair) -> Bool {
      a.key.utf8.elementsEqual(b.key.utf8) && a.value == b.value
    }
  }

  package static func == (a: YAMLValue, b: YAMLValue) -> Bool {
    switch (a, b) {
    // `String ==` would take two spellings of one letter for equal.
    case (.scalar(let a), .scalar(let b)): a.utf8.elementsEqual(b.utf8)
    case (.sequence(let a), .sequence(let b)): a == b
    case (.mapping(let a), .mapping(let b)): a == b
    default: false
    }
  }
}

extension YAMLNode {
  /// What the node says.
  package var value: YAMLValue {
    switch self {
    case .scalar(let scalar): .scalar(scalar.value)
    case .sequence(let sequence): .sequence(sequence.items.map(\.value))
    case .mapping(let mapping): mapping.plainValue
    }
  }
}

extension YAMLMapping {
  /// What the mapping says.
  package var plainValue: YAMLValue {
    .mapping(pairs.map { YAMLValue.Pair(key: $0.key.value, value: $0.value.value) })
  }

  /// Where a key stands among the pairs, if it is there.
  package func index(of key: String) -> Int? { pairs.firstIndex { $0.key.value == key } }
}

extension YAMLScalar {
  /// Whether it says nothing: an empty value, `~` or `null` without quotation marks.
  package var isNull: Bool {
    style == .plain && ["", "~", "null", "Null", "NULL"].contains(value)
  }
}
