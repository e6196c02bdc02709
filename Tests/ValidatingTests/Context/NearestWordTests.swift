import ClaimModel
import Testing

@testable import Validating

@Suite struct NearestWordTests {
  static let words = Status.allCases.map(\.rawValue)

  @Test(arguments: [
    ("verifed", "verified"), ("VERIFIED", "verified"), ("unverifed", "unverified"),
    ("not_checkable", "not-checkable"), ("notcheckable", "not-checkable"), ("mixd", "mixed"),
    ("reufted", "refuted"), ("missleading", "misleading"), ("retractd", "retracted"),
  ])
  func findsTheWordMeant(typed: String, meant: String) {
    #expect(NearestWord.to(typed, among: Self.words) == meant)
  }

  @Test(arguments: [
    "", "x", "true", "prawda", "in_review", String(repeating: "verified", count: 9),
  ])
  func staysSilentWhereNoneIsNear(typed: String) {
    #expect(NearestWord.to(typed, among: Self.words) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("ab", "ba", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("żółć", "zolc", 4),
  ])
  func countsTypingErrors(a: String, b: String, distance: Int) {
    #expect(NearestWord.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == distance)
  }
}
