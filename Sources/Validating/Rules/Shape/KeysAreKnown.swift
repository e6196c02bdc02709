import ClaimModel

/// S203.
package enum KeysAreKnown: Rule {
  package static let page = RulePage(
    code: "S203", name: "key-unknown",
    title: "Every key is one of the format's",
    what:
      "A mapping holds no keys but those the format gives it. Where a key is a typing error away from one of "
      + "them, the message names it; where it belongs into another mapping, the message says so.",
    why:
      "A mistyped key is not read at all: the verdict or the note behind it is lost without a word.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            ↓source_check: confirmed
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            source-check: paraphrase
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    context.shape.mappings.flatMap { mapping -> [Diagnostic] in
      let unknown = mapping.node.pairs.map(\.key).filter { mapping.kind.key($0.value) == nil }
      if unknown.isEmpty { return [] }
      let present = Set(mapping.node.pairs.map(\.key.value))
      return unknown.map { key in
        let message: Message = "\(mapping.name) has no key \(key.value)"
        let free = mapping.kind.keys.map(\.name).filter { !present.contains($0) }
        guard let nearest = NearestWord.to(key.value, among: free) else {
          return finding(message, at: key.span, in: context, help: advice(key.value, mapping.kind))
        }
        return finding(
          message, at: key.span, in: context, help: "did you mean \(nearest)?",
          fix: .init(
            title: "rename the key to \(nearest)", span: key.span, replacement: nearest,
            isSafe: false))
      }
    }
  }

  private static func advice(_ key: String, _ kind: AnnotationSchema.Mapping) -> Message {
    let owners = AnnotationSchema.Mapping.allCases.filter { $0.key(key) != nil }
    guard let owner = owners.first else {
      return "its keys are \(kind.keys.map(\.name), .comma)"
    }
    return "\(key) belongs to \(owner.phrase)"
  }
}

extension AnnotationSchema.Mapping {
  /// The mapping in a sentence.
  fileprivate var phrase: Message {
    switch self {
    case .root: "the file's top level"
    case .article: "article"
    case .source: "an entry of sources"
    case .claim: "a claim"
    case .evidence: "a piece of evidence"
    case .history: "an entry of history"
    case .found: "found"
    }
  }
}
