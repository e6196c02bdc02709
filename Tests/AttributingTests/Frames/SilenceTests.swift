import Testing

/// What reads like an attribution and is none: what an editor would laugh at. Each kind in two sentences and more.
struct SilenceTests {
  /// Information that nobody in particular gave.
  static let nobodysInformation: [Sample] = [
    Sample("Według najnowszych informacji most będzie zamknięty do maja."),
    Sample("Według ostatnich doniesień statek minął już cieśninę."),
    Sample("Jak udało nam się dowiedzieć nieoficjalnie, szpital straci dwa oddziały."),
    Sample("Jak udało nam się ustalić, przetarg unieważniono w czwartek."),
    Sample("Jak wynika z naszych ustaleń, umowę podpisano bez przetargu."),
    Sample("Z naszych ustaleń wynika, że pociąg nie miał hamulców."),
    Sample("Nieoficjalnie: fabryka zwolni sto osób."),
    Sample("Nieoficjalnie: trener odejdzie po sezonie."),
  ]

  /// What the article itself stresses, doubts or asks.
  static let theArticlesOwn: [Sample] = [
    Sample("Warto podkreślić, że remont trwał krócej niż planowano."),
    Sample("Warto przypomnieć, że tamę zbudowano sto lat temu."),
    Sample("Nie jest wiadomo, czy pociągi wrócą na trasę przed zimą."),
    Sample("Nie jest jasne, dlaczego alarm nie zadziałał."),
    Sample("Istnieje duże prawdopodobieństwo, że rzeka wystąpi z brzegów."),
    Sample("Istnieje ryzyko, że zabraknie szczepionek."),
    Sample("Pytanie brzmi, kto zapłaci za nowy dach."),
    Sample("Pytanie brzmi: czy miasto stać na dwa stadiony?"),
  ]

  /// A name, a colon, and what is said of it.
  static let headings: [Sample] = [
    Sample("LodPol: rekord sprzedaży w lipcu."),
    Sample("Olza: powrót legendy kolei."),
  ]

  /// Reporting verbs without what was said.
  static let verbsWithoutContent: [Sample] = [
    Sample("Zapewniła o tym ponownie."), Sample("Poinformował o tym wczoraj."),
    Sample("Wójt opowiada się za takim rozwiązaniem."),
    Sample("Rada opowiedziała się za drugim wariantem."),
    Sample("Kierowca przyznał się do winy."), Sample("Kasjerka przyznała się do kradzieży."),
    Sample("Spółka odmówiła komentarza."), Sample("Trener odmówił odpowiedzi na to pytanie."),
    Sample("Starosta podkreślił konieczność współpracy."),
    Sample("Dyrektorka zaznaczyła wagę tego spotkania."),
    Sample("Ambasador wyraził ubolewanie."), Sample("Prezes wyraziła zadowolenie."),
    Sample("Określono ją jako przestarzałą."), Sample("Drogę określono jako niebezpieczną."),
    Sample("Premier wspomina o podatkach."), Sample("Kanclerz wspominała o reformie."),
  ]

  /// Quotation marks that quote nobody.
  static let scareQuotes: [Sample] = [
    Sample("Lis „szukał mieszkania” w centrum miasta."),
    Sample("Ta „okazja” kosztowała rodzinę sto tysięcy złotych."),
    Sample("Zima „odwołała” wszystkie loty z wyspy."),
  ]

  /// What stands in an article's text and is no part of it.
  static let pageFurniture: [Sample] = [
    Sample("ZOBACZ: Minister mówi, że pieniędzy nie zabraknie."),
    Sample("Czytaj także: Prezydent zapewnia, że podpisze ustawę."),
    Sample("ZOBACZ TAKŻE: Rektor zapowiada, że strajku nie będzie"),
    Sample("Fot. Jan Bąk: minister mówi, że pieniędzy nie zabraknie."),
    Sample("Źródło: PAP, Radio Podgórze"),
    Sample("Na moście stanęły dziś trzy tramwaje.\n\n— Ewa Kot (@ekot) May 4, 2024"),
    Sample("Deszcz pada od rana.\n\n— Straż Wodna (@strazwodna) 12 marca 2023"),
  ]

  @Test(arguments: nobodysInformation) func informationOfNobody(_ sample: Sample) throws {
    try sample.check { try Attributed.lines($0) }
  }

  @Test(arguments: theArticlesOwn) func theArticleItself(_ sample: Sample) throws {
    try sample.check { try Attributed.lines($0) }
  }

  @Test(arguments: headings) func headingsOfNobody(_ sample: Sample) throws {
    try sample.check { try Attributed.lines($0) }
  }

  @Test(arguments: verbsWithoutContent) func verbsThatReportNothing(_ sample: Sample) throws {
    try sample.check { try Attributed.lines($0) }
  }

  @Test(arguments: scareQuotes) func quotationMarksOfNobody(_ sample: Sample) throws {
    try sample.check { try Attributed.lines($0) }
  }

  @Test(arguments: pageFurniture) func whatIsNoPartOfTheArticle(_ sample: Sample) throws {
    try sample.check { try Attributed.lines($0) }
  }
}
