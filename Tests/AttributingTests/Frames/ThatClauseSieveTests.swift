import Testing

/// A cue and its content clause.
struct ThatClauseSieveTests {
  static let found: [Sample] = [
    Sample(
      "Wójt Jan Bąk powiedział, że droga do Borowa jest przejezdna.",
      "that-clause indirect says | Jan Bąk | powiedział | droga do Borowa jest przejezdna"),
    Sample(
      "Zdaje się, że dyrektorka szkoły Ewa Malik zapewniła wczoraj w Krakowie, iż zajęcia ruszą po feriach.",
      "that-clause indirect promises | Ewa Malik | zapewniła | zajęcia ruszą po feriach"),
    Sample(
      "Policjanci ustalili, że kierowca skody nie miał prawa jazdy.",
      "that-clause indirect says | policjanci | ustalili | kierowca skody nie miał prawa jazdy"),
    Sample(
      "Trener Marek Lasota ostrzegł, że w drugiej połowie zabraknie sił.",
      "that-clause indirect warns | Marek Lasota | ostrzegł | w drugiej połowie zabraknie sił"),
    Sample(
      "Związkowcy zażądali, żeby zarząd huty ujawnił umowę.",
      "that-clause indirect demands | związkowcy | zażądali | zarząd huty ujawnił umowę"),
    Sample(
      "Lekarka Zofia Hajduk zaprzeczyła, jakoby w szpitalu brakowało krwi.",
      "that-clause indirect denies | Zofia Hajduk | zaprzeczyła | w szpitalu brakowało krwi"),
    Sample(
      "Minister Piotr Sroka zapowiedział, że „nikt nie zostanie bez pomocy”.",
      "that-clause direct promises | Piotr Sroka | zapowiedział | nikt nie zostanie bez pomocy"),
    Sample(
      "Ekonomistka Lidia Maj uważa, że stopy procentowe spadną jesienią.",
      "that-clause indirect opines | Lidia Maj | uważa | stopy procentowe spadną jesienią"),
    Sample(
      "Prezes spółki nie wykluczył, że fabryka zostanie sprzedana.",
      "that-clause indirect opines | prezes spółki | nie wykluczył | fabryka zostanie sprzedana"),
    Sample(
      "W komunikacie podkreślono, że woda nadaje się do picia.",
      "that-clause indirect says | komunikat | podkreślono | woda nadaje się do picia"),
    Sample(
      "Z raportu inspektorów wynika, że zbiornik przeciekał od lat.",
      "that-clause indirect says | raport inspektorów | wynika | zbiornik przeciekał od lat"),
    Sample(
      "Wśród gości był Adam Rybak, który przyznał, że nie czytał ustawy.",
      "that-clause indirect says | Adam Rybak | przyznał | nie czytał ustawy"),
    Sample(
      "Premier wygłosił przemówienie, podkreślając, że granica jest bezpieczna.",
      "that-clause indirect says | premier | podkreślając | granica jest bezpieczna"),
    Sample(
      "Burmistrz Anna Kowal zwróciła uwagę, że budżet gminy jest mały.",
      "that-clause indirect says | Anna Kowal | zwróciła uwagę | budżet gminy jest mały"),
    Sample(
      "Wójt mówił, że dług rośnie, a radny Jan Wilk odparł, że dług maleje.",
      "that-clause indirect says | wójt | mówił | dług rośnie",
      "that-clause indirect says | Jan Wilk | odparł | dług maleje"),
    Sample(
      "Jan Bąk powiedział, że most jest stary, i dodał, że remont potrwa rok.",
      "that-clause indirect says | Jan Bąk | powiedział | most jest stary … remont potrwa rok"
    ),
    Sample(
      "Rzeczniczka lotniska przekazała, że loty wznowiono, a pasażerowie dotarli do domów.",
      "that-clause indirect says | rzeczniczka lotniska | przekazała | loty wznowiono, a pasażerowie dotarli do domów"
    ),
    Sample(
      "Prokurator wyjaśnił, dlaczego śledztwo trwa tak długo, i dodał, że akt oskarżenia trafi do sądu wiosną.",
      "that-clause indirect says | prokurator | dodał | akt oskarżenia trafi do sądu wiosną"),
    Sample(
      "Sąd uznał, że umowa była nieważna.",
      "that-clause indirect opines | sąd | uznał | umowa była nieważna"),
    Sample(
      "Mieszkańcy skarżą się, że autobus nie dojeżdża do wsi.",
      "that-clause indirect says | mieszkańcy | skarżą | autobus nie dojeżdża do wsi"),
    Sample(
      "Dziennikarz spytał, czy minister zna treść umowy.",
      "that-clause indirect asks | dziennikarz | spytał | minister zna treść umowy"),
    Sample(
      "Trzej świadkowie zeznali, że słyszeli strzał.",
      "that-clause indirect says | trzej świadkowie | zeznali | słyszeli strzał"),
    Sample(
      "Szefowa resortu zdrowia Olga Bielska oraz jej zastępca powiedzieli, że kolejki się skrócą.",
      "that-clause indirect says | Olga Bielska | powiedzieli | kolejki się skrócą",
      "that-clause indirect says | zastępca | powiedzieli | kolejki się skrócą"),
    Sample(
      "Podczas środowej konferencji prasowej w Gdyni armator statku oświadczył, że ładunek był ubezpieczony.",
      "that-clause indirect says | armator statku | oświadczył | ładunek był ubezpieczony"),
    Sample(
      "Jak na razie wójt twierdzi tylko, że o sprawie nic nie wiedział.",
      "that-clause indirect says | wójt | twierdzi | o sprawie nic nie wiedział"),
    Sample(
      "Nikt nie zaprzeczył, że doszło do awarii."),
    Sample(
      "Jak zapewnił jego adwokat, Jan Bąk nie przyznaje się do winy.",
      "as-clause indirect promises | adwokat | Jak zapewnił | Jan Bąk nie przyznaje się do winy"),
    Sample(
      "Szef klubu powiedział dziennikarzom, że trener zostaje.",
      "that-clause indirect says | szef klubu | powiedział | trener zostaje"),
    Sample(
      "Do rodziców napisała dyrektorka, że wycieczki nie będzie.",
      "that-clause indirect says | dyrektorka | napisała | wycieczki nie będzie"),
    Sample(
      "Radni, jak i wójt, powiedzieli, że szkoła zostanie.",
      "that-clause indirect says | radni | powiedzieli | szkoła zostanie",
      "that-clause indirect says | wójt | powiedzieli | szkoła zostanie"),
    Sample(
      "Rzecznik prasowy Komendy Powiatowej Policji w Nysie st. asp. Janina Kędzierzawy podała, że szukany mężczyzna wrócił.",
      "that-clause indirect says | Janina Kędzierzawy | podała | szukany mężczyzna wrócił"),
    Sample(
      "Prezydent Krzysztof Wolski zapewnił w środę, że tramwaj ruszy, choć torów jeszcze nie ma.",
      "that-clause indirect promises | Krzysztof Wolski | zapewnił | tramwaj ruszy, choć torów jeszcze nie ma"
    ),
    Sample(
      "Burmistrz stwierdziła: radni działają na szkodę gminy.",
      "heading-colon indirect says | burmistrz | stwierdziła | radni działają na szkodę gminy"),
    Sample(
      "Ministerstwo dementuje, że szpital zostanie zamknięty.",
      "that-clause indirect denies | ministerstwo | dementuje | szpital zostanie zamknięty"),
    Sample(
      "Poseł Karol Lipa poprosił, by głosowanie przełożyć.",
      "that-clause indirect demands | Karol Lipa | poprosił | głosowanie przełożyć"),
    Sample(
      "Lekarz zapytał pacjenta, kiedy brał leki.",
      "that-clause indirect asks | lekarz | zapytał | brał leki"),
    Sample(
      "Naukowcy z Uniwersytetu Gdańskiego wykazali, że foki wracają.",
      "that-clause indirect says | naukowcy | wykazali | foki wracają"),
    Sample(
      "Badanie pokazało, że foki wracają.",
      "that-clause indirect says | badanie | pokazało | foki wracają"),
    Sample(
      "Szef resortu, który milczał od tygodnia, powiedział, że odejdzie.",
      "that-clause indirect says | szef resortu | powiedział | odejdzie"),
    Sample(
      "Radny Jan Wilk – jedyny przeciwnik budowy – powiedział, że droga zniszczy las.",
      "that-clause indirect says | Jan Wilk | powiedział | droga zniszczy las"),
    Sample(
      "„Fakt” pisze, że piosenkarka kupiła wyspę.",
      "that-clause indirect says | Fakt | pisze | piosenkarka kupiła wyspę"),
    Sample(
      "W sobotnim „Fakcie” piosenkarka wyznała, że kupiła wyspę.",
      "that-clause indirect says | piosenkarka | wyznała | kupiła wyspę"),
    Sample(
      "Minister podkreślił, że „to dobra umowa” i że „nikt jej nie zerwie”.",
      "that-clause mixed says | minister | podkreślił | „to dobra umowa” i że „nikt jej nie zerwie”"
    ),
    Sample(
      "Zdaniem lekarzy, którzy badali chłopca, upadek nie był groźny.",
      "attribution-phrase indirect says | lekarze | Zdaniem | upadek nie był groźny"),
    Sample(
      "Wójt ma nadzieję, że most powstanie.",
      "that-clause indirect opines | wójt | ma nadzieję | most powstanie"),
    Sample(
      "Jego brat twierdzi, że nikogo nie było w domu.",
      "that-clause indirect says | brat | twierdzi | nikogo nie było w domu"),
    Sample(
      "Żona rannego powiedziała, że mąż wraca do zdrowia.",
      "that-clause indirect says | żona rannego | powiedziała | mąż wraca do zdrowia"),
    Sample(
      "34-letni kierowca tłumaczył, że oślepiło go słońce.",
      "that-clause indirect says | 34-letni kierowca | tłumaczył | oślepiło go słońce"),
    Sample(
      "80-latek przyznał, że zasnął.",
      "that-clause indirect says | 80-latek | przyznał | zasnął"),
    Sample(
      "Trybunał orzekł, że przepis jest sprzeczny z konstytucją.",
      "that-clause indirect says | trybunał | orzekł | przepis jest sprzeczny z konstytucją"),
    Sample(
      "Obaj ministrowie zgodnie oświadczyli, że umowa zostanie podpisana.",
      "that-clause indirect says | obaj ministrowie | oświadczyli | umowa zostanie podpisana"),
    Sample(
      "Czterech z pięciu biegłych uznało, że podpis jest fałszywy.",
      "that-clause indirect opines | czterech z pięciu biegłych | uznało | podpis jest fałszywy"),
    Sample(
      "Większość ekspertów twierdzi, że inflacja spadnie.",
      "that-clause indirect says | większość ekspertów | twierdzi | inflacja spadnie"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Wiadomo, że most powstał przed wojną."),
    Sample(
      "Okazało się, że bagaż był pusty."),
    Sample(
      "Szacuje się, że straty sięgną miliona złotych."),
    Sample(
      "Należy dodać, że sklep działał nielegalnie."),
    Sample(
      "Trzeba przyznać, że gospodarze grali lepiej."),
    Sample(
      "Przypomnijmy, że pożar wybuchł w maju."),
    Sample(
      "Wszystko wskazuje na to, że kierowca zasnął."),
    Sample(
      "Nie ma wątpliwości, że to podpalenie."),
    Sample(
      "Radny nie powiedział, że odejdzie z rady gminy."),
    Sample(
      "Bramkarz sprawił, że kibice wstali z miejsc."),
    Sample(
      "To pokazuje, że drużyna jest w formie."),
    Sample(
      "Faktem jest, że droga jest dziurawa."),
    Sample(
      "Pech chciał, że zabrakło prądu."),
    Sample(
      "Strażacy tak długo polewali dach, że ogień zgasł."),
    Sample(
      "Mówi się, że dom jest nawiedzony."),
    Sample(
      "Gospodarze tak podawali piłkę, że rywale tylko patrzyli."),
    Sample(
      "Dzień był tak gorący, że topił się asfalt."),
    Sample(
      "Sportowiec nie krył łez, że sezon się skończył."),
    Sample(
      "Zima pokazała, że drogowcy są gotowi."),
    Sample(
      "Historia dowodzi, że granice się zmieniają."),
    Sample(
      "Dowodem na to, że jezioro żyje, są raki."),
    Sample(
      "Piłka przekazana skrzydłowemu odbiła się od słupka."),
    Sample(
      "Ogłoszono przerwę w rozgrywkach."),
    Sample(
      "Burmistrz przekazał klucze, a orkiestra zagrała hymn."),
    Sample(
      "Bank potwierdził transakcję."),
    Sample(
      "Warto przypomnieć, że klub istnieje od stu lat."),
    Sample(
      "Zaznaczmy, że przepis dotyczy tylko nowych aut."),
    Sample(
      "Można powiedzieć, że to był udany sezon."),
    Sample(
      "Trudno powiedzieć, czy drużyna się podniesie."),
    Sample(
      "Nie ulega wątpliwości, że drzewo było chore."),
    Sample(
      "Wydaje się, że najgorsze minęło."),
    Sample(
      "Mam nadzieję, że wam smakowało."),
    Sample(
      "Słowem, mecz był nudny."),
    Sample("Należy dodać, że nikt nie zginął."),
    Sample("Trzeba przyznać, że zima była lekka."),
    Sample("Przypomnijmy, że budowa ruszyła rok temu."),
    Sample("Wiadomo, że pociąg jechał za szybko."),
    Sample("Okazało się, że okno było otwarte."),
    Sample("Szacuje się, że w lesie żyje sto wilków."),
    Sample("Zdarza się, że rzeka zamarza."),
    Sample("To oznacza, że podatki wzrosną."),
    Sample("Nie ulega wątpliwości, że gmina jest zadłużona."),
    Sample("Stało się tak dlatego, że zabrakło prądu."),
    Sample("Halina Wrzos nie powiedziała, kiedy most zostanie zamknięty."),
    Sample("Wójt nie potwierdził, że odejdzie ze stanowiska."),
    Sample("Żaden z lekarzy nie powiedział mu, że choroba wróci."),
    Sample("Z naszych informacji wynika, że umowę antydatowano."),
    Sample("Dowiedzieliśmy się, że umowa jest gotowa."),
    Sample("Drzewo jest tak stare, że pamięta króla."),
    Sample("Gmina postarała się, żeby droga była równa."),
    Sample("Dzięki temu, że wiał wiatr, dym szybko zniknął."),
    Sample("Nie można powiedzieć, że sezon był udany."),
    Sample("Nic nie wskazuje na to, że zima odpuści."),
    Sample("Sprawiło to, że drużyna spadła z ligi."),
    Sample("Wydaje się, że pogoda się poprawi."),
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
