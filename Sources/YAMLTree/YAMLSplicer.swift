import ClaimModel

/// Makes the splices for changes of a tree: in the style, the indentation and the line ends that the file has.
///
/// A splice never touches a comment, a neighbouring key or a blank line. Whoever applies one reads the result again and
/// compares: in a file laid out in a way not foreseen here the splice may say something else than intended.
package struct YAMLSplicer: Sendable {
  /// The file.
  let bytes: [UInt8]
  /// Writes values as the file has them.
  let writer: YAMLWriter
  /// What ends the file's lines.
  let lineEnd: String

  /// Why a change cannot be written as a splice.
  package enum ImpossibleError: Error, Equatable, Sendable {
    /// The pair is the last of its mapping: without it the mapping would become nothing.
    case onlyPair
    /// A comment stands where bytes would go.
    case commentInTheWay
    /// The value is not what the change is made for, such as a text where a list is meant.
    case otherShape
  }

  /// Prepares changes of one text.
  ///
  /// - Parameter listIndent: how many blanks deeper than its key the file puts a list's dashes.
  package init(_ text: SourceText, listIndent: Int = 2) {
    bytes = text.bytes
    lineEnd = YAMLSplicer.lineEnd(of: text.bytes)
    writer = YAMLWriter(lineEnd: lineEnd, listIndent: listIndent)
  }

  /// What ends the first line: `\n`, `\r\n` or `\r`; `\n` for a text of one line.
  package static func lineEnd(of bytes: [UInt8]) -> String {
    guard let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
    if bytes[first] == 0x0A { return "\n" }
    return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
  }

  // MARK: Keys

  /// Inserts a key behind the pair at `index`, or before all others for nil.
  ///
  /// - Parameter isInFlow: whether the mapping stands in brackets, its own or outer ones.
  package func insert(
    _ key: String, _ value: YAMLOutput, into mapping: YAMLMapping, after index: Int?,
    isInFlow: Bool
  ) -> [ByteSplice] {
    if isInFlow || mapping.isFlow {
      let pair = ScalarWriter.inline(key, in: .flow) + ": " + writer.flow(value)
      if let index { return [insertion(mapping.pairs[index].value.span.end, ", " + pair)] }
      guard let first = mapping.pairs.first else {
        return [insertion(mapping.span.start + 1, pair)]
      }
      return [insertion(first.key.span.start, pair + ", ")]
    }
    let indent = column(mapping.span.start)
    let pair = writer.pair(key, value, indent: indent)
    let margin = lineEnd + String(repeating: " ", count: indent)
    if let index {
      return [insertion(endOfLine(mapping.pairs[index].value.span.end), margin + pair)]
    }
    return [insertion(mapping.span.start, pair + margin)]
  }

  /// Takes the pair at `index` out; a comment behind it on its line stays.
  package func remove(
    _ index: Int, from mapping: YAMLMapping
  ) throws(ImpossibleError) -> [ByteSplice] {
    guard mapping.pairs.count > 1 || mapping.isFlow else { throw .onlyPair }
    let pair = mapping.pairs[index]
    if mapping.isFlow {
      let span: ByteSpan
      if index + 1 < mapping.pairs.count {
        span = ByteSpan(pair.key.span.start, mapping.pairs[index + 1].key.span.start)
      } else if index > 0 {
        span = ByteSpan(
          mapping.pairs[index - 1].value.span.end, mapping.pairs[index].value.span.end)
      } else {
        span = ByteSpan(pair.key.span.start, mapping.pairs[index].value.span.end)
      }
      let valueSpan = ByteSpan(pair.key.span.start, pair.value.span.end)
      guard !hasComment(ByteSpan(span.start, max(span.start, valueSpan.start))),
        !hasComment(ByteSpan(valueSpan.end, max(span.end, valueSpan.end)))
      else { throw .commentInTheWay }
      return [ByteSplice(span, "")]
    }
    let start = pair.key.span.start
    var end = pair.value.span.end
    if case .scalar(let scalar) = pair.value, scalar.style == .literal || scalar.style == .folded {
      end = BlockScalarExtent.header(scalar.span, in: bytes).endIndex
    }
    let lineEnd = endOfLine(end)
    if let comment = bytes[end..<lineEnd].firstIndex(where: { $0 != 0x20 && $0 != 0x09 }) {
      // The comment keeps its line and stands where the key stood; the text of a block scalar follows it.
      let text = ByteSpan(lineEnd, pair.value.span.end)
      return [ByteSplice(ByteSpan(start, comment), "")]
        + (text.isEmpty ? [] : [ByteSplice(text, "")])
    }
    return try removeLines(index, from: mapping)
  }

  /// Takes out a pair of a block mapping that has no comment behind it.
  private func removeLines(
    _ index: Int, from mapping: YAMLMapping
  ) throws(ImpossibleError) -> [ByteSplice] {
    let start = mapping.pairs[index].key.span.start
    let end = mapping.pairs[index].value.span.end
    let lineEnd = endOfLine(end)
    let margin = startOfLine(start)
    if bytes[margin..<start].allSatisfy({ $0 == 0x20 }) {
      if let next = nextLine(lineEnd) { return [ByteSplice(ByteSpan(margin, next), "")] }
      return [ByteSplice(ByteSpan(previousLineEnd(margin), lineEnd), "")]
    }
    // The first key behind a dash: its successor takes the place, if nothing but blanks is between.
    guard index + 1 < mapping.pairs.count else { throw .onlyPair }
    let next = mapping.pairs[index + 1].key.span.start
    guard bytes[end..<next].allSatisfy({ $0 <= 0x20 }) else { throw .commentInTheWay }
    return [ByteSplice(ByteSpan(start, next), "")]
  }

  // MARK: Values

  /// Puts another text in the place of a scalar, in the quotation marks it has.
  ///
  /// - Parameters:
  ///   - indent: the column of the key that the value belongs to.
  ///   - isOneLine: whether a block scalar is to become quoted text on one line.
  package func replace(
    _ scalar: YAMLScalar, with value: String, indent: Int, isInFlow: Bool, isOneLine: Bool = false
  ) -> [ByteSplice] {
    let context: ScalarWriter.Context = isInFlow ? .flow : .block
    switch scalar.style {
    case .plain:
      let needsBlank = scalar.span.start > 0 && bytes[scalar.span.start - 1] == 0x3A
      return [
        ByteSplice(
          scalar.span, (needsBlank ? " " : "") + ScalarWriter.inline(value, in: context))
      ]
    case .doubleQuoted: return [ByteSplice(scalar.span, ScalarWriter.doubleQuoted(value))]
    case .singleQuoted:
      let text = ScalarWriter.singleQuoted(value) ?? ScalarWriter.doubleQuoted(value)
      return [ByteSplice(scalar.span, text)]
    case .literal, .folded:
      // The indicator's line may hold a comment, so indicator and text are replaced apart.
      let header = BlockScalarExtent.header(scalar.span, in: bytes)
      let indicator = ByteSpan(header.startIndex, header.endIndex)
      let text = ByteSpan(endOfLine(header.endIndex), scalar.span.end)
      guard !isOneLine, let literal = ScalarWriter.literal(value) else {
        return [
          ByteSplice(indicator, ScalarWriter.inline(value, in: context)), ByteSplice(text, ""),
        ]
      }
      let margin = lineEnd + String(repeating: " ", count: indent + 2)
      let lines = literal.lines.map { $0.isEmpty ? lineEnd : margin + $0 }.joined()
      return [ByteSplice(indicator, literal.indicator), ByteSplice(text, lines)]
    }
  }

  /// Puts other items in the place of a list's, in the style it has; not where a comment stands among them.
  package func replace(
    _ list: YAMLSequence, with items: [YAMLOutput]
  ) throws(ImpossibleError) -> [ByteSplice] {
    var end = list.span.start
    for item in list.items {
      guard !hasComment(ByteSpan(end, item.span.start)) else { throw .commentInTheWay }
      end = item.span.end
    }
    guard !hasComment(ByteSpan(end, list.span.end)) else { throw .commentInTheWay }
    if list.isFlow { return [ByteSplice(list.span, writer.flow(.list(items, .flow)))] }
    let indent = column(list.span.start)
    let margin = lineEnd + String(repeating: " ", count: indent)
    let lines = items.map { writer.item($0, indent: indent) }
    return [ByteSplice(list.span, lines.joined(separator: margin))]
  }

  /// Adds an item at the end of the list that is the value of the pair at `index`; a missing value becomes a list.
  package func append(
    _ item: YAMLOutput, toValueAt index: Int, of mapping: YAMLMapping, isInFlow: Bool
  ) throws(ImpossibleError) -> [ByteSplice] {
    switch mapping.pairs[index].value {
    case .sequence(let list): return [append(item, to: list)]
    case .scalar(let scalar) where scalar.isNull:
      if !scalar.span.isEmpty {
        return [ByteSplice(scalar.span, writer.flow(.list([item], .flow)))]
      }
      if isInFlow || mapping.isFlow {
        let needsBlank = bytes[scalar.span.start - 1] == 0x3A
        return [
          insertion(
            scalar.span.start, (needsBlank ? " " : "") + writer.flow(.list([item], .flow)))
        ]
      }
      let indent = column(mapping.span.start) + writer.listIndent
      let margin = lineEnd + String(repeating: " ", count: indent)
      return [
        insertion(endOfLine(scalar.span.end), margin + writer.item(item, indent: indent))
      ]
    case .scalar, .mapping: throw .otherShape
    }
  }

  private func append(_ item: YAMLOutput, to list: YAMLSequence) -> ByteSplice {
    if list.isFlow {
      guard let last = list.items.last else {
        return insertion(list.span.start + 1, writer.flow(item))
      }
      return insertion(last.span.end, ", " + writer.flow(item))
    }
    let indent = column(list.span.start)
    let margin = lineEnd + String(repeating: " ", count: indent)
    let end = list.items.last?.span.end ?? list.span.end
    return insertion(endOfLine(end), margin + writer.item(item, indent: indent))
  }

  // MARK: Bytes

  /// The column of an offset, 0-based: how many blanks a line needs to come as far.
  package func column(_ offset: Int) -> Int {
    let start = startOfLine(offset)
    return bytes[start..<offset].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  /// A splice that only adds.
  func insertion(_ offset: Int, _ text: String) -> ByteSplice {
    ByteSplice(ByteSpan(offset, offset), text)
  }

  /// Where the line of an offset starts, behind a byte order mark.
  func startOfLine(_ offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    // The byte order mark is no column.
    if start == 0, bytes.starts(with: CharacterHazards.byteOrderMark),
      offset >= CharacterHazards.byteOrderMark.count
    {
      return CharacterHazards.byteOrderMark.count
    }
    return start
  }

  /// Where the line of an offset ends, before its line end.
  func endOfLine(_ offset: Int) -> Int {
    BlockScalarExtent.lineEnd(from: offset, in: bytes)
  }

  /// The start of the line behind a line end; nil at the end of the file.
  func nextLine(_ lineEnd: Int) -> Int? {
    guard lineEnd < bytes.count else { return nil }
    let isPair = bytes[lineEnd] == 0x0D && lineEnd + 1 < bytes.count && bytes[lineEnd + 1] == 0x0A
    return lineEnd + (isPair ? 2 : 1)
  }

  /// The end of the line before the one that starts at `start`.
  func previousLineEnd(_ start: Int) -> Int {
    guard start > 0 else { return 0 }
    let isPair = start > 1 && bytes[start - 1] == 0x0A && bytes[start - 2] == 0x0D
    return start - (isPair ? 2 : 1)
  }

  /// Whether a stretch without text in quotation marks holds a number sign.
  func hasComment(_ span: ByteSpan) -> Bool { bytes[span.range].contains(0x23) }
}
