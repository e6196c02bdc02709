import ClaimModel

/// R310.
package enum ArticleIDIsOfOneFile: ProjectRule {
  package static let page = RulePage(
    code: "R310", name: "article-id-repeated",
    title: "An article's id is its own in the whole project",
    what:
      "No two annotation files give their articles one id. Only where files are looked at together: "
      + "`claimkit validate --project`.",
    why:
      "Reports, exports and links name a claim by its article's id: with two of them it is anybody's.",
    level: .references, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        article: {id: ↓bridge, file: bridge.txt, sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: en}
        """,
        beside: """
          article: {id: bridge, file: bridge-2.txt, sha256: "000000000000edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: en}
          """)
    ],
    passing: [
      .init(
        """
        article: {id: bridge, file: bridge.txt, sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: en}
        """,
        beside: """
          article: {id: bridge-2, file: bridge-2.txt, sha256: "000000000000edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00", language: en}
          """)
    ])

  package static func check(_ project: [ProjectEntry]) -> [Diagnostic] {
    repeated(project, \.articleID).map { value, other in
      finding(
        "the article id \(value.text) is also that of \(other)", at: value.location,
        help: "give one of them another id")
    }
  }

  /// Values that several files have, each with the path of another file that has it.
  static func repeated(
    _ project: [ProjectEntry], _ value: (ProjectEntry) -> ProjectEntry.Value?
  ) -> [(value: ProjectEntry.Value, other: String)] {
    var files: [String: [Int]] = [:]
    for (index, entry) in project.enumerated() {
      if let text = value(entry)?.text { files[text, default: []].append(index) }
    }
    return project.enumerated().compactMap { index, entry in
      guard let own = value(entry), let same = files[own.text], same.count > 1,
        let other = same.first(where: { $0 != index })
      else { return nil }
      return (own, project[other].path)
    }
  }
}
