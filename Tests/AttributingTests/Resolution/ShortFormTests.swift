import Testing

/// Acronyms behind the full form.
struct ShortFormTests {
  static let speakers: [Sample] = [
    Sample(
      "Badanie zamówił Instytut Badań nad Wodą (IBW). IBW podał, że poziom rzek spada.",
      "IBW | Instytut Badań nad Wodą"),
    Sample(
      "Raport przygotowało Centrum Monitoringu Lasów. CML ostrzega, że drzewa wysychają.",
      "CML | Centrum Monitoringu Lasów"),
    Sample(
      "O sprawie napisała agencja Associated Press. AP podała, że rozmowy zerwano.",
      "AP | Associated Press"),
    Sample(
      "Polska Agencja Prasowa opublikowała depeszę. PAP podała, że śledztwo trwa.",
      "PAP | Polska Agencja Prasowa"),
    Sample(
      "Raport opublikowała Najwyższa Izba Kontroli. NIK stwierdziła, że nadzór był słaby.",
      "NIK | Najwyższa Izba Kontroli"),
    Sample(
      "PAP podała, że granica jest zamknięta.",
      "PAP | Polska Agencja Prasowa"),
    Sample(
      "MSZ oświadczyło, że konsul wyjechał.",
      "MSZ | Ministerstwo Spraw Zagranicznych"),
    Sample(
      "Według Najwyższej Izby Kontroli nadzór był słaby.",
      "Najwyższej Izby Kontroli | Najwyższa Izba Kontroli"),
    Sample(
      "W ocenie Narodowego Banku Polskiego ceny spadną.",
      "Narodowego Banku Polskiego | Narodowy Bank Polski"),
    Sample(
      "Wyniki podał „Głos Podgórza”. Dziennik dodał, że kandydatów jest dwóch.",
      "Dziennik | Głos Podgórza"),
    Sample(
      "Depeszę nadał Reuters. Agencja dodała, że rannych jest dwóch.",
      "Agencja | Reuters"),
    Sample(
      "Sąd Okręgowy w Kielcach wydał wyrok. Sąd uznał, że kierowca jest winny.",
      "Sąd | Sąd Okręgowy w Kielcach"),
    Sample(
      "Powstało Stowarzyszenie Rybaków Zatoki (SRZ). SRZ poinformowało, że połowy spadły.",
      "SRZ | Stowarzyszenie Rybaków Zatoki"),
    Sample(
      "Huta Jutrzenka zwolniła sto osób. Spółka zapewniła, że wypłaci odprawy.",
      "Spółka | Huta Jutrzenka"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
