import Foundation
import TestSupport
import Testing

/// `make demo` is what a newcomer sees first.
@Suite struct DemoTests {
  @Test func itEndsAsTheFirstPageSays() throws {
    let run = try CommandRun(
      shell: "Tools/demo claimkit", in: ProjectFiles.root, environment: ["LC_ALL": "C.UTF-8"])
    #expect(run.status == 0)
    let page = try ProjectFiles.text("README.md").split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(page.firstIndex(of: "```console"))
    let end = try #require(page[start...].firstIndex(of: "```"))
    let promised = page[(start + 1)..<end].joined(separator: "\n")
    let printed = run.output.replacing(/\/tmp\/claimkit-demo\.\w+/, with: "annotations")
    #expect(printed.trimmingCharacters(in: .newlines) == promised)
  }
}
