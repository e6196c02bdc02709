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
    #expect(read("packs: languages/es\n").packs == ["languages/es"])
    #expect(read("packs: [languages/es, ../cs]\n").packs == ["languages/es", "../cs"])
    #expect(read("").diagnostics.isEmpty)
    #expect(read("# nothing yet\n") == DeskFile())
  }

  @Test(arguments: [
    ("four-eye: true\n", "1:1", "there is no key “four-eye”"),
    ("four-eyes: maybe\n", "1:12", "should be true or false"),
    ("editor: [a]\n", "1:9", "should be a name"), ("editor:\n", "1:8", "should be a name"),
    ("independent-sources: 0\n", "1:22", "a number from 1"),
    ("packs: {a: b}\n", "1:8", "list of folders"),
    ("own-outlet: {a: b}\n", "1:13", "list of names"), ("- a\n", "1:1", "keys with values"),
  ])
  func tellsWhatIsWrong(text: String, place: String, words: String) {
    let desk = read(text)
    #expect(desk.policy == DeskPolicy())
    #expect(desk.diagnostics.count == 1)
    let line = desk.diagnostics.first?.description ?? ""
    #expect(line.hasPrefix("claimkit.yaml:\(place): error: ") && line.contains(words), "\(line)")
  }

  @Test func readsWhatEachStatusNeeds() {
    let desk = read(
      """
      evidence:
        verified: {primary: 1, independent: 3, archived: true}
        misleading: {note: yes, pieces: 2}
        not-checkable: {}

      """)
    #expect(desk.diagnostics.isEmpty)
    var verified = EvidenceDemand()
    (verified.primary, verified.independent, verified.archived) = (1, 3, true)
    var misleading = EvidenceDemand()
    (misleading.note, misleading.pieces) = (true, 2)
    #expect(
      desk.policy.evidence
        == [.verified: verified, .misleading: misleading, .notCheckable: EvidenceDemand()])
  }

  private static let known = RatingScale(
    id: "known", name: "Known", worst: 1, best: 2,
    values: [.init(id: "wrong", label: "Wrong", number: 1, statuses: [.refuted])])

  @Test func namesAndDescribesRatingScales() {
    let text = """
      rating-scales:
        - known
        - id: city-desk
          name: City Desk
          worst: 1
          best: 3
          values:
            - {id: so, label: So, number: 3, statuses: [verified]}
            - {id: not-so, label: Not So, number: 1, statuses: [refuted, misleading]}

      """
    let desk = DeskFileReader.read(
      bytes: Array(text.utf8), path: "claimkit.yaml", scales: [Self.known])
    #expect(desk.diagnostics.isEmpty)
    #expect(
      desk.policy.ratingScales == [
        Self.known,
        RatingScale(
          id: "city-desk", name: "City Desk", worst: 1, best: 3,
          values: [
            .init(id: "so", label: "So", number: 3, statuses: [.verified]),
            .init(id: "not-so", label: "Not So", number: 1, statuses: [.refuted, .misleading]),
          ]),
      ])
    // A desk that names none may use those that come with the program.
    let silent = DeskFileReader.read(bytes: [], path: "claimkit.yaml", scales: [Self.known])
    #expect(silent.policy.ratingScales == [Self.known])
  }

  @Test func readsRulesForFiles() {
    let desk = read(
      """
      rules:
        ignore: [E701]
        severities: {A405: error}
        paths:
          - {files: archive/**, ignore: [E7], severities: {A405: info}}
          - {files: ["*.draft.yaml"], select: S}
      baseline: debts.txt

      """)
    #expect(desk.diagnostics.isEmpty)
    #expect(desk.baseline == "debts.txt")
    let usual = desk.rules.selection(for: "annotations/a.yaml")
    #expect(usual == RuleSelection(ignored: ["E701"], severities: ["A405": .error]))
    let old = desk.rules.selection(for: "archive/2020/a.yaml")
    #expect(old == RuleSelection(ignored: ["E701", "E7"], severities: ["A405": .info]))
    #expect(desk.rules.selection(for: "new/a.draft.yaml").selected == ["S"])
  }

  @Test(arguments: [
    ("evidence: {verfied: {}}\n", "1:12", "there is no status “verfied”"),
    ("evidence: {verified: {prime: 1}}\n", "1:23", "there is no key “prime”"),
    ("evidence: {verified: {note: 7}}\n", "1:29", "true or false"),
    ("evidence: many\n", "1:11", "keys with values"),
    ("rating-scales: [nobody]\n", "1:17", "there is no rating scale “nobody”"),
    ("rating-scales: [{id: a}]\n", "1:17", "a rating scale has an id and values"),
    (
      "rating-scales: [{id: a, values: [{id: b, statuses: [so]}]}]\n", "1:53",
      "there is no status “so”"
    ),
    (
      "rating-scales: [{id: a, values: [{id: b, number: 9, statuses: [mixed]}]}]\n", "1:17",
      "should lie between"
    ),
    ("rules: {severities: {A405: bad}}\n", "1:28", "a severity is one of"),
    ("rules: {paths: [{ignore: [A]}]}\n", "1:17", "says for which files"),
    ("rules: {colour: red}\n", "1:9", "there is no key “colour”"),
  ])
  func tellsWhatIsWrongWithin(text: String, place: String, words: String) {
    let line = read(text).diagnostics.first?.description ?? ""
    #expect(line.hasPrefix("claimkit.yaml:\(place): error: ") && line.contains(words), "\(line)")
  }
}
