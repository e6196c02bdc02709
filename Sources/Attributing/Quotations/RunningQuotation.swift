import ClaimModel

/// Carries a quotation over the edges of paragraphs: opened in one, closed in one of the next, with no marks or a reopened one between.
///
/// A mark that nothing closes within a few paragraphs opens nothing, unless the next paragraph opens again with its like.
struct RunningQuotation {
  private let analysis: Analysis
  private let reader: QuotationReader
  /// Index of the block that closes the quotation under way.
  private var closesIn: Int?

  /// Whether the block before ran into this one, which opens again.
  private var isReopened = false

  /// How many paragraphs a quotation may run over.
  private static let reach = 4

  init(_ analysis: Analysis) {
    self.analysis = analysis
    reader = QuotationReader(analysis)
  }

  /// The quotations of a block, those that run over its edges among them. Blocks are asked for in order.
  mutating func quotations(of block: Block, tokens: Range<Int>) -> [Quotation] {
    let edges = reader.reading(of: tokens)
    var found = edges.quotations
    let index = analysis.article.sentences[block.sentences.lowerBound].block
    if let last = closesIn {
      if index < last {
        // A paragraph between: all of it is quoted.
        found = [reader.quotation(tokens.lowerBound - 1, tokens.upperBound)]
        return found
      }
      closesIn = nil
      if index == last, let close = edges.closesAt {
        found.removeAll { $0.open < close }
        found.insert(reader.quotation(tokens.lowerBound - 1, close), at: 0)
        return found
      }
    }
    let goesOn = isReopened
    isReopened = false
    guard let open = edges.leavesOpen else { return found }
    if reopens(open, after: index) {
      isReopened = true
      // The next paragraph opens again: this one is quoted from its mark to its end.
      found.append(reader.quotation(open, tokens.upperBound))
    } else if open <= tokens.lowerBound + 1 || opensSurely(open),
      let last = closer(after: index)
    {
      // Without a mark at the next paragraph only a quotation runs on that opens its own, or by a mark that can do nothing else.
      closesIn = last
      found.append(reader.quotation(open, tokens.upperBound))
    } else if goesOn, open <= tokens.lowerBound + 1 {
      // The last paragraph of several lacks its closing mark.
      found.append(reader.quotation(open, tokens.upperBound))
    }
    return found
  }

  private func opensSurely(_ open: Int) -> Bool {
    switch QuotationMarkReader(analysis).shape(open) {
    case .low, .leftAngle: true
    default: false
    }
  }

  /// Whether the next paragraph begins with an opening mark like the one at a token.
  private func reopens(_ open: Int, after index: Int) -> Bool {
    guard analysis.article.blocks.indices.contains(index + 1),
      let next = tokens(ofBlock: index + 1)
    else { return false }
    guard let shape = reader.opening(of: next) else { return false }
    return QuotationMarkReader(analysis).shape(open) == shape
  }

  /// The block that closes what another left open: the first of the next few that closes a quotation it did not open.
  private func closer(after index: Int) -> Int? {
    let blocks = analysis.article.blocks
    var steps = 0
    for k in (index + 1)..<max(index + 1, blocks.count) where steps < Self.reach {
      guard let range = tokens(ofBlock: k) else { return nil }
      steps += 1
      if reader.reading(of: range).closesAt != nil { return k }
    }
    return nil
  }

  /// The tokens of a paragraph; nil for a block of another kind.
  private func tokens(ofBlock k: Int) -> Range<Int>? {
    let block = analysis.article.blocks[k]
    let sentences = analysis.article.sentences
    guard block.kind == .paragraph, let first = block.sentences.first,
      let last = block.sentences.last
    else { return nil }
    return sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
  }
}
