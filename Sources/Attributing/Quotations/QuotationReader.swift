import ClaimModel
import LanguagePacks

/// Pairs quotation marks within each block.
///
/// A double mark closes the nearest one of its kind that is open, and a single one only a single one: an apostrophe never
/// closes a quotation. A mark without a partner in its block opens nothing: an unclosed mark never swallows the article.
struct QuotationReader {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The outermost quotations of a block, in order.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func quotations(in range: Range<Int>) -> [Quotation] { reading(of: range).quotations }

  /// What the marks of a block make.
  struct Reading {
    /// The outermost quotations, in order.
    var quotations: [Quotation]
    /// The mark of a quotation that the block opens and does not close.
    var leavesOpen: Int?
    /// The first mark that closes a quotation which the block did not open.
    var closesAt: Int?
  }

  /// The shape of a double mark that opens a block, if one does.
  func opening(of range: Range<Int>) -> QuotationMark.Shape? {
    guard let first = range.first, analysis.token(first).kind == .quote,
      let mark = QuotationMarkReader(analysis).marks(in: first..<(first + 1)).first,
      mark.side == .opens, !mark.shape.isSingle
    else { return nil }
    return mark.shape
  }

  /// The quotations of a block, and what its marks leave open.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func reading(of range: Range<Int>) -> Reading {
    let marks = QuotationMarkReader(analysis).marks(in: range)
    if marks.isEmpty { return Reading(quotations: []) }
    var result: [Quotation] = []
    var unmatched: Int?
    var open: [Open] = []
    // Marks of the same shape that another one opened behind: never closed, or around it.
    var outer: [Int] = []
    for (k, mark) in marks.enumerated() {
      switch mark.side {
      case .neither: continue
      case .opens where mark.shape.isSingle:
        // A single mark opens where one closes behind it; else it is an apostrophe.
        if open.last?.mark.shape.isSingle == true { continue }
        if let partner = closer(of: k, in: marks, isInside: !open.isEmpty) {
          open.append(Open(mark: mark, partner: partner))
        }
      case .opens:
        // A second opening mark of the same shape: the first was never closed, or closes last.
        if let last = open.last, last.mark.shape == mark.shape, mark.shape != .leftAngle {
          if open.count == 1 { outer.append(last.mark.token) }
          open.removeLast()
        }
        open.append(Open(mark: mark, partner: nil))
      case .closes where mark.shape.isSingle && open.last?.partner != k:
        // An apostrophe: `the players' union`.
        continue
      case .closes:
        guard let level = level(closedBy: mark, in: open) else {
          // `„Film „Cisza” to debiut”`: the second closing mark is the outer one's.
          if open.isEmpty, let token = outer.popLast() {
            while let last = result.last, last.open > token { result.removeLast() }
            result.append(quotation(token, mark.token))
            continue
          }
          if open.isEmpty, result.isEmpty, unmatched == nil {
            unmatched = mark.token
          }
          continue
        }
        let opening = open[level].mark
        open.removeSubrange(level...)
        if open.isEmpty {
          result.append(quotation(opening.token, mark.token))
        }
      }
    }
    let leftOpen = open.first { !$0.mark.shape.isSingle }
    return Reading(quotations: result, leavesOpen: leftOpen?.mark.token, closesAt: unmatched)
  }

  /// A mark that is open.
  private struct Open {
    var mark: QuotationMark
    /// Number of the mark that closes it; known of single ones only.
    var partner: Int?
  }

  /// The open mark that a mark closes: the nearest that pairs with it, else the nearest double one.
  private func level(closedBy mark: QuotationMark, in open: [Open]) -> Int? {
    if mark.shape.isSingle { return open.isEmpty ? nil : open.count - 1 }
    return open.lastIndex { Self.closing($0.mark.shape) == mark.shape }
      ?? open.lastIndex { !$0.mark.shape.isSingle }
  }

  private static func closing(_ shape: QuotationMark.Shape) -> QuotationMark.Shape {
    switch shape {
    case .low: .high
    case .leftAngle: .rightAngle
    case .leftHigh: .high
    default: shape
    }
  }

  // MARK: - Single marks

  /// How many marks ahead a single one's partner is looked for.
  private static let reach = 24

  /// The mark that closes the single one at `k`: the first that is surely no possessive, else the first that may be one.
  private func closer(of k: Int, in marks: [QuotationMark], isInside: Bool) -> Int? {
    var depth = 0
    var possible: Int?
    for n in (k + 1)..<max(k + 1, min(marks.count, k + Self.reach)) {
      let mark = marks[n]
      guard mark.shape.isSingle else {
        if mark.side == .opens { depth += 1 }
        if mark.side == .closes {
          if depth == 0, isInside { break }
          depth = max(0, depth - 1)
        }
        continue
      }
      guard mark.side == .closes else { continue }
      if !mayBePossessive(mark) { return n }
      possible = possible ?? n
    }
    return possible
  }

  /// `the players' union`: an apostrophe behind a plural, with a word behind it.
  private func mayBePossessive(_ mark: QuotationMark) -> Bool {
    let i = mark.token
    guard i > 0, i + 1 < analysis.article.tokens.count, analysis.token(i - 1).kind == .word,
      analysis.token(i + 1).kind == .word, let last = analysis.token(i - 1).span.range.last
    else { return false }
    return analysis.language.quotationStyle.possessiveLetters
      .contains(analysis.article.text.bytes[last] | 0x20)
  }

  // MARK: - Quotations

  /// The quotation between two tokens, which need not be marks where it runs over a block's edge.
  func quotation(_ open: Int, _ close: Int) -> Quotation {
    let inner = (open + 1)..<max(open + 1, close)
    var words = 0
    var hasVerb = false
    var longSmall = 0
    for i in inner where analysis.isWord(i) {
      words += 1
      hasVerb = hasVerb || analysis.isPredicate(i)
      if analysis.token(i).length > 4, !analysis.isCapitalised(i) { longSmall += 1 }
    }
    // A title has capitals on all its longer words, and no stop at its end.
    let last = lastMark(inner)
    let isTitle = words >= 3 && words <= 12 && longSmall == 0 && last == nil
    // A stop inside the marks ends a sentence that somebody said.
    let isSentence = hasVerb || last != nil && last != 0x2C
    return Quotation(
      open: open, close: close, isSpeech: !isTitle && (words >= 3 && isSentence || words >= 7))
  }

  /// The first byte of the mark that ends a sentence or is a comma, where the last token is one.
  private func lastMark(_ inner: Range<Int>) -> UInt8? {
    guard let last = inner.last, analysis.token(last).kind == .mark else { return nil }
    let b = analysis.byte(last)
    return [0x2E, 0x21, 0x3F, 0x2C, 0xE2].contains(b) ? b : nil
  }
}
