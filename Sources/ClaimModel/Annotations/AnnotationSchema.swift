/// The annotation format, key by key: the one description that the validator, the JSON Schema, the writer and the
/// documentation all read.
///
/// A file is a tree of seven kinds of mapping. Each lists its keys in the order in which the tool writes them.
///
/// ```swift
/// let names = AnnotationSchema.Mapping.claim.keys.map(\.name)  // ["id", "quote", "before", …]
/// AnnotationSchema.Mapping.claim.key("status")?.type           // .word([unverified, verified, …])
/// ```
public enum AnnotationSchema {
  /// The value of the `format` key.
  public static let format = "claimkit/1"

  /// The seven kinds of mapping in an annotation file.
  public enum Mapping: String, Sendable, CaseIterable {
    case root, article, source, claim, evidence, history, found
  }

  /// One key of a mapping. There is one of each, handed on with every value that a file has for it.
  public final class Key: Sendable, Equatable {
    /// The key as written: `source-check`.
    public let name: String
    /// What its value may be.
    public let type: ValueType
    /// Whether a mapping without it is incomplete.
    public let isRequired: Bool
    /// What the key says, in one or two sentences for an editor.
    public let explanation: String
    /// A value as a person would write it, for scalars.
    public let example: String?

    /// Describes a key.
    public init(
      _ name: String, _ type: ValueType, isRequired: Bool = false, example: String? = nil,
      _ explanation: String
    ) {
      self.name = name
      self.type = type
      self.isRequired = isRequired
      self.explanation = explanation
      self.example = example
    }

    /// Whether two keys say the same of themselves.
    public static func == (a: Key, b: Key) -> Bool {
      a === b
        || a.name == b.name && a.type == b.type && a.isRequired == b.isRequired
          && a.explanation == b.explanation && a.example == b.example
    }
  }

  /// What the value of a key may be.
  public indirect enum ValueType: Sendable, Equatable {
    /// Any text that is not empty.
    case text
    /// Text of one fixed form.
    case form(ValueForm)
    /// One word of a closed list.
    case word([Term])
    /// A list of such values.
    case list(ValueType)
    /// A mapping with keys of its own.
    case mapping(Mapping)

    /// A closed list made of a vocabulary of the model.
    public static func words<V: Vocabulary>(_ vocabulary: V.Type) -> ValueType {
      .word(V.allCases.map { Term(word: $0.rawValue, explanation: $0.explanation) })
    }
  }

  /// One word of a closed list.
  public struct Term: Sendable, Equatable {
    /// The word as written.
    public let word: String
    /// One sentence on what it means.
    public let explanation: String

    /// Makes a term.
    public init(word: String, explanation: String) {
      self.word = word
      self.explanation = explanation
    }
  }
}

extension AnnotationSchema.Mapping {
  /// The keys in the order in which the tool writes them.
  public var keys: [AnnotationSchema.Key] {
    switch self {
    case .root: AnnotationSchema.rootKeys
    case .article: AnnotationSchema.articleKeys
    case .source: AnnotationSchema.sourceKeys
    case .claim: AnnotationSchema.claimKeys
    case .evidence: AnnotationSchema.evidenceKeys
    case .history: AnnotationSchema.historyKeys
    case .found: AnnotationSchema.foundKeys
    }
  }

  /// The keys without which a mapping is incomplete.
  package var requiredKeys: [AnnotationSchema.Key] {
    AnnotationSchema.requiredKeys[self] ?? []
  }

  /// The key with a name, if the mapping has it.
  public func key(_ name: String) -> AnnotationSchema.Key? { keys.first { $0.name == name } }

  /// What such a mapping is, in one or two sentences for an editor.
  public var explanation: String {
    switch self {
    case .root: "The claims of one article, with their sources and what became of each."
    case .article: "The text that the claims are about."
    case .source: "Somebody whose word the article reports."
    case .claim: "One thing the article says or reports, and on whose word."
    case .evidence: "Something that speaks for or against a claim, or explains it."
    case .history: "One step of the work on a claim. Entries are added, never changed."
    case .found:
      "What the tool found. This line belongs to the tool, which keeps the place up to date."
    }
  }
}
