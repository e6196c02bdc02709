import AnnotationCoding
import CFuzzDriver
import ClaimModel
import Validating
import YAMLTree

/// Any bytes as an annotation file, with the rest of the input as its article: reading and every rule of the linter end,
/// and findings lie inside the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
  let bytes = Array(parts[0])
  let reading = YAMLReader.readMapping(bytes: bytes, path: "x.yaml").reading
  guard let text = reading.text else { return 0 }
  var article = ArticleOutcome.missing
  if parts.count > 1, let words = try? SourceText(bytes: Array(parts[1])) {
    article = .read(words, sha256: String(repeating: "0", count: 64))
  }
  let document =
    reading.root.map(AnnotationReader.read)
    ?? AnnotationDocument(format: nil, article: .init(), sources: [], claims: [])
  guard let today = CalendarDate("2026-11-24") else { return 0 }
  let context = ValidationContext(
    path: "x.yaml", text: text, root: reading.root, document: document,
    readingDiagnostics: reading.diagnostics, article: article, today: today)
  for finding in Validator().diagnostics(for: context) {
    precondition(finding.location.span.end <= text.bytes.count)
    precondition(!finding.message.english.isEmpty)
    precondition(!finding.message.text(in: "pl").isEmpty)
  }
  _ = DeskFileReader.read(bytes: bytes, path: "claimkit.yaml")
  return 0
}

/// What SwiftPM makes the program's entry.
@_cdecl("FuzzAnnotation_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return LLVMFuzzerRunDriver(&count, &arguments) { fuzz($0, $1) }
}
