import Testing

/// Verbs without a subject.
struct ImpersonalTests {
  static let speakers: [Sample] = [
    Sample(
      "Komunikat wydało Ministerstwo Zdrowia. Podkreślono w nim, że szczepionek wystarczy.",
      "nim | Ministerstwo Zdrowia"),
    Sample(
      "Most zamknięto rano. Zapowiedziano, że remont potrwa rok.",
      "- | (impersonal)"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
