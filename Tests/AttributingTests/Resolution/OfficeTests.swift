import Testing

/// Offices join people whom the article calls by name alone, and never bring anybody in.
struct OfficeTests {
  static let speakers: [Sample] = [
    Sample(
      "Wołodymyr Zełenski spotkał się z dowódcami. Drony uderzyły w rafinerię. Wojska ćwiczą. – Odpowiemy na każdy atak – powiedział prezydent Ukrainy.",
      "prezydent Ukrainy | Wołodymyr Zełenski"),
    Sample(
      "Donald Tusk był w Brukseli. Rozmowy trwały trzy godziny. Premier powiedział, że Polska się zgadza.",
      "Premier | Donald Tusk"),
    Sample(
      "Do sali wszedł Karol Nawrocki. Głowa państwa dodała, że liczy na zgodę.",
      "Głowa państwa | Karol Nawrocki"),
    Sample(
      "Emmanuel Macron przyjechał do Pragi. Prezydent Ukrainy powiedział, że czeka na wsparcie.",
      "Prezydent Ukrainy | prezydent Ukrainy"),
    Sample(
      "Prezydent Jan Wilk spotkał się z Donaldem Tuskiem. Prezydent ocenił, że rozmowa była dobra.",
      "Prezydent | Jan Wilk"),
    Sample(
      "Premier podała, że budżet jest gotowy.",
      "Premier | premier"),
    Sample(
      "Węgierski premier Viktor Orban był w Moskwie. Szef węgierskiego rządu dodał, że chce pokoju.",
      "Szef węgierskiego rządu | Viktor Orban"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
