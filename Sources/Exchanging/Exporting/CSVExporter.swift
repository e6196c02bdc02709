import ClaimModel
import DataFormats

/// CSV (RFC 4180): one claim a row, for spreadsheets.
///
/// Offsets are Unicode scalars, end exclusive. Text that a spreadsheet would run as a formula gets an apostrophe in
/// front.
struct CSVExporter: Exporter {
  let name = "csv"
  let abstract: Message = "CSV, one claim a row, for spreadsheets"

  private static let header = [
    "article", "title", "outlet", "section", "published", "url", "language", "claim", "status",
    "source-check", "rating", "quote", "wording", "act", "voice", "origin", "origin-kind",
    "origin-wikidata", "chain", "spans", "cue", "hearsay", "evidence", "note", "by",
    "last-action", "last-by", "last-at", "dropped",
  ]

  func joint(articles: Int, settings: ExportSettings) -> JointLayout? {
    JointLayout(opening: Self.opening(settings))
  }

  func export(
    _ article: ExchangedArticle, into container: ExportContainer, settings: ExportSettings
  ) -> ExportedArticle {
    var losses = LossList(article)
    losses.noPlace("article.file", article.file)
    losses.noPlace("article.sha256", article.sha256)
    for source in article.sources {
      losses.noPlace("source \(source.id) also", source.also)
      losses.noPlace("source \(source.id) note", source.note)
    }
    var rows = ""
    for claim in article.claims {
      _ = losses.isPlaced(claim, in: article)
      let fields = Self.fields(claim, of: article)
      for (key, field) in zip(Self.header, fields) where CSVText.isFormula(field) {
        losses.add(
          .changed, key, of: claim, "an apostrophe keeps a spreadsheet from running it")
      }
      note(claim, of: article, in: &losses)
      rows += CSVText.row(fields)
    }
    if container == .files { rows = Self.opening(settings) + rows }
    return ExportedArticle(
      pieces: article.claims.isEmpty ? [] : [ExportPiece(".csv", rows)], losses: losses.losses)
  }

  private static func opening(_ settings: ExportSettings) -> String {
    (settings.hasByteOrderMark ? "\u{FEFF}" : "") + CSVText.row(header)
  }

  private func note(
    _ claim: ExchangedClaim, of article: ExchangedArticle, in losses: inout LossList
  ) {
    losses.noPlace("rule", claim.rule, of: claim)
    if claim.history.count > 1 {
      losses.add(.noPlace, "history", of: claim, "a row tells the last step only")
    }
    let hasDetails = claim.evidence.contains {
      $0.kind != nil || $0.archived != nil || $0.accessed != nil || $0.quote != nil
        || $0.publisher != nil || ($0.title != nil && $0.url != nil)
    }
    if hasDetails {
      losses.add(.noPlace, "evidence", of: claim, "a row tells the stance and the address only")
    }
  }

  private static func fields(
    _ claim: ExchangedClaim, of article: ExchangedArticle
  ) -> [String] {
    let metadata = article.metadata
    let origin = claim.origin.flatMap(article.source)
    let chain = claim.chain.map { article.source($0)?.name ?? $0 }
    let last = claim.history.last
    let evidence = claim.evidence.map {
      [$0.stance.rawValue, $0.url ?? $0.title ?? $0.quote].compactMap { $0 }
        .joined(separator: " ")
    }
    let all: [String?] = [
      metadata.id, metadata.title, metadata.outlet, metadata.section, metadata.published,
      metadata.url, metadata.language, claim.id, claim.status.rawValue, claim.sourceCheck?.rawValue,
      claim.rating, claim.quote, claim.wording, claim.act.rawValue, claim.voice.rawValue,
      chain.last, origin?.kind?.rawValue, origin?.wikidata, chain.joined(separator: " → "),
      claim.scalarSpans(in: article.text).map { "\($0.start)-\($0.end)" }.joined(separator: " "),
      claim.cue, claim.hearsay, evidence.joined(separator: "\n"), claim.note, claim.editor,
      last?.action.rawValue, last?.editor, last?.moment, claim.dropped,
    ]
    return all.map { $0 ?? "" }
  }
}
