import Testing

/// Chains: who reports whose words, outermost first.
struct FrameFinderTests {
  static let found: [Sample] = [
    Sample(
      "Jak podała agencja Reuters, minister Piotr Sroka powiedział, że rozmowy zerwano.",
      "that-clause indirect says | Reuters → Piotr Sroka | powiedział | rozmowy zerwano"),
    Sample(
      "„Nie będzie zgody” – oświadczył premier, cytowany przez dziennik „Fakt”.",
      "quotation-before-cue direct says | Fakt → premier | oświadczył | Nie będzie zgody"),
    Sample(
      "Dziennik „Fakt”, powołując się na źródła w rządzie, napisał, że podatek wzrośnie.",
      "that-clause indirect says | Fakt → źródła w rządzie | napisał | podatek wzrośnie",
      wrongToday: "an unnamed source keeps the phrase that says where it sits"),
    Sample(
      "Minister powiedział, że według policji w marszu szło tysiąc osób.",
      "that-clause indirect says | minister → policja | powiedział | według policji w marszu szło tysiąc osób"
    ),
    Sample(
      "Podatek wzrośnie – podał Reuters, powołując się na urzędników resortu.",
      "cue-behind-statement indirect says | Reuters → urzędnicy resortu | podał | Podatek wzrośnie",
      wrongToday: "a statement of two words is one"),
    Sample(
      "Jak pisze „Fakt”, zdaniem ekspertów podatek wzrośnie.",
      "attribution-phrase indirect says | Fakt → eksperci | zdaniem | podatek wzrośnie"),
    Sample(
      "Minister Piotr Sroka powiedział Reutersowi, że rozmowy zerwano.",
      "that-clause indirect says | Piotr Sroka | powiedział | rozmowy zerwano"),
    Sample(
      "Minister Piotr Sroka przyznał w rozmowie z „Faktem”, że rozmowy zerwano.",
      "that-clause indirect says | Piotr Sroka | przyznał | rozmowy zerwano"),
    Sample(
      "Wójt Jan Bąk napisał na Facebooku, że droga jest przejezdna.",
      "that-clause indirect says | Jan Bąk | napisał | droga jest przejezdna"),
    Sample(
      "Policja, cytując świadków, podała, że auto jechało pod prąd.",
      "that-clause indirect says | policja → świadkowie | podała | auto jechało pod prąd"),
  ]

  @Test(arguments: found)
  func finds(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }
}
