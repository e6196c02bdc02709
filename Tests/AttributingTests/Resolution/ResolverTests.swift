import ClaimModel
import Testing

/// Whom pronouns, dropped subjects, roles, short forms and inflected names stand for.
struct ResolverTests {
  @Test(arguments: [
    (
      "Do ratusza wpłynął wniosek. Burmistrz Anna Kowal zwołała naradę. Dodała, że decyzja zapadnie w maju.",
      ["dropped-subject |  | Anna Kowal"]
    ),
    (
      "Wójt Jan Bąk spotkał się z mieszkańcami. - Droga będzie gotowa przed zimą - zapewnił.",
      ["dropped-subject |  | Jan Bąk"]
    ),
    (
      "Minister Ewa Lis przyjechała do szpitala. Według niej kolejki będą krótsze.",
      ["pronoun | niej | Ewa Lis"]
    ),
    (
      "Głos zabrał prezes huty Tomasz Rak. Jego zdaniem zakład przetrwa zimę.",
      ["pronoun | Jego | Tomasz Rak"]
    ),
    (
      "Na konferencji wystąpił minister zdrowia Piotr Lis. Minister zapowiedział, że oddział zostanie otwarty.",
      ["role | Minister | Piotr Lis"]
    ),
    (
      "Śledztwo prowadzi Prokuratura Okręgowa w Radomiu. Prokuratura ustaliła, że kierowca był trzeźwy.",
      ["role | Prokuratura | Prokuratura Okręgowa w Radomiu"]
    ),
    // The verb's gender decides between two people.
    (
      "Anna Kowal kieruje szkołą od roku. Jan Bąk jest jej zastępcą. Kowal powiedziała, że uczniów przybywa.",
      ["name | Kowal | Anna Kowal"]
    ),
    (
      "Raport opublikowała Najwyższa Izba Kontroli. NIK stwierdziła, że nadzór był niewystarczający.",
      ["name | NIK | Najwyższa Izba Kontroli"]
    ),
    (
      "\"To nie był wypadek\" - powiedział Adam Sowa, który widział zderzenie. \"Kierowca w ogóle nie hamował\" - dodał.",
      ["name | Adam Sowa | Adam Sowa", "dropped-subject |  | Adam Sowa"]
    ),
    // Bodies of the registry, as subjects at a sentence's start.
    (
      "New York Times podał, że rozmowy zerwano.",
      ["name | New York Times | The New York Times"]
    ),
    (
      "Sztab Generalny Ukrainy przekazał, że odparto atak.",
      ["name | Sztab Generalny Ukrainy | Sztab Generalny Sił Zbrojnych Ukrainy"]
    ),
    ("Samsung ogłosił, że zwolni pracowników.", ["name | Samsung | Samsung"]),
    ("OKO.press podało, że zysk wzrósł.", ["name | OKO.press | OKO.press"]),
    (
      "Poseł Jan Bąk zabrał głos. Polityk zapewnił, że most powstanie.",
      ["group | Polityk | Jan Bąk"]
    ),
    // Inflected names meet in the nominative.
    (
      "Zdaniem Pawła Kota most jest bezpieczny. Kot dodał, że ekspertyza jest gotowa.",
      ["name | Pawła Kota | Paweł Kot", "name | Kot | Paweł Kot"]
    ),
    (
      "\"Sytuacja jest opanowana\" - czytamy w komunikacie ministerstwa.",
      ["phrase | komunikacie ministerstwa | ministerstwo"]
    ),
  ])
  func resolves(text: String, expected: [String]) throws {
    #expect(try Attributed.resolutions(text) == expected)
  }

  /// Two readings of one text are the same, whatever was read before.
  @Test func answersDoNotDependOnWhatWasReadBefore() throws {
    let text = "Zdaniem Pawła Kota most jest bezpieczny. Kot dodał, że ekspertyza jest gotowa."
    let first = try Attributed.lines(text)
    _ = try Attributed.lines("Anna Kot powiedziała, że most zamknięto.")
    #expect(try Attributed.lines(text) == first)
  }
}
