import ClaimModel
import DataFormats

/// JSON Lines: one claim a line, with its article and the sources of its chain, so that a line can be read alone.
///
/// Offsets are Unicode scalars of the article's text, end exclusive. Carries all that an annotation file says of a
/// claim.
struct JSONLinesExporter: Exporter {
  let name = "jsonl"
  let abstract: Message = "JSON Lines, one claim a line, for programs and archives"

  func joint(articles: Int, settings: ExportSettings) -> JointLayout? { JointLayout() }

  func export(
    _ article: ExchangedArticle, into container: ExportContainer, settings: ExportSettings
  ) -> ExportedArticle {
    var losses = LossList(article)
    let used = Set(article.claims.flatMap(\.chain))
    for source in article.sources where !used.contains(source.id) {
      losses.add(.leftOut, "source \(source.id)", "no claim rests on it")
    }
    for claim in article.claims { _ = losses.isPlaced(claim, in: article) }
    let header = Self.header(article)
    let lines = article.claims.map { Self.line($0, of: article, header: header).line + "\n" }
    return ExportedArticle(
      pieces: lines.isEmpty ? [] : [ExportPiece(".jsonl", lines.joined())], losses: losses.losses)
  }

  private static func header(_ article: ExchangedArticle) -> JSONValue {
    var members = JSONMembers([("id", article.metadata.id)])
    members.add("title", article.metadata.title)
    members.add("outlet", article.metadata.outlet)
    members.add("section", article.metadata.section)
    members.add("published", article.metadata.published)
    members.add("url", article.metadata.url)
    members.add("language", article.metadata.language)
    members.add("file", article.file)
    members.add("sha256", article.sha256)
    return members.object
  }

  private static func line(
    _ claim: ExchangedClaim, of article: ExchangedArticle, header: JSONValue
  ) -> JSONValue {
    var members = JSONMembers([("id", claim.id), ("quote", claim.quote)])
    members.add(
      "spans",
      claim.scalarSpans(in: article.text).map { .array([.int($0.start), .int($0.end)]) })
    members.add("status", claim.status.rawValue)
    members.add("source-check", claim.sourceCheck?.rawValue)
    members.add("rating", claim.rating)
    members.add("chain", claim.chain.map { source($0, of: article) })
    members.add("voice", claim.voice.rawValue)
    members.add("act", claim.act.rawValue)
    members.add("cue", claim.cue)
    members.add("hearsay", claim.hearsay)
    members.add("rule", claim.rule)
    members.add("wording", claim.wording)
    members.add("note", claim.note)
    members.add("by", claim.editor)
    members.add("dropped", claim.dropped)
    members.add("evidence", claim.evidence.map(\.json))
    members.add("history", claim.history.map(\.json))
    members.add("article", header)
    return members.object
  }

  private static func source(_ id: String, of article: ExchangedArticle) -> JSONValue {
    var members = JSONMembers([("id", id)])
    if let source = article.source(id) {
      members.add("name", source.name)
      members.add("kind", source.kind?.rawValue)
      members.add("wikidata", source.wikidata)
      members.add("also", source.also.map(JSONValue.string))
      members.add("note", source.note)
    }
    return members.object
  }
}

extension EvidenceItem {
  /// The item with the keys of an annotation file.
  fileprivate var json: JSONValue {
    var members = JSONMembers()
    members.add("url", url)
    members.add("title", title)
    members.add("publisher", publisher)
    members.add("stance", stance.rawValue)
    members.add("kind", kind?.rawValue)
    members.add("archived", archived)
    members.add("accessed", accessed)
    members.add("quote", quote)
    return members.object
  }
}

extension HistoryItem {
  /// The step with the keys of an annotation file.
  fileprivate var json: JSONValue {
    var members = JSONMembers([("at", moment), ("by", editor), ("action", action.rawValue)])
    members.add("field", field)
    members.add("status", status?.rawValue)
    members.add("was", was)
    members.add("source-check", sourceCheck?.rawValue)
    members.add("note", note)
    members.add("text", articleDigest)
    return members.object
  }
}
