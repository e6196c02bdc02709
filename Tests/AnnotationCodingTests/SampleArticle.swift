import ClaimModel
import TestSupport

/// An invented article with claims of every kind, marked in its text.
enum SampleArticle {
  private static let sample = MarkedText(
    """
    Rzeka opadła poniżej stanu alarmowego, podają lokalne media, ⟦powołując się na⟧ służby wodne.

    Według "Kuriera Nadrzecznego" ⟦poziom wody spadł o 40 cm 😀⟧. - ⟦Nie wiemy⟧, ⟦co będzie jutro⟧ - ⟦powiedziała⟧ burmistrz Ewa Żółć, - ⟦ale nikt nie został bez pomocy: ani jeden dom⟧.

    ⟦W mieście działa sztab.⟧ ⟦Ponoć⟧ ⟦zabrakło worków z piaskiem⟧ - ⟦tak twierdzą mieszkańcy⟧.

    Burmistrz odniosła się do zarzutów. "⟦Nie wiemy⟧" - ⟦odparła⟧. ⟦[Sztab] nie odpowiedział
    na pytania.⟧
    """)

  static let text = sample.source

  static let attributed: AttributedArticle = {
    let s = sample.spans
    let article = Article(
      metadata: ArticleMetadata(
        id: "rzeka-0917", language: "pl", title: "Rzeka opada: \"nikt nie został bez pomocy\"",
        published: "2024-09-17", outlet: "Portal Nadrzeczny", section: "kraj",
        url: "https://example.org/rzeka"),
      text: text, blocks: [], sentences: [], tokens: [])
    return AttributedArticle(
      article: article,
      sources: [
        Source(id: "kurier-nadrzeczny", name: "Kurier Nadrzeczny", kind: .newspaper),
        Source(id: "ewa-zolc", name: "Ewa Żółć", kind: .person, also: ["burmistrz", "Żółć"]),
        Source(
          id: "associated-press", name: "Associated Press", kind: .agency, wikidata: "Q40469",
          also: ["AP"]),
        Source(id: "mieszkancy", name: "mieszkańcy", kind: .unnamed),
      ],
      claims: [
        claim("c1", [s[1]], .indirect, ["kurier-nadrzeczny"], rule: "according-to"),
        claim("c2", [s[2]], .direct, ["ewa-zolc"], cue: s[4], rule: "quote-before-cue"),
        claim("c3", [s[3], s[5]], .direct, ["ewa-zolc"], cue: s[4], rule: "quote-before-cue"),
        claim("c4", [s[6]], .own, [], rule: "own-voice"),
        claim(
          "c5", [s[8]], .indirect, ["associated-press", "mieszkancy"], cue: s[9], hearsay: s[7],
          rule: "hearsay"),
        claim("c6", [s[10]], .direct, ["ewa-zolc"], act: .denies, cue: s[11], rule: "quote-cue"),
        claim("c7", [s[12]], .own, [], rule: "own-voice"),
      ])
  }()

  /// The digest of no text: 64 digits that a reader of numbers would take for one.
  static let digest = String(repeating: "0123456789", count: 6) + "0123"

  private static func claim(
    _ id: String, _ spans: [ByteSpan], _ voice: Claim.Voice, _ chain: [String],
    act: Claim.Act = .says, cue: ByteSpan? = nil, hearsay: ByteSpan? = nil, rule: String
  ) -> Claim {
    Claim(
      id: id, spans: spans, voice: voice, act: act, chain: chain, cue: cue, mention: nil,
      hearsay: hearsay, block: 0, sentence: 0, rule: rule, resolution: "", features: [])
  }
}
