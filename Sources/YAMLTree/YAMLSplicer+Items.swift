import ClaimModel

/// Whole items of lists: new ones among those that are there, and old ones taken out.
extension YAMLSplicer {
  /// Inserts items so that the first of them becomes the one at `index`.
  ///
  /// Blank lines between items are put where the list has them. A comment below the item before, indented deeper than
  /// the dashes, stays with that item.
  ///
  /// - Parameters:
  ///   - items: The new items; at least one.
  ///   - list: The list.
  ///   - index: At most the number of items that are there.
  ///   - isSpaced: Whether blank lines stand between items, for a list that is too short to tell.
  ///   - isInFlow: Whether the list stands in brackets, its own or outer ones.
  package func insert(
    _ items: [YAMLOutput], into list: YAMLSequence, at index: Int, isSpaced: Bool, isInFlow: Bool
  ) -> [ByteSplice] {
    if isInFlow || list.isFlow {
      let text = items.map(writer.flow).joined(separator: ", ")
      if index > 0 { return [insertion(list.items[index - 1].span.end, ", " + text)] }
      guard let first = list.items.first else { return [insertion(list.span.start + 1, text)] }
      return [insertion(first.span.start, text + ", ")]
    }
    let indent = column(list.span.start)
    let margin = lineEnd + String(repeating: " ", count: indent)
    let gap = self.isSpaced(list) ?? isSpaced ? lineEnd + margin : margin
    let texts = items.map { writer.item($0, indent: indent) }
    guard index > 0 else {
      return [insertion(list.span.start, texts.map { $0 + gap }.joined())]
    }
    let end = endOfComments(behind: list.items[index - 1].span.end, deeperThan: indent)
    return [insertion(end, texts.map { gap + $0 }.joined())]
  }

  /// Puts items in the place of an empty list, `[]` or nothing.
  ///
  /// - Parameters:
  ///   - items: The new items; at least one.
  ///   - value: The empty list or null.
  ///   - indent: The column of the key that the list belongs to.
  ///   - isInFlow: Whether the key stands in brackets.
  package func fill(
    _ value: YAMLNode, with items: [YAMLOutput], indent: Int, isSpaced: Bool, isInFlow: Bool
  ) -> [ByteSplice] {
    let span = value.span
    let isLast = bytes[span.end..<endOfLine(span.end)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    let needsBlank = span.start > 0 && bytes[span.start - 1] == 0x3A
    guard !isInFlow, isLast else {
      return [ByteSplice(span, (needsBlank ? " " : "") + writer.flow(.list(items, .flow)))]
    }
    let depth = indent + writer.listIndent
    let margin = lineEnd + String(repeating: " ", count: depth)
    let gap = isSpaced ? lineEnd + margin : margin
    let text = margin + items.map { writer.item($0, indent: depth) }.joined(separator: gap)
    // Neither a blank nor a line end stays behind the colon.
    var start = span.start
    while start > 0, [0x20, 0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
    return [ByteSplice(ByteSpan(start, endOfLine(span.end)), text)]
  }

  /// Takes an item out, with the blank lines that set it off; the last of all leaves `[]`.
  ///
  /// - Throws: where a comment stands in the item or behind it.
  package func removeItem(
    at index: Int, from list: YAMLSequence
  ) throws(ImpossibleError) -> [ByteSplice] {
    let item = list.items[index].span
    if list.isFlow {
      let span =
        index + 1 < list.items.count
        ? ByteSpan(item.start, list.items[index + 1].span.start)
        : ByteSpan(index > 0 ? list.items[index - 1].span.end : item.start, item.end)
      guard !hasComment(between: span, outside: item) else { throw .commentInTheWay }
      return [ByteSplice(span, "")]
    }
    let dash = dash(of: list.items[index], in: list)
    let lineEnd = endOfLine(item.end)
    guard !hasComment(ByteSpan(item.end, lineEnd)), !holdsComment(list.items[index], from: dash)
    else { throw .commentInTheWay }
    if list.items.count == 1 { return [ByteSplice(ByteSpan(list.span.start, lineEnd), "[]")] }
    let start = startOfLine(dash)
    if index + 1 < list.items.count {
      var end = nextLine(lineEnd) ?? lineEnd
      while end < bytes.count, endOfLine(end) == end, let next = nextLine(end) { end = next }
      return [ByteSplice(ByteSpan(start, end), "")]
    }
    var end = previousLineEnd(start)
    while end > 0, startOfLine(end) == end, previousLineEnd(end) < end {
      end = previousLineEnd(end)
    }
    return [ByteSplice(ByteSpan(end, lineEnd), "")]
  }

  // MARK: Places

  /// Whether blank lines stand between the items of a block list; nil for a list of one.
  private func isSpaced(_ list: YAMLSequence) -> Bool? {
    guard list.items.count > 1 else { return nil }
    let first = endOfLine(list.items[0].span.end)
    guard let next = nextLine(first) else { return false }
    return endOfLine(next) == next
  }

  /// The end of the last comment line that follows an item and stands deeper than its dash.
  private func endOfComments(behind end: Int, deeperThan indent: Int) -> Int {
    var end = endOfLine(end)
    while let line = nextLine(end), line < bytes.count {
      let lineEnd = endOfLine(line)
      guard let first = bytes[line..<lineEnd].firstIndex(where: { $0 != 0x20 }),
        bytes[first] == 0x23, first - line > indent
      else { break }
      end = lineEnd
    }
    return end
  }

  /// The dash of an item: all dashes of a block list stand in one column.
  private func dash(of item: YAMLNode, in list: YAMLSequence) -> Int {
    let indent = column(list.span.start)
    var line = startOfLine(item.span.start)
    while true {
      let dash = line + indent
      if dash < bytes.count, bytes[dash] == 0x2D,
        bytes[line..<dash].allSatisfy({ $0 == 0x20 }), dash <= item.span.start
      {
        return dash
      }
      let before = startOfLine(previousLineEnd(line))
      guard before < line else { return item.span.start }
      line = before
    }
  }

  private func hasComment(between span: ByteSpan, outside item: ByteSpan) -> Bool {
    hasComment(ByteSpan(span.start, max(span.start, item.start)))
      || hasComment(ByteSpan(item.end, max(item.end, span.end)))
  }

  /// Whether a comment stands in an item, outside of its texts.
  private func holdsComment(_ item: YAMLNode, from start: Int) -> Bool {
    var position = start
    for span in item.scalarSpans {
      if hasComment(ByteSpan(position, max(position, span.start))) { return true }
      position = max(position, span.end)
    }
    return hasComment(ByteSpan(position, max(position, item.span.end)))
  }
}

extension YAMLNode {
  /// Where the node's keys and texts stand, in the order of the file.
  package var scalarSpans: [ByteSpan] {
    switch self {
    case .scalar(let scalar): [scalar.span]
    case .sequence(let list): list.items.flatMap(\.scalarSpans)
    case .mapping(let mapping): mapping.pairs.flatMap { [$0.key.span] + $0.value.scalarSpans }
    }
  }
}
