import Testing

/// A passage in another language inside an article is one unit, and no rule of the article's language cuts it.
struct ForeignPassageTests {
  static let whole: [(text: String, language: String, blocks: [String])] = [
    (
      "Prezydent odpowiedział w sieci.\n\nWe will win. We always win, and they will not stop us again.\n\nTo koniec sporu.",
      "pl",
      [
        "paragraph: Prezydent odpowiedział w sieci.",
        "foreign: We will win. We always win, and they will not stop us again.",
        "paragraph: To koniec sporu.",
      ]
    ),
    (
      "The minister wrote this.\n\nNie ma na to zgody. Nigdy nie będzie takiej zgody, póki rządzimy.\n\nIt was late.",
      "en",
      [
        "paragraph: The minister wrote this.",
        "foreign: Nie ma na to zgody. Nigdy nie będzie takiej zgody, póki rządzimy.",
        "paragraph: It was late.",
      ]
    ),
    (
      "Die Brücke ist seit gestern geschlossen. Sie wird im Mai wieder für alle geöffnet.", "pl",
      [
        "foreign: Die Brücke ist seit gestern geschlossen. Sie wird im Mai wieder für alle geöffnet."
      ]
    ),
    // Names, lists and short remarks are in no language.
    ("Jan Bąk, Anna Wąs, Ewa Sad. Piotr Lis, Karol Wrona.", "pl", []),
    ("Kupił chleb, masło, ser, mleko, jajka, sól. Nic więcej.", "pl", []),
    ("They saw bread, butter, cheese, milk, eggs, salt. Nothing else.", "en", []),
    ("All right. See you.", "pl", []),
  ]

  @Test(arguments: whole)
  func paragraphsAreLeftWhole(text: String, language: String, blocks: [String]) throws {
    let article = try Segmented.article("# Tytuł\n\n" + text, language: language)
    if blocks.isEmpty {
      #expect(!article.blocks.contains { $0.kind == .foreign })
    } else {
      #expect(Array(article.blockTexts.dropFirst()) == blocks)
      #expect(article.blocks.filter { $0.kind == .foreign }.allSatisfy { $0.sentences.count == 1 })
    }
  }

  @Test(arguments: [
    "Prezydent napisał: „We will win. We always win, and they will not stop us”. ¦Tak skończył.",
    "„We will win. We always win, and they will not stop us” – napisał prezydent. ¦Tak skończył.",
    "„Wygramy. ¦Zawsze wygrywamy, a oni nas nie zatrzymają” – napisał prezydent. ¦Tak skończył.",
  ])
  func quotationsAreNotCut(_ marked: String) throws {
    let (found, expected) = try Segmented.borders(marked)
    #expect(found == expected)
  }
}
