import Testing

/// Where sentences end, one table a cause; `¦` marks each border inside the text.
struct SentenceBorderTests {
  /// Abbreviations that a sentence goes on behind.
  static let goingOn = [
    "Wniosek złożył radca pr. Jan Wilk z Opola.",
    "Zespół pod kier. Jana Wilka zagra w maju.",
    "Grozi mu kara z art. 177 par. 2 kodeksu.",
    "Zginął na wys. 300 m n.p.m. w Tatrach.",
    "Odbyło się to dn. 5 maja.",
    "Mieszka przy al. Jana Pawła II i pracuje w Oławie.",
    "Spotkał się z gen. Adamem Nowickim oraz płk. Lechem Gajem.",
    "W firmie im. Marii Curie pracuje sto osób.",
    "Do wypadku doszło na ul. Polnej w Nysie.",
    "Towarzyszyli jej m.in. Ewa Sad i Jan Bąk.",
    "Zgodnie z art. 148 kodeksu grozi mu dożywocie.",
    "Patrz str. 15 i nast. oraz rys. 3 w tym rozdziale.",
    "Przyjechał prof. dr hab. Tadeusz Olech z Krakowa.",
    "Rzecznik KMP w Oławie mł. asp. Anna Wąs potwierdziła zgłoszenie.",
    "Kwota 5 tys. zł wpłynęła w piątek.",
    "W latach 20. XX wieku zbudowano dworzec.",
    "Od pon. do pt. Sklep działa do godz. 20.",
    "Pochodził z woj. śląskiego, tj. z południa kraju.",
    "Ważył ok. 80 kg, miał ok. 180 cm wzrostu.",
    "Działkę nr 12 i nr. 13 sprzedano ws. Kowalskich.",
    "Spotkał się z prof. Nowakiem oraz dr. Zielińskim.",
    "Przyjechał gen. Marek Wilk i płk Adam Sowa.",
    "Śledztwo prowadzi prok. Anna Lis.",
    "Mszę odprawił ks. Jan Bąk.",
    "To powiat im. Jana Pawła II w gminie św. Anny.",
    "Mieszka na ul. Polnej obok os. Tysiąclecia.",
    "Zdobyła ją red. Ewa Mazur.",
    "Pamiątkę po śp. Helenie oddał muzeum.",
    "Głos zabrała mec. Olga Pietrzak i inż. Piotr Chmura.",
    "Spotkał się m.in. z rolnikami.",
    "Przyszli posłowie, np. Anna Zięba, oraz tzw. eksperci.",
    "Rozmawiali ws. Turowa i ds. Europy.",
    "To miasto ok. Krakowa.",
    "Wystawa pt. Morze trwa do maja.",
    "W XX w. Europa przeżyła dwie wojny.",
    "Wzrost o 5 proc. r/r zaskoczył analityków.",
    "Ma 30 tys. mieszkańców.",
    "Dom ma nr 5 i stoi przy str. 7.",
    "W 2023 r. PAP podała wyniki.",
    "Policjanci z KP w Jaśle, asp. Nowak i st. sierż. Sowa, pomogli.",
    "Doszło do tego 3 bm. w lesie.",
    "Wg. planu to koniec.",
    "Zdaniem dr hab. Ewy Lis to koniec.",
    "Decyzję podpisał w zast. Jan Bąk.",
    "Mówi o tym art. 5 ust. 2 pkt 3 lit. a ustawy.",
    "Pociąg jedzie ze st. Kraków Główny.",
    "Zginęło 15 os. na drodze.",
    "Zmarł w wieku 80 l. w szpitalu.",
    "Oddali go do woj. lubelskiego.",
    "Liczba ta (tj. 5 osób) rośnie.",
    "Zob. też rozdz. 3.",
  ]

  /// Abbreviations that end a sentence before a capital.
  static let ending = [
    "W muzeum są zbroje, miecze, hełmy itp. ¦Wstęp jest wolny.",
    "Przyjechali rolnicy, leśnicy i in. ¦Obrady trwały do rana.",
    "Cena wynosi 200 zł. ¦Bilety można kupić w kasie.",
    "Trasa ma 40 km. ¦Prowadzi przez las.",
    "Umowa wygasła w 2021 r. ¦Nowej nie podpisano.",
    "Zbiory sięgnęły 3 mln t. ¦To rekord.",
    "Zamek powstał w XIV w. ¦Spłonął w czasie wojny.",
    "Urodził się 5 maja 1950 r. w Nysie. ¦Tam chodził do szkoły.",
    "Mieszkał tam do 1939 r. ¦Jan Bąk pamięta ten dom.",
    "Kupił chleb, masło itp. ¦Potem wrócił do domu.",
    "Zamek powstał w XIV w. ¦Spłonął sto lat później.",
    "Dług wynosi 30 tys. zł. ¦Spłata potrwa rok.",
    "Było to w 44 r. p.n.e. ¦Cesarz zginął.",
    "Kosztował 2 mln zł. ¦Tyle miała gmina.",
    "Zarobił 10 tys. ¦Wydał dwa razy tyle.",
    "Rzecz działa się w latach 80. ¦Potem przyszła wolność.",
    "Zmarł w 1890 r. ¦Jan Nowak odziedziczył młyn.",
    "Grunt należy do Nadleśnictwa Bory sp. z o.o. ¦Umowa wygasła w maju.",
    "To było w XIX w. ¦Potem przyszła wojna.",
    "Mecz wygrał FC Zatoka. ¦Trener płakał.",
    "Wrócił z USA. ¦Kupił dom.",
    "Pracuje w MSZ. ¦Zna trzy języki.",
    "Zapisano go do klasy II b. ¦Uczył się dobrze.",
    "Wypłacono 1,5 mld. ¦Kolejna transza w maju.",
    "Ma 180 cm. ¦Waży sto kilo.",
    "Przebiegł 10 km. ¦Był drugi.",
    "Zapłacił 5 zł. ¦Reszty nie wziął.",
    "Dojazd zajął 45 min. ¦Autobus się spóźnił.",
    "Przyszli Jan, Ewa i in. ¦Zabrakło krzeseł.",
  ]

