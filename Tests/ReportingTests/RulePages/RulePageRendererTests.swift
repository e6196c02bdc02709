import ClaimModel
import TestSupport
import Testing

@testable import Reporting

@Suite struct RulePageRendererTests {
  @Test func rendersMarkdown() {
    let text = RulePageMarkdown.render(SampleFindings.page)
    #expect(Golden.difference(text, "page.md") == nil)
  }

  @Test func rendersTheIndex() {
    let text = RuleIndexMarkdown.render([SampleFindings.page])
    #expect(Golden.difference(text, "index.md") == nil)
  }

  @Test func rendersForATerminal() {
    let text = RulePageText(isColoured: false, width: 60).render(SampleFindings.page)
    #expect(Golden.difference(text, "page.txt") == nil)
  }

  @Test func listsRules() {
    let text = RulePageText(isColoured: false).list([SampleFindings.page])
    #expect(
      text == "S205  word-unknown  error    A word of a closed list is one of the list\n")
  }
}
