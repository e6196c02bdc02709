import ClaimModel
import Testing

/// Speakers of whom the article says that they have no name, and who may be taken for somebody else.
struct UnnamedSpeakerTests {
  @Test(arguments: [
    "Anonimowy urzędnik powiedział, że minister odejdzie.",
    "Anonimowy informator twierdzi, że to pewne.",
    "Osoba z otoczenia premiera twierdzi, że decyzja zapadła.",
  ])
  func isUnnamed(text: String) throws {
    let result = try Attributed.article(text)
    let claim = try #require(result.attributed.first)
    #expect(claim.chain.last.flatMap(result.source)?.kind == .unnamed)
  }

  static let speakers: [Sample] = [
    // Nobody known hides behind a nameless one.
    Sample(
      "Urzędnik Jan Bąk złożył wniosek. Anonimowy urzędnik powiedział, że minister odejdzie.",
      "Anonimowy urzędnik | anonimowy urzędnik"),
    Sample(
      "Anonimowy urzędnik powiedział, że minister odejdzie. Dodał, że powodem jest zdrowie.",
      "Anonimowy urzędnik | anonimowy urzędnik", "- | anonimowy urzędnik"),
    Sample(
      "Pragnący zachować anonimowość polityk przyznał, że się boi.", "polityk | polityk"),
    Sample(
      "Podczas konferencji prasowej minister zdrowia Ewa Kot powiedziała, że leki są.",
      "minister zdrowia Ewa Kot | Ewa Kot"),
    Sample(
      "Podczas konferencji prasowej premier Jan Bąk powiedział, że granica jest szczelna.",
      "premier Jan Bąk | Jan Bąk"),
    Sample(
      "Wypowiedź minister Ewy Kot skrytykował rywal Jan Bąk. Powiedział, że to błąd.",
      "- | Jan Bąk"),
    // Whom the police caught is no prosecutor, nor who has an initial for a surname.
    Sample(
      "Policja zatrzymała Jana Kowalskiego. Prokurator powiedział, że grozi mu więzienie.",
      "Prokurator | prokurator"),
    Sample(
      "Zeznawał Daniel P. Prokurator powiedział, że grozi mu więzienie.",
      "Prokurator | prokurator"),
    Sample(
      "Opisał to dr Jonas Haas. Niemiec dowodzi, że oceny wzrosły.", "Niemiec | Jonas Haas"),
    Sample(
      "Rząd Niemiec poinformował, że granica jest zamknięta.", "Rząd Niemiec | Rząd Niemiec"),
    Sample(
      "Sąsiad Jan Bąk widział psa. – Ja tu przychodzę pogadać – wtrąca emeryt z ulicy Młyńskiej, który nie podał nazwiska.",
      "emeryt | emeryt"),
    Sample(
      "Petycja, której autorka domaga się obniżenia wieku, trafiła do sejmu.",
      "autorka | autorka"),
    Sample(
      "Dotyczy to wypowiedzi Sama Altmana, szefa firmy, który powiedział, że nadciąga kryzys.",
      "szefa firmy | Sam Altman"),
    Sample(
      "MSZ Danii poinformowało, że ambasador wyjedzie. MSZ dodało, że powodem są sankcje.",
      "MSZ Danii | MSZ Danii", "MSZ | MSZ Danii"),
    Sample(
      "Jan Wilk usłyszał zarzuty. Jego adwokat, Jan Bąk, powiedział, że klient jest niewinny.",
      "Jan Bąk | Jan Bąk"),
    Sample(
      "Co trzeci lekarz deklaruje, że wyjedzie z kraju.", "Co trzeci lekarz | co trzeci lekarz"),
  ]

  @Test(arguments: speakers)
  func findsTheSpeaker(_ sample: Sample) throws { try sample.check(Attributed.speakers) }
}
