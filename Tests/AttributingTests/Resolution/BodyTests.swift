import Testing

/// Bodies of other countries and towns, bodies by their kind, bodies with names of common words.
struct BodyTests {
  static let speakers: [Sample] = [
    Sample(
      "MON Danii poinformowało, że kupi okręty.",
      "MON Danii | MON Danii"),
    Sample(
      "Francuskie ministerstwo zdrowia zaleca, żeby nosić maski.",
      "Francuskie ministerstwo zdrowia | francuskie ministerstwo zdrowia"),
    Sample(
      "Policja w Berlinie podała, że zatrzymano troje ludzi. Polska policja dodała, że pomaga śledczym.",
      "Policja w Berlinie | policja w Berlinie",
      "Polska policja | polska policja"),
    Sample(
      "Brytyjski resort obrony ocenia, że front stoi. Resort zauważa, że drogi są nieprzejezdne.",
      "Brytyjski resort obrony | brytyjski resort obrony",
      "Resort | brytyjski resort obrony"),
    Sample(
      "Sąd Rejonowy w Pile wydał wyrok. Prokuratura zapowiada, że złoży apelację. Sąd uznał, że wina jest bezsporna.",
      "Prokuratura | prokuratura",
      "Sąd | Sąd Rejonowy w Pile"),
    Sample(
      "Prokuratura Okręgowa w Gdańsku postawiła zarzuty. Prokuratura Rejonowa w Sopocie twierdzi, że nie zna sprawy.",
      "Prokuratura Rejonowa w Sopocie | Prokuratura Rejonowa w Sopocie"),
    Sample(
      "Według raportu Fundacji Bagno w Polsce żyje tysiąc żółwi.",
      "raportu Fundacji Bagno | raport Fundacji Bagno"),
    Sample(
      "Drogi są białe. Generalna Dyrekcja Dróg Krajowych i Autostrad wysłała pługi. Dyrekcja apeluje, żeby ich nie wyprzedzać.",
      "Dyrekcja | Generalna Dyrekcja Dróg Krajowych i Autostrad"),
    Sample(
      "Polscy kibice twierdzą, że biletów brakuje.",
      "Polscy kibice | polscy kibice"),
    Sample(
      "CrowdStrike poinformował, że usterkę naprawiono.",
      "CrowdStrike | CrowdStrike"),
    Sample(
      "Zdaniem mBanku stopy spadną.",
      "mBanku | mBank"),
    Sample(
      "Rozprawa odbędzie się w większej sali – poinformowano w sądzie.",
      "sądzie | sąd"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
