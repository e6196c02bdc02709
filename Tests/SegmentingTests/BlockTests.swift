import ClaimKit
import Testing

/// Which part of a text plays which role.
struct BlockTests {
  static let cases: [(text: String, blocks: [String])] = [
    (
      " date 2024-05 Tytuł gazety o powodzi\n\nRzeka wylała w nocy. Nikt nie zginął.",
      [
        "metadata: date 2024-05", "headline: Tytuł gazety o powodzi",
        "paragraph: Rzeka wylała w nocy. Nikt nie zginął.",
      ]
    ),
    (
      "---\ntitle: Most\ndate: 2025-01-02\n---\n# Most\n\nStoi od roku.\n\n## Co dalej\n\nNie wiadomo.",
      [
        "metadata: ---\ntitle: Most\ndate: 2025-01-02\n---", "headline: Most",
        "paragraph: Stoi od roku.", "heading: Co dalej", "paragraph: Nie wiadomo.",
      ]
    ),
    (
      "Powódź w Borach\n\nREKLAMA\n\nRzeka wylała w nocy.\n\nZobacz wideo Tak wyglądała powódź\n\nWoda opada.",
      [
        "headline: Powódź w Borach", "boilerplate: REKLAMA", "paragraph: Rzeka wylała w nocy.",
        "boilerplate: Zobacz wideo Tak wyglądała powódź", "paragraph: Woda opada.",
      ]
    ),
    (
      "Powódź w Borach\n\nRzeka wylała w nocy. Czytaj też: Pożar w lesie",
      [
        "headline: Powódź w Borach", "paragraph: Rzeka wylała w nocy.",
        "boilerplate: Czytaj też: Pożar w lesie",
      ]
    ),
    (
      "Powódź w Borach\n\nWoda opada — Jan Nowak (@jnowak) December 4, 2025 Wójt dziękuje strażakom.",
      [
        "headline: Powódź w Borach", "paragraph: Woda opada",
        "boilerplate: — Jan Nowak (@jnowak) December 4, 2025",
        "paragraph: Wójt dziękuje strażakom.",
      ]
    ),
    (
      "Rzeka wylała w nocy\ni zalała piwnice w całym\nmiasteczku nad brzegiem.",
      ["paragraph: Rzeka wylała w nocy\ni zalała piwnice w całym\nmiasteczku nad brzegiem."]
    ),
  ]

  @Test(arguments: cases)
  func tellsRoles(text: String, blocks: [String]) throws {
    #expect(try Segmented.article(text).blockTexts == blocks)
  }

  @Test func frontMatterFillsMetadata() throws {
    let article = try Segmented.article(
      "---\ntitle: \"Most\"\ndate: 2025-01-02\noutlet: Kurier\nsection: kraj\nurl: https://example.org/most\n---\n\nStoi od roku."
    )
    #expect(article.metadata.title == "Most")
    #expect(article.metadata.published == "2025-01-02")
    #expect(article.metadata.outlet == "Kurier")
    #expect(article.metadata.section == "kraj")
    #expect(article.metadata.url == "https://example.org/most")
  }

  @Test func titlesThatRunIntoAScrapedPageBecomeHeadings() throws {
    let filler = Array(
      repeating: "Rzeka wylała i zalała piwnice w całym miasteczku nad brzegiem.", count: 22)
    let body = filler.joined(separator: " ") + " Wójt zabrał głos Po południu woda opadła o metr."
    let article = try Segmented.article("Powódź w Borach\n\n" + body)
    #expect(article.blockTexts.contains("heading: Wójt zabrał głos"))
    #expect(article.sentenceTexts.last == "Po południu woda opadła o metr.")
  }
}
