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

  /// The article's sources and claims.
  func build(_ resolved: [Resolved]) -> AttributedArticle {
    var sources: [Source] = []
    var ids: [Int: String] = [:]
    var usedIDs: Set<String> = []
    var drafts: [Claim] = []
    var attributed = Set<Int>()
    let namer = SourceNamer(analysis)

    func id(of entity: Int?) -> String {
      let key = entity ?? -1
      if let known = ids[key] { return known }
      let name = entity.map { namer.name(of: table.entities[$0]) } ?? SourceNamer.impersonalName
      let registered = entity.flatMap { table.entities[$0].entry }.map {
        analysis.language.registry.entries[$0]
      }
      let base = registered.flatMap { $0.id.isEmpty ? nil : $0.id } ?? Source.id(for: name)
      var unique = base
      var n = 2
      while usedIDs.contains(unique) {
        unique = "\(base)-\(n)"
        n += 1
      }
      usedIDs.insert(unique)
      ids[key] = unique
      let mentions = entity.map { mentionSpans(table.entities[$0]) } ?? []
      sources.append(
        Source(
          id: unique, name: name, kind: entity.map { kind(of: table.entities[$0]) } ?? .unnamed,
          wikidata: registered?.wikidata, also: also(entity, registered), mentions: mentions))
      return unique
    }

    for item in resolved {
      let chain = item.chain.map { id(of: $0.entity) }
      for content in item.frame.contents {
        let spans = content.compactMap { analysis.span($0) }
        guard let first = spans.first, let last = spans.last, let token = content.first?.lowerBound
        else { continue }
        let sentence = sentenceIndex(of: token)
        attributed.insert(sentence)
        for s
          in sentence...sentenceIndex(of: max(token, (content.last?.upperBound ?? token + 1) - 1))
        { attributed.insert(s) }
        drafts.append(
          claim(
            spans: spans, voice: item.frame.voice, act: item.frame.act, chain: chain,
            cue: analysis.span(item.frame.cue),
            mention: item.speaker.mention.flatMap { analysis.span($0) },
            tokens: token..<(content.last?.upperBound ?? token), sentence: sentence,
            rule: item.frame.rule,
            resolution: item.speaker.how))
        _ = (first, last)
      }
    }
    addOwnVoice(&drafts, attributed: attributed)
    drafts.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    for i in drafts.indices { drafts[i].id = "c\(i + 1)" }
    let order = drafts.flatMap(\.chain)
    var rank: [String: Int] = [:]
    for id in order where rank[id] == nil { rank[id] = rank.count }
    sources.sort { (rank[$0.id] ?? .max) < (rank[$1.id] ?? .max) }
    return AttributedArticle(article: analysis.article, sources: sources, claims: drafts)
  }

  private func claim(
    spans: [ByteSpan], voice: Claim.Voice, act: Claim.Act, chain: [String], cue: ByteSpan?,
    mention: ByteSpan?,
    tokens: Range<Int>, sentence: Int, rule: String, resolution: String
  ) -> Claim {
    Claim(
      id: "", spans: spans, voice: voice, act: act, chain: chain, cue: cue, mention: mention,
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
  private func addOwnVoice(_ drafts: inout [Claim], attributed: Set<Int>) {
    for (s, sentence) in analysis.article.sentences.enumerated() where !attributed.contains(s) {
      guard analysis.article.blocks[sentence.block].kind == .paragraph else { continue }
      guard isDeclarative(sentence.tokens) else { continue }
      drafts.append(
        claim(
          spans: [sentence.span], voice: .own, act: .says, chain: [], cue: nil, mention: nil,
          tokens: sentence.tokens,
          sentence: s, rule: "own-voice", resolution: ""))
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

  private func kind(of entity: Entity) -> Source.Kind { entity.isPerson ? .person : entity.kind }

  private func also(_ entity: Int?, _ registered: Registry.Entry?) -> [String] {
    guard let entity, let registered else { return [] }
    // Only names the article uses.
    var used: [String] = []
    let forms = table.entities[entity].mentions.map { analysis.string($0.tokens) }
    for name in registered.also
    where !registered.name.contains(name) && forms.contains(where: { $0.contains(name) })
      && !used.contains(name)
    { used.append(name) }
    return used
  }

  private func mentionSpans(_ entity: Entity) -> [ByteSpan] {
    var spans = entity.mentions.filter { $0.phrase.kind != .pronoun }.compactMap {
      analysis.span($0.tokens)
    }
    spans.sort()
    var result: [ByteSpan] = []
    for span in spans where result.last != span { result.append(span) }
    return result
  }
}
