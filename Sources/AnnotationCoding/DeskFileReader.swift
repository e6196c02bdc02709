import ClaimModel
import YAMLTree

/// Reads a desk's `claimkit.yaml`.
///
/// Never fails: what is wrong is told, and its default holds.
package struct DeskFileReader {
  private let path: String
  private let source: SourceText
  private var desk: DeskFile

  /// Reads the file's bytes.
  ///
  /// - Complexity: O(*n*).
  package static func read(bytes: [UInt8], path: String) -> DeskFile {
    let reading = YAMLReader.read(bytes: bytes, path: path)
    guard let source = reading.text, let root = reading.root else {
      return DeskFile(diagnostics: reading.diagnostics)
    }
    var reader = DeskFileReader(
      path: path, source: source, desk: DeskFile(diagnostics: reading.diagnostics))
    if case .mapping(let mapping) = root {
      for pair in mapping.pairs { reader.read(pair) }
    } else {
      reader.complain("keys with values are expected", help: nil, at: root.span)
    }
    return reader.desk
  }

  private mutating func read(_ pair: YAMLMapping.Pair) {
    let value = pair.value
    let name = pair.key.value
    switch name {
    case "editor":
      guard let editor = value.plainText else {
        return complain("“editor” should be a name", help: "write editor: AK", at: value.span)
      }
      desk.editor = editor
    case "own-outlet":
      guard let names = value.plainTexts else {
        return complain(
          "“own-outlet” should be a list of names and hosts",
          help: "write own-outlet: [Dziennik, dziennik.example]", at: value.span)
      }
      desk.policy.ownOutlet = names
    case "four-eyes":
      guard let answer = value.plainText.flatMap({ Self.answers[$0.lowercased()] }) else {
        return complain(
          "“four-eyes” should be true or false", help: "write four-eyes: true", at: value.span)
      }
      desk.policy.fourEyes = answer
    case "independent-sources":
      guard let number = value.plainText.flatMap({ Int($0) }), (1...99).contains(number) else {
        return complain(
          "“independent-sources” should be a number from 1",
          help: "write independent-sources: 2", at: value.span)
      }
      desk.policy.independentSources = number
    case "review-url":
      guard let url = value.plainText, ValueForm.url.accepts(url) else {
        return complain(
          "“review-url” should be an address",
          help: "write review-url: https://desk.example/checks/{article}#{claim}", at: value.span)
      }
      desk.reviewURL = url
    default:
      complain(
        "there is no key “\(name)”",
        help: "the keys of a desk's file: \(DeskFile.keys.joined(separator: ", "))",
        at: pair.key.span)
    }
  }

  /// What people write for yes and no.
  private static let answers = [
    "true": true, "yes": true, "on": true, "false": false, "no": false, "off": false,
  ]

  private mutating func complain(_ message: String, help: String?, at span: ByteSpan) {
    desk.diagnostics.append(
      Diagnostic(
        code: "", rule: "desk-file", severity: .error, message: message, help: help,
        location: .init(path: path, span: span, in: source)))
  }
}

extension YAMLNode {
  /// The text of a scalar that says something.
  fileprivate var plainText: String? {
    guard case .scalar(let scalar) = self, !scalar.isNull, !scalar.value.isEmpty else { return nil }
    return scalar.value
  }

  /// The texts of a list; a single text counts as a list of one.
  fileprivate var plainTexts: [String]? {
    guard case .sequence(let list) = self else { return plainText.map { [$0] } }
    let texts = list.items.compactMap(\.plainText)
    return texts.count == list.items.count ? texts : nil
  }
}
