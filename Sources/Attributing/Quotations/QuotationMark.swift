import ClaimModel

/// A quotation mark in its place.
struct QuotationMark {
  /// What it looks like.
  enum Shape {
    case straight, single, low, high, leftHigh, leftAngle, rightAngle
    /// Two single marks that stand for a double one: ``LaTeX'' writes it so.
    case doubled

    /// Whether it can also be an apostrophe.
    var isSingle: Bool { self == .single }
  }

  /// What it does, judged by its shape and the spaces around it.
  enum Side { case opens, closes, neither }

  /// Its token.
  var token: Int
  var shape: Shape
  var side: Side
}

/// Finds the quotation marks of a block and says what each does.
///
/// Which mark opens and which closes follows from its shape where the shape says so („ « open, » closes) and else from the
/// spaces around it.
struct QuotationMarkReader {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The marks in order, apostrophes that open a clipped word (`'90s`) left out.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func marks(in range: Range<Int>) -> [QuotationMark] {
    var result: [QuotationMark] = []
    for i in range where analysis.token(i).kind == .quote {
      let shape = shape(i)
      let side = side(i, shape)
      if shape.isSingle, side == .opens, isClipped(behind: i, limit: range.upperBound) { continue }
      result.append(QuotationMark(token: i, shape: shape, side: side))
    }
    return result
  }

  /// `'90s`, `'em`: an apostrophe stands for what is left out of a number or of one of the pack's clipped words.
  private func isClipped(behind i: Int, limit: Int) -> Bool {
    guard i + 1 < limit, !analysis.token(i).shape.contains(.spaceAfter) else { return false }
    let token = analysis.token(i + 1)
    if token.shape.contains(.hasDigit) { return token.kind == .word || token.length == 2 }
    guard let key = analysis.lower(i + 1) else { return false }
    return analysis.language.quotationStyle.clippedWords.contains(key)
  }

  private func side(_ i: Int, _ shape: QuotationMark.Shape) -> QuotationMark.Side {
    let before = analysis.token(i).shape.contains(.spaceBefore)
    let after = analysis.token(i).shape.contains(.spaceAfter)
    switch shape {
    case .low, .leftAngle: return .opens
    case .rightAngle: return .closes
    case .high:
      // `”` closes, save where a text uses it for both.
      return before && !after ? .opens : .closes
    case .leftHigh:
      // `“` closes in Polish and German, opens in English.
      if !after, before || isBehindOpening(i) { return .opens }
      return after || !before ? .closes : .opens
    case .doubled where analysis.byte(i) == 0x60:
      return .opens
    case .straight, .single, .doubled:
      if before && !after { return .opens }
      if !before && after { return .closes }
      if before && after { return .neither }
      // Glued on both sides: `("text")`, `"text".`
      if isBehindOpening(i) || i > 0 && analysis.token(i - 1).kind == .quote { return .opens }
      return .closes
    }
  }

  /// Whether a bracket opens or a dash stands right before the token.
  private func isBehindOpening(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    if analysis.token(i - 1).kind == .dash { return true }
    guard analysis.token(i - 1).kind == .mark else { return false }
    let b = analysis.byte(i - 1)
    return b == 0x28 || b == 0x5B
  }

  /// What the mark at a token looks like by itself.
  func shape(_ i: Int) -> QuotationMark.Shape {
    let start = Int(analysis.token(i).start)
    let bytes = analysis.article.text.bytes
    switch analysis.token(i).length {
    case 1: return bytes[start] == 0x22 ? .straight : .single
    case 2 where bytes[start] < 0x80: return .doubled
    case 2:
      // « and »; the acute accent does for an apostrophe.
      return bytes[start + 1] == 0xAB
        ? .leftAngle : bytes[start + 1] == 0xBB ? .rightAngle : .single
    default:
      switch bytes[start + 2] {
      case 0x9E, 0x9A: return .low
      case 0x9D: return .high
      case 0x9C, 0x9F: return .leftHigh
      default: return .single
      }
    }
  }
}
