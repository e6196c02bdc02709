import ClaimModel
import Testing

@Suite struct ClaimSelectionTests {
  private static let document: AnnotationDocument = {
    func at(_ word: String) -> Located<String> { Located(word, at: ByteSpan(0, 0)) }
    func claim(
      _ id: String, _ status: String, _ chain: [String] = [], dropped: Bool = false,
      check: String? = nil, act: String? = nil
    ) -> AnnotationDocument.ClaimEntry {
      var entry = AnnotationDocument.ClaimEntry()
      entry.id = at(id)
      entry.status = at(status)
      entry.chain = chain.map(at)
      entry.dropped = dropped ? at("x") : nil
      entry.sourceCheck = check.map(at)
      entry.found = AnnotationDocument.FoundEntry()
      entry.found?.act = act.map(at)
      return entry
    }
    func source(_ id: String, _ kind: String) -> AnnotationDocument.SourceEntry {
      var entry = AnnotationDocument.SourceEntry()
      entry.id = at(id)
      entry.kind = at(kind)
      return entry
    }
    return AnnotationDocument(
      format: nil, article: .init(),
      sources: [source("ap", "agency"), source("anna", "person"), source("oni", "unnamed")],
      claims: [
        claim("c1", "unverified"), claim("c2", "verified", ["ap"]),
        claim("c3", "unverified", ["ap", "oni"], check: "confirmed"),
        claim("c10", "refuted", ["anna"], act: "denies"),
        claim("c4", "unverified", ["anna"], dropped: true), claim("c5", "mixed", ["ap", "anna"]),
      ])
  }()

  @Test(arguments: [
    (["c1"], [], ["c1"]), (["c5", "c1"], [], ["c1", "c5"]), (["c2-c5"], [], ["c2", "c3", "c5"]),
    (["c2-5"], [], ["c2", "c3", "c5"]), (["c4"], [], ["c4"]), (["c1,c3"], [], ["c1", "c3"]),
    (["c99"], [], ["c99"]), (["c90-c99"], [], []), ([], ["status=unverified"], ["c1", "c3"]),
    ([], ["status=unverified,source=ap"], ["c3"]),
    ([], ["status=unverified,status=mixed"], ["c1", "c3", "c5"]),
    ([], ["status!=unverified"], ["c2", "c10", "c5"]), ([], ["origin=anna"], ["c10", "c5"]),
    ([], ["kind=unnamed"], ["c3"]), ([], ["source=none"], ["c1"]),
    ([], ["source-check=none", "source=ap"], ["c2", "c5"]), ([], ["act=denies"], ["c10"]),
    ([], ["act=says,source=ap"], ["c2", "c3", "c5"]), ([], ["dropped=yes"], ["c4"]),
    (["c1-c3"], ["source=ap"], ["c2", "c3"]), (["c1-c9", "c10"], ["status=refuted"], ["c10"]),
  ])
  func selects(words: [String], conditions: [String], ids: [String]) throws {
    let selection = try ClaimSelection.parse(words: words, conditions: conditions).get()
    #expect(selection.ids(in: Self.document) == ids)
  }

  @Test(arguments: [
    (["x"], [], ClaimSelection.Problem.malformed("x")), (["c"], [], .malformed("c")),
    (["c1-"], [], .malformed("c1-")), (["c1-c2-c3"], [], .malformed("c1-c2-c3")),
    (["c5-c2"], [], .backwards("c5-c2")), ([], ["status"], .noCondition("status")),
    ([], ["status="], .noCondition("status=")), ([], ["colour=red"], .unknownKey("colour")),
  ])
  func refuses(words: [String], conditions: [String], problem: ClaimSelection.Problem) {
    #expect(throws: problem) {
      try ClaimSelection.parse(words: words, conditions: conditions).get()
    }
  }
}
