import ClaimKit
import Testing

/// A language that is data alone: the word lists of a small pack for Spanish read a short article.
struct ThirdLanguageTests {
  /// The pack, a list a paragraph: its name and columns, then its entries; a bar stands for a TAB.
  static let pack = """
    pack ¦ key ¦ value
    code ¦ es
    name ¦ Spanish
    native-name ¦ español
    subjects ¦ order
    ordinals ¦ plain
    letters ¦ áéíñóúü

    abbreviations ¦ abbreviation ¦ class
    dr ¦ before-name
    ee.uu ¦ may-end

    function-words ¦ word ¦ role
    el ¦ determiner
    la ¦ determiner
    los ¦ determiner
    las ¦ determiner
    un ¦ determiner
    una ¦ determiner
    que ¦ content
    y ¦ coordinate
    no ¦ negation
    ella ¦ pronoun-feminine

    forms ¦ form ¦ lemma ¦ tags
    dijo ¦ decir ¦ praet
    anunció ¦ anunciar ¦ praet
    advirtió ¦ advertir ¦ praet
    añadió ¦ añadir ¦ praet
    de ¦  ¦ prep
    en ¦  ¦ prep
    del ¦  ¦ prep

    word-endings ¦ ending ¦ tags
    ará ¦ fin
    erá ¦ fin
    irá ¦ fin
    ó ¦ praet

    cues ¦ lemma ¦ act ¦ uses
    decir ¦ says ¦ quote,that,tail,strict
    anunciar ¦ promises ¦ quote,that,tail,strict
    advertir ¦ warns ¦ quote,that,tail,strict
    añadir ¦ says ¦ quote,that,tail,strict

    attribution-phrases ¦ phrase ¦ case ¦ kind
    según {source} ¦ - ¦ attribution
    de acuerdo con {source} ¦ - ¦ attribution

    nouns ¦ lemma ¦ class ¦ groups
    alcaldesa ¦ person ¦ politics,woman
    policía ¦ government ¦ police
    ministerio ¦ government ¦ ministry

    word-classes ¦ lemma ¦ class
    lunes ¦ time
    martes ¦ time
    """

  static let article = """
    El puente viejo cierra en otoño

    La alcaldesa Carmen Ruiz dijo el lunes que el puente viejo cerrará en octubre. "No hay dinero para repararlo", añadió Ruiz. "El año próximo decidiremos."

    Según la policía, tres conductores resultaron heridos en mayo. El geólogo Luis Prado advirtió que la obra durará un año. Los vecinos no están contentos.

    «Nadie nos ha preguntado nada», dijo el comerciante Pablo Sanz. De acuerdo con el ministerio, la obra empezará en enero.
    """

  private static func lists(_ text: String) -> [WordListFile] {
    text.split(separator: "\n\n").map { part in
      let lines = part.split(separator: "\n").map { String($0).replacing(" ¦ ", with: "\t") }
      let head = lines[0].split(separator: "\t").map(String.init)
      let columns = (["columns:"] + head.dropFirst()).joined(separator: "\t")
      let text = ([columns] + lines.dropFirst()).joined(separator: "\n") + "\n"
      return WordListFile(name: head[0], path: "\(head[0]).txt", bytes: Array(text.utf8))
    }
  }

  private func read(_ text: String, pack: String = Self.pack, language: String = "es") throws
    -> AttributedArticle
  {
    let engine = try Engine.compiling(Self.lists(pack), language: language).get()
    return engine.attribute(
      SourceText(text), metadata: ArticleMetadata(id: "a", language: language))
  }

  @Test func thePackIsSmall() {
    let entries = Self.lists(Self.pack).reduce(0) { $0 + $1.bytes.count { $0 == 0x0A } - 1 }
    #expect(entries <= 45)
  }

  @Test func itSegments() throws {
    let article = try read(Self.article).article
    #expect(
      article.sentences.map { article.text.string($0.span) } == [
        "El puente viejo cierra en otoño",
        "La alcaldesa Carmen Ruiz dijo el lunes que el puente viejo cerrará en octubre.",
        "\"No hay dinero para repararlo\", añadió Ruiz.", "\"El año próximo decidiremos.\"",
        "Según la policía, tres conductores resultaron heridos en mayo.",
        "El geólogo Luis Prado advirtió que la obra durará un año.",
        "Los vecinos no están contentos.",
        "«Nadie nos ha preguntado nada», dijo el comerciante Pablo Sanz.",
        "De acuerdo con el ministerio, la obra empezará en enero.",
      ])
  }

  @Test func itAttributes() throws {
    let found = try read(Self.article)
    let lines = found.claims.filter { !$0.chain.isEmpty }.map { claim in
      let names = claim.chain.map { found.source($0)?.name ?? "?" }.joined(separator: " → ")
      return "\(names) \(claim.act): \(claim.quote(in: found.article.text))"
    }
    #expect(
      lines == [
        "Carmen Ruiz says: el puente viejo cerrará en octubre",
        "Carmen Ruiz says: No hay dinero para repararlo",
        "Carmen Ruiz says: El año próximo decidiremos.",
        "la policía says: tres conductores resultaron heridos en mayo",
        "Luis Prado warns: la obra durará un año",
        "Pablo Sanz says: Nadie nos ha preguntado nada",
        "el ministerio says: la obra empezará en enero",
      ])
  }

  /// Lists that say little or nothing are read without harm: what is missing is done without.
  @Test(arguments: [
    "pack ¦ key ¦ value\ncode ¦ es",
    "cues ¦ lemma ¦ act ¦ uses\ndecir ¦ says ¦ that",
    "cues ¦ lemma ¦ act ¦ uses\ndecir ¦ nonsense ¦ that,nonsense\n\nforms ¦ form ¦ lemma ¦ tags\ndijo ¦ decir ¦ nonsense",
    "function-words ¦ word ¦ role\nque ¦ content\n\nforms ¦ form ¦ lemma ¦ tags\ndijo ¦ decir ¦ praet:sg\n\n"
      + "cues ¦ lemma ¦ act ¦ uses\ndecir ¦ says ¦ that,quote",
  ])
  func poorPacksDoNoHarm(pack: String) throws {
    let found = try read(Self.article, pack: pack)
    #expect(found.article.sentences.count >= 5)
    #expect(found.claims.allSatisfy { claim in claim.spans.allSatisfy { $0.start < $0.end } })
  }

  @Test func listsWithMistakesAreRefused() throws {
    let wrong = Engine.compiling(
      Self.lists("cues ¦ lemma ¦ act ¦ uses\ndecir ¦ says"), language: "es")
    guard case .failure(let error) = wrong else {
      Issue.record("an entry lacks a column")
      return
    }
    #expect(
      error.diagnostics.map(\.description) == [
        "cues.txt:2:1: error: 2 fields where the list has 3 columns [column-count] (separate fields by one TAB)"
      ])
  }

  /// An engine of one's own stands beside those that are embedded.
  @Test func anotherLanguageStandsBesideTheOthers() throws {
    let own = try Engine.compiling(Self.lists(Self.pack), language: "es").get()
    let engine = MultilingualEngine(own: own, language: "es")
    let stream = engine.stream()
    for (told, expected) in [("", "es"), ("es-MX", "es"), ("en", "en")] {
      let metadata = ArticleMetadata(id: "a", language: told)
      let bytes = Array(Self.article.utf8)
      let found = try engine.attribute(bytes, metadata: metadata).get()
      #expect(found.article.metadata.language == expected)
      #expect(
        try stream.attribute(bytes, metadata: metadata).get().claims.count == found.claims.count)
    }
  }
}
