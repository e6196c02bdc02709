import Testing

/// What the source does with the content, quotations inside it, several clauses, expressions of several words.
extension ThatClauseSieveTests {
  static let acts: [Sample] = [
    Sample(
      "Minister dodał, wskazując na wykresy, że wydatki rosną.",
      "that-clause indirect says | minister | dodał | wydatki rosną"),
    Sample(
      "Trener przyznał, że zespół zagrał słabo, a kapitan Leon Sęk dodał: – Musimy się obudzić.",
      "that-clause indirect says | trener | przyznał | zespół zagrał słabo",
      "cue-before-quotation direct says | Leon Sęk | dodał | Musimy się obudzić"),
    Sample(
      "Minister musiał przyznać, że leków zabraknie.",
      "that-clause indirect says | minister | przyznać | leków zabraknie"),
    Sample(
      "Mieszkańcy są przekonani, że to wina gminy.",
      "that-clause indirect opines | mieszkańcy | są przekonani | to wina gminy"),
    Sample(
      "Śledczy doszli do wniosku, że pożar był wypadkiem.",
      "that-clause indirect opines | śledczy | doszli do wniosku | pożar był wypadkiem"),
    Sample(
      "Prezes nie zaprzeczył, że firma szuka kupca.",
      "that-clause indirect says | prezes | nie zaprzeczył | firma szuka kupca"),
    Sample(
      "Hodowcy biją na alarm, że pszczoły giną.",
      "that-clause indirect warns | hodowcy | biją na alarm | pszczoły giną"),
    Sample(
      "Obrońca podnosił, że nagranie jest nieczytelne.",
      "that-clause indirect says | obrońca | podnosił | nagranie jest nieczytelne"),
    Sample(
      "Rolnicy zakwestionowali, że strata była tak mała.",
      "that-clause indirect denies | rolnicy | zakwestionowali | strata była tak mała"),
    Sample(
      "Związkowcy zażądali, żeby zarząd podał się do dymisji.",
      "that-clause indirect demands | związkowcy | zażądali | zarząd podał się do dymisji"),
    Sample(
      "Trener poprosił, by zawodnicy przyjechali wcześniej.",
      "that-clause indirect demands | trener | poprosił | zawodnicy przyjechali wcześniej"),
    Sample(
      "Mieszkańcy domagają się, aby gmina naprawiła drogę.",
      "that-clause indirect demands | mieszkańcy | domagają | gmina naprawiła drogę"),
    Sample(
      "Lekarka powiedziała, żeby nie wychodzić z domu.",
      "that-clause indirect demands | lekarka | powiedziała | nie wychodzić z domu"),
    Sample(
      "Radna Kinga Rączka zapytała, czy szkoła zostanie otwarta.",
      "that-clause indirect asks | Kinga Rączka | zapytała | szkoła zostanie otwarta"),
    Sample(
      "Klub zdementował, jakoby trener odchodził.",
      "that-clause indirect denies | klub | zdementował | trener odchodził"),
    Sample(
      "Kreml zaprzecza, że rozmowy się odbyły.",
      "that-clause indirect denies | Kreml | zaprzecza | rozmowy się odbyły"),
    Sample(
      "Minister obiecał, że oddział zostanie otwarty.",
      "that-clause indirect promises | minister | obiecał | oddział zostanie otwarty"),
    Sample(
      "Ratownicy ostrzegają, że lód jest cienki.",
      "that-clause indirect warns | ratownicy | ostrzegają | lód jest cienki"),
    Sample(
      "Ekonomista Igor Sosna uważa, że inflacja spadnie.",
      "that-clause indirect opines | Igor Sosna | uważa | inflacja spadnie"),
    Sample(
      "Rzecznik Praw Obywatelskich uznał, że przepis jest wadliwy.",
      "that-clause indirect opines | Rzecznik Praw Obywatelskich | uznał | przepis jest wadliwy"),
    Sample(
      "Wójt Tadeusz Gil stwierdził, że gmina „nie zapłaci ani złotówki” za remont.",
      "that-clause mixed says | Tadeusz Gil | stwierdził | gmina „nie zapłaci ani złotówki” za remont"
    ),
    Sample(
      "Rzeczniczka oceniła, że decyzja jest \"zupełnie niezrozumiała\".",
      "that-clause mixed opines | rzeczniczka | oceniła | decyzja jest \"zupełnie niezrozumiała\""),
    Sample(
      "Tadeusz Gil stwierdził, że „nie ma powodów do paniki”.",
      "that-clause direct says | Tadeusz Gil | stwierdził | nie ma powodów do paniki"),
    Sample(
      "Tadeusz Gil stwierdził, że powodów do paniki nie ma: „woda opada, a wały są całe”.",
      "that-clause mixed says | Tadeusz Gil | stwierdził | powodów do paniki nie ma: „woda opada, a wały są całe”"
    ),
    Sample(
      "Sołtys powiedział, że woda opada, i dodał, że worki są gotowe.",
      "that-clause indirect says | sołtys | powiedział | woda opada … worki są gotowe"),
    Sample(
      "Prezes spółki Marek Dudek zapewnił w rozmowie z „Kurierem Leśnym”, że fabryka nie zostanie zamknięta.",
      "that-clause indirect promises | Marek Dudek | zapewnił | fabryka nie zostanie zamknięta"),
    Sample(
      "Lekarz zastrzegł jednak, że to dopiero początek.",
      "that-clause indirect says | lekarz | zastrzegł | to dopiero początek"),
    Sample(
      "Komendant powtórzył w czwartek dziennikarzom, że nikt nie zginął.",
      "that-clause indirect says | komendant | powtórzył | nikt nie zginął"),
    Sample(
      "Wicepremier powiedział w środę wieczorem na antenie Radia Podgórze, że podatek nie wzrośnie.",
      "that-clause indirect says | wicepremier | powiedział | podatek nie wzrośnie"),
    Sample(
      "Choć sąd wydał wyrok, obrońca zapowiedział, że złoży apelację.",
      "that-clause indirect promises | obrońca | zapowiedział | złoży apelację"),
    Sample(
      "Dyrektor muzeum Ewa Mazur pokazała salę, dodając, że wystawa ruszy w lipcu.",
      "that-clause indirect says | Ewa Mazur | dodając | wystawa ruszy w lipcu"
    ),
    Sample(
      "Wójt powiedział, że drogi nie będzie, a starosta przyznał, że brakuje pieniędzy.",
      "that-clause indirect says | wójt | powiedział | drogi nie będzie",
      "that-clause indirect says | starosta | przyznał | brakuje pieniędzy"),
    Sample(
      "Premier zwróciła uwagę, że deficyt maleje.",
      "that-clause indirect says | premier | zwróciła uwagę | deficyt maleje"),
    Sample(
      "Prezes klubu dał do zrozumienia, że trener zostanie.",
      "that-clause indirect says | prezes klubu | dał do zrozumienia | trener zostanie"),
    Sample(
      "Wicestarosta wyraził nadzieję, że prace ruszą wiosną.",
      "that-clause indirect opines | wicestarosta | wyraził nadzieję | prace ruszą wiosną"),
    Sample(
      "Wdowa wyraziła obawę, że sprawa utknie.",
      "that-clause indirect warns | wdowa | wyraziła obawę | sprawa utknie"),
    Sample(
      "Kapitan był zdania, że należy zawrócić.",
      "that-clause indirect opines | kapitan | był zdania | należy zawrócić"),
    Sample(
      "Pasażerowie skarżą się, że pociągi się spóźniają.",
      "that-clause indirect says | pasażerowie | skarżą | pociągi się spóźniają"),
    Sample(
      "Artysta pochwalił się, że kupił dom.",
      "that-clause indirect says | artysta | pochwalił | kupił dom"),
    Sample(
      "Burmistrz nie ukrywa, że liczy na dotację.",
      "that-clause indirect says | burmistrz | nie ukrywa | liczy na dotację"
    ),
    Sample(
      "Śledczy nie wykluczają, że ktoś podłożył ogień.",
      "that-clause indirect opines | śledczy | nie wykluczają | ktoś podłożył ogień"
    ),
    Sample(
      "Senator nie ma wątpliwości, że ustawa przejdzie.",
      "that-clause indirect opines | senator | nie ma wątpliwości | ustawa przejdzie"
    ),
    Sample(
      "Autorka książki jest przekonana, że czytelnicy ją zrozumieją.",
      "that-clause indirect opines | autorka książki | jest przekonana | czytelnicy ją zrozumieją"
    ),
  ]

  @Test(arguments: acts)
  func findsTheAct(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }
}
