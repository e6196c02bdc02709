import Testing

/// Statements lead to whoever made them; other documents speak for themselves.
struct DocumentTests {
  static let speakers: [Sample] = [
    Sample(
      "Urząd opublikował raport o jeziorach. W raporcie napisano, że woda jest brudna.",
      "raporcie | raport"),
    Sample(
      "Klub Iskra Zabrze wydał oświadczenie. W oświadczeniu czytamy, że trener odchodzi.",
      "oświadczeniu | Iskra Zabrze",
      wrongToday: "a statement leads to whoever issued it"),
    Sample(
      "Z nagrań monitoringu wynika, że drzwi były otwarte.",
      "nagrań monitoringu | nagrania monitoringu"),
    Sample(
      "Sondaż przeprowadzono w maju. Z badania wynika, że wyborcy są zmęczeni.",
      "badania | badanie"),
    Sample(
      "Ustawa mówi, że właściciel odpowiada za śnieg na dachu.",
      "Ustawa | ustawa"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
