import ClaimModel
import Testing

/// What each sieve finds, and where all of them keep silent.
struct SieveTests {
  @Test(arguments: [
    // that-clause
    (
      "Burmistrz Anna Kowal powiedziała, że most zostanie zamknięty w maju.",
      "that-clause | powiedziała | Anna Kowal | most zostanie zamknięty w maju"
    ),
    (
      "Rzecznik szpitala Adam Sowa przekazał, iż pacjent czuje się lepiej.",
      "that-clause | przekazał | Adam Sowa | pacjent czuje się lepiej"
    ),
    (
      "Świadkiem był Jan Bąk, który zeznał, że kierowca nie hamował.",
      "that-clause | zeznał | Jan Bąk | kierowca nie hamował"
    ),
    (
      "Poinformowano, że śledztwo zostało umorzone.",
      "that-clause | Poinformowano | (impersonal) | śledztwo zostało umorzone"
    ),
    (
      "Z komunikatu policji wynika, że kierowca uciekł.",
      "that-clause | wynika | policja | kierowca uciekł"
    ),
    // speech between dashes, quotations
    (
      "- Most zostanie zamknięty w maju - powiedziała burmistrz Anna Kowal.",
      "dash-speech | powiedziała | Anna Kowal | Most zostanie zamknięty w maju"
    ),
    (
      "\"Nie będzie żadnych zwolnień\" - napisał w mediach społecznościowych prezes huty Tomasz Rak.",
      "quotation-before-cue | napisał | Tomasz Rak | Nie będzie żadnych zwolnień"
    ),
    (
      "\"Sytuacja jest opanowana\" - czytamy w oświadczeniu wojewody.",
      "quotation-before-cue | czytamy | wojewoda | Sytuacja jest opanowana"
    ),
    (
      "Wójt Jan Bąk napisał w liście do mieszkańców: \"Droga będzie gotowa przed zimą\".",
      "cue-before-quotation | napisał | Jan Bąk | Droga będzie gotowa przed zimą"
    ),
    // as-clause: in front, inside, behind
    (
      "Jak podała policja, w wypadku zginęły dwie osoby.",
      "as-clause | Jak podała | policja | w wypadku zginęły dwie osoby"
    ),
    (
      "W wypadku, jak ustaliła prokuratura, zginęły dwie osoby.",
      "as-clause | jak ustaliła | prokuratura | W wypadku … zginęły dwie osoby"
    ),
    (
      "W wypadku zginęły dwie osoby, jak podała policja.",
      "as-clause | jak podała | policja | W wypadku zginęły dwie osoby"
    ),
    // attribution phrases
    (
      "Według ministra Marka Wilka podatek nie wzrośnie.",
      "attribution-phrase | Według | Marek Wilk | podatek nie wzrośnie"
    ),
    (
      "Zdaniem posła Pawła Kota inflacja spadnie do trzech procent.",
      "attribution-phrase | Zdaniem | Paweł Kot | inflacja spadnie do trzech procent"
    ),
    (
      "W ocenie sądu umowa była nieważna.",
      "attribution-phrase | W ocenie | sąd | umowa była nieważna"
    ),
    // The genitive that could go on is the subject of the verb behind it.
    (
      "Według dyplomatów rozmowy zostały zerwane.",
      "attribution-phrase | Według | dyplomaci | rozmowy zostały zerwane"
    ),
    // Where a source is from, and through whose paper it speaks.
    (
      "Zdaniem prof. Marii Dębskiej z UJ, epidemia wygaśnie latem.",
      "attribution-phrase | Zdaniem | Maria Dębska | epidemia wygaśnie latem"
    ),
    (
      "W opinii biegłych mężczyzna był poczytalny.",
      "attribution-phrase | W opinii | biegli | mężczyzna był poczytalny"
    ),
    (
      "\"Jesteśmy gotowi na wszystko\" - brzmi fragment oświadczenia związkowców.",
      "quotation-before-cue | brzmi | związkowcy | Jesteśmy gotowi na wszystko"
    ),
    // A cue in front of the colon; a preposition that is spelt like an acronym.
    (
      "Ekspert od energetyki Jakub Wrona tłumaczy: - Ceny prądu zależą od pogody.",
      "cue-before-quotation | tłumaczy | Jakub Wrona | Ceny prądu zależą od pogody"
    ),
    (
      "Po meczu trener odpowiedział: \"Jestem zmęczony i odchodzę\".",
      "cue-before-quotation | odpowiedział | trener | Jestem zmęczony i odchodzę"
    ),
    (
      "Jak powiedziała w środę w Sejmie wiceminister finansów Hanna Król, budżet jest bezpieczny.",
      "as-clause | Jak powiedziała | Hanna Król | budżet jest bezpieczny"
    ),
    (
      "Na pytanie o podwyżki minister odparł, że nie ma na nie środków.",
      "that-clause | odparł | minister | nie ma na nie środków"
    ),
    // statements without marks, objects, headings
    (
      "Rozmowy zostały zerwane - podał Reuters, powołując się na dyplomatów.",
      "cue-behind-statement | podał | Reuters → dyplomaci | Rozmowy zostały zerwane"
    ),
    (
      "Policja poinformowała o zatrzymaniu trzech mężczyzn.",
      "nominal-object | poinformowała | policja | zatrzymaniu trzech mężczyzn"
    ),
    (
      "Wójt Jan Bąk spotkał się z mieszkańcami.\n\nBąk: Droga będzie gotowa przed zimą",
      "heading-colon | : | Jan Bąk | Droga będzie gotowa przed zimą"
    ),
    // chains
    (
      "\"To był błąd\" - powiedział Jan Bąk, cytowany przez agencję AFP.",
      "quotation-before-cue | powiedział | Agence France-Presse → Jan Bąk | To był błąd"
    ),
    (
      "\"Washington Post\", powołując się na urzędników, napisał, że rozmowy zostały zerwane.",
      "that-clause | napisał | The Washington Post → urzędnicy | rozmowy zostały zerwane"
    ),
  ])
  func finds(text: String, line: String) throws {
    #expect(try Attributed.lines(text) == [line])
  }

