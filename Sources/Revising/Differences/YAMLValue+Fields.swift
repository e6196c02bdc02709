import ClaimModel
import YAMLTree

/// How versions are compared: by the parts of their values.
extension YAMLValue {
  /// The pairs of a mapping; none for other values.
  var pairs: [Pair] {
    if case .mapping(let pairs) = self { pairs } else { [] }
  }

  /// The items of a list; a value that is no list counts as a list of itself, nothing as an empty one.
  var items: [YAMLValue] {
    switch self {
    case .sequence(let items): items
    case .scalar(let text): text.isEmpty ? [] : [self]
    case .mapping: [self]
    }
  }

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = self { text } else { nil }
  }

  /// Whether it is a mapping.
  var isMapping: Bool {
    if case .mapping = self { true } else { false }
  }

  /// The value under a key of a mapping.
  subscript(key: String) -> YAMLValue? {
    pairs.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// What makes a piece of evidence the same one after a change: its address, else its title.
  var identity: String? { self["url"]?.text ?? self["title"]?.text }

  /// The value as the model has it.
  var fieldValue: FieldValue {
    switch self {
    case .scalar(let text): .text(text)
    case .sequence(let items): .list(items.map(\.fieldValue))
    case .mapping(let pairs): .mapping(pairs.map { .init($0.key, $0.value.fieldValue) })
    }
  }
}