  /// Initials of first names and of surnames.
  static let initials = [
    "Akt podpisał R. Wilk, a kopię odebrał T. A. Gaj.",
    "Zatrzymano 34-letniego Adama G. ¦Mężczyzna nie stawiał oporu.",
    "Oskarżonym jest Krzysztof W. ¦Jego żona zeznawała w środę.",
    "Policja szuka Marka Z., który uciekł z aresztu.",
    "Film wyreżyserował J. J. Kowal z Łodzi.",
    "Film nakręcił J.J. Sosna z Łodzi.",
    "Podejrzany Marek W. przyznał się do winy.",
    "Zatrzymano Marka W. ¦Mężczyzna milczał.",
    "Zatrzymano Annę Z. i Piotra K. ¦Oboje milczeli.",
    "Wiersze Cz. Miłosza i W. Szymborskiej trafiły do podręczników.",
    "Partia George'a W. Busha wygrała.",
  ]

  /// Ordinals, years, hours and amounts.
  static let numbers = [
    "Firma zapłaciła 20 tys. USD i 3 mln EUR rocznie.",
    "Zarobiła 20 tys. ¦Potem zniknęła.",
    "Mieszkał w pokoju nr 7. ¦Drzwi były zamknięte.",
    "Spotkali się o godz. 8. ¦Rozmowy trwały krótko.",
    "To był 12. dzień strajku.",
    "W 2. lidze zagra osiem drużyn.",
    "17. Pułk wyjechał na poligon.",
    "Na 7. piętrze wybuchł pożar. ¦Ewakuowano sto osób.",
    "Zajęła miejsce 5. ¦Wygrała Nina Kwiat.",
    "Wybory odbędą się 15 maja 2027. ¦Lokale otworzą o 7.00.",
    "Start o godz. 18.30. ¦Wstęp wolny.",
    "Padło 3,5 mm deszczu. ¦5 cm śniegu leży w górach.",
    "To był 5. Festiwal Pieśni.",
    "Gol padł w 90. minucie meczu.",
    "Było ich 112. ¦Wszyscy przeżyli.",
    "Wstał o 7. ¦Potem poszedł do pracy.",
    "To 21. Finał orkiestry.",
  ]

  /// Speech between dashes.
  static let dialogue = [
    "– Kto tam? – spytał stróż. ¦– To ja – odpowiedział chłopiec.",
    "– Ratunku! – krzyknęła Anna.",
    "– Nie wiem… – szepnęła. ¦– Może jutro.",
    "– Dobrze – powiedział. ¦– Jutro zaczynamy.",
    "– Tak. ¦Nie. ¦Może – wyliczał Jan.",
    "– Nie mam czasu. ¦Wracam do domu – rzucił trener.",
    "– To koniec! – krzyknął. ¦– Nie chcę tego słuchać.",
    "- Co robić? - dopytywał radny. ¦- Czekać - usłyszał.",
    "— Czekaj! — zawołała. ¦Nie czekał.",
    "– Nie wiem… – zawahał się. ¦– Może jutro.",
    "– Chodź! – powiedział Jan. ¦– Czekają na nas.",
  ]

  /// Ellipses, also in brackets.
  static let ellipses = [
    "To koniec pewnej epoki (…). ¦Zaczyna się nowa.",
    "Nic nie widział (…). ¦Potem zeznał coś innego.",
    "„To było straszne (...). ¦Nie zapomnę tego”.",
    "I wtedy… zgasło światło.",
    "I wtedy... ¦Zgasło światło.",
    "Pisał o tym (...) w liście do brata.",
    "„Byliśmy tam […] przez tydzień” – napisał.",
    "Wszystko to... i jeszcze więcej.",
    "Wahał się... ¦Potem podpisał.",
    "Mówił o… pogodzie.",
    "„Wtedy (…) wróciłem do domu”.",
    "„Wtedy […] wróciłem do domu”.",
  ]

