import Testing

/// The role of each block, one table a cause; a headline `Pożar w hali` stands over most texts.
struct BlockRoleTests {
  /// What stands before an article's first words.
  static let metadata: [(text: String, blocks: [String])] = [
    (
      "Data: 2024-03-05\nPożar w hali\n\nOgień wybuchł w nocy.",
      [
        "metadata: Data: 2024-03-05", "headline: Pożar w hali",
        "paragraph: Ogień wybuchł w nocy.",
      ]
    ),
    (
      "date 2024 Pożar w hali targowej\n\nOgień wybuchł w nocy.",
      [
        "metadata: date 2024", "headline: Pożar w hali targowej",
        "paragraph: Ogień wybuchł w nocy.",
      ]
    ),
    (
      "date 2024-13 Pożar w hali\n\nOgień wybuchł w nocy.",
      ["headline: date 2024-13 Pożar w hali", "paragraph: Ogień wybuchł w nocy."]
    ),
    (
      "---\r\ntitle: Pożar\r\n---\r\nOgień wybuchł w nocy.",
      ["metadata: ---\r\ntitle: Pożar\r\n---", "paragraph: Ogień wybuchł w nocy."]
    ),
    (
      "\u{FEFF}---\ntitle: Pożar\n...\nOgień wybuchł w nocy.",
      ["metadata: ---\ntitle: Pożar\n...", "paragraph: Ogień wybuchł w nocy."]
    ),
  ]

  /// Titles over the text and inside it.
  static let titles: [(text: String, blocks: [String])] = [
    (
      "Pożar w hali\n\n## Straty\n\nSpłonęło sto stoisk.\n\n### Co dalej\n\nHala będzie nowa.",
      [
        "headline: Pożar w hali", "heading: Straty", "paragraph: Spłonęło sto stoisk.",
        "heading: Co dalej", "paragraph: Hala będzie nowa.",
      ]
    ),
    (
      "Co się stało?\n\nSpłonęło sto stoisk i dach hali targowej.",
      ["headline: Co się stało?", "paragraph: Spłonęło sto stoisk i dach hali targowej."]
    ),
    (
      "„Nie oddamy”\n\nSpłonęło sto stoisk i dach hali targowej.",
      ["headline: „Nie oddamy”", "paragraph: Spłonęło sto stoisk i dach hali targowej."]
    ),
    ("Jedna linia bez końca", ["paragraph: Jedna linia bez końca"]),
    ("Jedno zdanie z kropką.", ["paragraph: Jedno zdanie z kropką."]),
    (
      "Pożar w hali\nSpłonęło sto stoisk.\nNikt nie zginął.",
      ["headline: Pożar w hali", "paragraph: Spłonęło sto stoisk.", "paragraph: Nikt nie zginął."]
    ),
    (
      "Pożar w hali\n\n- chleb\n- ser\n\nSpłonęło sto stoisk.",
      [
        "headline: Pożar w hali", "paragraph: - chleb", "paragraph: - ser",
        "paragraph: Spłonęło sto stoisk.",
      ]
    ),
    (
      "Pożar w hali\n\nSpłonęło sto stoisk,\nw tym kilka nowych, a dach\nzawalił się do środka.",
      [
        "headline: Pożar w hali",
        "paragraph: Spłonęło sto stoisk,\nw tym kilka nowych, a dach\nzawalił się do środka.",
      ]
    ),
  ]

  /// Advertising, links to other articles, credits and prompts, each beneath the headline and before a paragraph.
  static let boilerplate = [
    "boilerplate: ADVERTISEMENT", "boilerplate: Reklama", "boilerplate: Źródło: PAP",
    "boilerplate: Czytaj także: Wielki pożar w porcie", "boilerplate: Udostępnij na Facebooku",
    "boilerplate: Autor: Jan Bąk", "boilerplate: Dalsza część tekstu pod wideo",
    "caption: Zdjęcie ilustracyjne",
  ]

  /// What is cut out of running text.
  static let cuts: [(text: String, blocks: [String])] = [
    // Leftovers of a web page.
    ("<p>Spłonęło sto stoisk.</p>", ["paragraph: Spłonęło sto stoisk."]),
    ("<p class=\"lead\">Spłonęło sto stoisk.</p>", ["paragraph: Spłonęło sto stoisk."]),
    ("Liczba x <y i y> z rośnie.", ["paragraph: Liczba x <y i y> z rośnie."]),
    (
      "Fot. Jan Bąk", ["boilerplate: Fot. Jan Bąk"]
    ),
    (
      "Spłonęło sto stoisk. Fot. Jan Bąk. Nikt nie zginął.",
      [
        "paragraph: Spłonęło sto stoisk.", "boilerplate: Fot. Jan Bąk.",
        "paragraph: Nikt nie zginął.",
      ]
    ),
    (
      "Spłonęło sto stoisk. ZOBACZ: Największe pożary roku",
      ["paragraph: Spłonęło sto stoisk.", "boilerplate: ZOBACZ: Największe pożary roku"]
    ),
    (
      "Spłonęło sto stoisk.Czytaj także: Wielki pożar w porcie",
      ["paragraph: Spłonęło sto stoisk.", "boilerplate: Czytaj także: Wielki pożar w porcie"]
    ),
    (
      "Ogień gasi sto osób pic.example.org/abc — Straż (@straz) May 5, 2024 Trwa akcja.",
      [
        "paragraph: Ogień gasi sto osób",
        "boilerplate: pic.example.org/abc — Straż (@straz) May 5, 2024", "paragraph: Trwa akcja.",
      ]
    ),
    // The same words inside a sentence are no teaser.
    (
      "Kto chce, niech czytaj także omija. Reklama dźwignią handlu.",
      ["paragraph: Kto chce, niech czytaj także omija. Reklama dźwignią handlu."]
    ),
  ]

  /// Teasers whose title stands on the next line, and lines of credit that begin small.
  static let overLines: [(text: String, blocks: [String])] = [
    (
      "Zobacz też:\n\nWielki pożar w porcie\n\nSpłonęło sto stoisk i cały dach.",
      [
        "boilerplate: Zobacz też:", "boilerplate: Wielki pożar w porcie",
        "paragraph: Spłonęło sto stoisk i cały dach.",
      ]
    ),
    (
      "Czytaj także:\n\nSpłonęło sto stoisk i cały dach.",
      ["boilerplate: Czytaj także:", "paragraph: Spłonęło sto stoisk i cały dach."]
    ),
    (
      "Spłonęło sto stoisk.\n\nautor: Jan Nowak",
      ["paragraph: Spłonęło sto stoisk.", "boilerplate: autor: Jan Nowak"]
    ),
  ]

  @Test(arguments: metadata + titles)
  func tellsRoles(text: String, blocks: [String]) throws {
    #expect(try Segmented.article(text).blockTexts == blocks)
  }

  @Test(arguments: boilerplate)
  func takesOutWholeLines(_ block: String) throws {
    let line = block.drop { $0 != " " }.dropFirst()
    let article = try Segmented.article("Pożar w hali\n\n\(line)\n\nSpłonęło sto stoisk.")
    #expect(
      article.blockTexts == ["headline: Pożar w hali", block, "paragraph: Spłonęło sto stoisk."])
  }

  @Test(arguments: cuts + overLines)
  func cutsOut(text: String, blocks: [String]) throws {
    let article = try Segmented.article("Pożar w hali\n\n\(text)")
    #expect(Array(article.blockTexts.dropFirst()) == blocks)
  }
}
