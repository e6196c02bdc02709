import ClaimModel

extension AttributionScore {
  /// What was found in an article: the part of the engine's answer that the score reads.
  public struct Found: Sendable {
    /// The sources: id, name and the words that mention each.
    public var sources: [(id: String, name: String, mentions: [String])]
    /// The attributed claims: content in scalars, and the chain.
    public var claims: [(spans: [ScalarSpan], chain: [String])]

    /// Makes an answer from its parts; claims in the article's own voice are left out.
    public init(
      sources: [(id: String, name: String, mentions: [String])],
      claims: [(spans: [ScalarSpan], chain: [String])]
    ) {
      self.sources = sources
      self.claims = claims.filter { !$0.chain.isEmpty && !$0.spans.isEmpty }
    }

    /// Takes the engine's answer.
    public init(_ article: AttributedArticle) {
      let text = article.article.text
      self.init(
        sources: article.sources.map { source in
          let words = source.mentions.map {
            String(decoding: text.bytes[$0.start..<$0.end], as: UTF8.self)
          }
          return (source.id, source.name, words)
        },
        claims: article.claims.map { ($0.spans.map(text.scalarSpan), $0.chain) })
    }
  }

  /// Scores what was found in one article.
  public init(gold: GoldArticle, found: Found) {
    var scorer = AttributionScorer(gold: gold, found: found)
    scorer.run()
    self = scorer.score
  }
}

/// One article's comparison, word by word.
struct AttributionScorer {
  let gold: GoldArticle
  let found: AttributionScore.Found
  var score = AttributionScore()
  private let words: [ScalarSpan]
  /// Index of the gold attribution and of the found claim that each word belongs to.
  private var goldOf: [Int?]
  private var foundOf: [Int?]
  private let silent: Set<Int>
  private var right: [Bool]

  init(gold: GoldArticle, found: AttributionScore.Found) {
    self.gold = gold
    self.found = found
    words = AttributionScoreWords.joined(Array(gold.text.unicodeScalars), by: ["-", "'", "’"])
    goldOf = Array(repeating: nil, count: words.count)
    foundOf = goldOf
    right = Array(repeating: false, count: words.count)
    let words = self.words
    silent = Set(
      gold.blocks.filter(\.isSilent).flatMap { AttributionScorer.cover($0.span, words) })
  }

  /// Indices of the words inside a span.
  private static func cover(_ span: ScalarSpan, _ words: [ScalarSpan]) -> [Int] {
    words.indices.filter { words[$0].start >= span.start && words[$0].end <= span.end }
  }

  private func words(of claim: Int) -> [Int] {
    found.claims[claim].spans.flatMap { Self.cover($0, words) }
  }

  mutating func run() {
    assign()
    let match = matchSources()
    countWords(match)
    countAttributions(match)
    countClaims(match)
  }

  private mutating func assign() {
    for (index, attribution) in gold.attributions.enumerated() {
      for word in Self.cover(attribution.content, words) { goldOf[word] = index }
    }
    let lengths = found.claims.map { ($0.spans.last?.end ?? 0) - ($0.spans.first?.start ?? 0) }
    // Longest first, so that the most specific claim has the last word.
    let order = found.claims.indices.sorted { (-lengths[$0], $0) < (-lengths[$1], $1) }
    for claim in order {
      for word in words(of: claim) { foundOf[word] = silent.contains(word) ? nil : claim }
    }
    for attribution in gold.attributions {
      for span in [attribution.cue, attribution.mention].compactMap(\.self) {
        for word in Self.cover(span, words) {
          goldOf[word] = nil
          foundOf[word] = nil
        }
      }
    }
  }

