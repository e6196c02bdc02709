import ClaimModel
import YAMLTree

/// S204.
package enum ValuesHaveTheirKind: Rule {
  package static let page = RulePage(
    code: "S204", name: "wrong-kind",
    title: "Text, lists and mappings stand where they belong",
    what:
      "A key that wants text has text, one that wants a list has a list, one that wants a mapping has a mapping.",
    why:
      "A value of the wrong kind is not read. Most often a dash is missing or too much, or a colon in the middle of a "
      + "sentence turned the sentence into a mapping.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: ↓city-hall
            status: unverified
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
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    context.shape.mismatches.compactMap { mismatch in
      // A file that is no mapping at all is told of while it is read.
      guard let subject = mismatch.key?.name else { return nil }
      let message: Message =
        "\(subject) should be \(phrase(mismatch.wanted)), and here is \(phrase(mismatch.node))"
      guard case .list(.form) = mismatch.wanted, case .scalar(let scalar) = mismatch.node,
        scalar.style == .plain, ValueForm.slug.accepts(scalar.value)
      else {
        return finding(
          message, at: place(mismatch.node), in: context,
          help: advice(mismatch.wanted, mismatch.node))
      }
      return finding(
        message, at: scalar.span, in: context, help: "write [\(scalar.value)]",
        fix: .init(
          title: "make it a list", span: scalar.span, replacement: "[\(scalar.value)]",
          isSafe: true))
    }
  }

  private static func phrase(_ type: AnnotationSchema.ValueType) -> Message {
    switch type {
    case .text, .form, .word: "text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }

  private static func phrase(_ node: YAMLNode) -> Message {
    switch node {
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }

  /// A collection is long: its first key or item is enough to point at.
  private static func place(_ node: YAMLNode) -> ByteSpan {
    switch node {
    case .scalar(let scalar): scalar.span
    case .sequence(let list): list.items.first.map(place) ?? list.span
    case .mapping(let mapping): mapping.pairs.first?.key.span ?? mapping.span
    }
  }

  private static func advice(_ wanted: AnnotationSchema.ValueType, _ node: YAMLNode) -> Message {
    switch (wanted, node) {
    case (.list, .mapping): "put a dash before each item"
    case (.list, _): "write the items in brackets, or one a line with a dash before each"
    case (.mapping, .sequence): "remove the dash"
    case (.mapping, _): "write keys with values, one a line"
    case (_, .mapping): "put the text between quotation marks if it holds a colon"
    case (_, _): "write a single value"
    }
  }
}
