extension YAMLOutput {
  /// What a node of a file says, to be written into another file in a like layout.
  ///
  /// Comments are not part of it.
  package init(copying node: YAMLNode) {
    switch node {
    case .scalar(let scalar):
      // Quotation marks were somebody's choice; which kind is the writer's.
      let isQuoted = scalar.style == .doubleQuoted
      self = isQuoted ? .quoted(scalar.value) : .text(scalar.value)
    case .sequence(let list):
      self = .list(list.items.map { YAMLOutput(copying: $0) }, list.isFlow ? .flow : .block)
    case .mapping(let mapping):
      self = .mapping(
        mapping.pairs.map { Pair($0.key.value, YAMLOutput(copying: $0.value)) },
        mapping.isFlow ? .flow : .block)
    }
  }
}
