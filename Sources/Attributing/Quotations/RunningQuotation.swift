import ClaimModel

/// Carries a quotation over the edges of paragraphs: opened in one, closed in one of the next, with no marks or a reopened one between.
///
/// A mark that nothing closes within a few paragraphs opens nothing.
struct RunningQuotation {
  private let analysis: Analysis
  private let reader: QuotationReader
  /// Index of the block that closes the quotation under way.
  private var closesIn: Int?

  /// How many paragraphs a quotation may run over.
  private static let reach = 4

  init(_ analysis: Analysis) {
    self.analysis = analysis
    reader = QuotationReader(analysis)
  }

  /// The quotations of a block, those that run over its edges among them. Blocks are asked for in order.
  mutating func quotations(of block: Block, tokens: Range<Int>) -> [Quotation] {
    var found = reader.quotations(in: tokens)
    let index = analysis.article.sentences[block.sentences.lowerBound].block
    let edges = reader.edges(of: tokens)
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
    // Only a quotation that opens its paragraph runs on.
    if let open = edges.leavesOpen, open <= tokens.lowerBound + 1, let last = closer(after: index) {
      closesIn = last
      found.append(reader.quotation(open, tokens.upperBound))
    }
    return found
  }

  /// The block that closes what another left open: the first of the next few that closes a quotation it did not open.
  private func closer(after index: Int) -> Int? {
    let blocks = analysis.article.blocks
    var steps = 0
    for k in (index + 1)..<max(index + 1, blocks.count) where steps < Self.reach {
      guard blocks[k].kind == .paragraph, let first = blocks[k].sentences.first,
        let last = blocks[k].sentences.last
      else { return nil }
      steps += 1
      let sentences = analysis.article.sentences
      let range = sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
      if reader.edges(of: range).closesAt != nil { return k }
    }
    return nil
  }
}
