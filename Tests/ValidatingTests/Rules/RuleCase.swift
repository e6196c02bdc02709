import ClaimModel
import Testing

@testable import Validating

/// A row of a rule table: a part of a file, its marks, and the code that is due at each of them.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let code: String
  let yaml: String
  var article: String?
  var policy = DeskPolicy()

  /// A row.
  ///
  /// - Parameters:
  ///   - description: What the row shows.
  ///   - code: The rule under test.
  ///   - yaml: A part of a file as on rule pages, `↓` before each value that is due a finding.
  ///   - article: The article's text, where it matters.
  init(_ description: String, _ code: String, _ yaml: String, article: String? = nil) {
    testDescription = "\(code): \(description)"
    self.code = code
    self.yaml = yaml
    self.article = article
  }

  /// A row on one claim, given by its lines behind the chain.
  static func claim(
    _ description: String, _ code: String, status: String = "unverified",
    chain: String? = "[city-hall]", quote: String = "The bridge closed on Monday",
    article: String? = nil, _ lines: String = ""
  ) -> RuleCase {
    let more = lines.split(separator: "\n").map { "    \($0)\n" }.joined()
    let chain = chain.map { "    chain: \($0)\n" } ?? ""
    return RuleCase(
      description, code,
      "claims:\n  - id: c1\n    quote: \(quote)\n\(chain)    status: \(status)\n\(more)",
      article: article)
  }

  /// Compares what the rule says with the marks.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let file = ExampleFile(.init(yaml, article: article), policy: policy)
    let found = file.diagnostics()
    let places = found.filter { $0.code == code }.map(\.location.span.start)
    #expect(
      places == file.marks, "\(found.map { "\($0.location.span.start) \($0.code) \($0)" })",
      sourceLocation: sourceLocation)
  }
}
