import Testing

/// Speech between dashes, over sentences and turns.
struct DashSpeechTests {
  static let found: [Sample] = [
    Sample(
      "Ewa Lis, wójt gminy Lipa: – Most rozbierzemy wiosną. Nie mamy innej drogi.",
      "colon-before-quotation direct says | Ewa Lis | : | Most rozbierzemy wiosną.",
      "colon-before-quotation direct says | Ewa Lis | : | Nie mamy innej drogi"),
    Sample(
      "– Most jest zamknięty. Trzeba czekać - wskazał burmistrz Jan Bąk.",
      "dash-speech direct says | Jan Bąk | wskazał | Most jest zamknięty.",
      "dash-speech direct says | Jan Bąk | wskazał | Trzeba czekać"),
    Sample(
      "Zima będzie ostra. „Mroźna, śnieżna” – To zimne powietrze płynie do nas. Będzie mróz – analizowała synoptyk Olga Mróz.",
      "dash-speech direct says | Olga Mróz | analizowała | To zimne powietrze płynie do nas.",
      "dash-speech direct says | Olga Mróz | analizowała | Będzie mróz"),
    Sample(
      "– Droga będzie gotowa przed zimą – zapewnił wójt Jan Bąk.",
      "dash-speech direct promises | Jan Bąk | zapewnił | Droga będzie gotowa przed zimą"),
    Sample(
      "— Nie wiem, kto to zrobił — przyznała sołtyska Krystyna Ptak.",
      "dash-speech direct says | Krystyna Ptak | przyznała | Nie wiem, kto to zrobił"),
    Sample(
      "- To był najlepszy mecz sezonu - ocenił trener Marek Lasota. - Chłopcy oddali całe serce.",
      "dash-speech direct opines | Marek Lasota | ocenił | To był najlepszy mecz sezonu",
      "speech-goes-on direct says | Marek Lasota |  | Chłopcy oddali całe serce."),
    Sample(
      "– Czy to prawda? – zapytał reporter. – Tak – odparła minister Olga Bielska.",
      "dash-speech direct asks | reporter | zapytał | Czy to prawda?",
      "dash-speech direct says | Olga Bielska | odparła | Tak"),
    Sample(
      "– Pracy jest dużo. Brakuje rąk. Szukamy ludzi – mówi kierownik budowy.",
      "dash-speech direct says | kierownik budowy | mówi | Pracy jest dużo.",
      "dash-speech direct says | kierownik budowy | mówi | Brakuje rąk.",
      "dash-speech direct says | kierownik budowy | mówi | Szukamy ludzi"),
    Sample(
      "– Jeżeli nie przestanie padać – dodał strażak Leon Wrzos – wał nie wytrzyma.",
      "dash-speech direct says | Leon Wrzos | dodał | Jeżeli nie przestanie padać … wał nie wytrzyma."
    ),
    Sample(
      "– Wygramy to! – krzyczy kapitan Dawid Sęk.",
      "dash-speech direct says | Dawid Sęk | krzyczy | Wygramy to!"),
    Sample(
      "– Boję się wracać do domu – śmieje się aktorka Nina Kwiat.",
      "dash-speech direct says | Nina Kwiat | śmieje | Boję się wracać do domu"),
    Sample(
      "– Kończę karierę – ogłosiła w niedzielę na konferencji prasowej w Spale Irena Mróz, dwukrotna mistrzyni Europy.",
      "dash-speech direct says | Irena Mróz | ogłosiła | Kończę karierę"),
    Sample(
      "– Most 2-3 razy dziennie zamykamy – tłumaczy operator.",
      "dash-speech direct says | operator | tłumaczy | Most 2-3 razy dziennie zamykamy"),
    Sample(
      "– To skandal! – nie kryje oburzenia radna Beata Struś.",
      "dash-speech direct says | Beata Struś | nie kryje oburzenia | To skandal!"),
    Sample(
      "– Ile to kosztuje? – pyta Beata Struś. – Nikt nam tego nie powiedział.",
      "dash-speech direct asks | Beata Struś | pyta | Ile to kosztuje?",
      "speech-goes-on direct says | Beata Struś |  | Nikt nam tego nie powiedział."),
    Sample(
      "-Nie mamy prądu- mówi Krystyna Ptak.",
      "dash-speech direct says | Krystyna Ptak | mówi | Nie mamy prądu"),
    Sample(
      "– Jestem dumny z drużyny – mówił po meczu Marek Lasota, trener gospodarzy.",
      "dash-speech direct says | Marek Lasota | mówił | Jestem dumny z drużyny"),
    Sample(
      "– Byłam w kuchni, gdy usłyszałam huk. Wybiegłam przed dom. Dachu już nie było – relacjonuje pani Krystyna.",
      "dash-speech direct says | Krystyna | relacjonuje | Byłam w kuchni, gdy usłyszałam huk.",
      "dash-speech direct says | Krystyna | relacjonuje | Wybiegłam przed dom.",
      "dash-speech direct says | Krystyna | relacjonuje | Dachu już nie było"),
    Sample(
      "– Zrobimy wszystko, by go znaleźć – deklaruje policja.",
      "dash-speech direct says | policja | deklaruje | Zrobimy wszystko, by go znaleźć"),
    Sample(
      "– Nasz plan – ten sprzed roku – jest nadal dobry – uważa wójt Jan Bąk.",
      "dash-speech direct opines | Jan Bąk | uważa | Nasz plan – ten sprzed roku – jest nadal dobry"
    ),
    Sample(
      "– Z tego, co mówił minister, wynika, że pieniądze będą – mówi dyrektor Lech Gaj.",
      "dash-speech direct says | Lech Gaj | mówi | Z tego, co mówił minister, wynika, że pieniądze będą"
    ),
    Sample(
      "- Most zostanie zamknięty w maju - powiedziała burmistrz Halina Wrzos.",
      "dash-speech direct says | Halina Wrzos | powiedziała | Most zostanie zamknięty w maju"),
    Sample(
      "– Nie mamy na to pieniędzy – przyznał skarbnik Piotr Lis.",
      "dash-speech direct says | Piotr Lis | przyznał | Nie mamy na to pieniędzy"),
    Sample(
      "— Czekamy od rana — odparła mieszkanka.",
      "dash-speech direct says | mieszkanka | odparła | Czekamy od rana"),
    Sample(
      "-Jestem zmęczony - rzucił trener.",
      "dash-speech direct says | trener | rzucił | Jestem zmęczony"),
    Sample(
      "- Gdzie jest lekarz? - zapytała pacjentka.",
      "dash-speech direct asks | pacjentka | zapytała | Gdzie jest lekarz?"),
    Sample(
      "– Nie! – krzyknął chłopiec.",
      "dash-speech direct says | chłopiec | krzyknął | Nie!"),
    Sample(
      "- Było zimno... - wspominał żołnierz.",
      "dash-speech direct says | żołnierz | wspominał | Było zimno..."),
    Sample(
      "- Nic nie słyszałem. Spałem w drugim pokoju - mówił sąsiad.",
      "dash-speech direct says | sąsiad | mówił | Nic nie słyszałem.",
      "dash-speech direct says | sąsiad | mówił | Spałem w drugim pokoju"),
    Sample(
      "- To był błąd. Przeproszę kibiców. Wrócimy silniejsi - zapewnił kapitan drużyny Oskar Wilczek.",
      "dash-speech direct promises | Oskar Wilczek | zapewnił | To był błąd.",
      "dash-speech direct promises | Oskar Wilczek | zapewnił | Przeproszę kibiców.",
      "dash-speech direct promises | Oskar Wilczek | zapewnił | Wrócimy silniejsi"),
    Sample(
      "- Droga - tłumaczył inżynier - jest za wąska.",
      "dash-speech direct says | inżynier | tłumaczył | Droga … jest za wąska."),
    Sample(
      "- Nie odpuścimy - zapewniają rodzice. Zebrali już tysiąc podpisów.",
      "dash-speech direct promises | rodzice | zapewniają | Nie odpuścimy"),
    Sample(
      "– Zrobimy wszystko – zapewniła w rozmowie z „Kurierem Leśnym” minister Ewa Lis.",
      "dash-speech direct promises | Ewa Lis | zapewniła | Zrobimy wszystko"),
    Sample(
      "- Proszę się odsunąć - powtarzał przez megafon policjant.",
      "dash-speech direct says | policjant | powtarzał | Proszę się odsunąć"),
    Sample(
      "- Dach runął w sekundę - opowiada pan Stefan, który mieszka obok.",
      "dash-speech direct says | Stefan | opowiada | Dach runął w sekundę"),
    Sample(
      "- Będziemy protestować - zapowiadają górnicy.",
      "dash-speech direct promises | górnicy | zapowiadają | Będziemy protestować"),
    Sample(
      "- Kocham to miasto - śmieje się aktorka Lena Brzoza.",
      "dash-speech direct says | Lena Brzoza | śmieje | Kocham to miasto"),
    Sample(
      "- Woda opada, ale wały są miękkie - powiedział nam Tadeusz Gil, wójt gminy.",
      "dash-speech direct says | Tadeusz Gil | powiedział | Woda opada, ale wały są miękkie"),
    Sample(
      "- Nie wiedziałam o tym - zeznała przed sądem Ewa L.",
      "dash-speech direct says | Ewa L. | zeznała | Nie wiedziałam o tym"),
    Sample(
      "– Dostaliśmy zgłoszenie o świcie – mówi mł. asp. Adam Sowa z komendy w Jaśle.",
      "dash-speech direct says | Adam Sowa | mówi | Dostaliśmy zgłoszenie o świcie"),
    Sample(
      "- Wyjeżdżamy dziś wieczorem - powiedziała agencji AFP jedna z turystek.",
      "dash-speech direct says | jedna z turystek | powiedziała | Wyjeżdżamy dziś wieczorem"),
    Sample(
      "- Budżet jest stabilny - uspokajał podczas wtorkowej sesji rady skarbnik miasta.",
      "dash-speech direct says | skarbnik miasta | uspokajał | Budżet jest stabilny"),
    Sample(
      "- To prawda - przyznaje, zapytany o dług, prezes klubu.",
      "dash-speech direct says | prezes klubu | przyznaje | To prawda"),
    Sample(
      "- Czuję się dobrze - napisała na Instagramie piosenkarka.",
      "dash-speech direct says | piosenkarka | napisała | Czuję się dobrze"),
    Sample(
      "– Jak długo to potrwa? – zastanawia się pani Maria.",
      "dash-speech direct asks | Maria | zastanawia | Jak długo to potrwa?"),
    Sample(
      "- Zostało nam dziesięć minut - odezwał się pilot.",
      "dash-speech direct says | pilot | odezwał | Zostało nam dziesięć minut"),
    Sample(
      "- Pociąg nie przyjechał - usłyszeliśmy od pasażerów.",
      "dash-speech direct says | pasażerowie | usłyszeliśmy | Pociąg nie przyjechał"),
    Sample(
      "- To koniec - czytamy w liście.",
      "dash-speech direct says | list | czytamy | To koniec"),
    Sample(
      "- Wyniki są dobre – poinformowano.",
      "dash-speech direct says | (impersonal) | poinformowano | Wyniki są dobre"),
    Sample(
      "Tadeusz Gil przyszedł spóźniony. - Przepraszam - powiedział.",
      "dash-speech direct says | Tadeusz Gil | powiedział | Przepraszam"),
    Sample(
      "Głos zabrała radna Kinga Rączka. - Szkoły nie oddamy - zapewniła.",
      "dash-speech direct promises | Kinga Rączka | zapewniła | Szkoły nie oddamy"),
    Sample(
      "- Kierowca, jak mówili świadkowie, uciekał - relacjonuje policjant.",
      "dash-speech direct says | policjant | relacjonuje | Kierowca, jak mówili świadkowie, uciekał"
    ),
    Sample(
      "- Moim zdaniem to błąd - stwierdził senator.",
      "dash-speech direct says | senator | stwierdził | Moim zdaniem to błąd"),
    Sample(
      "– Umowa jest gotowa, „czeka tylko na podpis” – dodał prezes.",
      "dash-speech direct says | prezes | dodał | Umowa jest gotowa, „czeka tylko na podpis”"),
    Sample(
      "- Nie wrócę - powiedziała Lena Brzoza. - To koniec.",
      "dash-speech direct says | Lena Brzoza | powiedziała | Nie wrócę",
      "speech-goes-on direct says | Lena Brzoza |  | To koniec."),
    Sample(
      "- Nie wrócę - powiedziała Lena Brzoza. - To koniec - dodała.",
      "dash-speech direct says | Lena Brzoza | powiedziała | Nie wrócę",
      "dash-speech direct says | Lena Brzoza | dodała | To koniec"),
    Sample(
      "- Chcemy pokoju - podkreślił prezydent, dodając, że rozmowy trwają.",
      "dash-speech direct says | prezydent | podkreślił | Chcemy pokoju",
      "that-clause indirect says | prezydent | dodając | rozmowy trwają"),
    Sample(
      "- Będzie drożej - nie ma wątpliwości ekonomista Igor Sosna.",
      "dash-speech direct opines | Igor Sosna | nie ma wątpliwości | Będzie drożej"
    ),
    Sample(
      "- Nie wiem, kto to zrobił - macha ręką rolnik Jan Bąk.",
      "dash-speech direct says | Jan Bąk | macha | Nie wiem, kto to zrobił",
      wrongToday: "a verb of gesture with an object reports speech too"),
    Sample(
      "- Mam dość - tak skomentował wyrok oskarżony.",
      "dash-speech direct says | oskarżony | skomentował | Mam dość"),
    Sample(
      "– Nie przyjdę – uciął krótko minister.",
      "dash-speech direct says | minister | uciął | Nie przyjdę"),
    Sample(
      "- Będzie padać, ale niewiele - prognozuje synoptyk Igor Kurek z IMGW.",
      "dash-speech direct opines | Igor Kurek | prognozuje | Będzie padać, ale niewiele"),
    Sample(
      "– Trwa walka z czasem – nie ma wątpliwości ratownik Leon Wrzos.",
      "dash-speech direct opines | Leon Wrzos | nie ma wątpliwości | Trwa walka z czasem"),
    Sample(
      "– To jest – jak podkreśla radny – skandal bez precedensu.",
      "dash-speech direct says | radny | podkreśla | To jest … skandal bez precedensu."),
    Sample(
      "– Przyszedłem tu pomagać – mówi Igor, który w schronisku pracuje od roku. – Psy czekają na nas codziennie.",
      "dash-speech direct says | Igor | mówi | Przyszedłem tu pomagać",
      "speech-goes-on direct says | Igor |  | Psy czekają na nas codziennie."),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Na liście są trzy rzeczy:\n– chleb z masłem\n– ser żółty\n– sól"),
    Sample(
      "Trasa Kraków – Tarnów jest zamknięta."),
    Sample(
      "Wygrał 3:1 – pierwszy raz od roku."),
    Sample("Bilety - od dziesięciu złotych."),
    Sample("– 3 maja – święto narodowe"),
    Sample("- chleb\n\n- masło\n\n- ser"),
    Sample("Trasa Kraków - Tarnów jest zamknięta."),
    Sample("Wisła - Legia 2:1."),
    Sample("Zawodniczka - mimo bólu - dobiegła do mety."),
    Sample("- Parter budynku"),
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
