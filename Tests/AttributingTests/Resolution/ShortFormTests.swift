import Testing

/// Acronyms behind the full form.
struct ShortFormTests {
  static let speakers: [Sample] = [
    Sample(
      "Badanie zamówił Instytut Badań nad Wodą (IBW). IBW podał, że poziom rzek spada.",
      "IBW | Instytut Badań nad Wodą",
      wrongToday: "letters in brackets behind a name are its short form"),
    Sample(
      "Raport przygotowało Centrum Monitoringu Lasów. CML ostrzega, że drzewa wysychają.",
      "CML | Centrum Monitoringu Lasów",
      wrongToday: "a short form takes the initials of a name before it"),
    Sample(
      "O sprawie napisała agencja Associated Press. AP podała, że rozmowy zerwano.",
      "AP | Associated Press"),
    Sample(
      "Polska Agencja Prasowa opublikowała depeszę. PAP podała, że śledztwo trwa.",
      "PAP | Polska Agencja Prasowa"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
