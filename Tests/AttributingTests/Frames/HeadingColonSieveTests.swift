import Testing

/// A speaker, a colon and what they say.
struct HeadingColonSieveTests {
  static let found: [Sample] = [
    Sample(
      "Na sali było gorąco. Ekspertki mówią: to nieporozumienie Prezydent Jan Wolski dodał, że ustawa jest zła.",
      "heading-colon indirect says | ekspertki | mówią | to nieporozumienie",
      "that-clause indirect says | Jan Wolski | dodał | ustawa jest zła"),
    Sample(
      "Poseł Jan Bąk na konferencji: – To skandal, że nikt nie reaguje.",
      "colon-before-quotation direct says | Jan Bąk | : | To skandal, że nikt nie reaguje"),
    Sample(
      "Na sali było gorąco. Jan Bąk powiedział: nie mamy pieniędzy na remont.",
      "heading-colon indirect says | Jan Bąk | powiedział | nie mamy pieniędzy na remont"),
    Sample(
      "Anna Kowal kieruje gminą.\n\nKowal: nie zamkniemy szkoły\n\nUczniowie i rodzice czekają na decyzję rady od wielu tygodni.",
      "heading-colon indirect says | Anna Kowal | : | nie zamkniemy szkoły"),
    Sample(
      "Strażacy gaszą las od rana.\n\nEkspert: to może być dopiero początek\n\nNa miejscu pracuje dwadzieścia zastępów straży z całego powiatu.",
      "heading-colon indirect says | ekspert | : | to może być dopiero początek"),
    Sample(
      "Strażacy gaszą las od rana.\n\nMedia: Ogień dotarł do wioski\n\nNa miejscu pracuje dwadzieścia zastępów straży z całego powiatu.",
      "heading-colon indirect says | media | : | Ogień dotarł do wioski"),
    Sample(
      "Rozmowy trwają od rana.\n\nUSA: to był błąd\n\nDelegacje obu krajów siedzą przy jednym stole od wczesnego ranka.",
      "heading-colon indirect says | USA | : | to był błąd"),
    Sample(
      "Policja ustala okoliczności.\n\nPolicja: kierowca był pijany\n\nDo zderzenia doszło na krajowej drodze numer siedem pod Radomiem.",
      "heading-colon indirect says | policja | : | kierowca był pijany"),
    Sample(
      "Wójt Tadeusz Gil spotkał się z mieszkańcami.\n\nGil: Droga będzie gotowa przed zimą\n\nMieszkańcy czekają na nią od lat.",
      "heading-colon indirect says | Tadeusz Gil | : | Droga będzie gotowa przed zimą"),
    Sample(
      "Konferencję poprowadził Marek Dudek.\n\nDUDEK: nie zamykamy huty\n\nPracownicy przyjęli to z ulgą.",
      "heading-colon indirect says | Marek Dudek | : | nie zamykamy huty"),
    Sample(
      "Media: Prezes huty odejdzie w maju\n\nRada spotka się w piątek w siedzibie spółki.",
      "heading-colon indirect says | media | : | Prezes huty odejdzie w maju"),
    Sample(
      "Eksperci: zima będzie łagodna\n\nŚnieg spadnie dopiero w styczniu i szybko zniknie.",
      "heading-colon indirect says | eksperci | : | zima będzie łagodna"),
    Sample(
      "Minister zdrowia: szczepionek wystarczy dla wszystkich\n\nTransport dotarł w nocy do magazynu.",
      "heading-colon indirect says | minister zdrowia | : | szczepionek wystarczy dla wszystkich"),
    Sample(
      "Lekarze: oddział trzeba zamknąć\n\nPacjentów przewieziono do innych szpitali w regionie.",
      "heading-colon indirect says | lekarze | : | oddział trzeba zamknąć"),
    Sample(
      "Policja: kierowca był trzeźwy\n\nŚledztwo prowadzi prokuratura w mieście powiatowym.",
      "heading-colon indirect says | policja | : | kierowca był trzeźwy"),
    Sample(
      "USA: to błąd\n\nRozmowy trwały całą noc i nie przyniosły przełomu.",
      "heading-colon indirect says | USA | : | to błąd"),
    Sample(
      "Burmistrz Halina Wrzos: szkoła zostanie w gminie\n\nUchwałę przyjęto jednogłośnie po krótkiej debacie.",
      "heading-colon indirect says | Halina Wrzos | : | szkoła zostanie w gminie"),
    Sample(
      "Reuters: rozmowy pokojowe zerwano\n\nDelegacje opuściły miasto przed świtem.",
      "heading-colon indirect says | Reuters | : | rozmowy pokojowe zerwano"),
    Sample(
      "NIK: nadzór był zbyt słaby\n\nKontrola trwała dwa lata i objęła sto gmin.",
      "heading-colon indirect says | Najwyższa Izba Kontroli | : | nadzór był zbyt słaby"),
    Sample(
      "Bury: \"Nie podam się do dymisji\"\n\nPoseł Grzegorz Bury stracił funkcję szefa komisji.",
      "colon-before-quotation direct says | Grzegorz Bury | : | Nie podam się do dymisji"),
    Sample(
      "Tadeusz Gil podpisał umowę: „To wielki dzień dla gminy”.",
      "heading-colon direct says | Tadeusz Gil | : | To wielki dzień dla gminy"),
    Sample(
      "Sondaż: połowa Polaków nie czyta książek\n\nBadanie przeprowadzono w marcu wśród tysiąca osób.",
      "heading-colon indirect says | sondaż | : | połowa Polaków nie czyta książek"),
    Sample(
      "Halina Wrzos przyszła na sesję. Burmistrz odpowiada: - Szkoły nie zamkniemy.",
      "cue-before-quotation direct says | burmistrz | odpowiada | Szkoły nie zamkniemy"),
    Sample(
      "Oskar Wilczek powiedział po meczu: – Zagraliśmy słabo. Przepraszam kibiców.",
      "cue-before-quotation direct says | Oskar Wilczek | powiedział | Zagraliśmy słabo.",
      "cue-before-quotation direct says | Oskar Wilczek | powiedział | Przepraszam kibiców"
    ),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Pogoda na weekend: wróci słońce\n\nDeszcz popada tylko w górach i nad morzem."),
    Sample(
      "Redakcja: Skąd wziął się ten pomysł?"),
    Sample(
      "Strażacy gaszą las od rana.\n\nKraków: pożar hali targowej\n\nNa miejscu pracuje dwadzieścia zastępów straży z całego powiatu."
    ),
    Sample(
      "Giełda rośnie od rana.\n\nmBank: lider wzrostów\n\nNa parkiecie obroty były wyższe niż w poprzednim tygodniu."
    ),
    Sample(
      "Źródło: archiwum parafii"),
    Sample(
      "Foto: zbiory rodzinne"),
    Sample(
      "Nieoficjalnie: prezes odchodzi"),
    Sample(
      "Wybory 2027: kandydaci ruszają w teren"),
    Sample(
      "Jedno jest pewne: tego meczu nikt nie zapomni."),
    Sample(
      "Na liście były trzy rzeczy: chleb, masło i sól."),
    Sample(
      "Uwaga: ślisko na drogach."),
    Sample(
      "Kraków: pożar hali targowej\n\nOgień pojawił się w nocy i objął cały dach."),
    Sample("mBank: lider wzrostów\n\nKurs wzrósł o pięć procent i nadal rośnie."),
    Sample("Nieoficjalnie: prezes odejdzie w maju\n\nRada spotka się w piątek w siedzibie spółki."),
    Sample("Pilne: zamknięto most na rzece\n\nObjazd prowadzi przez sąsiednie miasto."),
    Sample("Prognoza pogody: deszcz i wiatr\n\nW górach spadnie pierwszy śnieg tej jesieni."),
    Sample(
      "Wybory samorządowe: kto startuje w gminie\n\nListy zarejestrowano w poniedziałek rano w komisji."
    ),
    Sample("Warszawa: zamknięte ulice w centrum\n\nBieg rusza o świcie i potrwa do południa."),
    Sample(
      "Siatkówka: wysoka wygrana w derbach\n\nGospodarze prowadzili od pierwszej minuty spotkania."),
    Sample(
      "Nowy plan: więcej drzew w mieście\n\nRada przyjęła go jednogłośnie po krótkiej debacie."),
    Sample("Bilans powodzi: zniszczone trzy mosty\n\nWoda opada od środy i nie zagraża miastu."),
    Sample("Źródło: PAP"),
    Sample("Foto: Jan Nowak"),
    Sample("Rada zajęła się trzema sprawami: budżetem, szkołą i drogą."),
    Sample("W sklepie kupił trzy rzeczy: chleb, masło i ser."),
    Sample("Wniosek jest prosty: gmina musi oszczędzać."),
    Sample("Jedno jest pewne: zima nadejdzie."),
    Sample("Skład drużyny: Nowak, Gil, Sowa."),
    Sample("Wynik meczu: 3:1."),
    Sample("Zginęły trzy osoby: matka i dwoje dzieci."),
    Sample("Gdańsk: ruszyła budowa tunelu\n\nPrace potrwają dwa lata i pochłoną miliard złotych."),
    Sample(
      "Nowy Jork: metro stanęło w korku\n\nAwaria zasilania trwała ponad trzy godziny w szczycie."),
    Sample(
      "Rzeszów: zderzenie dwóch autobusów\n\nRanne są trzy osoby, wszystkie trafiły do szpitala."),
    Sample(
      "Premier League: Arsenal wygrał derby\n\nGole padły w końcówce spotkania przy pełnych trybunach."
    ),
    Sample("Ukraina: alarm w całym kraju\n\nSyreny zawyły nad ranem i ucichły przed południem."),
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
