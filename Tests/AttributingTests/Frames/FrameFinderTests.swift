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
      "Gazeta ujawniła, że lokale miały po kilku nabywców, a według jednego z pracowników o sprawie wiedziało całe biuro.",
      "that-clause indirect says | gazeta | ujawniła | lokale miały po kilku nabywców",
      "attribution-phrase indirect says | gazeta → jeden z pracowników | według | o sprawie wiedziało całe biuro"
    ),
    Sample(
      "Minister powiedział, że według policji w marszu szło tysiąc osób.",
      "attribution-phrase indirect says | minister → policja | według | w marszu szło tysiąc osób"),
    Sample(
      "Podatek wzrośnie – podał Reuters, powołując się na urzędników resortu.",
      "cue-behind-statement indirect says | Reuters → urzędnicy resortu | podał | Podatek wzrośnie"),
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
    Sample(
      "„Washington Post”, powołując się na urzędników, napisał, że rozmowy zostały zerwane.",
      "that-clause indirect says | The Washington Post → urzędnicy | napisał | rozmowy zostały zerwane"
    ),
    Sample(
      "Jak donosi Reuters, wojsko poinformowało, że miasto padło.",
      "that-clause indirect says | Reuters → wojsko | poinformowało | miasto padło"),
    Sample(
      "Rozmowy zostały zerwane – podał Reuters, powołując się na dyplomatów.",
      "cue-behind-statement indirect says | Reuters → dyplomaci | podał | Rozmowy zostały zerwane"),
    Sample(
      "Agencja Reutera podała za dziennikiem „Le Monde”, że umowę podpisano.",
      "that-clause indirect says | Reuters → Le Monde | podała | umowę podpisano"),
    Sample(
      "Media, cytując świadków, podają, że wybuch było słychać z daleka.",
      "that-clause indirect says | media → świadkowie | podają | wybuch było słychać z daleka"),
    Sample(
      "„To był błąd” – powiedział Jan Bąk, cytowany przez agencję AFP.",
      "quotation-before-cue direct says | Agence France-Presse → Jan Bąk | powiedział | To był błąd"
    ),
    Sample(
      "Ukraińska agencja podała, powołując się na wywiad wojskowy, że most wysadzono.",
      "that-clause indirect says | ukraińska agencja → wywiad wojskowy | podała | most wysadzono"),
    Sample(
      "W nagraniu opublikowanym przez „Głos Podgórza” trener mówi, że odchodzi z klubu.",
      "that-clause indirect says | Głos Podgórza → trener | mówi | odchodzi z klubu"),
    Sample(
      "Jak podaje PAP, według prokuratury kierowca był trzeźwy.",
      "attribution-phrase indirect says | Polska Agencja Prasowa → prokuratura | według | kierowca był trzeźwy"
    ),
    Sample(
      "Rzecznik powiedział Reutersowi, że granica jest otwarta.",
      "that-clause indirect says | rzecznik | powiedział | granica jest otwarta"),
    Sample(
      "Minister powiedział w rozmowie z „Rzeczpospolitą”, że granica jest otwarta.",
      "that-clause indirect says | minister | powiedział | granica jest otwarta"),
    Sample(
      "Minister napisał na łamach „Głosu Podgórza”, że granica jest otwarta.",
      "that-clause indirect says | minister | napisał | granica jest otwarta"),
    Sample(
      "Wójt stwierdził w programie „Rozmowa dnia”, że dług maleje.",
      "that-clause indirect says | wójt | stwierdził | dług maleje"),
    Sample(
      "Gubernator napisał na Telegramie, że rafineria płonie.",
      "that-clause indirect says | gubernator | napisał | rafineria płonie"),
  ]

  @Test(arguments: found)
  func finds(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }
}
