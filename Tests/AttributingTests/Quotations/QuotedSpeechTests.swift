import Testing

/// Words in quotation marks and the cues around them.
struct QuotedSpeechTests {
  static let found: [Sample] = [
    Sample(
      "Ekspert Jan Sowa uspokaja, że ryzyko jest małe.\n\n„Z nieba spadnie stary satelita”\n\n– To mały obiekt – powiedział.",
      "that-clause indirect says | Jan Sowa | uspokaja | ryzyko jest małe",
      "dash-speech direct says | Jan Sowa | powiedział | To mały obiekt"),
    Sample(
      "W komunikacie klubu czytamy: „To dla nas szok”.",
      "cue-before-quotation direct says | klub | czytamy | To dla nas szok"),
    Sample(
      "\"Zima jest wrogiem. Jakie \"rady\" mamy? Jest tylko jedna droga\" - dodał polityk Jan Bąk.",
      "quotation-before-cue direct says | Jan Bąk | dodał | Zima jest wrogiem.",
      "quotation-before-cue direct says | Jan Bąk | dodał | Jakie \"rady\" mamy?",
      "quotation-before-cue direct says | Jan Bąk | dodał | Jest tylko jedna droga"),
    Sample(
      "\"Nie chcemy tu kopalni\" Wójt Jan Bąk dodał, że decyzja zapadnie w maju.",
      "that-clause indirect says | Jan Bąk | dodał | decyzja zapadnie w maju"),
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
    Sample(
      "„Nie oddamy szkoły” – powiedziała radna Kinga Rączka.",
      "quotation-before-cue direct says | Kinga Rączka | powiedziała | Nie oddamy szkoły"),
    Sample(
      "\"Nie oddamy szkoły\" - powiedziała radna Kinga Rączka.",
      "quotation-before-cue direct says | Kinga Rączka | powiedziała | Nie oddamy szkoły"),
    Sample(
      "«Nie oddamy szkoły» - powiedziała radna Kinga Rączka.",
      "quotation-before-cue direct says | Kinga Rączka | powiedziała | Nie oddamy szkoły"),
    Sample(
      "“Nie oddamy szkoły” - powiedziała radna Kinga Rączka.",
      "quotation-before-cue direct says | Kinga Rączka | powiedziała | Nie oddamy szkoły"),
    Sample(
      "„Nie oddamy szkoły\", powiedziała radna Kinga Rączka.",
      "quotation-before-cue direct says | Kinga Rączka | powiedziała | Nie oddamy szkoły"),
    Sample(
      "„Nie oddamy szkoły.” – napisała Kinga Rączka.",
      "quotation-before-cue direct says | Kinga Rączka | napisała | Nie oddamy szkoły."),
    Sample(
      "„Czy ktoś nas słyszy?” – pyta mieszkanka.",
      "quotation-before-cue direct asks | mieszkanka | pyta | Czy ktoś nas słyszy?"),
    Sample(
      "„Film „Cisza” to mój debiut” – mówi reżyser.",
      "quotation-before-cue direct says | reżyser | mówi | Film „Cisza” to mój debiut"),
    Sample(
      "„Żenada” – stwierdził poseł Grzegorz Bury.",
      "quotation-before-cue direct says | Grzegorz Bury | stwierdził | Żenada"),
    Sample(
      "„Sytuacja jest opanowana” – brzmi komunikat wojewody.",
      "quotation-before-cue direct says | wojewoda | brzmi | Sytuacja jest opanowana"),
    Sample(
      "„Sytuacja jest opanowana” – czytamy w oświadczeniu szpitala.",
      "quotation-before-cue direct says | szpital | czytamy | Sytuacja jest opanowana"),
    Sample(
      "„Jesteśmy gotowi. Czekamy na sygnał” – przekazało ministerstwo.",
      "quotation-before-cue direct says | ministerstwo | przekazało | Jesteśmy gotowi.",
      "quotation-before-cue direct says | ministerstwo | przekazało | Czekamy na sygnał"),
    Sample(
      "„Zrobiliśmy, co się dało” – napisał w mediach społecznościowych Oskar Wilczek.",
      "quotation-before-cue direct says | Oskar Wilczek | napisał | Zrobiliśmy, co się dało"),
    Sample(
      "Do sprawy odniósł się Piotr Lis. „Decyzja zapadnie jutro” – dodał.",
      "quotation-before-cue direct says | Piotr Lis | dodał | Decyzja zapadnie jutro"),
    Sample(
      "„Dziękuję” – powiedziała noblistka, odbierając nagrodę.",
      "quotation-before-cue direct says | noblistka | powiedziała | Dziękuję"),
    Sample(
      "„To koniec pewnej epoki” – tak odejście aktorki skomentował reżyser.",
      "quotation-before-cue direct says | reżyser | skomentował | To koniec pewnej epoki"),
    Sample(
      "„Nie będzie podwyżek” – cytuje ministra „Głos Podgórza”.",
      "quotation-before-cue direct says | Głos Podgórza | cytuje | Nie będzie podwyżek",
      wrongToday:
        "a title in quotation marks behind a preposition, a noun of information or a cue is the source"
    ),
    Sample(
      "„Wypadek był tragiczny” – napisał wójt na Facebooku. „Łączę się w bólu z rodziną” – czytamy dalej.",
      "quotation-before-cue direct says | wójt | napisał | Wypadek był tragiczny",
      "quotation-before-cue direct says | wójt | czytamy | Łączę się w bólu z rodziną"),
    Sample(
      "Wójt Tadeusz Gil napisał: „Droga będzie gotowa przed zimą”.",
      "cue-before-quotation direct says | Tadeusz Gil | napisał | Droga będzie gotowa przed zimą"),
    Sample(
      "Wójt Tadeusz Gil napisał w liście do mieszkańców: \"Droga będzie gotowa przed zimą.\"",
      "cue-before-quotation direct says | Tadeusz Gil | napisał | Droga będzie gotowa przed zimą."),
    Sample(
      "Rzecznik rządu napisał na X: \"Żaden rosyjski dron nie przekroczył granicy\".",
      "cue-before-quotation direct says | rzecznik rządu | napisał | Żaden rosyjski dron nie przekroczył granicy"
    ),
    Sample(
      "Sąd w uzasadnieniu stwierdził: „Oskarżony działał w obronie koniecznej”.",
      "cue-before-quotation direct says | sąd | stwierdził | Oskarżony działał w obronie koniecznej"
    ),
    Sample(
      "Na pytanie, czy odejdzie, trener odpowiedział: „Nie wiem tego jeszcze”.",
      "cue-before-quotation direct says | trener | odpowiedział | Nie wiem tego jeszcze"),
    Sample(
      "Lekarka powtarza pacjentom: „Ruszajcie się codziennie”.",
      "cue-before-quotation direct says | lekarka | powtarza | Ruszajcie się codziennie"),
    Sample(
      "W komunikacie klubu czytamy: „Kontrakt rozwiązano za porozumieniem stron”.",
      "cue-before-quotation direct says | klub | czytamy | Kontrakt rozwiązano za porozumieniem stron"
    ),
    Sample(
      "Dodała: „Nikt nie zginął”.",
      "cue-before-quotation direct says | (impersonal) | Dodała | Nikt nie zginął"),
    Sample(
      "Ewa Mazur otworzyła wystawę. Powiedziała krótko: „To był trudny rok”.",
      "cue-before-quotation direct says | Ewa Mazur | Powiedziała | To był trudny rok"),
    Sample(
      "W mediach społecznościowych premier oznajmił: „Umowa podpisana!”.",
      "cue-before-quotation direct says | premier | oznajmił | Umowa podpisana!"),
    Sample(
      "„Nie zgadzamy się – oświadczyli związkowcy – na zwolnienia”.",
      "cue-inside-quotation direct says | związkowcy | oświadczyli | Nie zgadzamy się … na zwolnienia"
    ),
    Sample(
      "„Nie oddamy szkoły” – powiedziała Kinga Rączka. „To nasze dziedzictwo” – dodała.",
      "quotation-before-cue direct says | Kinga Rączka | powiedziała | Nie oddamy szkoły",
      "quotation-before-cue direct says | Kinga Rączka | dodała | To nasze dziedzictwo"),
    Sample(
      "„To był wypadek” – twierdzi kierowca. „Kłamie, widziałam wszystko” – mówi sąsiadka.",
      "quotation-before-cue direct says | kierowca | twierdzi | To był wypadek",
      "quotation-before-cue direct says | sąsiadka | mówi | Kłamie, widziałam wszystko"),
    Sample(
      "„To był wypadek” – twierdzi kierowca.\n\n„Jechałem powoli i patrzyłem na drogę.”",
      "quotation-before-cue direct says | kierowca | twierdzi | To był wypadek",
      "quotation-goes-on direct says | kierowca |  | Jechałem powoli i patrzyłem na drogę."),
    Sample(
      "„Most runął w nocy.\n\nNikt nie zginął” – przekazał strażak.",
      "quotation-before-cue direct says | strażak | przekazał | Most runął w nocy.",
      "quotation-before-cue direct says | strażak | przekazał | Nikt nie zginął"),
    Sample(
      "„Jeśli trzeba będzie, pójdziemy pieszo” – zapowiadają pątnicy w liście otwartym.",
      "quotation-before-cue direct promises | pątnicy | zapowiadają | Jeśli trzeba będzie, pójdziemy pieszo"
    ),
    Sample(
      "Prezes zapewnił, że firma „nie zwolni nikogo”, a pensje wzrosną.",
      "that-clause mixed promises | prezes | zapewnił | firma „nie zwolni nikogo”, a pensje wzrosną"
    ),
    Sample(
      "„Miasto nie ma długów” – czytamy na stronie urzędu.",
      "quotation-before-cue direct says | urząd | czytamy | Miasto nie ma długów"),
    Sample(
      "Poseł Karol Lipa zamieścił wpis: „Dość tej farsy, wychodzę z klubu”.",
      "colon-before-quotation direct says | Karol Lipa | : | Dość tej farsy, wychodzę z klubu"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Na pierwszym miejscu znalazło się pytanie: „Co robi papież?”."),
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
    Sample("Film „Cisza po burzy” wejdzie do kin."),
    Sample("„Cisza po burzy” wejdzie do kin."),
    Sample("„Nie wrócę tu nigdy” to tytuł jej płyty."),
    Sample("Zespół śpiewał „Sto lat”, a widzowie klaskali."),
    Sample("Jego „rozmowy” z bankiem trwały rok."),
    Sample("Na murze ktoś wymalował „precz”."),
    Sample("Hasło „Razem dla rzeki” wisiało nad sceną."),
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
