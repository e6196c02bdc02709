import ClaimModel

/// Why ``YAMLReader`` refuses a file or a part of it: one case a rule.
package enum YAMLProblem: String, CaseIterable, Sendable {
  case syntax = "yaml-syntax"
  case notText = "not-utf8"
  case tabIndentation = "tab-indentation"
  case duplicateKey = "duplicate-key"
  case alias = "yaml-alias"
  case tag = "yaml-tag"
  case severalDocuments = "several-documents"
  case limits = "yaml-limits"
  case notAMapping = "not-a-mapping"
  case controlCharacter = "control-character"
  case keyNotText = "key-not-text"
  case commentInText = "comment-in-text"
  case textAfterQuote = "text-after-quote"
  case colonInText = "colon-in-text"
  case invisibleBreak = "invisible-character"

  /// The rule's code.
  package var code: String {
    switch self {
    case .syntax: "Y100"
    case .notText: "Y101"
    case .tabIndentation: "Y103"
    case .duplicateKey: "Y104"
    case .alias: "Y105"
    case .tag: "Y106"
    case .severalDocuments: "Y107"
    case .limits: "Y108"
    case .notAMapping: "Y109"
    case .controlCharacter: "Y110"
    case .keyNotText: "Y111"
    case .commentInText: "Y130"
    case .textAfterQuote: "Y131"
    case .colonInText: "Y132"
    case .invisibleBreak: "Y134"
    }
  }

  /// Makes the diagnostic for one place.
  package func diagnostic(
    _ message: Message, help: Message? = nil, at span: ByteSpan, path: String, in text: SourceText
  ) -> Diagnostic {
    Diagnostic(
      code: code, rule: rawValue, severity: .error, message: message, help: help,
      location: .init(path: path, span: span, in: text))
  }
}
