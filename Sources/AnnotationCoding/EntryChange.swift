import ClaimModel
import YAMLTree

/// What one edit means for one entry: its splices, and what the entry says afterwards.
struct EntryChange {
  /// The change wanted.
  let edit: AnnotationEdit
  /// The entry it is made in.
  let entry: Entry

  /// What is done to the value of the edit's key.
  enum Operation {
    /// A value comes in the place of what is there.
    case set(YAMLOutput)
    /// The key goes.
    case removeKey
    /// Items come into a list.
    case insert([YAMLOutput], AnnotationEdit.Position)
    /// An item goes.
    case removeItem(AnnotationEdit.Item)
  }

  private var mapping: YAMLMapping { entry.mapping }
  private var index: Int? { mapping.index(of: edit.key) }

  /// The splices that make the change; none where the entry says so already.
  ///
  /// - Parameter isOneLine: whether text of several lines is written on one, quoted. As a block it reads better, but
  ///   takes an indented comment below for its own.
  func splices(
    _ splicer: YAMLSplicer, isOneLine: Bool
  ) throws(YAMLSplicer.ImpossibleError) -> [ByteSplice] {
    switch edit.operation(itemLayout: itemLayout) {
    case .removeKey:
      guard let index else { return [] }
      return try splicer.remove(index, from: mapping)
    case .set(let output):
      return try set(isOneLine ? output.onOneLine : output, splicer, isOneLine: isOneLine)
    case .insert(let items, let position):
      return try insert(isOneLine ? items.map(\.onOneLine) : items, position, splicer)
    case .removeItem(let item):
      guard let index, case .sequence(let list) = mapping.pairs[index].value,
        let place = item.index(in: list.items.map(\.value))
      else { throw .otherShape }
      return try splicer.removeItem(at: place, from: list)
    }
  }

