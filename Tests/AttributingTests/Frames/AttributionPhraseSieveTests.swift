import Testing

/// Phrases that name the source of their clause.
struct AttributionPhraseSieveTests {
  static let found: [Sample] = [
    Sample(
      "Według nieoficjalnych informacji wojewody most zostanie rozebrany.",
      "attribution-phrase indirect says | wojewoda | Według | most zostanie rozebrany"),
    Sample(
      "W ocenie ekspertki to błąd.",
      "attribution-phrase indirect says | ekspertka | W ocenie | to błąd"),
    Sample(
      "Zdaniem analityków złoty osłabi się do końca roku – czytamy w raporcie.",
      "attribution-phrase indirect says | raport → analitycy | Zdaniem | złoty osłabi się do końca roku"
    ),
    Sample(
      "W świetle raportu inspektorów nadzór zawiódł.",
      "attribution-phrase indirect says | raport inspektorów | W świetle | nadzór zawiódł"),
    Sample(
      "Według prezydenta Krzysztofa Wolskiego tramwaj ruszy za rok.",
      "attribution-phrase indirect says | Krzysztof Wolski | Według | tramwaj ruszy za rok"),
    Sample(
      "Tramwaj ruszy, zdaniem prezydenta miasta, dopiero za rok.",
      "attribution-phrase indirect says | prezydent miasta | zdaniem | Tramwaj ruszy … dopiero za rok"
    ),
    Sample(
      "Tramwaj ruszy za rok – według magistratu.",
      "attribution-phrase indirect says | magistrat | według | Tramwaj ruszy za rok"),
    Sample(
      "W opinii biegłego z zakresu pożarnictwa zwarcie powstało w piwnicy.",
      "attribution-phrase indirect says | biegły z zakresu pożarnictwa | W opinii | zwarcie powstało w piwnicy"
    ),
    Sample(
      "Zgodnie z komunikatem ministerstwa szczepienia potrwają do marca.",
      "attribution-phrase indirect says | ministerstwo | Zgodnie z | szczepienia potrwają do marca"),
    Sample(
      "Według Marty Sobczyk mistrzyni jest w świetnej formie.",
      "attribution-phrase indirect says | Marta Sobczyk | Według | mistrzyni jest w świetnej formie"
    ),
    Sample(
      "Według Sobczyka Legnica zasługuje na awans.",
      "attribution-phrase indirect says | Sobczyk | Według | Legnica zasługuje na awans"),
    Sample(
      "Wedle kronikarza zamek spłonął w ciągu jednej nocy.",
      "attribution-phrase indirect says | kronikarz | Wedle | zamek spłonął w ciągu jednej nocy"),
    Sample(
      "W ocenie skarbnika, który pracuje w urzędzie od lat, dług jest bezpieczny.",
      "attribution-phrase indirect says | skarbnik | W ocenie | dług jest bezpieczny"),
    Sample(
      "Według raportu organizacji ekologicznej rzeka jest martwa.",
      "attribution-phrase indirect says | raport organizacji ekologicznej | Według | rzeka jest martwa"
    ),
    Sample(
      "Według danych Głównego Urzędu Statystycznego płace wzrosły o 8 proc.",
      "attribution-phrase indirect says | dane Głównego Urzędu Statystycznego | Według | płace wzrosły o 8 proc"
    ),
    Sample(
      "Zdaniem wielu mieszkańców, park powinien zostać.",
      "attribution-phrase indirect says | wielu mieszkańców | Zdaniem | park powinien zostać"),
    Sample(
      "Według szefa sztabu gen. Adama Nowickiego armia jest gotowa.",
      "attribution-phrase indirect says | Adam Nowicki | Według | armia jest gotowa"),
    Sample(
      "W przekonaniu oskarżonego pieniądze były pożyczką.",
      "attribution-phrase indirect says | oskarżony | W przekonaniu | pieniądze były pożyczką"),
    Sample(
      "Według Bąka i Wilka droga jest potrzebna.",
      "attribution-phrase indirect says | Bąk | Według | droga jest potrzebna",
      "attribution-phrase indirect says | Wilk | Według | droga jest potrzebna"),
    Sample(
      "Według „Faktu” piosenkarka kupiła wyspę.",
      "attribution-phrase indirect says | Fakt | Według | piosenkarka kupiła wyspę"),
    Sample(
      "Według niektórych historyków zamek jest młodszy.",
      "attribution-phrase indirect says | niektórzy historycy | Według | zamek jest młodszy"),
    Sample(
      "Według raportu włoskiego architekta most runie.",
      "attribution-phrase indirect says | raport włoskiego architekta | Według | most runie"),
    Sample(
      "Według sondażu dla „Faktu” wygra opozycja.",
      "attribution-phrase indirect says | sondaż | Według | wygra opozycja"),
    Sample(
      "W opinii Rzecznika Praw Dziecka przepis jest zbędny.",
      "attribution-phrase indirect says | Rzecznik Praw Dziecka | W opinii | przepis jest zbędny"),
    Sample(
      "W przekonaniu obrońcy świadek się pomylił.",
      "attribution-phrase indirect says | obrońca | W przekonaniu | świadek się pomylił"),
    Sample(
      "W relacji świadka samochód jechał bez świateł.",
      "attribution-phrase indirect says | świadek | W relacji | samochód jechał bez świateł"),
    Sample(
      "Wedle kronikarza bitwa trwała trzy dni.",
      "attribution-phrase indirect says | kronikarz | Wedle | bitwa trwała trzy dni"),
    Sample(
      "Wg prokuratury mężczyzna działał sam.",
      "attribution-phrase indirect says | prokuratura | Wg | mężczyzna działał sam"),
    Sample(
      "Zgodnie z komunikatem policji droga pozostanie zamknięta.",
      "attribution-phrase indirect says | policja | Zgodnie z | droga pozostanie zamknięta"),
    Sample(
      "Zgodnie z informacjami straży pożarnej nikt nie ucierpiał.",
      "attribution-phrase indirect says | straż pożarna | Zgodnie z | nikt nie ucierpiał"),
    Sample(
      "Zgodnie z raportem Najwyższej Izby Kontroli szpitale zwlekały z leczeniem.",
      "attribution-phrase indirect says | raport Najwyższej Izby Kontroli | Zgodnie z | szpitale zwlekały z leczeniem"
    ),
    Sample(
      "W ocenie Komisji Europejskiej ustawa narusza traktat.",
      "attribution-phrase indirect says | Komisja Europejska | W ocenie | ustawa narusza traktat"),
    Sample(
      "Według Reutersa rozmowy zerwano w nocy.",
      "attribution-phrase indirect says | Reuters | Według | rozmowy zerwano w nocy"),
    Sample(
      "Według agencji Reutera rozmowy zerwano.",
      "attribution-phrase indirect says | Reuters | Według | rozmowy zerwano"),
    Sample(
      "Według sondażu partia zdobyłaby dziesięć procent głosów.",
      "attribution-phrase indirect says | sondaż | Według | partia zdobyłaby dziesięć procent głosów"
    ),
    Sample(
      "Według raportu ONZ głód dotknie miliona ludzi.",
      "attribution-phrase indirect says | raport ONZ | Według | głód dotknie miliona ludzi"),
    Sample(
      "Według anonimowych urzędników decyzja już zapadła.",
      "attribution-phrase indirect says | anonimowi urzędnicy | Według | decyzja już zapadła"),
    Sample(
      "Zdaniem byłego ministra ustawa jest martwa.",
      "attribution-phrase indirect says | były minister | Zdaniem | ustawa jest martwa"),
    Sample(
      "Według szefa resortu obrony armia urośnie.",
      "attribution-phrase indirect says | szef resortu obrony | Według | armia urośnie"),
    Sample(
      "Według ustaleń śledczych ogień podłożono celowo.",
      "attribution-phrase indirect says | śledczy | Według | ogień podłożono celowo"),
    Sample(
      "Według szacunków banku ceny spadną.",
      "attribution-phrase indirect says | bank | Według | ceny spadną"),
    Sample(
      "Według relacji świadków strzelał jeden mężczyzna.",
      "attribution-phrase indirect says | świadkowie | Według | strzelał jeden mężczyzna",
      wrongToday:
        "words about words hand over to whose they are: „według relacji świadków” is the witnesses"),
    Sample(
      "Według wstępnych ustaleń policji kierowca zasnął.",
      "attribution-phrase indirect says | policja | Według | kierowca zasnął"
    ),
    Sample(
      "Według „Głosu Podgórza” burmistrz odejdzie.",
      "attribution-phrase indirect says | Głos Podgórza | Według | burmistrz odejdzie"),
    Sample(
      "Według dyplomatów prezydent przyleci w środę.",
      "attribution-phrase indirect says | dyplomaci | Według | prezydent przyleci w środę"),
    Sample(
      "Według sąsiadów w domu często dochodziło do awantur.",
      "attribution-phrase indirect says | sąsiedzi | Według | w domu często dochodziło do awantur"),
    Sample(
      "Według policji matka dziecka była trzeźwa.",
      "attribution-phrase indirect says | policja | Według | matka dziecka była trzeźwa"),
    Sample(
      "Według ekspertki ruch jest bez sensu.",
      "attribution-phrase indirect says | ekspertka | Według | ruch jest bez sensu"),
    Sample(
      "Zdaniem Ewy Mazur, dyrektorki muzeum, wystawa ruszy w lipcu.",
      "attribution-phrase indirect says | Ewa Mazur | Zdaniem | wystawa ruszy w lipcu"),
    Sample(
      "Zdaniem Igora Sosny, ekonomisty z Uniwersytetu Łódzkiego, inflacja spadnie.",
      "attribution-phrase indirect says | Igor Sosna | Zdaniem | inflacja spadnie"),
    Sample(
      "Według danych GUS ceny wzrosły o pięć procent.",
      "attribution-phrase indirect says | dane GUS | Według | ceny wzrosły o pięć procent"),
    Sample(
      "Według Uszakowa Karimow przyleci jutro.",
      "attribution-phrase indirect says | Uszakow | Według | Karimow przyleci jutro",
      wrongToday: "words of one name agree in case: „Uszakowa Karimow” are two people"),
    Sample(
      "Według nagrań z kamer samochód stał tam całą noc.",
      "attribution-phrase indirect says | nagrania | Według | samochód stał tam całą noc"),
    Sample(
      "Według hydrologa, doktora Jana Rzeki, fala dotrze jutro.",
      "attribution-phrase indirect says | Jan Rzeka | Według | fala dotrze jutro"),
    Sample(
      "Według części naukowców jezioro wyschnie.",
      "attribution-phrase indirect says | część naukowców | Według | jezioro wyschnie"),
    Sample(
      "Zdaniem większości lekarzy szczepionka działa.",
      "attribution-phrase indirect says | większość lekarzy | Zdaniem | szczepionka działa"),
    Sample(
      "Most, według inżynierów, przetrwa zimę.",
      "attribution-phrase indirect says | inżynierowie | według | Most … przetrwa zimę"),
    Sample(
      "Przyczyną awarii był zdaniem techników przegrzany kabel.",
      "attribution-phrase indirect says | technicy | zdaniem | Przyczyną awarii był … przegrzany kabel"
    ),
    Sample(
      "Huta - zdaniem związkowców - upadnie do lata.",
      "attribution-phrase indirect says | związkowcy | zdaniem | Huta … upadnie do lata"),
    Sample(
      "Zima będzie ostra według synoptyków.",
      "attribution-phrase indirect says | synoptycy | według | Zima będzie ostra"),
    Sample(
      "Zarzuty są zdaniem adwokata „całkowicie chybione”.",
      "attribution-phrase mixed says | adwokat | zdaniem | Zarzuty są … „całkowicie chybione”"),
    Sample(
      "Rozmawialiśmy z lekarzem. Jego zdaniem kolejki będą dłuższe.",
      "attribution-phrase indirect says | lekarz | zdaniem | kolejki będą dłuższe"),
    Sample(
      "Minister Ewa Lis odwiedziła szpital. W jej ocenie kolejki będą krótsze.",
      "attribution-phrase indirect says | Ewa Lis | W jej ocenie | kolejki będą krótsze"),
    Sample(
      "Minister Ewa Lis odwiedziła szpital. Według niej kolejki będą krótsze.",
      "attribution-phrase indirect says | Ewa Lis | Według | kolejki będą krótsze"),
    Sample(
      "Rolnicy wyszli na ulice. Ich zdaniem ceny skupu są za niskie.",
      "attribution-phrase indirect says | rolnicy | zdaniem | ceny skupu są za niskie"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Zgodnie z ustawą kierowca zapłaci karę."),
    Sample(
      "Wszystko poszło według planu."),
    Sample(
      "Rolnicy dostaną pieniądze według kolejności zgłoszeń."),
    Sample(
      "Według wstępnych ustaleń nikt nie zginął."),
    Sample(
      "Według nieoficjalnych doniesień klub zmieni trenera."),
    Sample(
      "Zgodnie z planem pociąg odjechał o ósmej."),
    Sample(
      "Zgodnie z prawem kierowca stracił samochód."),
    Sample(
      "Film nakręcono według powieści z lat trzydziestych."),
    Sample(
      "Ciasto upieczono według przepisu babci."),
    Sample(
      "Msza odbyła się według obrządku wschodniego."),
    Sample(
      "Umowa weszła w życie zgodnie z harmonogramem."),
    Sample(
      "Ułożono je według wzrostu."),
    Sample(
      "Zamek odbudowano według projektu włoskiego architekta.",
      wrongToday: "a project is a manner, not a source"),
    Sample(
      "Pogoda według kalendarza powinna być już wiosenna."),
    Sample(
      "Wyniki podano według województw."),
    Sample(
      "Zgodnie z obietnicą kupił jej rower."),
    Sample(
      "Zgodnie z przepisami rowerzysta ma pierwszeństwo."),
    Sample("Według naszych informacji prezes odejdzie."),
    Sample("Według nieoficjalnych informacji umowę podpisano."),
    Sample("Według planu budowa skończy się wiosną."),
    Sample("Według stanu na wtorek zebrano sto podpisów."),
    Sample("Zgodnie z harmonogramem prace ruszą w maju."),
    Sample("Zgodnie z prawem umowa jest nieważna."),
    Sample("Zgodnie z zapowiedzią deszcz spadł w nocy."),
    Sample("Zgodnie z planem pociąg odjechał o świcie."),
    Sample("Według czasu lokalnego był ranek."),
    Sample("Ubrania ułożono według koloru."),
    Sample("Naszym zdaniem most jest brzydki."),
    Sample("Moim zdaniem to dobry film."),
    Sample("Uczniów podzielono według wieku."),
    Sample("W opinii nie podano daty."),
    Sample("Wydano ją zdaniem odrębnym."),
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
