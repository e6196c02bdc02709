import ClaimModel
import LanguagePacks

/// Names what makes a claim worth checking: figures, dates, named actors, superlatives, comparisons, causes.
struct FeatureFinder {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The features of a run of tokens, in the order of the vocabulary.
  func features(in tokens: Range<Int>) -> [Claim.Feature] {
    var found = Features()
    for i in tokens {
      let token = analysis.token(i)
      if token.kind == .number || token.shape.contains(.hasDigit) {
        found.insert(isDate(i) ? .date : .figure)
        continue
      }
      guard let facts = analysis.facts(i) else { continue }
      if facts.roles.contains(.month) { found.insert(.date) }
      if facts.roles.contains(.cause) { found.insert(.cause) }
      if facts.parts.contains(.numeral) { found.insert(.quantity) }
      if token.shape.contains(.capitalised), !token.shape.contains(.sentenceStart),
        facts.isProper || !facts.isCommon
      {
        found.insert(.namedActor)
      }
      if facts.classes.contains(.superlative) { found.insert(.superlative) }
      if facts.classes.contains(.comparative) { found.insert(.comparison) }
    }
    return found.list
  }

  /// A set of features, a bit for each.
  private struct Features {
    private static let all = Claim.Feature.allCases
    private var bits: UInt8 = 0

    private static func bit(_ feature: Claim.Feature) -> UInt8 {
      switch feature {
      case .figure: 1
      case .date: 2
      case .namedActor: 4
      case .superlative: 8
      case .comparison: 16
      case .cause: 32
      case .quantity: 64
      }
    }

    mutating func insert(_ feature: Claim.Feature) { bits |= Self.bit(feature) }

    /// The features in the order of the vocabulary.
    var list: [Claim.Feature] {
      bits == 0 ? [] : Self.all.filter { bits & Self.bit($0) != 0 }
    }
  }

  private func isDate(_ i: Int) -> Bool {
    let token = analysis.token(i)
    if token.kind == .number, token.length == 4,
      analysis.byte(i) == 0x31 || analysis.byte(i) == 0x32
    {
      return true
    }
    return i + 1 < analysis.article.tokens.count && analysis.roles(i + 1).contains(.month)
  }

  /// `miał trafić`: a past form of the modal of hearsay with an infinitive a few words on.
  private func isModal(_ i: Int, in tokens: Range<Int>) -> Bool {
    guard analysis.classes(i).contains(.modalHearsay), analysis.parts(i).contains(.past) else {
      return false
    }
    return ((i + 1)..<max(i + 1, min(tokens.upperBound, i + 5))).contains {
      analysis.parts($0).contains(.infinitive)
    }
  }

  /// The first word that distances the article from the content.
  func hearsay(in tokens: Range<Int>) -> ByteSpan? {
    for i in tokens where analysis.roles(i).contains(.hearsay) || isModal(i, in: tokens) {
      return analysis.token(i).span
    }
    return nil
  }
}
