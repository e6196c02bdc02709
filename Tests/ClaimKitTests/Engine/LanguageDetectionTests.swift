import ClaimKit
import TestSupport
import Testing

/// Each article is read in its own language: the one it is said to be in, else the one its words are of.
struct LanguageDetectionTests {
  static let polish = [
    "Burmistrz Nowic Karol Wrona powiedział w poniedziałek, że stary most zostanie zamknięty jeszcze w tym roku.",
    "Rada gminy odrzuciła wniosek o budowę spalarni. Mieszkańcy, którzy przyszli na sesję, nie kryli radości.",
    "Pociag spozniony przez burze, mowi rzecznik. Pasazerowie czekali na dworcu przez kilka godzin.",
    "Minister zdrowia zapewnił, że leki będą.",
    "Źródła: rząd się waha",
    // Names of other languages do not matter.
    "John Smith z The Daily Harbour i Mary Jones z The New Valley Post spotkali się w Nowym Jorku.",
  ]

  static let english = [
    "Mayor Carl Crow of Newick said on Monday that the old bridge would close later this year.",
    "The council rejected the plan. Residents who had come to the meeting did not hide their joy.",
    "Smith wins vote in Ohio",
    "They met Stanisław Wójcik, Łukasz Żak and Józef Śliwa in Łódź, where the men had been working for years.",
    "Officials familiar with the matter told reporters it was over.",
  ]

  static let neither = [
    // German, Czech, French, Spanish, Dutch, Ukrainian, Greek, Chinese.
    "Der Bürgermeister von Neustadt, Karl Weber, sagte am Montag, dass die alte Brücke noch in diesem Jahr "
      + "geschlossen werden müsse. Die Stadt habe kein Geld für eine Reparatur, so Weber.",
    "Starosta města Nové Hrady Karel Novák v pondělí řekl, že starý most bude ještě letos uzavřen. Město podle něj "
      + "nemá peníze na opravu a na nový most si počká.",
    "Le maire de Neuville, Charles Martin, a déclaré lundi que le vieux pont serait fermé cette année. La ville n'a "
      + "pas d'argent pour le réparer, selon lui, et on ne sait rien de plus.",
    "El alcalde de Villanueva, Carlos Martín, dijo el lunes que el viejo puente se cerrará este año. La ciudad no "
      + "tiene dinero para repararlo, según él, y la policía informó de varios accidentes.",
    "De burgemeester van Nieuwstad, Karel Bakker, zei maandag dat de oude brug dit jaar dicht gaat. De stad heeft "
      + "volgens hem geen geld voor een reparatie en de politie meldde enkele ongelukken.",
    "Мер міста повідомив у понеділок, що старий міст закриють цього року.",
    "Ο δήμαρχος είπε τη Δευτέρα ότι η παλιά γέφυρα θα κλείσει φέτος.",
    "市长星期一表示，旧桥将于今年关闭。",
  ]

  static let mixed: [(text: String, language: String)] = [
    (
      "Prezydent napisał w sieci: „We will win. We always win, and they will not stop us.” Tak odpowiedział na "
        + "zarzuty, które postawiła mu w piątek opozycja. Nie jest jasne, czy się wycofa.", "pl"
    ),
    (
      "The minister wrote on Monday: \u{201C}Nie ma na to zgody i nie będzie.\u{201D} It was his first answer to the "
        + "charges that the opposition had made. It is not clear whether he will go.", "en"
    ),
  ]

  static func language(_ text: String) -> String? {
    MultilingualEngine.language(of: SourceText(text))
  }

  @Test(arguments: polish) func knowsPolish(text: String) { #expect(Self.language(text) == "pl") }
  @Test(arguments: english) func knowsEnglish(text: String) { #expect(Self.language(text) == "en") }
  @Test(arguments: neither) func knowsWhatItDoesNotKnow(text: String) {
    #expect(Self.language(text) == nil)
  }
  @Test(arguments: mixed) func takesTheArticlesOwn(text: String, language: String) {
    #expect(Self.language(text) == language)
  }

  /// Every stretch of a hundred words of the invented articles is enough.
  @Test(arguments: ["pl", "en"])
  func aHundredWordsAreEnough(language: String) throws {
    for gold in try GoldArticle.all(language: language) {
      let words = gold.text.split(whereSeparator: \.isWhitespace)
      for start in stride(from: 0, to: max(1, words.count - 99), by: 50) {
        let text = words[start..<min(words.count, start + 100)].joined(separator: " ")
        #expect(Self.language(text) == language, "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("---\nlanguage: en-GB\n---\nNowy most jest już zamknięty.", "en"),
    ("---\ntitle: Most\nlanguage: PL\n---\nThe bridge is closed.", "pl"),
    ("---\nlanguage: de\n---\nThe bridge is closed.", "de"),
    ("---\ntitle: Brücke\n---\nThe bridge is closed and that is it.", "en"),
    ("", "pl"), ("???", "pl"), ("Hello", "en"), ("Cześć", "pl"),
  ])
  func frontMatterGoesBeforeWords(text: String, language: String) {
    #expect(Self.language(text) == language)
  }

  private func read(_ text: String, told: String = "", engine: MultilingualEngine = .init())
    -> Result<String, InvalidInput>
  {
    engine.attribute(Array(text.utf8), metadata: ArticleMetadata(id: "a", language: told))
      .map(\.article.metadata.language)
  }

  @Test func whatIsSaidGoesBeforeWhatIsFound() throws {
    let text = "---\nlanguage: pl\n---\nThe bridge is closed."
    #expect(try read(text).get() == "pl")
    #expect(try read(text, told: "en").get() == "en")
    #expect(try read(text, engine: .init(language: "en-US")).get() == "en")
    #expect(try read(text, told: "pl", engine: .init(language: "en")).get() == "pl")
  }

  @Test func unknownLanguagesAreNamed() throws {
    let found = read(Self.neither[0])
    #expect(throws: InvalidInput.self) { try found.get() }
    guard case .failure(let error) = found else { return }
    #expect(
      error.diagnostics.map(\.description) == [
        "article:1:1: error: the text is in no language that is known here [unknown-language] "
          + "(the languages are en, pl; if it is one of them, name it)"
      ])
    guard case .failure(let other) = read("The bridge", told: "tlh") else {
      Issue.record("there is no such language")
      return
    }
    #expect(other.diagnostics.first?.message == "there is no language \u{201C}tlh\u{201D}")
  }

  /// A stream of articles in two languages is answered like the articles one by one.
  @Test func streamsReadEachArticleInItsLanguage() throws {
    let stream = MultilingualEngine().stream()
    for (text, language) in [
      (Self.polish[0], "pl"), (Self.english[0], "en"), (Self.polish[1], "pl"),
    ] {
      let found = try stream.attribute(
        Array(text.utf8), metadata: ArticleMetadata(id: "a", language: "")
      ).get()
      #expect(found.article.metadata.language == language)
    }
  }
}
