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
    Sample(
      "Ukazał się raport NIK. Wynika z niego, że nadzór zawiódł.",
      "niego | raport NIK"),
    Sample(
      "Klub opublikował komunikat. Wynika z niego, że trener odchodzi.",
      "niego | klub",
      wrongToday: "a pronoun for a statement means who made it"),
    Sample(
      "Szpital wydał oświadczenie. Podkreślono w nim, że pacjent żyje.",
      "nim | szpital",
      wrongToday:
        "a pronoun behind a preposition beside an impersonal cue stands for the document before"),
    Sample(
      "Szpital wydał oświadczenie. W dokumencie podkreślono, że pacjent żyje.",
      "dokumencie | szpital",
      wrongToday:
        "a pronoun behind a preposition beside an impersonal cue stands for the document before"),
    Sample(
      "Klub Zatoka rozstał się z trenerem. „Kontrakt rozwiązano za porozumieniem stron” – brzmi komunikat.",
      "komunikat | Klub Zatoka",
      wrongToday: "a plant named by its kind and a name of its own is a company"),
    Sample(
      "Wójt Jan Bąk podał się do dymisji. „To była trudna decyzja” – czytamy w oświadczeniu.",
      "oświadczeniu | Jan Bąk"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
