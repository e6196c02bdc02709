import ClaimModel

/// R318.
package enum SourceIsOfOneKind: ProjectRule {
  package static let page = RulePage(
    code: "R318", name: "source-kind-differs",
    title: "A source is of one kind in all files",
    what:
      "Sources with one Wikidata item have one kind in all files; the kind that fewer files give is reported. "
      + "Only where files are looked at together: `claimkit validate --project`.",
    why:
      "A report over many articles counts by kind: an agency that is a newspaper in one file is in both rows.",
    level: .references, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government, wikidata: Q100}
          - {id: city-hall-too, name: City Council, kind: ↓organization, wikidata: Q200}
        claims:
          - {id: c1, quote: The bridge closed on Monday, chain: [city-hall, city-hall-too], status: unverified}
        """,
        beside: """
          sources:
            - {id: city-hall, name: City Hall, kind: government, wikidata: Q100}
            - {id: council, name: City Council, kind: government, wikidata: Q200}
          """)
    ],
    passing: [
      .init(
        """
        sources:
          - {id: city-hall, name: City Hall, kind: government, wikidata: Q100}
        """,
        beside: """
          sources:
            - {id: council, name: City Council, kind: government, wikidata: Q100}
          """)
    ])

  package static func check(_ project: [ProjectEntry]) -> [Diagnostic] {
    var kinds: [String: [String: Int]] = [:]
    for source in project.flatMap(\.sources) {
      kinds[source.item, default: [:]][source.kind.text, default: 0] += 1
    }
    // Of equals, the first by name is the usual one, so that one of the two is told.
    let usual = kinds.filter { $0.value.count > 1 }.mapValues { counts in
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    }
    return project.flatMap(\.sources).compactMap { source in
      guard let kind = usual[source.item], kind != source.kind.text else { return nil }
      return finding(
        "\(source.item) is a source of the kind \(source.kind.text) here and \(kind) in other files",
        at: source.kind.location, help: "give it one kind in all files", subject: source.id)
    }
  }
}
