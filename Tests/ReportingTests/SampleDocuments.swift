import ClaimModel

/// Annotation documents written down in a few lines, for tests of what is drawn from them.
enum SampleDocuments {
  /// A value that stands nowhere, since these documents were never a file.
  static func at<Value: Sendable>(_ value: Value) -> Located<Value> {
    Located(value, at: ByteSpan(0, 0))
  }

  static func source(
    _ id: String, _ name: String, _ kind: String, wikidata: String? = nil
  ) -> AnnotationDocument.SourceEntry {
    var entry = AnnotationDocument.SourceEntry()
    entry.id = at(id)
    entry.name = at(name)
    entry.kind = at(kind)
    entry.wikidata = wikidata.map(at)
    return entry
  }

  static func claim(
    _ id: String, _ quote: String, chain: [String] = [], voice: String = "indirect",
    act: String = "says", status: String = "unverified", sourceCheck: String? = nil,
    hearsay: String? = nil, evidence: [(url: String, stance: String)] = [], dropped: String? = nil
  ) -> AnnotationDocument.ClaimEntry {
    var entry = AnnotationDocument.ClaimEntry()
    entry.id = at(id)
    entry.quote = at(quote)
    entry.chain = chain.map(at)
    entry.status = at(status)
    entry.sourceCheck = sourceCheck.map(at)
    entry.dropped = dropped.map(at)
    entry.evidence = evidence.map {
      var item = AnnotationDocument.EvidenceEntry()
      item.url = at($0.url)
      item.stance = at($0.stance)
      return item
    }
    var found = AnnotationDocument.FoundEntry()
    found.voice = at(chain.isEmpty ? "own" : voice)
    found.act = at(act)
    found.hearsay = hearsay.map(at)
    entry.found = found
    return entry
  }

  static func document(
    id: String, title: String?, outlet: String? = nil, published: String? = nil,
    sources: [AnnotationDocument.SourceEntry], claims: [AnnotationDocument.ClaimEntry]
  ) -> AnnotationDocument {
    var article = AnnotationDocument.ArticleEntry()
    article.id = at(id)
    article.title = title.map(at)
    article.language = at("pl")
    article.published = published.map(at)
    article.outlet = outlet.map(at)
    return AnnotationDocument(
      format: at("claimkit/1"), article: article, sources: sources, claims: claims)
  }

  /// An article half checked: chains, a denial, hearsay, a dropped claim.
  static let bridge = document(
    id: "most-na-wisle", title: "Most na Wiśle zamknięty do wiosny. Wykonawca: To nie nasza wina",
    outlet: "Głos Powiśla", published: "2024-11-08",
    sources: [
      source("glos-wybrzeza", "„Głos Wybrzeża”", "newspaper"),
      source("pap", "Polska Agencja Prasowa", "agency", wikidata: "Q1139586"),
      source("anna-zolc", "Anna Żółć-Wąsowska", "person"),
      source("gddkia", "Generalna Dyrekcja Dróg Krajowych i Autostrad", "government"),
      source("urzednicy", "urzędnicy", "unnamed"),
    ],
    claims: [
      claim("c1", "Most na Wiśle pozostanie zamknięty do końca marca.", status: "verified"),
      claim(
        "c2", "pęknięcia odkryto już we wrześniu",
        chain: ["glos-wybrzeza", "pap", "urzednicy"]),
      claim(
        "c3", "Naprawiamy to, co zostawili poprzednicy.", chain: ["anna-zolc"], voice: "direct",
        act: "opines", status: "not-checkable"),
      claim(
        "c4", "wykonawca wiedział o pęknięciach przed odbiorem", chain: ["anna-zolc"],
        act: "denies", status: "refuted", sourceCheck: "confirmed",
        evidence: [("https://example.org/protokol", "contradicts")]),
      claim(
        "c5", "naprawa będzie kosztować 12 mln zł", chain: ["gddkia"], status: "verified",
        sourceCheck: "confirmed", evidence: [("https://example.org/umowa", "supports")]),
      claim(
        "c6", "ruch wróci „przed świętami”", chain: ["gddkia"], voice: "mixed", act: "promises"),
      claim("c7", "dokumentacja miała zaginąć", hearsay: "miała"),
      claim("c8", "część faktur zawyżono", chain: ["pap", "urzednicy"]),
      claim("c9", "REKLAMA", dropped: "not a claim"),
    ])

  /// An article with names that attack whoever prints them.
  static let hostile = document(
    id: "wrogi", title: "=HYPERLINK(\"x\")", outlet: nil,
    sources: [
      source("a", "=cmd|'/C calc'!A0", "person"),
      source("b", "\u{1B}[31mred\u{1B}[0m | *bold* <script>", "martian"),
      source("c", "東京新聞 \"日刊\"", "newspaper"),
      source("d", "Polska Agencja Prasowa", "agency"),
    ],
    claims: [
      claim("c1", "Jeden.", chain: ["a"]), claim("c2", "Dwa.", chain: ["b"], status: "perhaps"),
      claim("c3", "Trzy.", chain: ["c"], voice: "direct"), claim("c4", "Cztery.", chain: ["ghost"]),
      claim("c5", "Pięć.", chain: ["d"]),
    ])
}
