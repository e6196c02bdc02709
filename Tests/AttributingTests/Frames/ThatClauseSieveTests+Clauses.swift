import Testing

/// How far a clause reaches, and clauses that nobody said.
extension ThatClauseSieveTests {
  static let clauses: [Sample] = [
    Sample(
      "Choć ministerstwo przekonuje, że nie ma zagrożenia, mieszkańcy alarmują, że woda cuchnie.",
      "that-clause indirect says | ministerstwo | przekonuje | nie ma zagrożenia",
      "that-clause indirect says | mieszkańcy | alarmują | woda cuchnie"),
    Sample(
      "Mimo że wójt zapewniał, że woda jest czysta, sanepid zamknął studnię.",
      "that-clause indirect promises | wójt | zapewniał | woda jest czysta"),
    Sample(
      "Wójt, który w styczniu zapewniał, że woda jest czysta, dziś milczy.",
      "that-clause indirect promises | wójt | zapewniał | woda jest czysta"),
    Sample(
      "Radni spotkali się z wójtem, który zapewnił, że woda jest czysta, a studnia pozostanie otwarta.",
      "that-clause indirect promises | wójt | zapewnił | woda jest czysta, a studnia pozostanie otwarta"
    ),
    Sample(
      "Wójt powiedział, że jeśli będzie trzeba, zamknie studnię.",
      "that-clause indirect says | wójt | powiedział | jeśli będzie trzeba, zamknie studnię"),
    Sample(
      "Jak twierdzi minister, nikt nie wiedział, że woda jest skażona.",
      "as-clause indirect says | minister | Jak twierdzi | nikt nie wiedział, że woda jest skażona"),
    Sample(
      "Radny domaga się, aby wójt przeprosił mieszkańców.",
      "that-clause indirect demands | radny | domaga | wójt przeprosił mieszkańców"),
    Sample(
      "Nie wiem, co się stało, powiedział sąsiad ofiary.",
      "cue-behind-statement indirect says | sąsiad ofiary | powiedział | Nie wiem, co się stało"),
    Sample(
      "Rzecznik dodał też, że akcja trwa.",
      "that-clause indirect says | rzecznik | dodał | akcja trwa"),
    Sample(
      "Komendant Stefan Bury (52 l.) przyznał, że popełniono błąd.",
      "that-clause indirect says | Stefan Bury | przyznał | popełniono błąd"),
    Sample(
      "Na pytanie dziennikarzy, czy odejdzie, trener odparł, że decyzja należy do zarządu.",
      "that-clause indirect says | trener | odparł | decyzja należy do zarządu"),
    Sample(
      "Poseł nie krył, że liczy na awans.",
      "that-clause indirect says | poseł | nie krył | liczy na awans"),
    Sample(
      "Premier jest przekonany, że umowa wejdzie w życie.",
      "that-clause indirect opines | premier | jest przekonany | umowa wejdzie w życie"),
    Sample(
      "Organizatorzy spodziewają się, że przyjdzie tysiąc osób.",
      "that-clause indirect opines | organizatorzy | spodziewają | przyjdzie tysiąc osób"),
    Sample(
      "Według policjantów, do których dotarł reporter, sprawca działał sam.",
      "attribution-phrase indirect says | policjanci | Według | sprawca działał sam"),
    Sample(
      "Reuters: Rosja wycofuje się z rozmów",
      "heading-colon indirect says | Reuters | : | Rosja wycofuje się z rozmów"),
    Sample(
      "Mówiąc o budżecie, skarbniczka zaznaczyła, że dług maleje.",
      "that-clause indirect says | skarbniczka | zaznaczyła | dług maleje"),
    Sample(
      "W rozmowie z „Faktem” Nina Kwiat zdradza, że boi się pająków.",
      "that-clause indirect says | Nina Kwiat | zdradza | boi się pająków"),
    Sample(
      "Amerykańskie media, powołując się na anonimowe źródła, podają, że rakieta spadła do morza.",
      "that-clause indirect says | amerykańskie media → anonimowe źródła | podają | rakieta spadła do morza"
    ),
    Sample(
      "Ani policja, ani prokuratura nie potwierdzają, że doszło do porwania."),
    Sample(
      "Minister wielokrotnie powtarzał, że „szczepienia są bezpieczne”, ale nie przekonał rodziców.",
      "that-clause direct says | minister | powtarzał | szczepienia są bezpieczne"),
    Sample(
      "Rosyjskie ministerstwo obrony twierdzi, jakoby zestrzelono osiem dronów.",
      "that-clause indirect says | Ministerstwo Obrony Rosji | twierdzi | zestrzelono osiem dronów"),
    Sample(
      "Prokurator nie ma wątpliwości, że to było zabójstwo.",
      "that-clause indirect opines | prokurator | nie ma wątpliwości | to było zabójstwo"),
    Sample(
      "Strażacy apelują, by nie wypalać traw.",
      "that-clause indirect demands | strażacy | apelują | nie wypalać traw"),
    Sample(
      "Kreml zaprzecza, że żołnierze przekroczyli granicę.",
      "that-clause indirect denies | Kreml | zaprzecza | żołnierze przekroczyli granicę"),
    Sample(
      "Prezes odrzucił zarzuty i zapewnił, że księgi są czyste.",
      "that-clause indirect promises | prezes | zapewnił | księgi są czyste"),
    Sample(
      "Z ustaleń prokuratury wynika, że mężczyzna działał sam.",
      "that-clause indirect says | prokuratura | wynika | mężczyzna działał sam"),
    Sample(
      "Biegły ocenił, że samochód jechał 120 km/h, podczas gdy dozwolone było 50.",
      "that-clause indirect opines | biegły | ocenił | samochód jechał 120 km/h, podczas gdy dozwolone było 50"
    ),
  ]

