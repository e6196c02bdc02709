import ClaimModel

/// D804.
package enum DatesExist: Rule {
  package static let page = RulePage(
    code: "D804", name: "date-impossible",
    title: "A date is in the calendar",
    what:
      "Every date and timestamp names a day that the calendar has and a time that a clock shows.",
    why: "A 30 February is a typing error, and nobody knows for which day.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          published: ↓"2026-02-30"
        """)
    ],
    passing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          published: "2026-02-28"
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    context.shape.values(of: .date, .timestamp).compactMap { value in
      guard case .form(let form) = value.type, form.accepts(value.node.value),
        case .failure = PartialDate.parse(value.node.value)
      else { return nil }
      return finding(
        "the calendar has no \(value.node.value)", at: value.node.span, in: context,
        help: "correct the date")
    }
  }
}
