import ClaimModel
import YAMLTree

/// What one edit means for one entry: its splices, and what the entry says afterwards.
struct EntryChange {
  /// The change wanted.
  let edit: AnnotationEdit
  /// The entry it is made in.
  let entry: Entry

  private var mapping: YAMLMapping { entry.mapping }
  private var index: Int? { mapping.index(of: edit.key) }

  /// The splices that make the change; none where the entry says so already.
  ///
  /// - Parameter isOneLine: whether text of several lines is written on one, quoted. As a block it reads better, but
  ///   takes an indented comment below for its own.
  func splices(
    _ splicer: YAMLSplicer, isOneLine: Bool
  ) throws(YAMLSplicer.ImpossibleError) -> [ByteSplice] {
    guard var output = edit.output(itemLayout: itemLayout) else {
      return try index.map { i throws(YAMLSplicer.ImpossibleError) in
        try splicer.remove(i, from: mapping)
      } ?? []
    }
    if isOneLine, case .text(let text) = output { output = .quoted(text) }
    guard let index else {
      let value = edit.isAddition ? YAMLOutput.list([output], .block) : output
      return splicer.insert(
        edit.key, value, into: mapping, after: predecessor, isInFlow: entry.isInFlow)
    }
    if edit.isAddition {
      return try splicer.append(
        output, toValueAt: index, of: mapping, isInFlow: entry.isInFlow)
    }
    switch (mapping.pairs[index].value, output) {
    case (.scalar(let scalar), .text(let text)), (.scalar(let scalar), .quoted(let text)):
      if !scalar.isNull, scalar.value.utf8.elementsEqual(text.utf8) { return [] }
      return splicer.replace(
        scalar, with: text, indent: splicer.column(mapping.span.start), isInFlow: entry.isInFlow,
        isOneLine: isOneLine)
    case (.sequence(let list), .list(let items, _)):
      if mapping.pairs[index].value.value == output.value { return [] }
      return try splicer.replace(list, with: items)
    default: throw .otherShape
    }
  }

  /// What the entry says when the change is made.
  var newValue: YAMLValue {
    guard case .mapping(var pairs) = mapping.plainValue else { return mapping.plainValue }
    guard let output = edit.output(itemLayout: .flow) else {
      if let index { pairs.remove(at: index) }
      return .mapping(pairs)
    }
    if let index {
      if !edit.isAddition {
        pairs[index].value = output.value
      } else if case .sequence(let items) = pairs[index].value {
        pairs[index].value = .sequence(items + [output.value])
      } else {
        pairs[index].value = .sequence([output.value])
      }
      return .mapping(pairs)
    }
    let value = edit.isAddition ? YAMLValue.sequence([output.value]) : output.value
    let place = predecessor.map { $0 + 1 } ?? 0
    pairs.insert(YAMLValue.Pair(key: edit.key, value: value), at: place)
    return .mapping(pairs)
  }

  /// The pair behind which a new key comes: the last in canonical order of those that precede it.
  private var predecessor: Int? {
    let order = edit.target.mapping.keys.map(\.name)
    guard let rank = order.firstIndex(of: edit.key) else {
      return mapping.pairs.indices.last
    }
    let earlier = mapping.pairs.enumerated().compactMap { index, pair -> (Int, Int)? in
      guard let other = order.firstIndex(of: pair.key.value), other < rank else { return nil }
      return (other, index)
    }
    return earlier.max { $0.0 < $1.0 }?.1
  }

  /// Items are written as the list's last one is: in braces on one line unless it has a line for each key.
  private var itemLayout: YAMLOutput.Layout {
    guard let index, case .sequence(let list) = mapping.pairs[index].value,
      case .mapping(let last)? = list.items.last
    else { return .flow }
    return last.isFlow ? .flow : .block
  }
}
