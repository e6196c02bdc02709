import Testing

/// Names across inflection, surnames, titles and particles.
struct NameResolutionTests {
  static let speakers: [Sample] = [
    Sample(
      "Głos zabrał komendant Stefan Bury. Zdaniem Burego patroli jest za mało. Bury dodał, że brakuje radiowozów.",
      "Burego | Stefan Bury",
      "Bury | Stefan Bury"),
    Sample(
      "Posłanka Maria Zawada-Król przyszła ostatnia. Zawada-Król oceniła, że ustawa jest zła.",
      "Zawada-Król | Maria Zawada-Król"),
    Sample(
      "Rozmawialiśmy z Piotrem Sroką. Sroka przekonuje, że podatek jest sprawiedliwy. Według Sroki zapłacą go tylko bogaci.",
      "Sroka | Piotr Sroka",
      "Sroki | Piotr Sroka"),
    Sample(
      "Z Iwoną Dębek spotkali się rodzice. Dębek obiecała, że stołówka zostanie otwarta.",
      "Dębek | Iwona Dębek",
      wrongToday: "a surname that does not inflect may be the subject"),
    Sample(
      "Decyzję ogłosił John Barlow. Według Barlowa fabryka powstanie w maju.",
      "Barlowa | John Barlow"),
    Sample(
      "W spotkaniu uczestniczył Siergiej Maletin. Maletin stwierdził, że rozmowy trwają.",
      "Maletin | Siergiej Maletin"),
    Sample(
      "Ksiądz Jan Wróbel odprawił mszę. – Parafia potrzebuje dachu – powiedział ks. Wróbel.",
      "ks. Wróbel | Jan Wróbel"),
    Sample(
      "Anna Sikora i Paweł Sikora prowadzą piekarnię. Anna Sikora powiedziała, że chleb podrożeje. Paweł Sikora dodał, że bułki też.",
      "Anna Sikora | Anna Sikora",
      "Paweł Sikora | Paweł Sikora"),
    Sample(
      "Prof. dr hab. Tadeusz Olech przebadał próbki. Zdaniem prof. Olecha woda jest czysta.",
      "prof. Olecha | Tadeusz Olech"),
    Sample(
      "Mecz obejrzał van der Meer. Van der Meer powiedział, że gra była słaba.",
      "Van der Meer | van der Meer",
      wrongToday: "a particle belongs to the surname behind it"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
