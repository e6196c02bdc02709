import Testing

/// A verb without a subject agrees with its speaker.
struct DroppedSubjectTests {
  static let speakers: [Sample] = [
    Sample(
      "Minister Olga Bielska spotkała się z wójtem Janem Bąkiem. Przyznała, że droga jest zła.",
      "- | Olga Bielska"),
    Sample(
      "Minister Olga Bielska spotkała się z wójtem Janem Bąkiem. Przyznał, że droga jest zła.",
      "- | Jan Bąk"),
    Sample(
      "Wójt Jan Bąk przyjechał rano. Najpierw obejrzał wał. – Trzyma – powiedział. Potem dodał, że woda opada.",
      "- | Jan Bąk",
      "- | Jan Bąk"),
    Sample(
      "Strażacy dotarli po północy. Przekazali, że ogień jest opanowany.",
      "- | strażacy"),
    Sample(
      "Związkowcy rozmawiali z prezesem Tomaszem Rakiem. Zapowiedzieli, że rozpoczną strajk.",
      "- | związkowcy"),
    Sample(
      "– Nie zgadzam się – powiedziała radna Beata Struś. Zaznaczyła, że pójdzie do sądu.",
      "radna Beata Struś | Beata Struś",
      "- | Beata Struś"),
    Sample(
      "Sąd Rejonowy w Nysie wydał wyrok. Uznał, że kierowca jest winny.",
      "- | Sąd Rejonowy w Nysie"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
