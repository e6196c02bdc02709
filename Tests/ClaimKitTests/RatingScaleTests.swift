import ClaimKit
import Testing

/// The scales that come with the program.
@Suite struct RatingScaleTests {
  @Test func allAreThere() {
    #expect(RatingScale.known.map(\.id) == ["demagog", "politifact", "snopes"])
  }

  @Test(arguments: RatingScale.known.map(\.id))
  func areWhole(id: String) throws {
    let scale = try #require(RatingScale.known.first { $0.id == id })
    #expect(!scale.name.isEmpty && scale.values.count >= 5)
    for value in scale.values { #expect(ValueForm.rating.accepts(scale.text(of: value))) }
    // What is truer never has the smaller number.
    let numbers = scale.values.compactMap(\.number)
    #expect(numbers == numbers.sorted(by: >))
    #expect(numbers.first == scale.best && numbers.last == scale.worst)
    // A verdict that can be given can be rated.
    let rated = Set(scale.values.flatMap(\.statuses))
    #expect(rated.isSuperset(of: [.verified, .mixed, .misleading, .refuted]))
  }

  @Test(arguments: [
    ("politifact/half-true", ["politifact/half-true"]), ("Half True", ["politifact/half-true"]),
    ("manipulacja", ["demagog/manipulacja"]), ("FAŁSZ", ["demagog/falsz"]),
    ("true", ["politifact/true", "snopes/true"]), ("nonsense", []), ("demagog/true", []),
  ])
  func areFoundByWhatAPersonTypes(words: String, found: [String]) {
    #expect(RatingScale.matches(words, in: RatingScale.known).map(\.text) == found)
  }

  // MARK: Marking

  private static let file = """
    format: claimkit/1
    article: {id: a, file: a.txt, sha256: "\(String(repeating: "0", count: 64))", language: pl}
    claims:
      - id: c1
        quote: Most zamknięto.
        status: unverified
      - id: c2
        quote: Naprawa potrwa rok.
        status: refuted
        rating: demagog/falsz

    """

  private func mark(
    _ id: String, _ text: String = file, _ marks: (inout ClaimMarks) -> Void
  ) -> Result<String, InvalidInput> {
    var said = ClaimMarks()
    marks(&said)
    return perform(.mark([id], said), text)
  }

  private func perform(_ action: EditorAction, _ text: String) -> Result<String, InvalidInput> {
    AnnotationFile(bytes: Array(text.utf8), path: "a.yaml").performing(
      action,
      on: EditOccasion(
        editor: "ak", moment: "2026-11-24T10:00:00Z",
        articleDigest: String(repeating: "0", count: 64), policy: DeskFile.standard.policy)
    ).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aRatingBringsItsStatus() throws {
    let text = try mark("c1") { $0.rating = "Manipulacja" }.get()
    #expect(text.contains("    status: misleading\n    rating: demagog/manipulacja\n"))
    #expect(text.contains("action: correct, field: rating"))
    #expect(text.contains("action: judge, status: misleading, was: unverified"))
  }

  @Test func aRatingAndAStatusThatContradictEachOtherAreRefused() throws {
    for result in [
      mark("c1") {
        $0.rating = "demagog/falsz"; $0.status = .verified
      },
      mark("c2") { $0.rating = "demagog/prawda" }, mark("c2") { $0.status = .verified },
      mark("c1") { $0.rating = "true" }, mark("c1") { $0.rating = "nobody" },
    ] {
      guard case .failure = result else {
        Issue.record("\(result)")
        continue
      }
    }
    let both = try mark("c2") {
      $0.rating = "demagog/prawda"; $0.status = .verified
    }.get()
    #expect(both.contains("    status: verified\n    rating: demagog/prawda\n"))
    let without = try mark("c2") {
      $0.rating = ""; $0.status = .verified
    }.get()
    #expect(!without.contains("    rating:"))
  }

  @Test func aRatingIsTakenBack() throws {
    let rated = try mark("c1") { $0.rating = "demagog/falsz" }.get()
    let back = try perform(.undo, rated).get()
    #expect(back.contains("    quote: Most zamknięto.\n    status: unverified\n    history:"))
  }
}
