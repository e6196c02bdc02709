import Testing

/// Phrases that name the source of their clause.
struct AttributionPhraseSieveTests {
  static let found: [Sample] = [
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
      "attribution-phrase indirect says | skarbnik | W ocenie | dług jest bezpieczny",
      wrongToday: "a relative clause behind the source belongs to the source"),
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
      "attribution-phrase indirect says | Adam Nowicki | Według | armia jest gotowa",
      wrongToday: "a role may stand before an abbreviated rank and a name"),
    Sample(
      "W przekonaniu oskarżonego pieniądze były pożyczką.",
      "attribution-phrase indirect says | oskarżony | W przekonaniu | pieniądze były pożyczką"),
    Sample(
      "Według Bąka i Wilka droga jest potrzebna.",
      "attribution-phrase indirect says | Bąk | Według | droga jest potrzebna"),
    Sample(
      "Według „Faktu” piosenkarka kupiła wyspę.",
      "attribution-phrase indirect says | Fakt | Według | piosenkarka kupiła wyspę"),
    Sample(
      "Według niektórych historyków zamek jest młodszy.",
      "attribution-phrase indirect says | niektórzy historycy | Według | zamek jest młodszy"),
    Sample(
      "Według sondażu dla „Faktu” wygra opozycja.",
      "attribution-phrase indirect says | sondaż | Według | wygra opozycja",
      wrongToday: "whom a poll was made for is no part of the content"),
  ]

  static let passedOver: [Sample] = [
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
      "Wyniki podano według województw.",
      wrongToday: "units by which something is sorted are no source"),
    Sample(
      "Zgodnie z obietnicą kupił jej rower."),
    Sample(
      "Zgodnie z przepisami rowerzysta ma pierwszeństwo."),
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
