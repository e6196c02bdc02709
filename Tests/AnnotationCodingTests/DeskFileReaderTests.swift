import ClaimModel
import Testing

@testable import AnnotationCoding

@Suite struct DeskFileReaderTests {
  private func read(_ text: String) -> DeskFile {
    DeskFileReader.read(bytes: Array(text.utf8), path: "claimkit.yaml")
  }

  @Test func readsAPolicy() {
    let desk = read(
      """
      # The city desk.
      editor: AK
      own-outlet: [Głos Powiśla, glos.example]
      four-eyes: no
      independent-sources: 3

      """)
    #expect(desk.diagnostics.isEmpty)
    #expect(desk.editor == "AK")
    #expect(
      desk.policy
        == DeskPolicy(
          independentSources: 3, fourEyes: false, ownOutlet: ["Głos Powiśla", "glos.example"]))
  }

  @Test func oneOutletNeedsNoList() {
    #expect(read("own-outlet: Głos\n").policy.ownOutlet == ["Głos"])
    #expect(read("").diagnostics.isEmpty)
    #expect(read("# nothing yet\n") == DeskFile())
  }

  @Test(arguments: [
    ("four-eye: true\n", "1:1", "there is no key “four-eye”"),
    ("four-eyes: maybe\n", "1:12", "should be true or false"),
    ("editor: [a]\n", "1:9", "should be a name"), ("editor:\n", "1:8", "should be a name"),
    ("independent-sources: 0\n", "1:22", "a number from 1"),
    ("own-outlet: {a: b}\n", "1:13", "list of names"), ("- a\n", "1:1", "keys with values"),
  ])
  func tellsWhatIsWrong(text: String, place: String, words: String) {
    let desk = read(text)
    #expect(desk.policy == DeskPolicy())
    #expect(desk.diagnostics.count == 1)
    let line = desk.diagnostics.first?.description ?? ""
    #expect(line.hasPrefix("claimkit.yaml:\(place): error: ") && line.contains(words), "\(line)")
  }
}