  /// Quotation marks and brackets behind the mark.
  static let closers = [
    "„Idziemy.” ¦Tak brzmiał rozkaz.",
    "Krzyczał: „Stój!”. ¦Nikt nie stanął.",
    "Krzyczał: „Stój!” i biegł dalej.",
    "Zapytał: „Dokąd idziesz?” ¦Nie odpowiedziała.",
    "(Zdjęcie zrobiono w maju.) ¦Potem padał deszcz.",
    "Przyszli wszyscy (nawet sąsiedzi!) i było wesoło.",
    "\"Nie ma odwrotu. ¦Idziemy dalej\" – powiedział.",
    "Powiedział: „Nie ustąpimy.” ¦I wyszedł.",
    "„Dlaczego?” – pyta matka. ¦Nikt nie wie.",
    "„Chodźmy!” – zawołał.",
    "Film „Kto tam?” wejdzie do kin.",
    "\"Nie ustąpimy.\" ¦\"Wygramy.\"",
    "„Co dalej?”, zapytała. ¦„Zobaczymy”, odparł.",
    "«Nie ustąpimy». ¦Tak kończy się list.",
  ]

  /// Web and mail addresses, version numbers.
  static let addresses = [
    "Adres strony to https://example.org/a?b=1. ¦Działa od roku.",
    "Napisz na redakcja@example.org. ¦Odpowiemy jutro.",
    "Serwis nowiny.example podał wyniki. ¦Były dobre.",
    "Wersja 2.0.1 naprawia błąd. ¦Można ją pobrać.",
    "Pisz na biuro@example.org. ¦Odpowiemy.",
    "Strona onet.pl. ¦To portal.",
    "Wersja 1.7.2 wyszła w maju.",
    "Kurs wynosi 4.25. ¦Rok temu był niższy.",
    "Mecz zaczyna się o 20.45. ¦Bilety wyprzedano.",
    "Wynik 3:1. ¦Gospodarze cieszyli się długo.",
  ]

  /// Glued and widely spaced sentences, several marks, company forms.
  static let spacing = [
    "Kierowca&nbsp;uciekł <b>pieszo</b>. ¦Policja go szuka.",
    "To koniec.¦Zaczyna się nowy sezon.",
    "Czekamy na decyzję.   ¦Zapadnie jutro.",
    "Czy to możliwe?! ¦Tak.",
    "Wygrali!!! ¦Kibice szaleli.",
    "Grali A. C. Milan i Iskra. ¦Było 2:1.",
    "USA i UE. ¦To dwa bloki.",
    "Pracuje w Nysa S.A. i mieszka obok.",
    "Firma Wrzos Sp. z o.o. zwalnia ludzi.",
    "Wręczył nagrodę w imieniu św. Mikołaja. ¦Dzieci klaskały.",
    "Kto tam?! ¦Otwórz natychmiast!!!",
    "Kto tam?… ¦Nikt nie odpowiedział.",
    "Zapłacili 3,5 mln zł. ¦Reszta czeka.",
    "Wszyscy przeżyli (także dzieci). ¦Nikt nie skarżył się na ból.",
    "(Cały tekst w piątkowym wydaniu.) ¦Zapraszamy do kiosków.",
    "Kierowca uciekł.¦Policja go szuka.",
    "Koszt to ok.5 tys. zł.",
    "Żył 80 lat. ¦80-latek zmarł w środę.",
    "Padał deszcz.¦ • Wiał wiatr.",
    "Kupił chleb, masło, ser.",
    "Czy to możliwe? tak.",
    "Yahoo! rośnie.",
  ]

  /// What ends in marks of its own: addresses, companies, pictures.
  static let ownMarks: [String] = [
    "Siedziba jest w Łodzi przy ul. Długiej 5. ¦Budynek ma trzy piętra.",
    "Mieszka przy ul. 3 Maja 12. ¦Dom jest stary.",
    "Pożar wybuchł na os. Piastów 7. ¦Strażacy przyjechali szybko.",
    "W Warszawie stacjonuje 15. Brygada.",
    "Do miasta wraca prof. Jan Nowak 5. Pułku.",
    "Przelew zlecono na Mosty S.A. ¦Pieniądze zniknęły.",
    "Umowę podpisały Mosty sp. z o.o. ¦Prace ruszą wiosną.",
    "Poinformował o tym prezes Mosty S.A. Jan Bąk.",
    "Prezes spółki Mosty sp. z o.o. Jan Bąk zapłaci.",
    "Brawo 👏👏👏 ¦Wygraliśmy.",
    "Brawo 👏 Polska!",
    "Mecz wygrany 🏆 ¦To był wielki dzień.",
  ]

  @Test(
    arguments: goingOn + ending + initials + numbers + dialogue + ellipses + closers + addresses
      + spacing + ownMarks)
  func cuts(_ marked: String) throws {
    let (found, expected) = try Segmented.borders(marked)
    #expect(found == expected)
  }
}
