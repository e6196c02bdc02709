import ClaimModel
import LanguagePacks

/// Turns resolved frames and the sentences left over into claims and sources.
struct ClaimBuilder {
  /// A frame with its chain.
  struct Resolved {
    var frame: Frame
    /// Answers outermost first; the origin last.
    var chain: [Resolver.Answer]
    /// Answer of the speaker beside the cue.
    var speaker: Resolver.Answer
  }

  private let analysis: Analysis
  private let table: EntityTable
  private let features: FeatureFinder

  init(_ analysis: Analysis, table: EntityTable) {
    self.analysis = analysis
    self.table = table
    features = FeatureFinder(analysis)
  }

  /// A claim before it has its number and the ids of its sources.
  private struct Draft {
    var claim: Claim
    /// Indices in the list of sources, outermost first.
    var chain: [Int]
  }

  /// The article's sources and claims.
  func build(_ resolved: [Resolved]) -> AttributedArticle {
    var sources = SourceList(analysis, table: table)
    var drafts: [Draft] = []
    drafts.reserveCapacity(analysis.article.sentences.count)
    var attributed = [Bool](repeating: false, count: analysis.article.sentences.count)
    for item in resolved {
      var chain: [Int] = []
      for content in item.frame.contents {
        let spans = content.compactMap { analysis.span($0) }
        guard !spans.isEmpty, let token = content.first?.lowerBound, let last = content.last else {
          continue
        }
        // A frame without content leaves its sources out.
        if chain.isEmpty { chain = item.chain.map { sources.index(of: $0.entity) } }
        let sentence = sentenceIndex(of: token)
        attributed[sentence] = true
        for s in sentence...sentenceIndex(of: max(token, last.upperBound - 1)) {
          attributed[s] = true
        }
        let claim = claim(
          spans: spans, voice: item.frame.voice, act: item.frame.act,
          cue: analysis.span(item.frame.cue),
          mention: item.speaker.mention.flatMap { analysis.span($0) },
          tokens: token..<last.upperBound, sentence: sentence, rule: item.frame.rule,
          resolution: item.speaker.how)
        drafts.append(Draft(claim: claim, chain: chain))
      }
    }
    addOwnVoice(&drafts, attributed: attributed)
    return finished(drafts, sources)
  }

  /// The claims in the order of the text with their numbers, the sources in the order of their first claims.
  private func finished(_ drafts: [Draft], _ sources: SourceList) -> AttributedArticle {
    let order = drafts.indices.map { (span: drafts[$0].claim.span, draft: $0) }.sorted {
      $0.span != $1.span ? $0.span < $1.span : $0.draft < $1.draft
    }
    var claims: [Claim] = []
    claims.reserveCapacity(drafts.count)
    var isListed = [Bool](repeating: false, count: sources.sources.count)
    var listed: [Source] = []
    for (n, place) in order.enumerated() {
      claims.append(drafts[place.draft].claim)
      claims[n].id = "c" + String(n + 1)
      let chain = drafts[place.draft].chain
      if chain.isEmpty { continue }
      claims[n].chain = chain.map { sources.sources[$0].id }
      for source in chain where !isListed[source] {
        isListed[source] = true
        listed.append(sources.sources[source])
      }
    }
    for source in isListed.indices where !isListed[source] {
      listed.append(sources.sources[source])
    }
    return AttributedArticle(article: analysis.article, sources: listed, claims: claims)
  }

  private func claim(
    spans: [ByteSpan], voice: Claim.Voice, act: Claim.Act, cue: ByteSpan?, mention: ByteSpan?,
    tokens: Range<Int>, sentence: Int, rule: String, resolution: String
  ) -> Claim {
    Claim(
      id: "", spans: spans, voice: voice, act: act, chain: [], cue: cue, mention: mention,
      hearsay: features.hearsay(in: tokens), block: analysis.article.sentences[sentence].block,
      sentence: sentence,
      rule: rule, resolution: resolution, features: features.features(in: tokens))
  }

  private func sentenceIndex(of token: Int) -> Int {
    let sentences = analysis.article.sentences
    var low = 0
    var high = max(0, sentences.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Every declarative sentence of running text that nobody else says.
  private func addOwnVoice(_ drafts: inout [Draft], attributed: [Bool]) {
    for (s, sentence) in analysis.article.sentences.enumerated() where !attributed[s] {
      guard analysis.article.blocks[sentence.block].kind == .paragraph else { continue }
      guard isDeclarative(sentence.tokens) else { continue }
      let claim = claim(
        spans: [sentence.span], voice: .own, act: .says, cue: nil, mention: nil,
        tokens: sentence.tokens, sentence: s, rule: "own-voice", resolution: "")
      drafts.append(Draft(claim: claim, chain: []))
    }
  }

  private func isDeclarative(_ tokens: Range<Int>) -> Bool {
    var words = 0
    var hasPredicate = false
    for i in tokens where analysis.isWord(i) {
      words += 1
      hasPredicate = hasPredicate || analysis.isPredicate(i)
    }
    guard words >= 3, hasPredicate, let last = tokens.last else { return false }
    return !analysis.isMark(last, 0x3F)
  }
}
