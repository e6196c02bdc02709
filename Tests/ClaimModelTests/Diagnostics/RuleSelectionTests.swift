import ClaimModel
import Testing

@Suite struct RuleSelectionTests {
  static func page(_ code: String, _ name: String) -> RulePage {
    RulePage(
      code: code, name: name, title: "", what: "", why: "", level: .text, severity: .warning,
      since: "0.1", failing: [], passing: [])
  }
  static let pages = [
    page("A405", "quote-moved"), page("A407", "quote-lost"),
    page("V601", "verdict-without-evidence"),
  ]

  @Test(
    arguments: [
      ([], [], ["A405", "A407", "V601"]), (["A"], [], ["A405", "A407"]), ([], ["a4"], ["V601"]),
      (["A"], ["A405"], ["A407"]), (["A405"], ["A"], ["A405"]), (["quote-lost"], [], ["A407"]),
      ([], ["quote-lost"], ["A405", "V601"]), (["V601"], ["V601"], []),
      (["A405"], ["quote-moved"], []),
      ([""], [], []), ([], ["A4051"], ["A405", "A407", "V601"]),
    ] as [([String], [String], [String])])
  func theLongestWordDecides(selected: [String], ignored: [String], codes: [String]) {
    let selection = RuleSelection(selected: selected, ignored: ignored)
    #expect(Self.pages.filter(selection.includes).map(\.code) == codes)
  }

  @Test func severitiesAreChosenInTheSameWay() {
    let selection = RuleSelection(severities: ["A": .error, "quote-lost": .info])
    #expect(Self.pages.map(selection.severity) == [.error, .info, .warning])
  }

  @Test(arguments: [
    (Diagnostic.Severity.warning, Diagnostic.Severity.error, Diagnostic.Severity.error),
    (.info, .error, .info), (.error, .info, .info), (.warning, .info, .info),
  ])
  func whatIsMilderThanItsRuleStaysMilder(
    own: Diagnostic.Severity, wanted: Diagnostic.Severity, result: Diagnostic.Severity
  ) {
    let diagnostic = Diagnostic(
      code: "A405", rule: "quote-moved", severity: own, message: "",
      location: .init(path: "", line: 1, column: 1))
    let selection = RuleSelection(severities: ["A405": wanted])
    #expect(selection.adjusting(diagnostic, of: Self.pages[0]).severity == result)
  }

  @Test func unknownWordsAreTold() {
    let selection = RuleSelection(
      selected: ["A", "B"], ignored: ["quote-gone"], severities: ["V6": .info, "W": .info])
    #expect(selection.unknown(among: Self.pages) == ["B", "quote-gone", "W"])
  }
}
