import ClaimModel

/// brat standoff: the article's text (`.txt`), its annotations (`.ann`), and one `annotation.conf` for the folder.
///
/// The scheme is that of corpora of attributions: text-bound `Content`, `Cue` and `Source` tied together by an event
/// `Attribution`. Offsets are Unicode code points, end exclusive. A span over a line end or a tab is split there.
struct BratExporter: Exporter {
  let name = "brat"
  let abstract: Message = "brat standoff (.txt, .ann, annotation.conf), in code points"
  var wantsWordPlaces: Bool { true }
  var needsText: Bool { true }

  func joint(articles: Int, settings: ExportSettings) -> JointLayout? { nil }

  var sharedFiles: [ExportPiece] { [ExportPiece("annotation.conf", BratScheme.configuration)] }

  func export(
    _ article: ExchangedArticle, into container: ExportContainer, settings: ExportSettings
  ) -> ExportedArticle {
    guard let text = article.text else { return ExportedArticle(pieces: [], losses: []) }
    var losses = LossList(article)
    losses.leaveOutDropped(article)
    let metadata = article.metadata
    for (key, value) in [
      ("title", metadata.title), ("outlet", metadata.outlet), ("section", metadata.section),
      ("published", metadata.published), ("url", metadata.url), ("language", metadata.language),
      ("sha256", article.sha256),
    ] {
      losses.noPlace("article.\(key)", value)
    }
    var writer = BratWriter(text: text)
    var told: Set<String> = []
    for claim in article.standing where losses.isPlaced(claim, in: article) {
      let content = writer.write(claim)
      for id in claim.chain where told.insert(id).inserted {
        guard let source = article.source(id) else { continue }
        writer.note(BratScheme.sourceNote, on: content, BratScheme.text(of: source))
        for name in source.also {
          writer.note(BratScheme.alsoNote, on: content, "\(source.id) \(name)")
        }
      }
      if let id = claim.mentioned, let mention = writer.lastMention,
        let source = article.source(id), let item = source.wikidata
      {
        writer.normalize(mention, to: item, name: source.name)
      }
      losses.noPlace("evidence", claim.evidence, of: claim)
      losses.noPlace("history", claim.history, of: claim)
      for (key, words) in [("note", claim.note), ("wording", claim.wording)] {
        guard let words, words != words.onOneLine else { continue }
        losses.add(.changed, key, of: claim, "it is written on one line")
      }
      if writer.isSplit(claim) {
        losses.add(
          .changed, "quote", of: claim, "it is split where the text has a line end or a tab")
      }
      if writer.hasMergingParts(claim) {
        losses.add(
          .changed, "quote", of: claim, "its parts stand so close that readers see one span")
      }
    }
    for source in article.sources {
      losses.noPlace("source \(source.id) note", source.note)
      if !told.contains(source.id) {
        losses.add(.leftOut, "source \(source.id)", "no claim rests on it")
      }
    }
    return ExportedArticle(
      pieces: [ExportPiece(".txt", copyOf: text), ExportPiece(".ann", writer.text)],
      losses: losses.losses)
  }
}
