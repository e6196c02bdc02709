import Testing

/// A kind of body stands for the body of that kind.
struct HypernymTests {
  static let speakers: [Sample] = [
    Sample(
      "Depeszę nadała agencja Reuters. Agencja zauważa, że cena ropy spadła.",
      "Agencja | Reuters"),
    Sample(
      "Wywiad opublikował „Dziennik Bałtycki”. Gazeta podała, że stocznia zatrudni tysiąc osób.",
      "Gazeta | Dziennik Bałtycki"),
    Sample(
      "Zysk ogłosiła spółka Navimar. Spółka poinformowała, że wypłaci dywidendę.",
      "Spółka | Navimar"),
    Sample(
      "Komunikat wydało Ministerstwo Zdrowia. Resort zapewnia, że szczepionek wystarczy.",
      "Resort | Ministerstwo Zdrowia"),
    Sample(
      "Ofertę złożył klub Iskra Zabrze. Klub poinformował, że transfer jest możliwy.",
      "Klub | Iskra Zabrze"),
    Sample(
      "Film opublikowała stacja CNN. Telewizja podała, że atak trwał godzinę.",
      "Telewizja | CNN"),
    Sample(
      "Sprawę opisał portal Onet. Serwis twierdzi, że minister wiedział o wszystkim.",
      "Serwis | Onet"),
    Sample(
      "O planach napisał „Financial Times”. Dziennik podkreśla, że negocjacje trwają.",
      "Dziennik | Financial Times"),
    Sample(
      "Decyzję ogłosiła Komisja Europejska. Komisja uważa, że fuzja szkodzi rynkowi.",
      "Komisja | Komisja Europejska"),
    Sample(
      "Kontrolę przeprowadził Urząd Ochrony Konkurencji i Konsumentów. UOKiK poinformował, że bank łamał prawo.",
      "UOKiK | Urząd Ochrony Konkurencji i Konsumentów"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