  /// Found source id to gold source id, one to one, best agreeing names and most shared words first.
  private func matchSources() -> [String: String] {
    struct Pair: Hashable {
      var gold: String
      var found: String
    }
    var shared: [Pair: Int] = [:]
    for word in words.indices {
      guard let g = goldOf[word], let f = foundOf[word] else { continue }
      for goldSource in gold.attributions[g].chain {
        for foundSource in found.claims[f].chain {
          shared[Pair(gold: goldSource, found: foundSource), default: 0] += 1
        }
      }
    }
    let goldNames = Dictionary(
      gold.sources.map {
        ($0.id, AttributionScoreNames(name: $0.name, forms: $0.aliases, kind: $0.kind))
      }, uniquingKeysWith: { first, _ in first })
    let foundNames = Dictionary(
      found.sources.map {
        ($0.id, AttributionScoreNames(name: $0.name, forms: $0.mentions, kind: ""))
      }, uniquingKeysWith: { first, _ in first })
    let ranked = shared.compactMap { pair, count -> (Int, Int, String, String)? in
      guard let foundSource = foundNames[pair.found],
        let tier = goldNames[pair.gold]?.tier(foundSource)
      else { return nil }
      return (tier, -count, pair.gold, pair.found)
    }
    var match: [String: String] = [:]
    var taken: Set<String> = []
    for (_, _, goldSource, foundSource) in ranked.sorted(by: <)
    where !taken.contains(goldSource) && match[foundSource] == nil {
      match[foundSource] = goldSource
      taken.insert(goldSource)
    }
    return match
  }

  private mutating func countWords(_ match: [String: String]) {
    for word in words.indices {
      switch (goldOf[word], foundOf[word]) {
      case (let g?, let f?):
        score.detect.right += 1
        let origin = found.claims[f].chain.last.flatMap { match[$0] }
        right[word] = origin != nil && origin == gold.attributions[g].chain.last
        if right[word] {
          score.source.right += 1
        } else {
          score.source.extra += 1
          score.source.missed += 1
        }
      case (nil, _?):
        score.detect.extra += 1
        score.source.extra += 1
      case (_?, nil):
        score.detect.missed += 1
        score.source.missed += 1
      case (nil, nil): break
      }
    }
  }

  private mutating func countAttributions(_ match: [String: String]) {
    for (index, attribution) in gold.attributions.enumerated() {
      let own = Self.cover(attribution.content, words).filter { goldOf[$0] == index }
      let claims = own.compactMap { foundOf[$0] }
      let met = !own.isEmpty && 2 * own.count(where: { right[$0] }) >= own.count
      score.goldAttributions += 1
      score.metAttributions += met ? 1 : 0
      if !met {
        let got = Set(claims).sorted().map { found.claims[$0].chain.joined(separator: ">") }
        score.misses.append(
          "\(gold.name): missed \(attribution.chain.joined(separator: ">")), got \(got): "
            + gold.words(attribution.content))
      }
      guard attribution.chain.count > 1 else { continue }
      score.goldChains += 1
      // The claim with most of the words; of equals the first in the text.
      var best: (claim: Int, count: Int)?
      for claim in claims {
        let count = claims.count { $0 == claim }
        if count > best?.count ?? 0 { best = (claim, count) }
      }
      if let best, found.claims[best.claim].chain.map({ match[$0] }) == attribution.chain {
        score.rightChains += 1
      }
    }
  }

  private mutating func countClaims(_ match: [String: String]) {
    for (index, claim) in found.claims.enumerated() {
      let own = words(of: index).filter { !silent.contains($0) }
      if own.isEmpty { continue }
      let isRight = 2 * own.count(where: { right[$0] }) >= own.count
      score.foundClaims += 1
      score.rightClaims += isRight ? 1 : 0
      score.foundChains += claim.chain.count > 1 ? 1 : 0
      if !isRight, let first = claim.spans.first, let last = claim.spans.last {
        score.misses.append(
          "\(gold.name): wrong \(claim.chain.joined(separator: ">")): "
            + gold.words(ScalarSpan(first.start, last.end)))
      }
    }
  }
}
