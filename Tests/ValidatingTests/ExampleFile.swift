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
  /// The file as it was before.
  let before: AnnotationDocument?
  /// The other file of the project.
  private let beside: String?
  private let path: String

  private var other: ExampleFile? {
    beside.map { ExampleFile(.init($0), policy: policy, path: "beside.yaml") }
  }

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

  init(
    _ example: RulePage.Example, policy: DeskPolicy? = nil, path: String = "example.yaml"
  ) {
    self.path = path
    beside = example.beside
    before = example.before.map {
      let reading = YAMLReader.readMapping(bytes: Array($0.utf8), path: path).reading
      return reading.root.map(AnnotationReader.read)
        ?? AnnotationDocument(format: nil, article: .init(), sources: [], claims: [])
    }
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
      // The other file of a project is about another article.
      let isMain = path == "example.yaml"
      let digest = isMain ? ExampleFile.sha256 : String(repeating: "0", count: 64)
      head +=
        "article: {id: \(isMain ? "bridge" : "river"), file: bridge.txt, sha256: \"\(digest)\", language: en}\n"
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

  /// What the validator says, of the file alone and beside the example's other one.
  func diagnostics(of validator: Validator = Validator()) -> [Diagnostic] {
    let context = self.context(reading)
    var found = validator.diagnostics(for: context)
    if let other {
      let project = [ProjectEntry(context), ProjectEntry(other.context(other.reading))]
      found +=
        ProjectValidator.diagnostics(for: project) { _ in RuleSelection() }["example.yaml"] ?? []
    }
    return found
  }

  private var reading: YAMLReading {
    YAMLReader.readMapping(bytes: bytes, path: path).reading
  }

  private func context(_ reading: YAMLReading) -> ValidationContext {
    let document =
      reading.root.map(AnnotationReader.read)
      ?? AnnotationDocument(format: nil, article: .init(), sources: [], claims: [])
    return ValidationContext(
      path: path, text: reading.text ?? SourceText(""), root: reading.root,
      document: document, readingDiagnostics: reading.diagnostics,
      article: outcome(document.article.file?.value),
      today: Sample.today, policy: policy,
      attributed: attributed, before: before)
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

  /// What an engine would find in an article in which somebody "added" something, or was "citing" somebody.
  private var attributed: AttributedArticle? {
    if article.contains("it added") { return found("Repairs will last a year", by: ["city-hall"]) }
    if article.contains("citing City Hall") {
      return found("The bridge closed on Monday", by: ["gazette", "city-hall"])
    }
    return nil
  }

  private func found(_ said: String, by chain: [String]) -> AttributedArticle? {
    let text = SourceText(article)
    guard let range = article.range(of: said) else { return nil }
    let start = article.utf8.distance(from: article.startIndex, to: range.lowerBound)
    let span = ByteSpan(start, start + said.utf8.count)
    let block = Block(kind: .paragraph, span: text.span, sentences: 0..<0)
    return AttributedArticle(
      article: Article(
        metadata: ArticleMetadata(id: "bridge", language: "en"), text: text, blocks: [block],
        sentences: [], tokens: []),
      sources: [
        Source(id: "city-hall", name: "City Hall", kind: .government),
        Source(id: "gazette", name: "The Gazette", kind: .newspaper),
      ],
      claims: [
        Claim(
          id: "c1", spans: [span], voice: .indirect, act: .says, chain: chain, cue: nil,
          mention: nil, hearsay: nil, block: 0, sentence: 0, rule: "that-clause",
          resolution: "name", features: [])
      ])
  }
}
