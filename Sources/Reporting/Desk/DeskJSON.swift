import ClaimModel
import DataFormats

/// Writes a desk's report as JSON with sorted keys: the same files make the same bytes.
struct DeskJSON {
  /// The report as a JSON document.
  func render(_ desk: DeskReport) -> String {
    let report = ReportJSON()
    let claims = desk.totals.claims
    return JSONValue.object([
      "format": .string("claimkit-desk-report/1"),
      "today": .string(desk.today.description),
      "articles": .int(desk.articles),
      "totals": report.totals(desk.totals),
      "sources": .array(desk.sources.map { report.source($0, of: claims, all: true) }),
      "outlets": groups(desk, \.outlet),
      "sections": groups(desk, \.section),
      "months": groups(desk, \.month),
      "circular": .array(
        desk.circles.map { circle in
          .array(
            circle.links.map {
              .object([
                "who": .string($0.from), "rests-on": .string($0.to), "claims": .int($0.claims),
                "example": .string($0.example),
              ])
            })
        }),
      "shared-origins": .array(
        desk.shared.map {
          .object([
            "file": .string($0.path), "origin": .string($0.origin),
            "carriers": .strings($0.carriers), "claims": .strings($0.claims),
          ])
        }),
      "open": .object([
        "by-age": .object(
          Dictionary(
            uniqueKeysWithValues: desk.openByAge.map { ($0.age.rawValue, .int($0.claims)) })),
        "files": .array(
          desk.open.map {
            .object([
              "file": .string($0.path),
              "published": .optional($0.published.isEmpty ? nil : $0.published),
              "claims": .int($0.claims),
            ])
          }),
      ]),
      "stale": .object([
        "by-age": .object(
          Dictionary(
            uniqueKeysWithValues: desk.staleByAge.map { ($0.age.rawValue, .int($0.verdicts)) })),
        "verdicts": .array(
          desk.stale.map {
            .object([
              "file": .string($0.path), "claim": .string($0.claim), "status": .string($0.status),
              "at": .optional($0.at.isEmpty ? nil : $0.at),
            ])
          }),
      ]),
      "refuted": .array(
        desk.refuted.map {
          .object([
            "name": .string($0.name), "kind": .optional($0.kind), "refuted": .int($0.refuted),
            "judged": .int($0.judged),
          ])
        }),
    ]).document
  }

  private func groups(
    _ desk: DeskReport, _ word: KeyPath<DeskReport.Cell, String>
  ) -> JSONValue {
    let report = ReportJSON()
    return .array(
      desk.groups(by: word).map { name, cell in
        .object([
          "name": .optional(name.isEmpty ? nil : name),
          "articles": .int(cell.articles),
          "totals": report.totals(cell.totals),
          "sources": .array(
            cell.sources.map {
              .object([
                "name": .string($0.name), "kind": .optional($0.kind),
                "wikidata": .optional($0.wikidata), "claims": .int($0.claims),
                "carried": .int($0.carried),
              ])
            }),
        ])
      })
  }
}
