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
      "niego | klub"),
    Sample(
      "Szpital wydał oświadczenie. Podkreślono w nim, że pacjent żyje.",
      "nim | szpital"),
    Sample(
      "Szpital wydał oświadczenie. W dokumencie podkreślono, że pacjent żyje.",
      "dokumencie | szpital"),
    Sample(
      "Klub Zatoka rozstał się z trenerem. „Kontrakt rozwiązano za porozumieniem stron” – brzmi komunikat.",
      "komunikat | Klub Zatoka"),
    Sample(
      "Wójt Jan Bąk podał się do dymisji. „To była trudna decyzja” – czytamy w oświadczeniu.",
      "oświadczeniu | Jan Bąk"),
    Sample(
      "Instytut Badań nad Wodą opublikował raport. Autorzy piszą, że rzeki wysychają.",
      "Autorzy | autorzy"),
    Sample(
      "Sąd ogłosił wyrok. W uzasadnieniu napisano, że oskarżony działał z premedytacją.",
      "uzasadnieniu | uzasadnienie"),
    Sample(
      "Jak czytamy w komunikacie klubu, trener odchodzi za porozumieniem stron.",
      "komunikacie klubu | klub"),
    Sample(
      "W piśmie do wojewody mieszkańcy domagają się, żeby drogę zamknąć.",
      "mieszkańcy | mieszkańcy"),
    Sample(
      "Z listu dyrektorki do rodziców wynika, że obiady podrożeją.",
      "listu dyrektorki | dyrektorka"),
    Sample(
      "W specjalnym oświadczeniu prezes Tomasz Rak przekonuje, że firma jest zdrowa.",
      "prezes Tomasz Rak | Tomasz Rak"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
