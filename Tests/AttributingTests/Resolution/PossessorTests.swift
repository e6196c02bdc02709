import Testing

/// Somebody's lawyer, rival or kin is somebody else; a role met before its name is whoever bears the name.
struct PossessorTests {
  static let speakers: [Sample] = [
    Sample(
      "Przed sądem stanął Jan Wilk. Jego adwokat zapewnił, że klient jest niewinny.",
      "adwokat | adwokat"),
    Sample(
      "Matka Jana Bąka zeznała, że syn spał.",
      "Matka Jana Bąka | matka Jana Bąka"),
    Sample(
      "W debacie starli się Adam Gil i Piotr Lis. Gil powiedział, że podatki spadną. Jego rywal odparł, że wzrosną.",
      "Gil | Adam Gil",
      "rywal | Piotr Lis"),
    Sample(
      "Rzecznik kurii wyjaśnił, że proboszcz zachorował. Tomasz Wrona dodał, że mszę odprawi wikary.",
      "Rzecznik kurii | Tomasz Wrona",
      "Tomasz Wrona | Tomasz Wrona"),
    Sample(
      "Radna Ewa Mróz i radny Jan Mróz głosowali inaczej. Mróz powiedziała, że budżet jest zły. Mróz odparł, że budżet jest dobry.",
      "Mróz | Ewa Mróz",
      "Mróz | Jan Mróz"),
    Sample(
      "Wirusolożka prof. Ewa Dąb przestrzega, że grypa wróci. Profesor dodała, że szczepionki są skuteczne.",
      "Wirusolożka prof. Ewa Dąb | Ewa Dąb",
      "Profesor | Ewa Dąb"),
    Sample(
      "Zoopsycholożka Anna Lis przestrzega, że psy się boją.",
      "Zoopsycholożka Anna Lis | Anna Lis"),
    Sample(
      "Sygnał mieli dwaj świadkowie. – Widziałem błysk – powiedział jeden z nich.",
      "jeden z nich | jeden z nich"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
