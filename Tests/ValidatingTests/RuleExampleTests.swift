import ClaimModel
import Testing

@testable import Validating

/// Every rule's page is its first test.
@Suite struct RuleExampleTests {
  /// One example of one rule, with a name that a failure shows.
  struct Case: CustomTestStringConvertible, Sendable {
    let page: RulePage
    let example: RulePage.Example
    let number: Int

    var testDescription: String { "\(page.code) \(page.name) \(number)" }

    static func all(_ examples: (RulePage) -> [RulePage.Example]) -> [Case] {
      RuleRegistry.pages.flatMap { page in
        examples(page).enumerated().map { Case(page: page, example: $1, number: $0 + 1) }
      }
    }
  }

  @Test(arguments: Case.all(\.failing))
  func objectsToItsFailingExamplesAtTheirMarks(_ it: Case) {
    let file = ExampleFile(it.example)
    let found = file.diagnostics()
    let own = found.filter { $0.code == it.page.code }
    #expect(own.map(\.location.span.start) == file.marks, "\(list(found))")
    #expect(own.allSatisfy { $0.rule == it.page.name })
    #expect(!file.marks.isEmpty, "a failing example marks what is wrong")
    // Another rule may inform, but a second objection would make the page misleading.
    let others = found.filter { $0.code != it.page.code && $0.severity != .info }
    #expect(others.isEmpty, "\(list(others))")
  }

  @Test(arguments: Case.all(\.passing))
  func acceptsItsPassingExamples(_ it: Case) {
    let file = ExampleFile(it.example)
    let found = file.diagnostics().filter {
      $0.severity != .info || $0.code == it.page.code
    }
    #expect(found.isEmpty, "\(list(found))")
    #expect(file.marks.isEmpty, "a passing example has no marks")
  }

  @Test(arguments: Case.all(\.failing))
  func saysItInOneLineWithoutAFullStop(_ it: Case) {
    for finding in ExampleFile(it.example).diagnostics() where finding.code == it.page.code {
      for message in [finding.message, finding.help ?? "help"] {
        for line in Phrasebook.languages.map(message.text(in:)) {
          #expect(!line.hasSuffix("."))
          #expect(!line.contains("\n"))
          #expect(line.unicodeScalars.count < 240)
          #expect(line == line.trimmed)
        }
      }
      #expect(finding.help != nil, "say what to do")
    }
  }

  /// What stands in quotation marks or is a word of the format is the same in both; a whole line never is.
  @Test(arguments: Case.all(\.failing))
  func saysItInPolishToo(_ it: Case) {
    for finding in ExampleFile(it.example).diagnostics() where finding.code == it.page.code {
      for message in [finding.message, finding.help].compactMap({ $0 }) {
        let (polish, english) = (message.text(in: "pl"), message.english)
        #expect(polish != english || !english.contains(" "), "\(english)")
      }
    }
  }

  private func list(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { "\($0.location.span.start) \($0.code) \($0)" }.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmed: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(String.UnicodeScalarView(scalars[...last]))
  }
}
