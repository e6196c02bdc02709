import Testing

/// Several speakers in turn.
struct TurnTests {
  static let speakers: [Sample] = [
    Sample(
      "– Trzeba to zburzyć – powiedział radny Jan Wilk.\n\n– Trzeba to wyremontować – odparła radna Beata Struś.\n\n– Nie ma na to pieniędzy – dodał Wilk.\n\n– Są w budżecie – odpowiedziała.",
      "radny Jan Wilk | Jan Wilk",
      "radna Beata Struś | Beata Struś",
      "Wilk | Jan Wilk",
      "- | Beata Struś"),
    Sample(
      "– Mieliśmy plan – mówi trener Marek Lasota. – Zawiodła skuteczność.\n\nKapitan Dawid Sęk był zły. – Oddaliśmy mecz – stwierdził. – Sędzia nam nie pomógł.",
      "trener Marek Lasota | Marek Lasota",
      "- | Marek Lasota",
      "- | Dawid Sęk",
      "- | Dawid Sęk"),
    Sample(
      "„To koniec” – napisała Nina Kwiat. „Szkoda” – odpisał jej Kamil Dudek. „Wrócę” – zapewniła.",
      "Nina Kwiat | Nina Kwiat",
      "Kamil Dudek | Kamil Dudek",
      "- | Nina Kwiat"),
    Sample(
      "- Ile to potrwa? - zapytał Paweł Kot.\n\n- Rok - odpowiedziała Halina Wrzos.\n\n- Tak długo? - dopytywał radny.",
      "Paweł Kot | Paweł Kot",
      "Halina Wrzos | Halina Wrzos",
      "radny | Paweł Kot"),
    Sample(
      "- Odchodzę - powiedział Jan Bąk.\n\n- Szkoda - skomentowała Ewa Mazur. - Był dobrym dyrektorem - dodała.",
      "Jan Bąk | Jan Bąk",
      "Ewa Mazur | Ewa Mazur",
      "- | Ewa Mazur"),
    Sample(
      "„To nie był wypadek” – powiedział Adam Sowa, który widział zderzenie. „Kierowca nie hamował” – dodał.",
      "Adam Sowa | Adam Sowa",
      "- | Adam Sowa"),
    Sample(
      "„Zagramy do końca” – mówi trener Oskar Wilczek. Innego zdania jest prezes Marek Dudek. „Zwolnię go jutro” – zapowiada.",
      "trener Oskar Wilczek | Oskar Wilczek",
      "- | Marek Dudek"),
    Sample(
      "- Most jest bezpieczny - powiedział inżynier Jan Bąk. Przetarg wygrała spółka Mosty. - Zaczynamy w maju - zapewniła jej prezes Ewa Mazur. - Skończymy za rok - dodała.",
      "inżynier Jan Bąk | Jan Bąk",
      "prezes Ewa Mazur | Ewa Mazur",
      "- | Ewa Mazur"),
    Sample(
      "- Nie odpuścimy - zapewniają rodzice.\n\nZebrali już tysiąc podpisów. - Pójdziemy do sądu - dodają.",
      "rodzice | rodzice",
      "- | rodzice"),
    Sample(
      "- Dzień dobry - powiedział lekarz. - Zbadam panią.",
      "lekarz | lekarz",
      "- | lekarz"),
    Sample(
      "- Kiedy ruszą prace? - zapytał radny Paweł Kot.\n\n- Wiosną - odpowiedziała burmistrz.",
      "radny Paweł Kot | Paweł Kot",
      "burmistrz | burmistrz"),
    Sample(
      "– Nie podniesiemy opłat – obiecał burmistrz Lech Gaj. Radna Beata Struś mu nie wierzy. – Słyszałam to rok temu – mówi. Jej zdaniem gmina jest bankrutem.",
      "burmistrz Lech Gaj | Lech Gaj",
      "- | Beata Struś",
      "Jej | Beata Struś"),
    Sample(
      "Adwokat Adam Gil zapowiedział apelację. – Wyrok jest niesprawiedliwy – stwierdził.\n\nProkurator Hanna Ryś była innego zdania. – Kara jest za niska – oceniła.\n\nTermin rozprawy nie jest znany. Ryś dodała, że poczeka na pisemne uzasadnienie.",
      "- | Adam Gil",
      "- | Hanna Ryś",
      "Ryś | Hanna Ryś"),
    Sample(
      "– Przegraliśmy wybory – powiedział Karol Lipa.\n\n– Musimy wyciągnąć wnioski – dodał.\n\nSzef partii Lech Gaj milczał. – Porozmawiamy w poniedziałek – rzucił na odchodne.",
      "Karol Lipa | Karol Lipa",
      "- | Karol Lipa",
      "- | Lech Gaj"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
