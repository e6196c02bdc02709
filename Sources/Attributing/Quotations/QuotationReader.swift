import ClaimModel
import LanguagePacks

/// Pairs quotation marks within each block.
///
/// Which mark opens and which closes follows from its shape where the shape says so („ « open, » closes) and else from the
/// spaces around it. A mark without a partner in its block opens nothing: an unclosed mark never swallows the article.
struct QuotationReader {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The outermost quotations of a block, in order.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func quotations(in range: Range<Int>) -> [Quotation] { read(range).quotations }

  /// Whether a block ends inside a quotation that it opened, and whether it closes one that it did not open.
  func edges(of range: Range<Int>) -> (leavesOpen: Int?, closesAt: Int?) {
    let reading = read(range)
    return (reading.open, reading.unmatched)
  }

  private func read(_ range: Range<Int>) -> (quotations: [Quotation], open: Int?, unmatched: Int?) {
    var result: [Quotation] = []
    var unmatched: Int?
    var open: (token: Int, depth: Int)?
    // Marks of the same shape that another one opened behind: never closed, or around it.
    var outer: [Int] = []
    for i in range where analysis.token(i).kind == .quote {
      switch side(i) {
      case .opens:
        if let current = open {
          // A second opening mark of the same shape after a blank: the first was never closed, or closes last.
          if byteShape(i) == byteShape(current.token), !isNested(i) {
            outer.append(current.token)
            open = (i, 1)
          } else {
            open = (current.token, current.depth + 1)
          }
        } else {
          open = (i, 1)
        }
      case .closes:
        guard let current = open else {
          // `„Film „Cisza” to debiut”`: the second closing mark is the outer one's.
          if let token = outer.popLast() {
            while let last = result.last, last.open > token { result.removeLast() }
            result.append(quotation(token, i))
            continue
          }
          if result.isEmpty, unmatched == nil { unmatched = i }
          continue
        }
        if current.depth > 1, byteShape(i) != closing(of: current.token) {
          open = (current.token, current.depth - 1)
        } else {
          result.append(quotation(current.token, i))
          open = nil
        }
      case .neither: continue
      }
    }
    return (result, open?.token, unmatched)
  }

  /// The quotation between two tokens, which need not be marks where it runs over a block's edge.
  func quotation(_ open: Int, _ close: Int) -> Quotation {
    let inner = (open + 1)..<max(open + 1, close)
    var words = 0
    var hasVerb = false
    for i in inner where analysis.isWord(i) {
      words += 1
      hasVerb = hasVerb || analysis.isPredicate(i)
    }
    return Quotation(open: open, close: close, isSpeech: words >= 3 && hasVerb || words >= 7)
  }

  private enum Side { case opens, closes, neither }

  private func side(_ i: Int) -> Side {
    let token = analysis.token(i)
    let before = token.shape.contains(.spaceBefore)
    let after = token.shape.contains(.spaceAfter)
    switch byteShape(i) {
    case .low, .leftAngle: return .opens
    case .rightAngle: return .closes
    case .high:
      // `”` closes, save where a text uses it for both.
      return before && !after ? .opens : .closes
    case .leftHigh:
      // `“` closes in Polish and German, opens in English.
      if before && !after { return .opens }
      return after || !before ? .closes : .opens
    case .straight, .single:
      if before && !after { return .opens }
      if !before && after { return .closes }
      if before && after { return .neither }
      // Glued on both sides: `("tekst")`, `"tekst".`
      if i > 0, analysis.token(i - 1).kind == .mark, let b = Optional(analysis.byte(i - 1)),
        b == 0x28 || b == 0x5B
      {
        return .opens
      }
      if i > 0, analysis.token(i - 1).kind == .quote { return .opens }
      return .closes
    }
  }

  private enum Shape { case straight, single, low, high, leftHigh, leftAngle, rightAngle }

  private func byteShape(_ i: Int) -> Shape {
    let start = Int(analysis.token(i).start)
    let bytes = analysis.article.text.bytes
    switch analysis.token(i).length {
    case 1: return bytes[start] == 0x22 ? .straight : .single
    case 2: return bytes[start + 1] == 0xAB ? .leftAngle : .rightAngle
    default:
      switch bytes[start + 2] {
      case 0x9E, 0x9A: return .low
      case 0x9D: return .high
      case 0x9C, 0x9F: return .leftHigh
      default: return .single
      }
    }
  }

  private func closing(of open: Int) -> Shape {
    switch byteShape(open) {
    case .low: .high
    case .leftAngle: .rightAngle
    case .leftHigh: .high
    case let same: same
    }
  }

  private func isNested(_ i: Int) -> Bool { byteShape(i) == .leftAngle || byteShape(i) == .single }
}
