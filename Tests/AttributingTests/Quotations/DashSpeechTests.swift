import Testing

/// Speech between dashes, over sentences and turns.
struct DashSpeechTests {
  static let found: [Sample] = [
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
      "dash-speech direct says | Beata Struś | nie kryje oburzenia | To skandal!",
      wrongToday: "a reporting expression with a noun of feeling reports speech"),
    Sample(
      "– Ile to kosztuje? – pyta Beata Struś. – Nikt nam tego nie powiedział.",
      "dash-speech direct asks | Beata Struś | pyta | Ile to kosztuje?",
      "speech-goes-on direct says | Beata Struś |  | Nikt nam tego nie powiedział."),
    Sample(
      "-Nie mamy prądu- mówi Krystyna Ptak.",
      "dash-speech direct says | Krystyna Ptak | mówi | Nie mamy prądu",
      wrongToday: "a dash glued to its word opens and closes speech too"),
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
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Na liście są trzy rzeczy:\n– chleb z masłem\n– ser żółty\n– sól"),
    Sample(
      "Trasa Kraków – Tarnów jest zamknięta."),
    Sample(
      "Wygrał 3:1 – pierwszy raz od roku."),
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
