import Testing

/// Where sentences end: `¦` marks each border inside the text.
struct SentenceSplitterTests {
  static let cases: [String] = [
    "To pierwsze zdanie. ¦Drugie jest krótkie.",
    "Urodził się w 1939 r. ¦To był trudny czas.",
    "W 2019 r. Jan Kowalski został wójtem.",
    "Dojechał na ul. Polną ok. godz. 15.30 i czekał.",
    "Spotkał się m.in. z prof. Nowakiem oraz dr. Zielińskim.",
    "15. Brygada wróciła do koszar.",
    "Zajął 3. miejsce w biegu.",
    "Akt oskarżenia objął Joannę S. ¦Potem doszły kolejne zarzuty.",
    "Książkę napisał J. Kowalski z Gdańska.",
    "Relacjonował to asp. szt. Jan Nowak z komendy.",
    "– Gdzie byliście? – zapytał. ¦– Czekamy od rana – odparła.",
    "– Nie! – krzyknął. ¦I wyszedł.",
    "Wahał się… ¦Potem podpisał.",
    "To koszt 3,5 mln zł rocznie.",
    "„Nie ustąpimy.” ¦Tak kończy się list.",
    "Powiedział: „Nie ustąpimy”. ¦I wyszedł.",
    "Było ich sto (w tym dzieci). ¦Wszyscy przeżyli.",
    "Więcej na www.example.org/strona.html i w gazecie.",
    "Wzrost wyniósł 5 proc. ¦W maju było podobnie.",
    "Jedziesz czy nie? ¦Decyduj.",
    "Kara może sięgnąć 4 proc. obrotu.",
    "Uchwałę przyjęto 12 maja 2024 r. ¦Weszła w życie po miesiącu.",
    "Przyjechali posłowie, np. Anna Zięba, oraz tzw. eksperci.",
    "Zbudowano 12 km drogi itd. ¦Reszta czeka.",
  ]

  @Test(arguments: cases)
  func splits(_ marked: String) throws {
    let expected = marked.split(separator: "¦").map { $0.trimmingPrefix(" ") }.map { text in
      var text = String(text)
      while text.last == " " { text.removeLast() }
      return text
    }
    let article = try Segmented.article("Tytuł\n\n" + marked.replacing("¦", with: ""))
    #expect(Array(article.sentenceTexts.dropFirst()) == expected)
  }
}
