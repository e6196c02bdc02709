import ClaimModel
import Testing

@testable import Validating

@Suite struct MendingTests {
  static let text = "Wstęp. Most zamknięto w poniedziałek."
  static let article = ArticleOutcome.read(SourceText(text), sha256: ExampleFile.sha256)
  static let yaml = """
    # a comment that stays
    format: claimkit/1
    article: {id: a, file: a.txt, sha256: "\(ExampleFile.sha256.uppercased())", language: no, published: 2026-03}
    sources:
      - {id: ratusz, name: Ratusz, kind: goverment, wikidata: "https://www.wikidata.org/wiki/Q270"}
    claims:
      - id: c1
        quote: Most zamknięto
        chain: ratusz   # whoever
        status: unverified
        found: {at: 0-14, voice: indirect}

    """

  private func findings(_ bytes: [UInt8]) -> [Diagnostic] {
    Validator().diagnostics(for: Sample.context(bytes, article: Self.article))
  }

  /// Runs until there is nothing left to do; how often it ran.
  private func mendAll(unsafe: Bool) -> (text: String, runs: Int) {
    var bytes = Array(Self.yaml.utf8)
    for run in 0..<10 {
      let mending = Mending(findings(bytes), of: bytes, includingUnsafe: unsafe)
      if mending.applied.isEmpty { return (String(decoding: bytes, as: UTF8.self), run) }
      bytes = mending.bytes
    }
    return (String(decoding: bytes, as: UTF8.self), 10)
  }

  @Test func safeFixesMendWhatIsPlain() {
    let (text, runs) = mendAll(unsafe: false)
    #expect(
      text == """
        # a comment that stays
        format: claimkit/1
        article: {id: a, file: a.txt, sha256: "\(ExampleFile.sha256)", language: "no", published: 2026-03}
        sources:
          - {id: ratusz, name: Ratusz, kind: goverment, wikidata: "Q270"}
        claims:
          - id: c1
            quote: Most zamknięto
            chain: [ratusz]   # whoever
            status: unverified
            found: {at: 7-21, voice: indirect}

        """)
    #expect(runs == 2)
  }

  @Test func unsafeFixesMendWhatIsLikely() {
    let (text, _) = mendAll(unsafe: true)
    #expect(text.contains("kind: government"))
    #expect(findings(Array(text.utf8)).map(\.description) == [])
  }

  @Test func mendingTwiceIsMendingOnce() {
    let once = mendAll(unsafe: false).text
    let again = Mending(findings(Array(once.utf8)), of: Array(once.utf8))
    #expect(again.applied == [])
    #expect(again.bytes == Array(once.utf8))
  }

  private func finding(_ start: Int, _ end: Int, _ replacement: String, safe: Bool = true)
    -> Diagnostic
  {
    Diagnostic(
      code: "A405", rule: "quote-moved", severity: .warning, message: "\(start)",
      location: .init(path: "a", line: 1, column: 1, span: ByteSpan(start, end)),
      fix: .init(
        title: "t", span: ByteSpan(start, end), replacement: replacement, isSafe: safe))
  }

  @Test func ofTwoFixesForTheSameBytesOneWaits() {
    let bytes = Array("abcdef".utf8)
    let mending = Mending([finding(2, 4, "X"), finding(0, 3, "Y"), finding(5, 6, "Z")], of: bytes)
    #expect(String(decoding: mending.bytes, as: UTF8.self) == "YdeZ")
    #expect(mending.applied.map(\.message) == ["0", "5"])
    #expect(mending.left.map(\.message) == ["2"])
  }

  @Test func oneFixWantedTwiceIsMadeOnce() {
    let mending = Mending([finding(0, 1, "X"), finding(0, 1, "X")], of: Array("ab".utf8))
    #expect(String(decoding: mending.bytes, as: UTF8.self) == "Xb")
    #expect(mending.applied.count == 2)
  }

  @Test func whatNeedsAPersonIsLeft() {
    let bytes = Array("ab".utf8)
    let findings = [finding(0, 1, "X", safe: false), finding(1, 9, "Y")]
    #expect(Mending(findings, of: bytes).bytes == bytes)
    #expect(Mending(findings, of: bytes, includingUnsafe: true).bytes == Array("Xb".utf8))
  }
}
