import ClaimModel

/// A small article with claims marked by hand, as the engine would yield it.
enum SampleArticles {
  static let text = SourceText(
    """
    Rzeka pod kontrolą 🌊

    Jak podaje „Kurier Nadodrzański”, burmistrz Żółwina Łucja Ćwik zapewniła, że wały wytrzymają. \
    „Nikt nie zostanie sam – dodała – jesteśmy gotowi”.

    Woda podobno opadła o 12 cm.

    """)

  /// The first place of some words behind an offset; the empty place where they do not occur.
  static func place(_ words: String, after offset: Int = 0) -> ByteSpan {
    let needle = Array(words.utf8)
    let hay = text.bytes
    for start in offset..<max(offset, hay.count - needle.count + 1)
    where hay[start..<start + needle.count].elementsEqual(needle) {
      return ByteSpan(start, start + needle.count)
    }
    return ByteSpan(0, 0)
  }

  static let found: AttributedArticle = {
    let headline = place("Rzeka pod kontrolą 🌊")
    let first = place("Jak podaje „Kurier Nadodrzański”").union(place("jesteśmy gotowi”."))
    let second = place("Woda podobno opadła o 12 cm.")
    let sentences = [
      headline, ByteSpan(first.start, place("wytrzymają.").end),
      ByteSpan(place("„Nikt").start, first.end), second,
    ]
    let article = Article(
      metadata: ArticleMetadata(
        id: "rzeka", language: "pl", title: "Rzeka pod kontrolą 🌊", published: "2024-09-17"),
      text: text,
      blocks: [
        Block(kind: .headline, span: headline, sentences: 0..<1),
        Block(kind: .paragraph, span: first, sentences: 1..<3),
        Block(kind: .paragraph, span: second, sentences: 3..<4),
      ],
      sentences: [
        Sentence(span: sentences[0], block: 0, tokens: 0..<0),
        Sentence(span: sentences[1], block: 1, tokens: 0..<0),
        Sentence(span: sentences[2], block: 1, tokens: 0..<0),
        Sentence(span: sentences[3], block: 2, tokens: 0..<0),
      ], tokens: [])
    return AttributedArticle(
      article: article,
      sources: [
        Source(
          id: "kurier-nadodrzanski", name: "Kurier Nadodrzański", kind: .newspaper,
          wikidata: "Q1", mentions: [place("„Kurier Nadodrzański”")]),
        Source(
          id: "lucja-cwik", name: "Łucja Ćwik", kind: .person,
          mentions: [place("burmistrz Żółwina Łucja Ćwik")]),
      ],
      claims: [
        claim("c1", [headline], sentence: 0, block: 0),
        claim(
          "c2", [place("wały wytrzymają")], voice: .indirect, act: .promises,
          chain: ["kurier-nadodrzanski", "lucja-cwik"], cue: place("zapewniła"),
          mention: place("burmistrz Żółwina Łucja Ćwik"), sentence: 1, block: 1,
          rule: "that-clause", resolution: "name"),
        claim(
          "c3", [place("Nikt nie zostanie sam"), place("jesteśmy gotowi")], voice: .direct,
          chain: ["lucja-cwik"], cue: place("dodała"), sentence: 2, block: 1, rule: "quote-cut",
          resolution: "dropped-subject"),
        claim(
          "c4", [second], sentence: 3, block: 2, hearsay: place("podobno"), features: [.figure]),
      ])
  }()

  private static func claim(
    _ id: String, _ spans: [ByteSpan], voice: Claim.Voice = .own, act: Claim.Act = .says,
    chain: [String] = [], cue: ByteSpan? = nil, mention: ByteSpan? = nil, sentence: Int,
    block: Int, hearsay: ByteSpan? = nil, rule: String = "own-voice", resolution: String = "",
    features: [Claim.Feature] = []
  ) -> Claim {
    Claim(
      id: id, spans: spans, voice: voice, act: act, chain: chain, cue: cue, mention: mention,
      hearsay: hearsay, block: block, sentence: sentence, rule: rule, resolution: resolution,
      features: features)
  }
}
