import ClaimModel
import Testing

@Suite struct BaselineTests {
  private func finding(_ code: String, _ subject: String?) -> Diagnostic {
    Diagnostic(
      code: code, rule: "x", severity: .error, message: "x",
      location: .init(path: "x", line: 1, column: 1), subject: subject)
  }

  @Test func isReadAsItIsWritten() throws {
    var baseline = Baseline()
    baseline.add(
      [finding("V601", "c5"), finding("V601", "c5"), finding("S202", nil), finding("Y104", nil)],
      of: "annotations/Most na Wiśle: łuk.yaml")
    let text = """
      # Findings that are put up with for now; made by claimkit validate --write-baseline.
      annotations/Most na Wiśle: łuk.yaml: S202 - 1
      annotations/Most na Wiśle: łuk.yaml: V601 c5 2

      """
    #expect(baseline.text == text)
    #expect(try Baseline(text: text) == baseline)
    #expect(try Baseline(text: "") == Baseline())
  }

  @Test func putsUpWithAsManyAsItLists() throws {
    let baseline = try Baseline(text: "a.yaml: V601 c5 1\na.yaml: A405 c6 3\n")
    let (left, used) = baseline.filter(
      [finding("V601", "c5"), finding("V601", "c5"), finding("V601", "c6"), finding("A405", "c6")],
      of: "a.yaml")
    #expect(left.map(\.subject) == ["c5", "c6"])
    #expect(used.values.sorted() == [1, 1])
    #expect(baseline.filter([finding("V601", "c5")], of: "b.yaml").left.count == 1)
  }

  @Test(arguments: ["a.yaml V601 c5 1", "a.yaml: V601 c5", "a.yaml: V601 c5 0", "nonsense"])
  func refusesOtherLines(line: String) {
    #expect(throws: Baseline.LineProblem(line: 2)) { try Baseline(text: "# so\n\(line)\n") }
  }
}
