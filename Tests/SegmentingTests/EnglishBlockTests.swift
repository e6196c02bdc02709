import Testing

/// What is no part of an English article: prompts, teasers, advertising, credits.
struct EnglishBlockTests {
  static let cases: [(text: String, blocks: [String])] = [
    ("ADVERTISEMENT", ["boilerplate: ADVERTISEMENT"]),
    ("Read more: Ten bridges to see", ["boilerplate: Read more: Ten bridges to see"]),
    ("Photo: Ann Lee / Agency", ["caption: Photo: Ann Lee / Agency"]),
    (
      "The bridge is closed. Sign up for our morning newsletter. You will like it.",
      [
        "paragraph: The bridge is closed.",
        "boilerplate: Sign up for our morning newsletter. You will like it.",
      ]
    ),
    ("Follow us on Chirper for more.", ["boilerplate: Follow us on Chirper for more."]),
    // Words that only look so.
    (
      "He said he would sign up for our cause.",
      ["paragraph: He said he would sign up for our cause."]
    ),
    (
      "Photos of the bridge went round the world.",
      ["paragraph: Photos of the bridge went round the world."]
    ),
    ("Watch the river and you see it rise.", ["paragraph: Watch the river and you see it rise."]),
  ]

  @Test(arguments: cases)
  func tellsRoles(text: String, blocks: [String]) throws {
    let article = try Segmented.article("# The bridge\n\n\(text)\n\nIt is over.", language: "en")
    #expect(Array(article.blockTexts.dropFirst().dropLast()) == blocks)
  }
}
