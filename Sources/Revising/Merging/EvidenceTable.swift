import YAMLTree

/// A claim's evidence by address, or else title; the second piece with one address is another one.
struct EvidenceTable {
  /// What tells a piece from others.
  struct Key: Hashable {
    /// Address, title or the whole piece.
    let name: String
    /// How many with that name stand before.
    let occurrence: Int
  }

  /// The pieces in the order of the file.
  let items: [(key: Key, node: YAMLNode)]
  private let places: [Key: Int]

  /// Reads a list.
  init(_ list: YAMLNode?) {
    var counts: [String: Int] = [:]
    items = list.items.map { node in
      let name = node.value.identity ?? node.value.fieldValue.line
      let count = counts[name, default: 0]
      counts[name] = count + 1
      return (Key(name: name, occurrence: count), node)
    }
    places = Dictionary(items.enumerated().map { ($1.key, $0) }) { first, _ in first }
  }

  /// A piece with its index in the list.
  func find(_ key: Key) -> (index: Int, node: YAMLNode)? {
    places[key].map { ($0, items[$0].node) }
  }
}
