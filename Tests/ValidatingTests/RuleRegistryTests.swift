import ClaimModel
import Foundation
import Reporting
import TestSupport
import Testing
import YAMLTree

@testable import Validating

@Suite struct RuleRegistryTests {
  @Test func listsEveryFileUnderRules() throws {
    let folder = ProjectFiles.url("Sources/Validating/Rules")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    )
    .compactMap { ($0 as? URL)?.lastPathComponent }.filter { $0.hasSuffix(".swift") }
    .map { String($0.dropLast(6)) }
    let listed = RuleRegistry.all.map { "\($0)" }
    #expect(Set(files).subtracting(listed) == [], "add these to RuleRegistry.all")
    #expect(Set(listed).subtracting(files) == [], "a rule has a file of its name under Rules/")
  }

  @Test func isSortedAndFreeOfRepetition() {
    let codes = RuleRegistry.pages.map(\.code)
    #expect(codes == codes.sorted())
    #expect(Set(codes).count == codes.count)
    #expect(Set(RuleRegistry.pages.map(\.name)).count == codes.count)
    #expect(Set(RuleRegistry.pages.map(\.title)).count == codes.count)
  }

  @Test(arguments: RuleRegistry.pages.map(\.code))
  func pagesAreWhole(code: String) throws {
    let page = try #require(RuleRegistry.page(code))
    #expect(page.code.wholeMatch(of: /[YSRAPVEDHX][0-9]{3}/) != nil)
    #expect(page.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    #expect(!page.title.english.hasSuffix("."))
    #expect(page.what.english.hasSuffix("."))
    #expect(page.why.english.hasSuffix(".") || page.why.english.hasSuffix("?"))
    #expect(!page.failing.isEmpty)
    #expect(!page.passing.isEmpty)
  }

  @Test(arguments: YAMLProblem.allCases)
  func everyProblemOfTheYAMLReaderHasAPage(problem: YAMLProblem) throws {
    let page = try #require(RuleRegistry.page(problem.code), "add a page for \(problem.code)")
    #expect(page.name == problem.rawValue)
    #expect(page.severity == .error)
  }

  @Test func findsPagesByCodeAndName() {
    #expect(RuleRegistry.page("v601")?.name == "verdict-without-evidence")
    #expect(RuleRegistry.page("verdict-without-evidence")?.code == "V601")
    #expect(RuleRegistry.page("V999") == nil)
    #expect(RuleRegistry.nearest(to: "quote-losst") == "quote-lost")
    #expect(RuleRegistry.nearest(to: "something else") == nil)
  }

  @Test func docsAreWhatTheGeneratorMakes() throws {
    let folder = ProjectFiles.url("docs/rules")
    var expected = Dictionary(
      uniqueKeysWithValues: RuleRegistry.pages.map {
        (RulePageMarkdown.fileName($0), RulePageMarkdown.render($0))
      })
    expected[RuleIndexMarkdown.fileName] = RuleIndexMarkdown.render(RuleRegistry.pages)
    let present = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(Set(present) == Set(expected.keys), "run: swift run GenerateDocs")
    for (name, text) in expected {
      let file = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(file == text, "docs/rules/\(name) is stale; run: swift run GenerateDocs")
    }
  }
}
