import AnnotationCoding
import ClaimKit
import ClaimModel
import YAMLTree

@testable import Validating

/// Files and findings in the few words a test needs.
enum Sample {
  /// What the validator says of a file about an article.
  static func diagnostics(
    _ yaml: String, article: ArticleOutcome = .notRead, policy: DeskPolicy = DeskPolicy(),
    validator: Validator = Validator()
  ) -> [Diagnostic] {
    validator.diagnostics(for: context(Array(yaml.utf8), article: article, policy: policy))
  }

  /// A file as the validator sees it.
  static func context(
    _ bytes: [UInt8], article: ArticleOutcome = .notRead, policy: DeskPolicy = DeskPolicy(),
    before: AnnotationDocument? = nil
  ) -> ValidationContext {
    let reading = YAMLReader.readMapping(bytes: bytes, path: "sample.yaml").reading
    return ValidationContext(
      path: "sample.yaml", text: reading.text ?? SourceText(""), root: reading.root,
      document: reading.root.map(AnnotationReader.read)
        ?? AnnotationDocument(format: nil, article: .init(), sources: [], claims: []),
      readingDiagnostics: reading.diagnostics, article: article, today: today, policy: policy,
      before: before)
  }

  /// The day on which samples are judged.
  static var today: CalendarDate {
    guard let day = CalendarDate(year: 2026, month: 6, day: 1) else {
      preconditionFailure("2026-06-01 is a day")
    }
    return day
  }

  /// `line:code`, the shortest readable form of a finding.
  static func short(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.location.line):\($0.code)" }
  }

  /// The draft that the tool makes of an article, with the article as read.
  static func draft(_ bytes: [UInt8], id: String) throws -> (yaml: String, article: ArticleOutcome)?
  {
    guard let engine = Engine(language: "pl") else { return nil }
    let text = try SourceText(bytes: bytes)
    let found = engine.attribute(text, metadata: .init(id: id, language: "pl"))
    let yaml = AnnotationFile.draft(for: found, articlePath: "../\(id).txt")
    return (yaml, .read(text, sha256: SHA256.hex(bytes)))
  }
}
