import Testing

/// A role stands for whoever was introduced with it.
struct RoleResolutionTests {
  static let speakers: [Sample] = [
    Sample(
      "Na miejsce przyjechał komendant powiatowy Stefan Bury. Komendant przekazał, że nikt nie zginął.",
      "Komendant | Stefan Bury"),
    Sample(
      "Spotkanie zorganizował poseł Karol Lipa. – Ustawa przejdzie – zapewnił parlamentarzysta.",
      "parlamentarzysta | Karol Lipa"),
    Sample(
      "Prezes spółki Ewa Sad wystąpiła na konferencji. Szefowa firmy przyznała, że zysk spadł.",
      "Szefowa firmy | Ewa Sad",
      wrongToday: "two words for the head of the same body mean one person"),
    Sample(
      "W auli przemawiał rektor Lech Gaj. Profesor Irena Mróz siedziała obok. Rektor ogłosił, że czesne nie wzrośnie.",
      "Rektor | Lech Gaj"),
    Sample(
      "Reżyserka Nina Kwiat pokazała film. Artystka zdradziła, że kręci już następny.",
      "Artystka | Nina Kwiat"),
    Sample(
      "Do sądu przyszli obrońca Adam Gil i prokurator Hanna Ryś. Prokurator powiedziała, że złoży apelację.",
      "Prokurator | Hanna Ryś"),
    Sample(
      "Wójt Jan Bąk i skarbniczka Ewa Sad przyszli razem. Samorządowiec zapewnił, że dług zniknie.",
      "Samorządowiec | Jan Bąk"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
