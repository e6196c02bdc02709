import Testing

/// Verbs without a subject.
struct ImpersonalTests {
  static let speakers: [Sample] = [
    Sample(
      "Komunikat wydało Ministerstwo Zdrowia. Podkreślono w nim, że szczepionek wystarczy.",
      "- | Ministerstwo Zdrowia",
      wrongToday: "an impersonal verb with a pronoun for a document speaks for its body"),
    Sample(
      "Most zamknięto rano. Zapowiedziano, że remont potrwa rok.",
      "- | (impersonal)"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
