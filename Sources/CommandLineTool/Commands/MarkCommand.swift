import ArgumentParser
import ClaimKit
import FileSaving
import Glibc

/// `claimkit mark`
struct MarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Records what an editor found out about a claim.",
    discussion: """
      Changes exactly what is meant and adds a step to the claim's history; comments, order and quotation marks stay. \
      Whether it is so (--status) and whether they said it (--source-check) are two questions.

      Examples:
        claimkit mark article.yaml c7 --status not-checkable --by ak
        claimkit mark article.yaml c3 --status verified --by ak \\
          --evidence https://example.org/record --stance supports
        claimkit mark article.yaml c3 --source-check misquoted --by ak \\
          --note "He said “could”."

      Statuses:
      \(Self.list(Status.self))

      Source checks:
      \(Self.list(SourceCheck.self))
      """)

  @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
  var file: String

  @Argument(help: "The claim's id, such as c3.")
  var claim: String

  @Option(help: "Is it so?")
  var status: Status?

  @Option(help: "Did they say it?")
  var sourceCheck: SourceCheck?

  @Option(help: "A remark on the claim, in place of the one it has.")
  var note: String?

  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions

  @Option(help: "Who says so; CLAIMKIT_EDITOR of the environment unless given.")
  var by: String?

  @Option(help: "When, with the offset from UTC; now unless given.")
  var at: String?

  func validate() throws {
    if status == nil, sourceCheck == nil, note == nil, evidence.item(today: "") == nil {
      throw ValidationError(
        "Nothing to record; give --status, --source-check, --evidence or --note.")
    }
    if editor == nil { throw ValidationError("Say with --by who records it.") }
    if let at, !ValueForm.timestamp.accepts(at) {
      throw ValidationError("--at should be \(ValueForm.timestamp.explanation).")
    }
  }

  private var editor: String? {
    let name = by ?? getenv("CLAIMKIT_EDITOR").map { String(cString: $0) }
    return name?.isEmpty == true ? nil : name
  }

  func run() throws {
    let moment = at ?? Clock.moment
    let item = evidence.item(today: String(moment.prefix(10)))
    var before: AnnotationDocument.ClaimEntry?
    do {
      try SafeWriter.update(file) { bytes in
        let annotations = AnnotationFile(bytes: bytes, path: file)
        guard annotations.isSound else { throw CommandFailure(annotations.diagnostics) }
        before = annotations.document.claims.first { $0.id?.value == claim }
        let request = MarkRequest(
          claim: claim, status: status, sourceCheck: sourceCheck, evidence: item.map { [$0] } ?? [],
          note: note, editor: editor ?? "", moment: moment,
          articleDigest: try articleDigest(for: annotations))
        return try annotations.marking(request).orFail()
      }
    } catch let error as FileError {
      throw CommandFailure(error, path: file)
    }
    Output.standard.write("\(file): \(changes(from: before))\n")
  }

  /// The digest of the text that the verdict is on: the article's as it is now, or the one in the file where there is no
  /// article at hand.
  private func articleDigest(for annotations: AnnotationFile) throws(CommandFailure) -> String {
    let recorded = annotations.document.article.sha256?.value
    let article = ArticleFile(of: annotations)
    if let digest = article.outcome.sha256 {
      if let recorded, recorded != digest { warn("the article changed since it was annotated") }
      return digest
    }
    guard let recorded else { throw article.failure(for: annotations) }
    warn("the article is not at hand; the verdict is recorded for the text as annotated")
    return recorded
  }

  private func warn(_ message: String) {
    Output.error.write("\(file):1:1: warning: \(message)\n")
  }

  /// `c3 unverified → verified, source check confirmed, 1 piece of evidence added, note set`.
  private func changes(from before: AnnotationDocument.ClaimEntry?) -> String {
    var parts: [String] = []
    if let status {
      let old = before?.status?.value ?? Status.unverified.rawValue
      parts.append(old == status.rawValue ? status.rawValue : "\(old) → \(status.rawValue)")
    }
    if let sourceCheck { parts.append("source check \(sourceCheck.rawValue)") }
    if evidence.item(today: "") != nil { parts.append("1 piece of evidence added") }
    if note != nil { parts.append("note set") }
    return "\(claim) " + parts.joined(separator: ", ")
  }

  /// The words of a vocabulary, each explained, within the 80 columns of a help text.
  private static func list<V: Vocabulary>(_ vocabulary: V.Type) -> String {
    let words = V.allCases.map(\.rawValue)
    let indent = (words.map(\.utf8.count).max() ?? 0) + 4
    return V.allCases.map { word in
      let lines = TextLayout.wrap(word.explanation, width: 78 - indent)
      return TextLayout.pad("  " + word.rawValue, to: indent)
        + lines.joined(separator: "\n" + TextLayout.spaces(indent))
    }.joined(separator: "\n")
  }
}
