import ClaimModel
import Testing

@testable import Validating

@Suite struct ValidatorTests {
  /// One broken value a claim, of every level; a clean one among them.
  static let broken = """
    format: claimkit/1
    article: {id: bridge, file: bridge.txt, sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: en}
    sources:
      - {id: city-hall, name: City Hall, kind: government}
    claims:
      - {id: c1, quote: The bridge closed, chain: [nobody], status: verifed}
      - {id: c2, quote: The bridge closed, chain: [nobody], status: verified}
      - {id: c3, quote: It opened, chain: [city-hall], status: verified}
      - {id: c4, quote: The bridge closed, chain: [city-hall], status: unverified}
      - {id: c5, quote: It opened, chain: [city-hall], status: unverified}
      - {id: c6, quote: It opened, dropped: a duplicate, status: verified}

    """
  static let article = ArticleOutcome.read(
    SourceText("The bridge closed, city hall said."),
    sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00")

  @Test func eachClaimIsJudgedUpToItsFirstBrokenLevel() {
    let found = Sample.diagnostics(Self.broken, article: Self.article)
    // c1 falls at shape, c2 at references, c3 at meaning, c5 at text; c4 is clean, c6 dropped.
    #expect(
      Sample.short(found.filter { $0.severity == .error })
        == ["6:S205", "7:R303", "8:V601", "10:A407"])
  }

  @Test func findingsNameTheirClaim() {
    let found = Sample.diagnostics(Self.broken, article: Self.article)
    #expect(found.filter { $0.severity == .error }.map(\.subject) == ["c1", "c2", "c3", "c5"])
  }

  @Test func aBrokenClaimHidesNothingOfTheOthers() {
    let alone = Self.broken.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("id: c1,") }.joined(separator: "\n")
    let without = Sample.diagnostics(alone, article: Self.article)
    let with = Sample.diagnostics(Self.broken, article: Self.article).filter { $0.subject != "c1" }
    #expect(with.map(\.message) == without.map(\.message))
  }

  @Test func theOrderIsThatOfTheFile() {
    let found = Sample.diagnostics(Self.broken, article: Self.article)
    #expect(found.map(\.location.span) == found.map(\.location.span).sorted())
    let shuffled = Sample.diagnostics(
      Self.broken, article: Self.article, validator: Validator(rules: RuleRegistry.all.reversed()))
    #expect(shuffled == found)
  }

  @Test func aFileThatIsNoYAMLHasTheReadersFindingsOnly() {
    #expect(Set(Sample.diagnostics("claims: [").map(\.code)) == ["Y100"])
    #expect(Sample.diagnostics("").map(\.code) == ["Y109"])
    #expect(Sample.diagnostics("- a\n- b\n").map(\.code) == ["Y109"])
  }

  @Test func withoutTheArticleItsTextIsNotJudged() {
    let found = Sample.diagnostics(Self.broken, article: .notRead)
    #expect(!found.contains { $0.code.hasPrefix("A") })
    let missing = Sample.diagnostics(Self.broken, article: .missing)
    #expect(missing.filter { $0.code == "R312" }.count == 1)
    #expect(!missing.contains { $0.code.hasPrefix("A") })
  }

  @Test func aMinimalFileIsClean() {
    let yaml = """
      format: claimkit/1
      article: {id: a, file: a.txt, sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: pl}
      claims:
        - {id: c1, quote: Most zamknięto, status: unverified}

      """
    #expect(Sample.diagnostics(yaml).map(\.description) == [])
  }

  /// Every prefix and every line left out: whatever is broken, the validator answers.
  @Test func damagedFilesNeverStopIt() {
    let bytes = Array(Self.broken.utf8)
    for end in stride(from: 0, to: bytes.count, by: 3) {
      _ = Validator().diagnostics(
        for: Sample.context(Array(bytes[..<end]), article: Self.article))
    }
    for start in stride(from: 0, to: bytes.count - 9, by: 5) {
      var damaged = bytes
      damaged.replaceSubrange(start..<(start + 7), with: Array(": [0-9\u{301}".utf8))
      let found = Validator().diagnostics(for: Sample.context(damaged, article: Self.article))
      for diagnostic in found {
        #expect(diagnostic.location.span.end <= damaged.count)
      }
    }
  }
}
