import ClaimModel

/// Why ``YAMLReader`` refuses a file or a part of it: one case a rule, with the words that explain it.
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

  /// What the rule refuses and why, in one or two sentences.
  package var explanation: String {
    switch self {
    case .syntax: "The file is not YAML: from the place shown on it cannot be read."
    case .notText:
      "Annotation files are UTF-8 text. Bytes that are none would be read as other words."
    case .tabIndentation: "YAML is indented with spaces. A tab looks alike and means nothing."
    case .duplicateKey:
      "A key stands twice in one mapping, perhaps spelled in two ways. Readers differ on which counts."
    case .alias:
      "Anchors (&), aliases (*) and merge keys (<<) make one place of a file change another."
    case .tag: "Tags (!) ask a reader to make something else of a value. Every value here is text."
    case .severalDocuments: "A file holds one document; readers that take the first miss the rest."
    case .limits: "The file is larger or nested more deeply than any annotation file."
    case .notAMapping: "An annotation file is a mapping: keys with values."
    case .controlCharacter: "Invisible control characters have no place in YAML unless escaped."
    case .keyNotText: "A key is a word, not a list or a mapping."
    case .commentInText:
      "A # behind a blank begins a comment, and what follows is not part of the text."
    case .textAfterQuote:
      "A value that begins with a quotation mark or bracket ends with it; text behind it is lost."
    case .colonInText: "A colon with a blank behind it makes a key of the words before it."
    case .invisibleBreak:
      "Some readers take these characters for line ends or blanks and others for letters."
    }
  }

  /// Makes the diagnostic for one place.
  package func diagnostic(
    _ message: String, help: String? = nil, at span: ByteSpan, path: String, in text: SourceText
  ) -> Diagnostic {
    Diagnostic(
      code: code, rule: rawValue, severity: .error, message: message, help: help,
      location: .init(path: path, span: span, in: text))
  }
}
