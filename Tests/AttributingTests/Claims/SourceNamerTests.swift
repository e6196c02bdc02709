import Testing

/// Names of sources stand in the nominative.
struct SourceNamerTests {
  static let speakers: [Sample] = [
    Sample(
      "Według wojewody śląskiego woda opada.",
      "wojewody śląskiego | wojewoda śląski"),
    Sample(
      "Zdaniem mieszkańców osiedla park jest potrzebny.",
      "mieszkańców osiedla | mieszkańcy osiedla"),
    Sample(
      "Zdaniem Agnieszki Wąs park jest potrzebny.",
      "Agnieszki Wąs | Agnieszka Wąs"),
    Sample(
      "Zdaniem Krzysztofa Zająca park jest potrzebny.",
      "Krzysztofa Zająca | Krzysztof Zając"),
    Sample(
      "Zdaniem Macieja Gołębia park jest potrzebny.",
      "Macieja Gołębia | Maciej Gołąb"),
    Sample(
      "Według Jana Kowalskiego park jest potrzebny.",
      "Jana Kowalskiego | Jan Kowalski"),
    Sample(
      "Według Doroty Lisickiej park jest potrzebny.",
      "Doroty Lisickiej | Dorota Lisicka"),
    Sample(
      "Według Marka Dziuby park jest potrzebny.",
      "Marka Dziuby | Marek Dziuba"),
    Sample(
      "Według Igora Moroza park jest potrzebny.",
      "Igora Moroza | Igor Moroz"),
    Sample(
      "Według Emmanuela Duvala park jest potrzebny.",
      "Emmanuela Duvala | Emmanuel Duval"),
    Sample(
      "Według Anthony'ego Greena park jest potrzebny.",
      "Anthony'ego Greena | Anthony Green"),
    Sample(
      "Według Luisa Moretti park jest potrzebny.",
      "Luisa Moretti | Luis Moretti"),
    Sample(
      "Według Zarządu Dróg Miejskich w Tychach kładka jest bezpieczna.",
      "Zarządu Dróg Miejskich w Tychach | Zarząd Dróg Miejskich w Tychach"),
    Sample(
      "W ocenie Sądu Najwyższego uchwała była nieważna.",
      "Sądu Najwyższego | Sąd Najwyższy"),
    Sample(
      "Według ukraińskich władz atak odparto.",
      "ukraińskich władz | ukraińskie władze"),
    Sample(
      "Zdaniem byłych żołnierzy sprzęt jest stary.",
      "byłych żołnierzy | byli żołnierze"),
    Sample(
      "Zdaniem dwóch świadków auto było białe.",
      "dwóch świadków | dwóch świadków"),
    Sample(
      "Według lekarki rodzinnej grypa wraca.",
      "lekarki rodzinnej | lekarka rodzinna"),
    Sample(
      "Zdaniem Katarzyny Wójcik-Bień park jest potrzebny.",
      "Katarzyny Wójcik-Bień | Katarzyna Wójcik-Bień"),
    Sample(
      "Zdaniem Ministerstwa Obrony Narodowej sprzęt jest nowy.",
      "Ministerstwa Obrony Narodowej | Ministerstwo Obrony Narodowej"),
    Sample(
      "Zdaniem Haliny Żak park jest potrzebny.",
      "Haliny Żak | Halina Żak"),
    Sample(
      "Zdaniem Bartłomieja Cieśli park jest potrzebny.",
      "Bartłomieja Cieśli | Bartłomiej Cieśla"),
    Sample(
      "Zdaniem Mateusza Lwa park jest potrzebny.",
      "Mateusza Lwa | Mateusz Lew"),
    Sample(
      "Zdaniem Tomasza Wojtyły park jest potrzebny.",
      "Tomasza Wojtyły | Tomasz Wojtyła"),
    Sample(
      "Zdaniem Oli Krupy park jest potrzebny.",
      "Oli Krupy | Ola Krupa"),
    Sample(
      "Zdaniem Włodzimierza Czarnego park jest potrzebny.",
      "Włodzimierza Czarnego | Włodzimierz Czarny"),
    Sample(
      "Zdaniem Pierre'a Leclerca park jest potrzebny.",
      "Pierre'a Leclerca | Pierre Leclerc"),
    Sample(
      "Zdaniem Grety Lund park jest potrzebny.",
      "Grety Lund | Greta Lund"),
    Sample(
      "Zdaniem ministra spraw zagranicznych Litwy park jest potrzebny.",
      "ministra spraw zagranicznych Litwy | minister spraw zagranicznych Litwy"),
    Sample(
      "Zdaniem rosyjskich urzędników park jest potrzebny.",
      "rosyjskich urzędników | rosyjscy urzędnicy"),
    Sample(
      "Zdaniem znanej ekonomistki park jest potrzebny.",
      "znanej ekonomistki | znana ekonomistka"),
    Sample(
      "Zdaniem rzeczniczki prokuratury park jest potrzebny.",
      "rzeczniczki prokuratury | rzeczniczka prokuratury"),
    Sample(
      "Według Naczelnej Izby Lekarskiej kolejki rosną.",
      "Naczelnej Izby Lekarskiej | Naczelna Izba Lekarska"),
    Sample(
      "Według Stowarzyszenia Czysta Woda rzeka umiera.",
      "Stowarzyszenia Czysta Woda | Stowarzyszenie Czysta Woda"),
    Sample(
      "Według Fundacji „Ptaki Wisły” wróbli ubywa.",
      "Fundacji „Ptaki Wisły” | Fundacja „Ptaki Wisły”"),
    Sample(
      "Według władz Opola park jest potrzebny.",
      "władz Opola | władze Opola"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
