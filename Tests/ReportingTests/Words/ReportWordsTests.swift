import ClaimModel
import Testing

@testable import Reporting

@Suite struct ReportWordsTests {
  /// The keys of a table, in its order.
  private static func lines(_ table: String) -> [(key: String, text: String)] {
    table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }
  }

  private static func names<V: WordedVocabulary>(_ vocabulary: V.Type) -> [String] {
    V.allCases.map { "\(V.name).\($0.rawValue)" }
  }

  /// Every key a table must have.
  private static let keys: [String] =
    ["language", "plurals"] + ReportWord.allCases.map(\.rawValue) + names(Status.self)
    + names(SourceCheck.self) + names(Stance.self) + names(EvidenceKind.self)
    + names(HistoryAction.self) + names(Source.Kind.self) + names(Claim.Voice.self)
    + names(Claim.Act.self) + Claim.Feature.allCases.map { "feature.\($0.rawValue)" }

  @Test func everyLanguageHasEveryKeyOnceAndNoOther() {
    #expect(ReportWords.languages == ["en", "pl"])
    for (code, table) in ReportWords.tables {
      let keys = Self.lines(table).map(\.key)
      #expect(Set(keys).symmetricDifference(Self.keys) == [], "\(code)")
      #expect(keys.count == Set(keys).count, "\(code) has a key twice")
    }
  }

  @Test func everyLanguageHasTheSameOrderAndPlaceholders() throws {
    let english = Self.lines(try #require(ReportWords.tables.first).table)
    for (code, table) in ReportWords.tables.dropFirst() {
      let lines = Self.lines(table)
      #expect(lines.map(\.key) == english.map(\.key), "\(code)")
      for (line, model) in zip(lines, english) {
        #expect(!line.text.isEmpty, "\(code): \(line.key)")
        #expect(
          ReportWords.placeholders(of: line.text) == ReportWords.placeholders(of: model.text),
          "\(code): \(line.key)")
      }
    }
  }

  @Test func everyTextWithANumberHasAllFormsAndNoOtherTextHasAny() throws {
    for (code, table) in ReportWords.tables {
      let lines = Self.lines(table)
      let notation = try #require(lines.first { $0.key == "plurals" }?.text)
      let plurals = try #require(PluralForms(Substring(notation)), "\(code)")
      for line in lines where line.key != "plurals" {
        let forms = PluralForms.forms(of: Substring(line.text))
        guard forms.count > 1 else { continue }
        #expect(forms.count == plurals.count, "\(code): \(line.key)")
        for form in forms { #expect(form.contains("{n}"), "\(code): \(line.key)") }
      }
    }
  }

  @Test(arguments: [
    (0, "0 źródeł"), (1, "1 źródło"), (2, "2 źródła"), (4, "4 źródła"), (5, "5 źródeł"),
    (11, "11 źródeł"), (12, "12 źródeł"), (14, "14 źródeł"), (21, "21 źródeł"),
    (22, "22 źródła"), (25, "25 źródeł"), (101, "101 źródeł"), (112, "112 źródeł"),
    (124, "124 źródła"), (1_000, "1000 źródeł"),
  ])
  func countsInPolish(number: Int, expected: String) throws {
    let polish = try #require(ReportWords.language("pl"))
    #expect(polish.count(number, .sources) == expected)
  }

  @Test(arguments: [(0, "0 claims"), (1, "1 claim"), (2, "2 claims"), (21, "21 claims")])
  func countsInEnglish(number: Int, expected: String) {
    #expect(ReportWords.english.count(number, .claims) == expected)
  }

  @Test(arguments: [
    "", "1", "1 | 2", "x | others", "3-2 | others", "*2-4 | others", "but 1 | others",
  ])
  func refusesPluralsItCannotRead(notation: String) {
    #expect(PluralForms(Substring(notation)) == nil)
  }

  @Test func whatAnArticleSaysFillsNothingIn() {
    let text = ReportWords.english.fill(.summaryDropped, ["summary": "{n} {n}", "n": "2"])
    #expect(text == "{n} {n}; 2 dropped by an editor")
  }

  @Test func anUnknownWordIsShownAsWritten() throws {
    let polish = try #require(ReportWords.language("pl"))
    #expect(polish.label("refuted", of: Status.self) == "nieprawdziwe")
    #expect(polish.label("sprawdzone", of: Status.self) == "sprawdzone")
    #expect(ReportWords.language("xx") == nil)
  }

  @Test func englishCallsTheWordsOfFilesByTheirNames() {
    for status in Status.allCases {
      #expect(ReportWords.english.label(status) == status.rawValue)
    }
  }
}
