import ClaimKit

/// An invented article with an annotation file, for actions of every kind.
enum CorrectingSample {
  static let article = """
    Most na Wiśle zamknięto w poniedziałek. Naprawa potrwa rok, a koszty pokryje
    miasto – podał urząd.

    „Nie wiemy” – mówi Anna Kot. „Nie wiemy” – powtarza Jan Lis. Nikt nie ucierpiał.

    """

  static let yaml = """
    format: claimkit/1

    article:
      id: most
      file: most.txt
      sha256: "\(SHA256.hex(Array(article.utf8)))"
      language: pl

    sources:
      - {id: urzad, name: Urząd Miasta, kind: government, also: [urząd]}
      - {id: anna-kot, name: Anna Kot, kind: person}
      - {id: jan-lis, name: Jan Lis, kind: person}
      - {id: osp, name: OSP, kind: government, note: nikt jej nie cytuje}

    claims:
      # Najważniejsze.
      - id: c1
        quote: Most na Wiśle zamknięto w poniedziałek.
        status: unverified
        found: {at: 0-39, voice: own, rule: own-voice}

      - id: c2
        quote: |-
          Naprawa potrwa rok, a koszty pokryje
          miasto
        chain: [urzad]
        status: unverified # pilne
        found: {at: 40-83, voice: indirect, act: says, cue: podał, rule: dash}

      - id: c3
        quote: Nie wiemy
        before: miasto – podał urząd. „
        after: ” – mówi Anna Kot. „Nie wiemy” –
        chain: [anna-kot]
        status: unverified
        found: {at: 101-110, voice: direct, act: says, cue: mówi, rule: quote}

      - id: c4
        quote: Nie wiemy
        before: emy” – mówi Anna Kot. „
        after: ” – powtarza Jan Lis. Nikt nie u
        chain: [jan-lis]
        status: unverified
        found: {at: 130-139, voice: direct, act: says, cue: powtarza, rule: quote}

      - id: c5
        quote: Nikt nie ucierpiał.
        status: unverified
        dropped: powtórzenie
        found: {at: 160-179, voice: own, rule: own-voice}

    """

  static let file = AnnotationFile(bytes: Array(yaml.utf8), path: "most.yaml")

  static func occasion(
    _ editor: String = "ak", _ moment: String = "2026-11-24T10:00:00Z",
    policy: DeskPolicy = DeskPolicy(), hasArticle: Bool = true
  ) -> EditOccasion {
    EditOccasion(
      editor: editor, moment: moment, articleDigest: SHA256.hex(Array(article.utf8)),
      article: hasArticle ? SourceText(article) : nil, policy: policy)
  }

  /// The file after some actions.
  static func file(
    after actions: [EditorAction], on occasion: EditOccasion = occasion()
  ) throws -> AnnotationFile {
    try actions.reduce(file) { file, action in
      AnnotationFile(bytes: try file.performing(action, on: occasion).get(), path: file.path)
    }
  }

  /// What changed in a few words, a line a claim.
  static func summary(_ actions: [EditorAction]) throws -> [String] {
    ChangesText().summary(try file(after: actions).changes(since: file))
  }

  static func marks(_ change: (inout ClaimMarks) -> Void) -> ClaimMarks {
    var marks = ClaimMarks()
    change(&marks)
    return marks
  }
}
