import ClaimModel
import DataFormats

/// Writes an attribution report as JSON with sorted keys: the same report makes the same bytes.
package struct ReportJSON: Sendable {
  /// Makes a renderer.
  package init() {}

  /// The report as a JSON document; shares are numbers between 0 and 1.
  package func render(_ report: AttributionReport) -> String {
    JSONValue.object([
      "format": .string("claimkit-report/1"),
      "articles": .array(report.articles.map(article)),
      "sources": .array(report.sources.map { source($0, of: report.totals.claims, all: true) }),
      "totals": totals(report.totals),
    ]).document
  }

  private func article(_ part: AttributionReport.ArticlePart) -> JSONValue {
    .object([
      "path": .optional(part.path.isEmpty ? nil : part.path),
      "id": .string(part.id),
      "title": .optional(part.title),
      "language": .optional(part.language),
      "published": .optional(part.published),
      "outlet": .optional(part.outlet),
      "sources": .array(part.sources.map { source($0, of: part.totals.claims, all: false) }),
      "chains": .array(
        part.chains.map {
          .object(["sources": .strings($0.names), "claims": .strings($0.claims)])
        }),
      "denials": .array(
        part.denials.map {
          .object([
            "claim": .string($0.claim), "source": .string($0.source),
            "denies": .string($0.text),
          ])
        }),
      "unnamed": .strings(part.unnamedClaims),
      "totals": totals(part.totals),
    ])
  }

  /// One source.
  func source(
    _ row: AttributionReport.SourceRow, of claims: Int, all: Bool
  ) -> JSONValue {
    var object: [String: JSONValue] = [
      "id": .string(row.id),
      "name": .string(row.name),
      "kind": .optional(row.kind),
      "wikidata": .optional(row.wikidata),
      "claims": .int(row.claims),
      "share": .share(row.claims, of: claims),
      "carried": .int(row.carried),
      "voices": .object([
        "direct": .int(row.direct), "indirect": .int(row.indirect), "mixed": .int(row.mixed),
      ]),
      "denials": .int(row.denials),
      "statuses": counts(row.statuses),
      "source-checks": counts(row.sourceChecks),
    ]
    if all { object["articles"] = .int(row.articles) }
    return .object(object)
  }

  /// The numbers.
  func totals(_ totals: AttributionReport.Totals) -> JSONValue {
    .object([
      "claims": .int(totals.claims),
      "attributed": .int(totals.attributed),
      "own-voice": .int(totals.ownVoice),
      "own-voice-share": .share(totals.ownVoice, of: totals.claims),
      "single-source": .int(totals.singleSource),
      "unnamed-origin": .int(totals.unnamedOrigin),
      "hearsay": .int(totals.hearsay),
      "denials": .int(totals.denials),
      "dropped": .int(totals.dropped),
      "statuses": counts(totals.statuses),
    ])
  }

  private func counts(_ counts: WordCounts) -> JSONValue {
    var object: [String: JSONValue] = [:]
    for (word, count) in counts.ordered(by: Status.self) { object[word] = .int(count) }
    return .object(object)
  }
}
