import Testing

/// A statement without marks and its cue behind it.
struct TailSieveTests {
  static let found: [Sample] = [
    Sample(
      "Szpital odwołuje zabiegi, o czym od kilku tygodni informują media.",
      "cue-behind-statement indirect says | media | informują | Szpital odwołuje zabiegi"),
    Sample(
      "Most zostanie rozebrany, wynika z raportu inspektorów.",
      "cue-behind-statement indirect says | raport inspektorów | wynika | Most zostanie rozebrany"),
    Sample(
      "To błąd – ocenia ekspertka.",
      "cue-behind-statement indirect opines | ekspertka | ocenia | To błąd"),
    Sample(
      "Ruch na moście wstrzymano, o czym poinformował burmistrz.",
      "cue-behind-statement indirect says | burmistrz | poinformował | Ruch na moście wstrzymano"),
    Sample(
      "Szpital przyjął już stu chorych, co potwierdził rzecznik wojewody Jan Bąk.",
      "cue-behind-statement indirect says | Jan Bąk | potwierdził | Szpital przyjął już stu chorych"
    ),
    Sample(
      "Ciśnienie spadnie w nocy o dziesięć hektopaskali – zauważa synoptyk Igor Kurek.",
      "cue-behind-statement indirect says | Igor Kurek | zauważa | Ciśnienie spadnie w nocy o dziesięć hektopaskali"
    ),
    Sample(
      "Wodę pompowano przez całą noc – przekazała straż pożarna.",
      "cue-behind-statement indirect says | straż pożarna | przekazała | Wodę pompowano przez całą noc"
    ),
    Sample(
      "Zapasy wystarczą do marca, zapewnia ministerstwo.",
      "cue-behind-statement indirect promises | ministerstwo | zapewnia | Zapasy wystarczą do marca"
    ),
    Sample(
      "Prace ruszą wiosną, poinformowano w komunikacie.",
      "cue-behind-statement indirect says | komunikat | poinformowano | Prace ruszą wiosną"),
    Sample(
      "Dyrektor nie przyszedł do pracy – podało radio.",
      "cue-behind-statement indirect says | radio | podało | Dyrektor nie przyszedł do pracy"),
    Sample(
      "Nie ma odwrotu – podkreśliła minister.",
      "cue-behind-statement indirect says | minister | podkreśliła | Nie ma odwrotu"),
    Sample(
      "Most jest pęknięty — ocenił w rozmowie z nami inżynier Jacek Pilch — i trzeba go zamknąć.",
      "cue-behind-statement indirect opines | Jacek Pilch | ocenił | Most jest pęknięty … i trzeba go zamknąć"
    ),
    Sample(
      "Rozmowy zostały zerwane - podał Reuters.",
      "cue-behind-statement indirect says | Reuters | podał | Rozmowy zostały zerwane"),
    Sample(
      "Gospodarka hamuje od roku – zauważa agencja.",
      "cue-behind-statement indirect says | agencja | zauważa | Gospodarka hamuje od roku"),
    Sample(
      "Wojsko wycofało się za rzekę — pisze „Dziennik Wschodni”.",
      "cue-behind-statement indirect says | Dziennik Wschodni | pisze | Wojsko wycofało się za rzekę"
    ),
    Sample(
      "Droga pozostanie zamknięta do piątku, poinformowała policja.",
      "cue-behind-statement indirect says | policja | poinformowała | Droga pozostanie zamknięta do piątku"
    ),
    Sample(
      "Zima będzie łagodna - przewidują synoptycy.",
      "cue-behind-statement indirect says | synoptycy | przewidują | Zima będzie łagodna"),
    Sample(
      "Szpital zatrudni dwudziestu lekarzy – zapowiedziała dyrektor Beata Lisek.",
      "cue-behind-statement indirect promises | Beata Lisek | zapowiedziała | Szpital zatrudni dwudziestu lekarzy"
    ),
    Sample(
      "Podatek nie wzrośnie - zapewnił w środę w Sejmie minister finansów.",
      "cue-behind-statement indirect promises | minister finansów | zapewnił | Podatek nie wzrośnie"
    ),
    Sample(
      "Nie ma odwrotu - podkreśliła minister Ewa Lis.",
      "cue-behind-statement indirect says | Ewa Lis | podkreśliła | Nie ma odwrotu"),
    Sample(
      "Winda stała od tygodnia – twierdzą mieszkańcy.",
      "cue-behind-statement indirect says | mieszkańcy | twierdzą | Winda stała od tygodnia"),
    Sample(
      "Pieniędzy starczy do końca roku – uważa skarbnik – ale nie na podwyżki.",
      "cue-behind-statement indirect opines | skarbnik | uważa | Pieniędzy starczy do końca roku … ale nie na podwyżki"
    ),
    Sample(
      "Ceny mieszkań spadły - wynika z raportu banku.",
      "cue-behind-statement indirect says | raport banku | wynika | Ceny mieszkań spadły"),
    Sample(
      "Zawodnik przejdzie operację - czytamy w komunikacie klubu.",
      "cue-behind-statement indirect says | klub | czytamy | Zawodnik przejdzie operację"),
    Sample(
      "Produkcja ruszy jesienią, wskazano w raporcie.",
      "cue-behind-statement indirect says | raport | wskazano | Produkcja ruszy jesienią"),
    Sample(
      "Kierowca miał ponad promil alkoholu - podkreślono.",
      "cue-behind-statement indirect says | (impersonal) | podkreślono | Kierowca miał ponad promil alkoholu"
    ),
    Sample(
      "Na miejscu był Tadeusz Gil. Woda opada od rana - relacjonował.",
      "cue-behind-statement indirect says | Tadeusz Gil | relacjonował | Woda opada od rana"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Kibice nie wierzyli w to, co powiedział trener."),
    Sample(
      "Na mecz przyszło tysiąc osób – rekord sezonu."),
    Sample(
      "Nowe kamery – zapewnią bezpieczeństwo mieszkańcom."),
    Sample(
      "Kupił dom w górach, ogród i sad."),
    Sample(
      "Zamek, zbudowany przez Krzyżaków, dziś jest ruiną."),
    Sample(
      "Autobus jedzie przez Nysę, Brzeg i Oławę."),
    Sample(
      "Zdobył puchar, medal i dyplom, dodał do kolekcji zegarek."),
    Sample("Nowe przepisy - zapewnią bezpieczeństwo kierowcom."),
    Sample("Bramka - dodała otuchy gospodarzom."),
    Sample("Firma zatrudnia sto osób - głównie kobiety."),
    Sample("To był trudny rok - dla wszystkich."),
    Sample("Zawodniczka wróciła do domu, gdzie czekała rodzina."),
    Sample("Padał deszcz, mówiono szeptem."),
    Sample("Ulica Długa - stan na poniedziałek."),
    Sample("Padał deszcz, ale policja szybko znalazła sprawcę."),
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
