import ClaimModel

/// D801.
package enum DatesAreInThePast: Rule {
  package static let page = RulePage(
    code: "D801", name: "date-in-future",
    title: "Nothing has happened in the future",
    what:
      "No `published`, `accessed` or history entry lies after today. One day of grace is given, since it "
      + "is tomorrow already somewhere.",
    why:
      "A date in the future is a slip of the hand in a year or a month, and it puts the history out of "
      + "order for good.",
    level: .meaning, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          published: ↓"2062-03-04"
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
          published: "2026-03-04"
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    let limit = context.today.dayNumber + 1
    return context.shape.values(of: .date, .timestamp).compactMap { value in
      guard case .success(let date) = PartialDate.parse(value.node.value) else { return nil }
      let day = date.moment?.dayNumber ?? date.earliest.dayNumber
      guard day > limit else { return nil }
      return finding(
        "\(value.key.name) is \(value.node.value), and today is \(context.today.description)",
        at: value.node.span, in: context, help: "correct the date")
    }
  }
}
