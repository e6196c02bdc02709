import ClaimModel

/// Builds the tree of one text from its events.
struct YAMLComposer {
  private let text: SourceText
  private let path: String
  private let stream: YAMLEventStreamBox
  private var marks: MarkCursor
  private(set) var diagnostics: [Diagnostic]

  /// Ends reading; what is wrong has been noted.
  private struct Stop: Error {}

  init(text: SourceText, path: String, diagnostics: [Diagnostic]) {
    self.text = text
    self.path = path
    self.diagnostics = diagnostics
    let start =
      text.bytes.starts(with: CharacterHazards.byteOrderMark)
      ? CharacterHazards.byteOrderMark.count : 0
    marks = MarkCursor(text: text, start: start)
    stream = YAMLEventStreamBox(text.bytes[start...])
  }

  /// The root of the first document, or nil where there is none or it cannot be read.
  mutating func compose() -> YAMLNode? {
    do {
      let root = try firstDocument()
      // A second document does not make the first one unreadable, nor does what is wrong behind it.
      try? refuseMore()
      return root
    } catch { return nil }
  }

  private mutating func firstDocument() throws(Stop) -> YAMLNode? {
    while true {
      let event = try next()
      switch event.kind {
      case .streamStart: continue
      case .documentStart:
        let root = try node(from: next(), depth: 0)
        _ = try next()
        return root
      default: return nil
      }
    }
  }

  private mutating func refuseMore() throws(Stop) {
    let event = try next()
    if case .documentStart = event.kind {
      note(
        .severalDocuments, "a second document begins here", "keep one document in one file",
        span(event))
    }
  }

  // MARK: Nodes

  private mutating func node(from event: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    if event.hasAnchor || event.hasTag { refuse(event) }
    if diagnostics.count >= YAMLReader.maximumDiagnostics { throw Stop() }
    switch event.kind {
    case .scalar: return .scalar(scalar(event))
    case .sequenceStart(let isFlow):
      try checkDepth(depth, event)
      return .sequence(try sequence(event, isFlow: isFlow, depth: depth))
    case .mappingStart(let isFlow):
      try checkDepth(depth, event)
      return .mapping(try mapping(event, isFlow: isFlow, depth: depth))
    case .alias:
      note(
        .alias, "an alias (*) stands for a value elsewhere",
        "write the value itself; text that begins with * needs quotation marks", span(event))
      return .scalar(YAMLScalar(value: "", style: .plain, span: span(event)))
    default: throw Stop()
    }
  }

  private mutating func sequence(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(Stop) -> YAMLSequence {
    let opening = marks.byteOffset(start.start)
    if !isFlow { refuseTab(before: opening) }
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        let end = isFlow ? marks.byteOffset(event.end) : items.last?.span.end ?? opening
        return YAMLSequence(items: items, isFlow: isFlow, span: ByteSpan(opening, end))
      }
      items.append(try node(from: event, depth: depth + 1))
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, isFlow: Bool, depth: Int
  ) throws(Stop) -> YAMLMapping {
    let opening = marks.byteOffset(start.start)
    if !isFlow { refuseTab(before: opening) }
    var pairs: [YAMLMapping.Pair] = []
    var seen = SeenKeys()
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        let end = isFlow ? marks.byteOffset(event.end) : pairs.last?.value.span.end ?? opening
        return YAMLMapping(pairs: pairs, isFlow: isFlow, span: ByteSpan(opening, end))
      }
      let keyNode = try node(from: event, depth: depth + 1)
      let value = try node(from: next(), depth: depth + 1)
      guard case .scalar(let key) = keyNode else {
        note(
          .keyNotText, "a list or mapping stands as a key",
          "put text that begins with [ or { in quotation marks", keyNode.span)
        continue
      }
      check(key)
      if let first = seen.first(key, among: pairs) {
        let line = text.lineAndColumn(first.start).line
        note(
          .duplicateKey, "the key “\(key.value)” is here a second time, first in line \(line)",
          "keep one of them", key.span)
        continue
      }
      pairs.append(YAMLMapping.Pair(key: key, value: value))
    }
  }

  private mutating func scalar(_ event: YAMLEvent) -> YAMLScalar {
    guard case .scalar(let value, let style) = event.kind else {
      return YAMLScalar(value: "", style: .plain, span: span(event))
    }
    var span = span(event)
    if style == .literal || style == .folded { span = BlockScalarExtent.trim(span, in: text) }
    return YAMLScalar(value: value, style: style, span: span)
  }

  // MARK: Refusals

  private mutating func checkDepth(_ depth: Int, _ event: YAMLEvent) throws(Stop) {
    guard depth >= YAMLReader.maximumDepth else { return }
    note(
      .limits, "nested more than \(YAMLReader.maximumDepth) levels deep",
      "an annotation file is five levels deep: is this one?", span(event))
    throw Stop()
  }

  private mutating func refuse(_ event: YAMLEvent) {
    let start = marks.byteOffset(event.start)
    let place = ByteSpan(start, start + 1)
    if event.hasAnchor {
      note(
        .alias, "an anchor (&) names a value to be used elsewhere",
        "remove it; text that begins with & needs quotation marks", place)
    }
    if event.hasTag {
      note(
        .tag, "a tag (!) asks for another type",
        "remove it; text that begins with ! needs quotation marks", place)
    }
  }

  private mutating func check(_ key: YAMLScalar) {
    guard key.style == .plain else { return }
    if key.value == "<<" {
      note(.alias, "a merge key (<<) copies keys from elsewhere", "write the keys out", key.span)
    }
    let edges = [key.value.unicodeScalars.first, key.value.unicodeScalars.last]
    if edges.contains(where: { $0.map(InvisibleScalars.contains) ?? false }) {
      note(
        .invisibleBreak, "an invisible character is part of this key, so that it is another key",
        "indent with plain blanks", key.span)
    }
  }

  /// libyaml takes a tab behind a dash for a blank, and then counts it as one column.
  private mutating func refuseTab(before offset: Int) {
    var i = offset
    while i > 0, text.bytes[i - 1] != 0x0A, text.bytes[i - 1] != 0x0D {
      i -= 1
      guard text.bytes[i] == 0x09 else { continue }
      note(.tabIndentation, "a tab in the indentation", "indent with spaces", ByteSpan(i, i + 1))
      return
    }
  }

  private mutating func note(
    _ problem: YAMLProblem, _ message: Message, _ help: Message?, _ span: ByteSpan
  ) {
    diagnostics.append(problem.diagnostic(message, help: help, at: span, path: path, in: text))
  }

  // MARK: Events

  private mutating func next() throws(Stop) -> YAMLEvent {
    do {
      return try stream.next()
    } catch {
      let failure = SyntaxExplainer.Failure(
        problem: error.problem, context: error.context,
        offset: marks.byteOffset(error.problemMark),
        contextOffset: marks.byteOffset(error.contextMark))
      diagnostics.append(SyntaxExplainer(text: text, path: path).explain(failure))
      throw Stop()
    }
  }

  private mutating func span(_ event: YAMLEvent) -> ByteSpan {
    let start = marks.byteOffset(event.start)
    return ByteSpan(start, marks.byteOffset(event.end))
  }
}

/// Lets a copyable composer hold the stream.
private final class YAMLEventStreamBox {
  private let stream: YAMLEventStream
  init(_ bytes: ArraySlice<UInt8>) { stream = YAMLEventStream(bytes) }
  func next() throws(YAMLEventFailure) -> YAMLEvent { try stream.next() }
}
