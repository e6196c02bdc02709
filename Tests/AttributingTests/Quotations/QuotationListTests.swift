import Testing

/// Several quotations that share a cue, and a quotation that runs over paragraphs.
struct QuotationListTests {
  static let lists: [Sample] = [
    Sample(
      "Mieszkańcy przyszli pod urząd. „Nie zgadzamy się na wycinkę”, „To skandal”, „Gdzie są radni?” – krzyczeli.",
      "quotation-before-cue direct says | mieszkańcy | krzyczeli | Nie zgadzamy się na wycinkę",
      "quotation-before-cue direct says | mieszkańcy | krzyczeli | To skandal",
      "quotation-before-cue direct says | mieszkańcy | krzyczeli | Gdzie są radni?"),
    Sample(
      "Wójt Jan Bąk wyszedł do ludzi. „Proszę o cierpliwość” i „Nie krzyczmy” – powtarzał.",
      "quotation-before-cue direct says | Jan Bąk | powtarzał | Proszę o cierpliwość",
      "quotation-before-cue direct says | Jan Bąk | powtarzał | Nie krzyczmy"),
    Sample(
      "Internauci komentują: „Brawo dla tej pani”, „Wreszcie ktoś to powiedział”.",
      "cue-before-quotation direct says | internauci | komentują | Brawo dla tej pani",
      "cue-before-quotation direct says | internauci | komentują | Wreszcie ktoś to powiedział"),
    Sample(
      "„Nie zamkniemy szkoły – mówi wójt Jan Bąk. – Dzieci zostaną”.",
      "cue-inside-quotation direct says | Jan Bąk | mówi | Nie zamkniemy szkoły",
      "cue-inside-quotation direct says | Jan Bąk | mówi | Dzieci zostaną"),
    Sample(
      "„Nie ma zgody” – powiedziała Anna Kot. „To dla nas cios” – dodała. „Będziemy walczyć” – wtórowała jej Ewa Lis.",
      "quotation-before-cue direct says | Anna Kot | powiedziała | Nie ma zgody",
      "quotation-before-cue direct says | Anna Kot | dodała | To dla nas cios",
      "quotation-before-cue direct says | Ewa Lis | wtórowała | Będziemy walczyć"),
    // The first paragraphs of a quotation belong to the cue behind its last one.
    Sample(
      "„To był rok 1980. Stałem w kolejce.\n\n„Przyszła milicja.\n\n„Nigdy tego nie zapomnę” – opowiada Jan Bąk.",
      "quotation-before-cue direct says | Jan Bąk | opowiada | To był rok 1980.",
      "quotation-before-cue direct says | Jan Bąk | opowiada | Stałem w kolejce.",
      "quotation-before-cue direct says | Jan Bąk | opowiada | Przyszła milicja.",
      "quotation-before-cue direct says | Jan Bąk | opowiada | Nigdy tego nie zapomnę"),
    Sample(
      "Zaczyna od wspomnień. „Stałem w kolejce po chleb.\n\nNigdy tego nie zapomnę” – opowiada Jan Bąk.",
      "quotation-before-cue direct says | Jan Bąk | opowiada | Stałem w kolejce po chleb.",
      "quotation-before-cue direct says | Jan Bąk | opowiada | Nigdy tego nie zapomnę"),
    // Titles in a row are nobody's words.
    Sample("Wyświetlono filmy „Cisza”, „Powrót do domu” i „Zły sen”."),
  ]

  @Test(arguments: lists)
  func finds(_ sample: Sample) throws { try sample.check(Attributed.frames) }
}