  private func set(
    _ output: YAMLOutput, _ splicer: YAMLSplicer, isOneLine: Bool
  ) throws(YAMLSplicer.ImpossibleError) -> [ByteSplice] {
    guard let index else { return insertKey(output, splicer) }
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

  private func insert(
    _ items: [YAMLOutput], _ position: AnnotationEdit.Position, _ splicer: YAMLSplicer
  ) throws(YAMLSplicer.ImpossibleError) -> [ByteSplice] {
    let isSpaced = edit.list?.isSpaced ?? false
    guard let index else {
      return insertKey(.list(items, isSpaced ? .spaced : .block), splicer)
    }
    let isInFlow = entry.isInFlow || mapping.isFlow
    if case .sequence(let list) = mapping.pairs[index].value, list.items.isEmpty, !isInFlow,
      edit.target == .root
    {
      return splicer.fill(
        .sequence(list), with: items, indent: splicer.column(mapping.span.start),
        isSpaced: isSpaced, isInFlow: false)
    }
    if position == .end, let item = items.first, items.count == 1, !isSpaced {
      return try splicer.append(item, toValueAt: index, of: mapping, isInFlow: entry.isInFlow)
    }
    switch mapping.pairs[index].value {
    case .sequence(let list) where !list.items.isEmpty:
      let place = position.index(in: list.items.map(\.value))
      return splicer.insert(
        items, into: list, at: place, isSpaced: isSpaced, isInFlow: isInFlow)
    case .sequence(let list):
      return splicer.fill(
        .sequence(list), with: items, indent: splicer.column(mapping.span.start),
        isSpaced: isSpaced, isInFlow: isInFlow)
    case .scalar(let scalar) where scalar.isNull:
      return splicer.fill(
        .scalar(scalar), with: items, indent: splicer.column(mapping.span.start),
        isSpaced: isSpaced, isInFlow: isInFlow)
    case .scalar, .mapping: throw .otherShape
    }
  }

  private func insertKey(_ value: YAMLOutput, _ splicer: YAMLSplicer) -> [ByteSplice] {
    let place = EntryChange.predecessor(
      of: edit.key, among: mapping.pairs.map(\.key.value), in: edit.target.mapping)
    return splicer.insert(edit.key, value, into: mapping, after: place, isInFlow: entry.isInFlow)
  }

  // MARK: Meaning

  /// What an entry says when the change is made.
  static func value(_ entry: YAMLValue, after edit: AnnotationEdit) -> YAMLValue {
    guard case .mapping(var pairs) = entry else { return entry }
    let index = pairs.firstIndex { $0.key.utf8.elementsEqual(edit.key.utf8) }
    let old = index.map { pairs[$0].value }
    let new: YAMLValue
    switch edit.operation(itemLayout: .flow) {
    case .removeKey:
      if let index { pairs.remove(at: index) }
      return .mapping(pairs)
    case .set(let output): new = output.value
    case .insert(let items, let position):
      var list: [YAMLValue] = []
      if case .sequence(let present)? = old { list = present }
      list.insert(contentsOf: items.map(\.value), at: position.index(in: list))
      new = .sequence(list)
    case .removeItem(let item):
      guard case .sequence(var list)? = old, let place = item.index(in: list) else { return entry }
      list.remove(at: place)
      new = .sequence(list)
    }
    if let index {
      pairs[index].value = new
    } else {
      let place = predecessor(of: edit.key, among: pairs.map(\.key), in: edit.target.mapping)
      pairs.insert(YAMLValue.Pair(key: edit.key, value: new), at: place.map { $0 + 1 } ?? 0)
    }
    return .mapping(pairs)
  }

  /// The key behind which a new one comes: the last in canonical order of those that precede it.
  private static func predecessor(
    of key: String, among keys: [String], in mapping: AnnotationSchema.Mapping
  ) -> Int? {
    let order = mapping.keys.map(\.name)
    guard let rank = order.firstIndex(of: key) else { return keys.indices.last }
    let earlier = keys.enumerated().compactMap { index, other -> (Int, Int)? in
      guard let otherRank = order.firstIndex(of: other), otherRank < rank else { return nil }
      return (otherRank, index)
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

extension AnnotationEdit {
  /// What is done to the value of the key.
  ///
  /// - Parameter itemLayout: how new evidence and steps are written.
  func operation(itemLayout: YAMLOutput.Layout) -> EntryChange.Operation {
    switch self {
    case .set(_, _, let text): text.map { .set(.text($0)) } ?? .removeKey
    case .setList(_, _, let items):
      items.isEmpty ? .removeKey : .set(.list(items.map { .text($0) }, .flow))
    case .setValue(_, _, let value): .set(value)
    case .addEvidence(_, let item): .insert([.mapping(item.pairs, itemLayout)], .end)
    case .addHistory(_, let item), .addFileStep(let item):
      .insert([.mapping(item.pairs, itemLayout)], .end)
    case .addSteps(_, let items):
      .insert(items.map { .mapping($0.pairs, itemLayout) }, .end)
    case .insert(let items, _, let position): .insert(items, position)
    case .remove(_, let item): .removeItem(item)
    }
  }

  /// The list whose items come and go; nil for a change of a key.
  var list: List? {
    switch self {
    case .set, .setList, .setValue: nil
    case .addEvidence(let claim, _): .evidence(claim: claim)
    case .addHistory(let claim, _), .addSteps(let claim, _): .history(claim: claim)
    case .addFileStep: .fileHistory
    case .insert(_, let list, _), .remove(let list, _): list
    }
  }
}

extension AnnotationEdit.Position {
  /// The index before which new items come.
  func index(in items: [YAMLValue]) -> Int {
    switch self {
    case .start: return 0
    case .end: return items.count
    case .index(let index): return min(max(0, index), items.count)
    case .behind(let id):
      return items.lastIndex { $0.hasID(id) }.map { $0 + 1 } ?? items.count
    }
  }
}

extension AnnotationEdit.Item {
  /// Where the item stands; nil where it does not.
  func index(in items: [YAMLValue]) -> Int? {
    switch self {
    case .index(let index): items.indices.contains(index) ? index : nil
    case .id(let id): items.firstIndex { $0.hasID(id) }
    }
  }
}

extension YAMLOutput {
  /// The value with text of several lines in quotation marks, on one line.
  fileprivate var onOneLine: YAMLOutput {
    switch self {
    case .text(let text): text.utf8.contains(0x0A) ? .quoted(text) : self
    case .quoted: self
    case .list(let items, let layout): .list(items.map(\.onOneLine), layout)
    case .mapping(let pairs, let layout):
      .mapping(pairs.map { Pair($0.key, $0.value.onOneLine) }, layout)
    }
  }
}
