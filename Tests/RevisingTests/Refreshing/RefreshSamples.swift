import ClaimKit

/// Invented articles with words that stand in them several times, and their annotation files.
enum RefreshSamples {
  static let polish = """
    Most na Wiśle zamknięty do wiosny

    Most na Wiśle pozostanie zamknięty do końca marca. „Nie wiemy, ile to potrwa” – powiedziała \
    prezydent miasta Anna Żółć-Wąsowska. Według Zarządu Dróg naprawa będzie kosztować 12 mln zł.

    „Nie wiemy, kto zawinił” – powtarza wykonawca. Rzecznik wykonawcy Jan Lis dodał, że umowa nie \
    przewidywała mrozów. Nie wiemy też, kto zapłaci. Jak podaje „Kurier Nadrzeczny”, radni żądają \
    wyjaśnień.

    Radni zbiorą się w środę. Prezydent zaprzeczyła, że wiedziała o usterce. – Nikt mnie nie \
    uprzedził – stwierdziła. Nikt nie ucierpiał. Radni zbiorą się w środę.

    """

  /// The annotation file of an article, as the tool makes it.
  static func annotate(_ text: String) throws -> AnnotationFile {
    let found = try attribute(text)
    let draft = AnnotationFile.draft(for: found, articlePath: "a.txt")
    return AnnotationFile(bytes: Array(draft.utf8), path: "a.yaml")
  }

  /// What the engine makes of an article.
  static func attribute(_ text: String) throws -> AttributedArticle {
    guard let engine = Engine(language: "pl") else { throw NoEngine() }
    return engine.attribute(
      SourceText(text), metadata: ArticleMetadata(id: "a", language: "pl"))
  }

  struct NoEngine: Error {}
}
