import ClaimModel

/// Puts blocks, sentences and tokens together, line by line.
struct ArticleBuilder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let language: SegmentingLanguage
  private let splitter: SentenceSplitter
  private let tokenizer: Tokenizer
  private let foreign: ForeignPassages

  private(set) var blocks: [Block] = []
  private(set) var sentences: [Sentence] = []
  private(set) var tokens: ContiguousArray<Token> = []
  /// Whether the text has so few lines that a page's headings may have run into them.
  private var isScraped = false
  /// Whether a line of this article was long enough to have titles run into it.
  private var isGlued = false
  /// Whether the line before is a teaser whose title is still to come.
  private var awaitsTitle = false

  init(bytes: UnsafeBufferPointer<UInt8>, language: SegmentingLanguage) {
    self.bytes = bytes
    self.language = language
    splitter = SentenceSplitter(bytes, language: language)
    tokenizer = Tokenizer(bytes, language: language)
    foreign = ForeignPassages(bytes, language: language)
    tokens.reserveCapacity(bytes.count / 5)
  }

  /// Builds everything from the metadata that was found on.
  mutating func build(head: MetadataReader.Result) {
    if let span = head.span { blocks.append(Block(kind: .metadata, span: span)) }
    let lines = LineSplitter(bytes).lines(in: ByteSpan(head.bodyStart, bytes.count))
    isScraped = lines.count <= 6
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      add(line: line, isFirst: index == 0, next: next)
    }
  }

  /// The words of the headline, if there is one.
  func title(_ text: SourceText) -> String? {
    blocks.first { $0.kind == .headline }.map { text.string($0.span) }
  }

  // MARK: - One line

  private mutating func add(line: ByteSpan, isFirst: Bool, next: ByteSpan?) {
    let first = tokens.count
    tokenizer.tokens(in: content(of: line), into: &tokens)
    MarkupCutter(bytes).cut(from: first, &tokens)
    let range = first..<tokens.count
    guard !range.isEmpty else { return }
    var pieces = TeaserCutter(bytes, language: language, splitter: splitter)
      .pieces(of: range, in: tokens)
    if awaitsTitle, pieces.count == 1, pieces[0].kind == .paragraph, isTitle(range) {
      pieces[0].kind = .boilerplate
    }
    awaitsTitle = announcesTitle(pieces)
    if pieces.count == 1, pieces[0].kind == .paragraph {
      let kind = kind(of: line, tokens: range, isFirst: isFirst, next: next)
      addPiece(TeaserCutter.Piece(kind: kind, tokens: range))
    } else {
      for piece in pieces { addPiece(piece) }
    }
  }

  /// How many words the title of a teaser has at most.
  private static let longestTitle = 16

  /// `Zobacz też:` on a line of its own: the title stands on the next.
  private func announcesTitle(_ pieces: [TeaserCutter.Piece]) -> Bool {
    guard pieces.count == 1, pieces[0].kind == .boilerplate, pieces[0].tokens.count <= 4,
      let last = pieces[0].tokens.last
    else { return false }
    return bytes[Int(tokens[last].start)] == 0x3A
  }

  private func isTitle(_ range: Range<Int>) -> Bool {
    guard range.count <= Self.longestTitle, let last = range.last else { return false }
    return bytes[Int(tokens[last].start)] != 0x2E
  }

  /// A Markdown heading's or list's mark is no part of its words.
  private func content(of line: ByteSpan) -> ByteSpan {
    var i = line.start
    while i < line.end, bytes[i] == 0x23 { i += 1 }
    return i > line.start && i < line.end && bytes[i] == 0x20 ? ByteSpan(i + 1, line.end) : line
  }

  /// A paragraph so long that it is likely a whole page's text in one line, with its headings run into it.
  private static let gluedLength = 1200

  /// Adds a piece; the titles that run into a glued paragraph become blocks of their own.
  private mutating func addPiece(_ piece: TeaserCutter.Piece) {
    let range = piece.tokens
    guard piece.kind == .paragraph, isScraped, hasHeadline, let first = range.first,
      let last = range.last,
      isGlued || tokens[last].end - Int(tokens[first].start) >= Self.gluedLength
    else {
      addBlock(kind: piece.kind, range)
      return
    }
    isGlued = true
    let titles = RunInTitles(bytes, language: language)
    var start = range.lowerBound
    let sentences = splitter.sentences(in: range, of: tokens)
    for sentence in sentences {
      guard let k = titles.boundary(in: sentence, of: tokens), k - sentence.lowerBound <= 22 else {
        continue
      }
      addBlock(kind: .paragraph, start..<sentence.lowerBound)
      addBlock(kind: .heading, sentence.lowerBound..<k)
      start = k
    }
    // Where no title ran in, the sentences are those that were found.
    addBlock(
      kind: .paragraph, start..<range.upperBound,
      sentences: start == range.lowerBound ? sentences : nil)
  }

  /// Adds a block; `sentences` are its sentences, if they are known already.
  private mutating func addBlock(
    kind: Block.Kind, _ range: Range<Int>, sentences known: [Range<Int>]? = nil
  ) {
    guard !range.isEmpty else { return }
    let firstSentence = sentences.count
    // A paragraph in another language is left whole: this language's rules have nothing to say of it.
    let kind = kind == .paragraph && foreign.isWhollyForeign(range, of: tokens) ? .foreign : kind
    let isRunning = kind == .paragraph || kind == .headline || kind == .heading
    let ranges = isRunning || kind == .caption ? uncut(range, sentences: known) : [range]
    for tokenRange in ranges {
      tokens[tokenRange.lowerBound].shape.insert(.sentenceStart)
      let span = ByteSpan(
        Int(tokens[tokenRange.lowerBound].start), tokens[tokenRange.upperBound - 1].end)
      sentences.append(Sentence(span: span, block: blocks.count, tokens: tokenRange))
    }
    let span = ByteSpan(Int(tokens[range.lowerBound].start), tokens[range.upperBound - 1].end)
    blocks.append(Block(kind: kind, span: span, sentences: firstSentence..<sentences.count))
  }

  /// The sentences of a running text; a quotation in another language is never cut.
  private func uncut(_ range: Range<Int>, sentences known: [Range<Int>]?) -> [Range<Int>] {
    let ranges = known ?? splitter.sentences(in: range, of: tokens)
    guard ranges.count > 1 else { return ranges }
    let whole = foreign.quotations(in: range, of: tokens)
    guard !whole.isEmpty else { return ranges }
    var result: [Range<Int>] = []
    for next in ranges {
      if let last = result.last,
        whole.contains(where: { $0.lowerBound < next.lowerBound && next.lowerBound < $0.upperBound }
        )
      {
        result[result.count - 1] = last.lowerBound..<next.upperBound
      } else {
        result.append(next)
      }
    }
    return result
  }

  // MARK: - Headlines and headings

  /// A line without a final stop that is short and followed by running text is a title.
  private func kind(of line: ByteSpan, tokens range: Range<Int>, isFirst: Bool, next: ByteSpan?)
    -> Block.Kind
  {
    if bytes[line.start] == 0x23 { return hasHeadline ? .heading : .headline }
    guard let next, looksLikeTitle(range, limit: hasHeadline ? 130 : 220, line: line) else {
      return .paragraph
    }
    // A title is followed by something longer, or by another title.
    if !isFirst, next.length * 2 < line.length { return .paragraph }
    return hasHeadline ? .heading : .headline
  }

  private var hasHeadline: Bool { blocks.contains { $0.kind == .headline } }

  private func looksLikeTitle(_ range: Range<Int>, limit: Int, line: ByteSpan) -> Bool {
    guard line.length <= limit, let last = range.last else { return false }
    let first = tokens[range.lowerBound]
    guard first.kind != .dash else { return false }
    // A closing quotation mark hides the mark before it.
    var end = last
    if tokens[end].kind == .quote, end > range.lowerBound { end -= 1 }
    let b = bytes[Int(tokens[end].start)]
    guard tokens[end].kind == .mark else { return true }
    switch b {
    case 0x2E: return tokens[end].length > 1 && !hasHeadline
    case 0x2C, 0x3A, 0x3B: return false
    case 0x3F, 0x21: return line.length <= 110
    default: return true
    }
  }
}
