import Testing

/// A statement with an as-clause in front, inside or behind.
struct AsClauseSieveTests {
  static let found: [Sample] = [
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
      "as-clause indirect says | strażacy | jak ustalili | Zbiornik … był pusty od roku",
      wrongToday: "a bracket around the clause is no part of the content"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Jak na razie pociągi stoją."),
    Sample(
      "Jak wiadomo, zima bywa mroźna."),
    Sample(
      "Jak się okazało, klucz był w zamku."),
    Sample(
      "Jak ustaliliśmy, firma nie ma pozwolenia."),
    Sample(
      "Wyglądał tak, jak powiedział mu lekarz.",
      wrongToday: "an as-clause that answers to a word for \"so\" compares"),
    Sample(
      "Nie jest tak źle, jak mówiono przed rokiem.",
      wrongToday: "an as-clause that answers to a word for \"so\" compares"),
    Sample(
      "Jak słyszymy nieoficjalnie, kontrakt został już podpisany."),
    Sample(
      "Zagrali tak, jak oczekiwał trener.",
      wrongToday: "an as-clause that answers to a word for \"so\" compares"),
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
