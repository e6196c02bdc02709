import ClaimModel
import Testing

@testable import Validating

@Suite struct IgnoreCommentTests {
  /// Two claims that are unverifiable without a note, and a source nobody names.
  static func file(
    head: String = "", before: String = "", behind: String = "", inside: String = ""
  ) -> String {
    """
    \(head)format: claimkit/1
    article: {id: a, file: a.txt, sha256: "\(ExampleFile.sha256)", language: pl}
    sources:
      - {id: nobody, name: Nobody, kind: person}
    claims:
    \(before)  - id: c1
        quote: a
    \(inside)    status: unverifiable \(behind)
      - id: c2
        quote: b
        status: unverifiable

    """
  }

  private func codes(_ yaml: String, _ selection: RuleSelection = RuleSelection()) -> [String] {
    let validator = Validator(selection: selection)
    return Sample.diagnostics(yaml, validator: validator).filter { $0.severity > .info }
      .map { "\($0.subject ?? "-") \($0.code)" }
  }

  @Test func theFileHasThreeFindings() {
    #expect(codes(Self.file()) == ["nobody R307", "c1 V616", "c2 V616"])
  }

  @Test(arguments: ["V616", "v616", "unverifiable-without-note"])
  func behindAValueItSpeaksForTheLine(rule: String) {
    #expect(
      codes(Self.file(behind: "# claimkit:ignore \(rule) asked in March"))
        == ["nobody R307", "c2 V616"])
  }

  @Test func beforeAClaimItSpeaksForTheClaim() {
    #expect(
      codes(Self.file(before: "  # claimkit:ignore V616 asked in March\n  # more\n"))
        == ["nobody R307", "c2 V616"])
  }

  @Test func onItsOwnLineItSpeaksForTheNext() {
    #expect(
      codes(Self.file(inside: "    # claimkit:ignore V616 asked in March\n"))
        == ["nobody R307", "c2 V616"])
  }

  @Test func forTheFileItSpeaksForAll() {
    #expect(
      codes(Self.file(head: "# claimkit:ignore-file V616 a desk of readers' questions\n"))
        == ["nobody R307"])
  }

  @Test(arguments: [
    ("# claimkit:ignore V616", "S220"), ("# claimkit:ignore V616   ", "S220"),
    ("# claimkit:ignore", "S220"), ("# claimkit:ignore V666 because", "S220"),
    ("# claimkit:ignore Y104 because", "S220"), ("# claimkit:ignore V601 because", "S221"),
  ])
  func aCommentThatDoesNothingIsReported(comment: String, code: String) {
    #expect(
      codes(Self.file(behind: comment)) == ["nobody R307", "c1 V616", "- \(code)", "c2 V616"])
  }

  @Test func aRuleThatDoesNotRunIsNotMissed() {
    let yaml = Self.file(behind: "# claimkit:ignore V616 asked in March")
    #expect(codes(yaml, RuleSelection(ignored: ["V"])) == ["nobody R307"])
    #expect(codes(yaml, RuleSelection(selected: ["R"])) == ["nobody R307"])
  }

  @Test func textIsNoComment() {
    let yaml = Self.file(inside: "    wording: \"x # claimkit:ignore V616 because\"\n")
    #expect(codes(yaml) == ["nobody R307", "c1 V616", "c2 V616"])
    let block = Self.file(inside: "    wording: |\n      # claimkit:ignore V616 because\n      x\n")
    #expect(codes(block) == ["nobody R307", "c1 V616", "c2 V616"])
  }

  @Test func whatTheReaderSaysCannotBeTakenOut() {
    let yaml = Self.file(
      head: "# claimkit:ignore-file Y104 because\n", inside: "    quote: once more\n")
    #expect(codes(yaml).contains("c1 Y104"))
  }
}
