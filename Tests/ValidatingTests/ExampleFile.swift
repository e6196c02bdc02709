import AnnotationCoding
import ClaimKit
import ClaimModel
import YAMLTree

@testable import Validating

/// A rule's example made whole: what its page leaves out is filled in, so that the validator sees a real file.
struct ExampleFile {
  /// The whole file.
  let bytes: [UInt8]
  /// Where the marks stood, in bytes of the whole file.
  let marks: [Int]
  /// The article's text.
  let article: String
  /// What the desk demands.
  let policy: DeskPolicy

  /// The digest that stands for the example article's.
  static let sha256 = "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
  /// The article that examples speak of unless they bring their own.
  static let stockArticle = """
    Bridge closed

    The bridge closed on Monday, city hall said. "We had no choice," said Jane Doe, the mayor.

    Repairs will last a year, officials told the Gazette.

    """
  private static let stockSources = [
    ("city-hall", "City Hall", "government"), ("jane-doe", "Jane Doe", "person"),
    ("gazette", "The Gazette", "newspaper"), ("officials", "officials", "unnamed"),
  ]

  init(_ example: RulePage.Example, policy: DeskPolicy? = nil) {
    let (own, marks) = example.file
    let yaml = String(decoding: own, as: UTF8.self)
    func lacks(_ key: String) -> Bool {
      !yaml.split(separator: "\n").contains { $0.hasPrefix("\(key):") }
    }
    // A file that is no mapping is shown as it is.
    let isMapping = ["format", "article", "sources", "claims"].contains { !lacks($0) }
    var head = ""
    if isMapping, lacks("format") { head += "format: claimkit/1\n" }
    if isMapping, lacks("article") {
      head +=
        "article: {id: bridge, file: bridge.txt, sha256: \"\(ExampleFile.sha256)\", language: en}\n"
    }
    if isMapping, lacks("sources") {
      let used = ExampleFile.stockSources.filter {
        lacks("claims") ? $0.0 == "city-hall" : yaml.contains($0.0)
      }
      if !used.isEmpty {
        head += "sources:\n"
        for (id, name, kind) in used { head += "  - {id: \(id), name: \(name), kind: \(kind)}\n" }
      }
    }
    var tail = "\n"
    if isMapping, lacks("claims") {
      tail += """
        claims:
          - {id: c1, quote: The bridge closed on Monday, chain: [city-hall], status: unverified}

        """
    }
    bytes = Array(head.utf8) + own + Array(tail.utf8)
    self.marks = marks.map { $0 + head.utf8.count }
    self.policy =
      policy
      ?? example.desk.map { DeskFile(bytes: Array($0.utf8), path: "claimkit.yaml").policy }
      ?? DeskFile.standard.policy
    article = example.article ?? ExampleFile.stockArticle
  }

  /// What the validator says.
  func diagnostics(of validator: Validator = Validator()) -> [Diagnostic] {
    let reading = YAMLReader.readMapping(bytes: bytes, path: "example.yaml").reading
    return validator.diagnostics(for: context(reading))
  }

  private func context(_ reading: YAMLReading) -> ValidationContext {
    let document =
      reading.root.map(AnnotationReader.read)
      ?? AnnotationDocument(format: nil, article: .init(), sources: [], claims: [])
    return ValidationContext(
      path: "example.yaml", text: reading.text ?? SourceText(""), root: reading.root,
      document: document, readingDiagnostics: reading.diagnostics,
      article: outcome(document.article.file?.value),
      today: Sample.today, policy: policy,
      attributed: attributed)
  }

  /// Files that examples name besides the article.
  private func outcome(_ file: String?) -> ArticleOutcome {
    switch file {
    case "brigde.txt": return .missing
    case "../../../etc/passwd": return .outside
    case "latin-2.txt":
      do {
        return .read(try SourceText(bytes: [0x50, 0xB3]), sha256: "")
      } catch { return .notText(error) }
    default: return .read(SourceText(article), sha256: ExampleFile.sha256)
    }
  }

  /// What an engine would find in an article in which somebody "added" something.
  private var attributed: AttributedArticle? {
    let text = SourceText(article)
    let said = "Repairs will last a year"
    guard article.contains("it added"), let range = article.range(of: said) else { return nil }
    let start = article.utf8.distance(from: article.startIndex, to: range.lowerBound)
    let span = ByteSpan(start, start + said.utf8.count)
    let block = Block(kind: .paragraph, span: text.span, sentences: 0..<0)
    return AttributedArticle(
      article: Article(
        metadata: ArticleMetadata(id: "bridge", language: "en"), text: text, blocks: [block],
        sentences: [], tokens: []),
      sources: [Source(id: "city-hall", name: "City Hall", kind: .government)],
      claims: [
        Claim(
          id: "c1", spans: [span], voice: .indirect, act: .says, chain: ["city-hall"], cue: nil,
          mention: nil, hearsay: nil, block: 0, sentence: 0, rule: "that-clause",
          resolution: "name", features: [])
      ])
  }
}