  /// A continuation with neither quotation nor cue is the outlet's own voice; words that only look like a cue are none.
  @Test(arguments: [
    "Według najnowszych informacji ogień opanowano.",
    "Jak udało nam się dowiedzieć nieoficjalnie, prezes odejdzie w maju.",
    "Jak wynika z naszych ustaleń, prezes odejdzie w maju.",
    "Warto podkreślić, że most ma sto lat.",
    "Nie jest wiadomo, czy most przetrwa zimę.",
    "Istnieje duże prawdopodobieństwo, że most się zawali.",
    "Pytanie brzmi, czy most przetrwa zimę.",
    "Burmistrz odmówił komentarza.",
    "Kierowca przyznał się do winy.",
    "Burmistrz podkreślił konieczność remontu.",
    "Premier wyraził ubolewanie z powodu wypadku.",
    "Wójt opowiada się za takim rozwiązaniem.",
    "Mieszkańcy „szukali schronienia\" w szkole.",
    "Czytaj także: Minister zapowiedział, że odejdzie",
    "Anna Kowal nie powiedziała, kiedy most zostanie zamknięty.",
  ])
  func staysSilent(text: String) throws {
    #expect(try Attributed.lines(text) == [])
  }

  /// A speech that runs on behind its cue is the same speaker's.
  @Test func speechRunsOnBehindItsCue() throws {
    let lines = try Attributed.lines(
      "– Nie mamy na to pieniędzy – przyznał skarbnik Piotr Lis. – Poczekamy do jesieni.")
    #expect(
      lines == [
        "dash-speech | przyznał | Piotr Lis | Nie mamy na to pieniędzy",
        "speech-goes-on |  | Piotr Lis | Poczekamy do jesieni.",
      ])
  }

  /// The words that a colon announces may stand in the next paragraph.
  @Test func aCueAndAColonMayEndTheirParagraph() throws {
    let lines = try Attributed.lines(
      "Minister oświadczył:\n\n„Nie podam się do dymisji. Zostanę do końca kadencji”.")
    #expect(
      lines == [
        "cue-before-quotation | oświadczył | minister | Nie podam się do dymisji.",
        "cue-before-quotation | oświadczył | minister | Zostanę do końca kadencji",
      ])
  }

  /// What is denied is the content; the claim says that it was denied.
  @Test func denialKeepsItsSense() throws {
    let result = try Attributed.article("Kierowca zaprzeczył, że był pijany.")
    let claim = try #require(result.attributed.first)
    #expect(claim.act == .denies)
    #expect(result.content(claim) == "był pijany")
  }
}