  /// Questions, conditions, results and what is plain without a speaker.
  static let saidByNobody: [Sample] = [
    Sample(
      "Spektakl przypomina, że wolność ma cenę."),
    Sample(
      "Jeśli wójt powiedział, że droga jest gotowa, to kłamał."),
    Sample(
      "Niech minister przyzna, że się pomylił."),
    Sample(
      "Sąd ogłosi w piątek, że kara jest za niska."),
    Sample(
      "Trener chciał powiedzieć, że mecz był trudny."),
    Sample(
      "Żaden świadek nie zeznał, że widział kierowcę."),
    Sample(
      "Mówił tak cicho, że nikt go nie słyszał."),
    Sample(
      "Przykład Finlandii pokazuje, że szkoła może działać inaczej."),
    Sample(
      "Doświadczenie dowodzi, że pośpiech szkodzi."),
    Sample(
      "Nie wiadomo, kto powiedział, że szkoła spłonie."),
    Sample(
      "Gdyby minister powiedział, że odejdzie z rządu, byłby to koniec koalicji."),
    Sample(
      "Czy minister powie wreszcie, że nie ma pieniędzy?"),
    Sample(
      "Trudno uwierzyć, że dom stoi od tak dawna."),
    Sample(
      "Dobrze, że nikt nie zginął w tym wypadku."),
    Sample(
      "Mimo że padało, kibice zostali do końca."),
    Sample(
      "Żaden ze świadków nie zeznał, że słyszał strzał."),
    Sample(
      "Udało się ustalić, że kierowca był trzeźwy."),
    Sample(
      "Z doświadczenia wynika, że zimą prąd drożeje."),
    Sample(
      "Nikt nie mówi, że będzie łatwo."),
    Sample(
      "Wynik pokazuje, jak wyrównana jest liga."),
  ]

  @Test(arguments: clauses)
  func findsTheClause(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }

  @Test(arguments: saidByNobody)
  func leavesUnsaid(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }
}
