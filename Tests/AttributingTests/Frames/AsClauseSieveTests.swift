import Testing

/// A statement with an as-clause in front, inside or behind.
struct AsClauseSieveTests {
  static let found: [Sample] = [
    Sample(
      "Urząd odwiedził minister Jan Bąk. Minister, jak sam przyznał, nie czytał ustawy.",
      "as-clause indirect says | Jan Bąk | jak sam przyznał | Minister … nie czytał ustawy"),
    Sample(
      "Spółka ma zysk Jak wyjaśnia prezes Jan Bąk, sprzedaż wzrosła o pięć procent.",
      "as-clause indirect says | Jan Bąk | Jak wyjaśnia | sprzedaż wzrosła o pięć procent"),
    Sample(
      "Jak poinformował „Fakt” w tym tygodniu zostaną zamknięte dwie szkoły, które nie spełniają norm.",
      "as-clause indirect says | Fakt | Jak poinformował | w tym tygodniu zostaną zamknięte dwie szkoły, które nie spełniają norm"
    ),
    Sample(
      "Jak mówi Jan Bąk, który prowadzi schronisko, psów przybywa.",
      "as-clause indirect says | Jan Bąk | Jak mówi | psów przybywa"),
    Sample(
      "Jak podaje Komenda Miejska Policji w Opolu, sprawca uciekł pieszo.",
      "as-clause indirect says | Komenda Miejska Policji w Opolu | Jak podaje | sprawca uciekł pieszo"
    ),
    Sample(
      "Sprawca, jak wyjaśnił prokurator Adam Gil, uciekł pieszo.",
      "as-clause indirect says | Adam Gil | jak wyjaśnił | Sprawca … uciekł pieszo"),
    Sample(
      "Sprawca uciekł pieszo, jak tłumaczy prokurator Adam Gil.",
      "as-clause indirect says | Adam Gil | jak tłumaczy | Sprawca uciekł pieszo"),
    Sample(
      "Jak poinformowano w komunikacie, dworzec będzie zamknięty do niedzieli.",
      "as-clause indirect says | komunikat | Jak poinformowano | dworzec będzie zamknięty do niedzieli"
    ),
    Sample(
      "Jak czytamy w raporcie, co trzecie jezioro jest brudne.",
      "as-clause indirect says | raport | Jak czytamy | co trzecie jezioro jest brudne"),
    Sample(
      "Jak wynika z sondażu, większość badanych popiera budowę elektrowni.",
      "as-clause indirect says | sondaż | Jak wynika | większość badanych popiera budowę elektrowni"
    ),
    Sample(
      "Jak dodał radny Marek Siwek, wniosek podpisało sto osób.",
      "as-clause indirect says | Marek Siwek | Jak dodał | wniosek podpisało sto osób"),
    Sample(
      "Jak powiedział Marek Siwek, radny z Opola, wniosek podpisało sto osób.",
      "as-clause indirect says | Marek Siwek | Jak powiedział | wniosek podpisało sto osób"),
    Sample(
      "Jak ocenia ekspertka od energetyki, zimą prąd podrożeje.",
      "as-clause indirect opines | ekspertka | Jak ocenia | zimą prąd podrożeje"),
    Sample(
      "Jak zaznaczają naukowcy, badanie objęło tylko myszy.",
      "as-clause indirect says | naukowcy | Jak zaznaczają | badanie objęło tylko myszy"),
    Sample(
      "Zbiornik (jak ustalili strażacy) był pusty od roku.",
      "as-clause indirect says | strażacy | jak ustalili | Zbiornik … był pusty od roku"),
    Sample(
      "Jak informuje nadleśnictwo, pożar objął trzy hektary lasu.",
      "as-clause indirect says | nadleśnictwo | Jak informuje | pożar objął trzy hektary lasu"),
    Sample(
      "Jak przyznała wicedyrektorka szpitala Beata Lisek, na oddziale brakuje lekarzy.",
      "as-clause indirect says | Beata Lisek | Jak przyznała | na oddziale brakuje lekarzy"),
    Sample(
      "Jak napisał na swoim profilu poseł Grzegorz Bury, komisja zbierze się w piątek.",
      "as-clause indirect says | Grzegorz Bury | Jak napisał | komisja zbierze się w piątek"),
    Sample(
      "Jak wyjaśnia w komunikacie spółka, awaria trwała godzinę.",
      "as-clause indirect says | spółka | Jak wyjaśnia | awaria trwała godzinę"),
    Sample(
      "Jak powiedział PAP rzecznik wojewody Adam Sowa, wały wytrzymały.",
      "as-clause indirect says | Adam Sowa | Jak powiedział | wały wytrzymały"),
    Sample(
      "Jak poinformował Reutersa dyplomata, rozmowy trwają.",
      "as-clause indirect says | dyplomata | Jak poinformował | rozmowy trwają"),
    Sample(
      "Jak mówi Ewa Mazur, dyrektorka muzeum, wystawa ruszy w lipcu.",
      "as-clause indirect says | Ewa Mazur | Jak mówi | wystawa ruszy w lipcu"),
    Sample(
      "Jak pisze „Kurier Zatoki”, prom wypłynął za późno.",
      "as-clause indirect says | Kurier Zatoki | Jak pisze | prom wypłynął za późno"),
    Sample(
      "Jak zauważyła Agencja Leśna, susza trwa od maja.",
      "as-clause indirect says | Agencja Leśna | Jak zauważyła | susza trwa od maja"),
    Sample(
      "Jak przypomina Joanna Kruk z Instytutu Morskiego, poziom Bałtyku rośnie.",
      "as-clause indirect says | Joanna Kruk | Jak przypomina | poziom Bałtyku rośnie"),
    Sample(
      "Jak opowiadała wdowa po górniku, kopalnia milczała.",
      "as-clause indirect says | wdowa | Jak opowiadała | kopalnia milczała"),
    Sample(
      "Pożar, jak poinformował rzecznik straży, objął dwa piętra.",
      "as-clause indirect says | rzecznik straży | jak poinformował | Pożar … objął dwa piętra"),
    Sample(
      "Droga, jak zapewnia wykonawca, będzie gotowa przed zimą.",
      "as-clause indirect promises | wykonawca | jak zapewnia | Droga … będzie gotowa przed zimą"),
    Sample(
      "Kierowca - jak relacjonował świadek - jechał pod prąd.",
      "as-clause indirect says | świadek | jak relacjonował | Kierowca … jechał pod prąd"),
    Sample(
      "To największa powódź od stu lat, jak podkreślają hydrolodzy.",
      "as-clause indirect says | hydrolodzy | jak podkreślają | To największa powódź od stu lat"),
    Sample(
      "Wniosek wpłynął po terminie (jak tłumaczył urzędnik).",
      "as-clause indirect says | urzędnik | jak tłumaczył | Wniosek wpłynął po terminie"),
    Sample(
      "Jak poinformowano w komunikacie szpitala, pacjent opuścił oddział.",
      "as-clause indirect says | szpital | Jak poinformowano | pacjent opuścił oddział"),
    Sample(
      "Jak czytamy w raporcie fundacji, uczniowie śpią za krótko.",
      "as-clause indirect says | raport fundacji | Jak czytamy | uczniowie śpią za krótko"),
    Sample(
      "Jak wynika z danych ministerstwa, bezrobocie spadło.",
      "as-clause indirect says | dane ministerstwa | Jak wynika | bezrobocie spadło"),
    Sample(
      "Umowę podpisano, jak podkreślono, w terminie.",
      "as-clause indirect says | (impersonal) | jak podkreślono | Umowę podpisano … w terminie"),
    Sample(
      "Na naradę przyjechał Tadeusz Gil. Jak stwierdził, umowa była zbyt droga.",
      "as-clause indirect says | Tadeusz Gil | Jak stwierdził | umowa była zbyt droga"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Urząd wydał raport. W naradzie weźmie udział starosta – jak słyszymy nieoficjalnie, przyjedzie też wojewoda."
    ),
    Sample(
      "Ulica Krzywa, jak sama nazwa wskazuje, jest kręta."),
    Sample(
      "Na filmie widać, jak strzałka zegara pokazuje sto kilometrów."),
    Sample(
      "Jak na razie pociągi stoją."),
    Sample(
      "Jak wiadomo, zima bywa mroźna."),
    Sample(
      "Jak się okazało, klucz był w zamku."),
    Sample(
      "Jak ustaliliśmy, firma nie ma pozwolenia."),
    Sample(
      "Wyglądał tak, jak powiedział mu lekarz."),
    Sample(
      "Nie jest tak źle, jak mówiono przed rokiem."),
    Sample(
      "Jak słyszymy nieoficjalnie, kontrakt został już podpisany."),
    Sample(
      "Zagrali tak, jak oczekiwał trener."),
    Sample("Jak się okazuje, woda była czysta."),
    Sample("Jak wiadomo, zima przychodzi nagle."),
    Sample("Jak ustaliliśmy, umowa jest gotowa."),
    Sample("Jak się dowiedzieliśmy, umowa jest gotowa."),
    Sample("Jak informowaliśmy wczoraj, most jest zamknięty."),
    Sample("Jak co roku, strażacy ćwiczyli na jeziorze."),
    Sample("Jak widać na zdjęciach, dach runął."),
    Sample("Jak już pisaliśmy, budowa stoi."),
    Sample("Był tak zmęczony, jak jego brat."),
    Sample("Tak jak w ubiegłym roku, koncert odbył się na rynku."),
    Sample("Nie wiadomo, jak długo potrwa remont."),
    Sample("Pokazał, jak działa nowa pompa."),
    Sample("Jak na razie nikt nie protestuje."),
  ]

  @Test(arguments: found)
  func finds(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }

  @Test(arguments: passedOver)
  func staysSilent(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }
}
