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
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
