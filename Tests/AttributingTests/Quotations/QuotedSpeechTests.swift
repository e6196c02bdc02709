import Testing

/// Words in quotation marks and the cues around them.
struct QuotedSpeechTests {
  static let found: [Sample] = [
    Sample(
      "„Nie oddamy szkoły” – zapowiedziała radna Beata Struś.",
      "quotation-before-cue direct promises | Beata Struś | zapowiedziała | Nie oddamy szkoły"),
    Sample(
      "\"Nie oddamy szkoły\", napisała w sieci radna Beata Struś.",
      "quotation-before-cue direct says | Beata Struś | napisała | Nie oddamy szkoły"),
    Sample(
      "«Nie oddamy szkoły nikomu» – mówi radna Beata Struś.",
      "quotation-before-cue direct says | Beata Struś | mówi | Nie oddamy szkoły nikomu"),
    Sample(
      "„Nie oddamy szkoły. Będziemy walczyć do końca” – zapowiedziała radna Beata Struś.",
      "quotation-before-cue direct promises | Beata Struś | zapowiedziała | Nie oddamy szkoły.",
      "quotation-before-cue direct promises | Beata Struś | zapowiedziała | Będziemy walczyć do końca"
    ),
    Sample(
      "„Zwalniamy połowę załogi” – brzmi komunikat zarządu.",
      "quotation-before-cue direct says | zarząd | brzmi | Zwalniamy połowę załogi"),
    Sample(
      "„Zwalniamy połowę załogi” – czytamy w liście prezesa Tomasza Raka.",
      "quotation-before-cue direct says | Tomasz Rak | czytamy | Zwalniamy połowę załogi"),
    Sample(
      "Radna Beata Struś powiedziała: „Nie oddamy szkoły nikomu”.",
      "cue-before-quotation direct says | Beata Struś | powiedziała | Nie oddamy szkoły nikomu"),
    Sample(
      "Radna Beata Struś: „Nie oddamy szkoły nikomu”.",
      "colon-before-quotation direct says | Beata Struś | : | Nie oddamy szkoły nikomu"),
    Sample(
      "W piśmie rzecznik dodał: „Sprawa jest zamknięta. Nie będziemy jej komentować”.",
      "cue-before-quotation direct says | rzecznik | dodał | Sprawa jest zamknięta.",
      "cue-before-quotation direct says | rzecznik | dodał | Nie będziemy jej komentować"),
    Sample(
      "„Nie oddamy szkoły – mówi radna Beata Struś – i pójdziemy do sądu”.",
      "cue-inside-quotation direct says | Beata Struś | mówi | Nie oddamy szkoły … i pójdziemy do sądu"
    ),
    Sample(
      "„Żenada” – stwierdził poseł Karol Lipa.",
      "quotation-before-cue direct says | Karol Lipa | stwierdził | Żenada"),
    Sample(
      "„Woda opada w całym powiecie” – poinformowano w komunikacie starostwa.",
      "quotation-before-cue direct says | starostwo | poinformowano | Woda opada w całym powiecie"),
    Sample(
      "„Woda opada w całym powiecie” - poinformował starosta. „Ludzie wracają do domów” - dodał.",
      "quotation-before-cue direct says | starosta | poinformował | Woda opada w całym powiecie",
      "quotation-before-cue direct says | starosta | dodał | Ludzie wracają do domów"),
    Sample(
      "W swoim wpisie Nina Kwiat oznajmiła: „Kończę z filmem. Wracam do teatru. Dziękuję wam”.",
      "cue-before-quotation direct says | Nina Kwiat | oznajmiła | Kończę z filmem.",
      "cue-before-quotation direct says | Nina Kwiat | oznajmiła | Wracam do teatru.",
      "cue-before-quotation direct says | Nina Kwiat | oznajmiła | Dziękuję wam"),
    Sample(
      "„Rząd powinien odejść” – brzmi wpis posła Karola Lipy.",
      "quotation-before-cue direct says | Karol Lipa | brzmi | Rząd powinien odejść"),
    Sample(
      "W liście do załogi czytamy: „Dziękujemy za lata pracy”.",
      "cue-before-quotation direct says | list | czytamy | Dziękujemy za lata pracy"),
    Sample(
      "„Jesteśmy zaskoczeni decyzją sądu”, powiedział BBC mecenas Adam Gil.",
      "quotation-before-cue direct says | Adam Gil | powiedział | Jesteśmy zaskoczeni decyzją sądu"),
    Sample(
      "„W 2030 r. zbudujemy tu port. Będzie największy w kraju” – zapewnia Robert Mazur z Urzędu Morskiego.",
      "quotation-before-cue direct promises | Robert Mazur | zapewnia | W 2030 r. zbudujemy tu port.",
      "quotation-before-cue direct promises | Robert Mazur | zapewnia | Będzie największy w kraju"),
    Sample(
      "Jan Bąk nie przebierał w słowach. „To wstyd dla całej gminy, że czekamy” – grzmiał.",
      "quotation-before-cue direct says | Jan Bąk | grzmiał | To wstyd dla całej gminy, że czekamy"),
    Sample(
      "Jak podkreślił Jan Bąk, „to wstyd dla całej gminy”.",
      "as-clause direct says | Jan Bąk | Jak podkreślił | „to wstyd dla całej gminy”"),
    Sample(
      "„Nie wracam. Mam dość” – napisała Nina Kwiat. Pod wpisem dodała: „Bądźcie zdrowi i dobrzy”.",
      "quotation-before-cue direct says | Nina Kwiat | napisała | Nie wracam.",
      "quotation-before-cue direct says | Nina Kwiat | napisała | Mam dość",
      "cue-before-quotation direct says | Nina Kwiat | dodała | Bądźcie zdrowi i dobrzy"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Nagrodę zdobył film „Ostatni dzień wakacji nad morzem”."),
    Sample(
      "Zespół „Zielone Pomarańcze” zagra w Sopocie."),
    Sample(
      "Tak zwana „dobra zmiana” kosztowała miliony."),
    Sample(
      "Chłopcy „szukali przygód” na budowie."),
    Sample(
      "Artykuł w miesięczniku „Wieś i Las” ukaże się w maju."),
    Sample(
      "Tytuł „Sportowca Roku w Powiecie” odebrał wczoraj."),
    Sample(
      "Płyta „Nikt mi nie powie, że to koniec” ukazała się w maju."),
    Sample(
      "Na murze ktoś wymalował napis „Precz z hałasem”."),
    Sample(
      "Wojsko prowadzi „operację specjalną” od lutego."),
    Sample(
      "Rolnik hoduje tak zwane „szczęśliwe kury”."),
    Sample(
      "Wystawa pod tytułem „Powiedz, że pamiętasz” czynna jest do maja."),
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
