import Testing

/// Several speakers in turn.
struct TurnTests {
  static let speakers: [Sample] = [
    Sample(
      "– Trzeba to zburzyć – powiedział radny Jan Wilk.\n\n– Trzeba to wyremontować – odparła radna Beata Struś.\n\n– Nie ma na to pieniędzy – dodał Wilk.\n\n– Są w budżecie – odpowiedziała.",
      "radny Jan Wilk | Jan Wilk",
      "radna Beata Struś | Beata Struś",
      "Wilk | Jan Wilk",
      "- | Beata Struś"),
    Sample(
      "– Mieliśmy plan – mówi trener Marek Lasota. – Zawiodła skuteczność.\n\nKapitan Dawid Sęk był zły. – Oddaliśmy mecz – stwierdził. – Sędzia nam nie pomógł.",
      "trener Marek Lasota | Marek Lasota",
      "- | Marek Lasota",
      "- | Dawid Sęk",
      "- | Dawid Sęk"),
    Sample(
      "„To koniec” – napisała Nina Kwiat. „Szkoda” – odpisał jej Kamil Dudek. „Wrócę” – zapewniła.",
      "Nina Kwiat | Nina Kwiat",
      "Kamil Dudek | Kamil Dudek",
      "- | Nina Kwiat",
      wrongToday: "the verb's gender excludes whoever spoke last"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
