import ClaimModel
import DataFormats

/// ClaimReview (schema.org, as JSON-LD): one for each claim with a verdict, ready for the page that publishes it.
///
/// The origin of a claim is its author and those who carried it appear in `appearance`. A claim that its source denied
/// or only asked about has no author here, since nobody made it.
struct ClaimReviewExporter: Exporter {
  let name = "claimreview"
  let abstract: Message = "ClaimReview JSON-LD (schema.org), one for each claim with a verdict"

  /// The longest claim that is shown whole, in Unicode scalars.
  private static let longestClaim = 75

  func joint(articles: Int, settings: ExportSettings) -> JointLayout? {
    JointLayout(
      opening: "{\n  \"@context\": \"https://schema.org\",\n  \"@graph\": [\n    ",
      separator: ",\n    ", closing: "\n  ]\n}\n")
  }

  func objection(to settings: ExportSettings) -> (message: Message, help: Message)? {
    guard let template = settings.reviewURL else {
      return (
        "a ClaimReview needs the address of the published review",
        "say --review-url 'https://desk.example/checks/{article}#{claim}', or write it into claimkit.yaml as review-url"
      )
    }
    guard ValueForm.url.accepts(template), template.contains("{claim}") else {
      return (
        "the address of reviews should begin with https:// and name the {claim}",
        "for example https://desk.example/checks/{article}#{claim}"
      )
    }
    return nil
  }

  func export(
    _ article: ExchangedArticle, into container: ExportContainer, settings: ExportSettings
  ) -> ExportedArticle {
    var losses = LossList(article)
    losses.leaveOutDropped(article)
    losses.noPlace("article.file", article.file)
    losses.noPlace("article.section", article.metadata.section)
    var pieces: [ExportPiece] = []
    for claim in article.standing {
      guard claim.hasVerdict else {
        losses.add(.leftOut, "claim", of: claim, "it has no verdict (\(claim.status.rawValue))")
        continue
      }
      if let reason = Self.reasonToLeaveOut(claim, of: article, settings) {
        losses.add(.leftOut, "claim", of: claim, reason)
        continue
      }
      let review = review(claim, of: article, settings, losses: &losses)
      let members = container == .files ? [("@context", "https://schema.org")] : []
      let value = JSONValue.members(JSONMembers(members).all + review)
      let text = container == .files ? value.document : value.text(indent: 4)
      pieces.append(ExportPiece("-\(claim.id).jsonld", text))
    }
    return ExportedArticle(pieces: pieces, losses: losses.losses)
  }

  /// Reviews are of what others said.
  private static func reasonToLeaveOut(
    _ claim: ExchangedClaim, of article: ExchangedArticle, _ settings: ExportSettings
  ) -> Message? {
    let reason: Message = "the claim is the desk's own outlet's: reviews are of what others said"
    if let origin = claim.origin {
      return settings.isOwnOutlet(name: article.source(origin)?.name, url: nil) ? reason : nil
    }
    let metadata = article.metadata
    return settings.isOwnOutlet(name: metadata.outlet, url: metadata.url) ? reason : nil
  }

  // MARK: The review

  private func review(
    _ claim: ExchangedClaim, of article: ExchangedArticle, _ settings: ExportSettings,
    losses: inout LossList
  ) -> [JSONValue.Member] {
    let words = (claim.wording ?? claim.quote).onOneLine
    if words.unicodeScalars.count > Self.longestClaim {
      losses.add(
        .doubtful, claim.wording == nil ? "quote" : "wording", of: claim,
        "longer than \(Self.longestClaim) characters: a short wording is shown whole")
    }
    var review = JSONMembers([("@type", "ClaimReview")])
    review.add("url", settings.reviewURL(article: article.metadata.id, claim: claim.id))
    review.add("claimReviewed", words)
    if !article.metadata.language.isEmpty { review.add("inLanguage", article.metadata.language) }
    let verdicts = claim.history.filter { $0.action == .judge || $0.action == .approve }
    review.add("datePublished", verdicts.first.map { Self.day($0.moment) })
    if verdicts.count > 1 { review.add("dateModified", verdicts.last.map { Self.day($0.moment) }) }
    review.add("author", publisher(settings))
    let language = article.metadata.language
    review.add("reviewRating", rating(PublishedRating(of: claim, in: language, settings), claim))
    review.add("itemReviewed", itemReviewed(claim, of: article, losses: &losses))
    review.add("citation", claim.evidence.compactMap { citation($0, of: claim, losses: &losses) })
    if claim.rating != nil, settings.rating(of: claim) == nil {
      losses.add(
        .leftOut, "rating", of: claim, "the desk's scales do not have it: the status stands for it")
    }
    note(claim, of: article, in: &losses)
    return review.all
  }

  private func publisher(_ settings: ExportSettings) -> JSONValue? {
    guard let name = settings.publisher else { return nil }
    var publisher = JSONMembers([("@type", "Organization"), ("name", name)])
    publisher.add("url", settings.reviewURL.flatMap(Self.site))
    return publisher.object
  }

  private func rating(_ published: PublishedRating, _ claim: ExchangedClaim) -> JSONValue {
    var rating = JSONMembers([("@type", "Rating")])
    if let numbers = published.numbers {
      rating.add("ratingValue", .int(numbers.value))
      rating.add("worstRating", .int(numbers.worst))
      rating.add("bestRating", .int(numbers.best))
    }
    rating.add("alternateName", published.label)
    rating.add("ratingExplanation", claim.note)
    return rating.object
  }

  private func itemReviewed(
    _ claim: ExchangedClaim, of article: ExchangedArticle, losses: inout LossList
  ) -> JSONValue {
    var item = JSONMembers([("@type", "Claim")])
    if claim.wording != nil { item.add("text", claim.quote.onOneLine) }
    item.add("author", author(of: claim, in: article, losses: &losses))
    item.add("datePublished", article.metadata.published)
    item.addOneOrMore("appearance", appearances(of: claim, in: article))
    return item.object
  }

  /// Who made the claim: its origin, where that is somebody with a name who meant it.
  private func author(
    of claim: ExchangedClaim, in article: ExchangedArticle, losses: inout LossList
  ) -> JSONValue? {
    guard let id = claim.origin else {
      return article.metadata.outlet.map {
        JSONMembers([("@type", "Organization"), ("name", $0)]).object
      }
    }
    let source = article.source(id)
    if claim.act == .denies || claim.act == .asks {
      losses.add(
        .leftOut, "chain", of: claim,
        "the source \(claim.act.rawValue) it: naming it as the author would say the opposite")
      return nil
    }
    guard let source, source.kind != .unnamed, source.kind != .document else {
      losses.add(
        .leftOut, "chain", of: claim, "an author has to be a person or an organization by name")
      return nil
    }
    return Self.agent(source)
  }

  /// The article, and the reports that it names as its own sources.
  private func appearances(
    of claim: ExchangedClaim, in article: ExchangedArticle
  ) -> [JSONValue] {
    let metadata = article.metadata
    var here = JSONMembers([("@type", "NewsArticle")])
    here.add("url", metadata.url)
    here.add("headline", metadata.title)
    here.add("datePublished", metadata.published)
    here.add(
      "publisher",
      metadata.outlet.map { JSONMembers([("@type", "Organization"), ("name", $0)]).object })
    let carriers = claim.carriers.map { id -> JSONValue in
      guard let source = article.source(id) else {
        return JSONMembers([("@type", "CreativeWork"), ("name", id)]).object
      }
      if source.kind == .document {
        return JSONMembers([("@type", "CreativeWork"), ("name", source.name)]).object
      }
      var work = JSONMembers([("@type", "CreativeWork")])
      work.add(source.kind == .person ? "author" : "publisher", Self.agent(source))
      return work.object
    }
    return [here.object] + carriers
  }

  private func citation(
    _ item: EvidenceItem, of claim: ExchangedClaim, losses: inout LossList
  ) -> JSONValue? {
    losses.add(.noPlace, "evidence.stance", of: claim, "the format has no place for it")
    losses.noPlace("evidence.kind", item.kind, of: claim)
    losses.noPlace("evidence.accessed", item.accessed, of: claim)
    var work = JSONMembers([("@type", "CreativeWork")])
    work.add("name", item.title)
    work.add("url", item.url)
    work.add(
      "publisher",
      item.publisher.map { JSONMembers([("@type", "Organization"), ("name", $0)]).object })
    work.add("text", item.quote)
    work.add("archivedAt", item.archived)
    return work.all.count > 1 ? work.object : nil
  }

  // MARK: Losses

  private func note(
    _ claim: ExchangedClaim, of article: ExchangedArticle, in losses: inout LossList
  ) {
    losses.noPlace("source-check", claim.sourceCheck, of: claim)
    losses.add(.noPlace, "voice", of: claim, "the format has no place for it")
    if claim.act != .says { losses.noPlace("act", claim.act, of: claim) }
    losses.noPlace("found.at", claim.scalarSpans(in: article.text), of: claim)
    losses.noPlace("cue", claim.cue, of: claim)
    losses.noPlace("hearsay", claim.hearsay, of: claim)
    losses.noPlace("rule", claim.rule, of: claim)
    losses.noPlace("by", claim.editor, of: claim)
    if claim.carriers.count > 1 {
      losses.add(.noPlace, "chain", of: claim, "who carried it is told, in which order is not")
    }
    losses.noPlace("history", claim.history, of: claim)
    if let judged = claim.history.last(where: { $0.action == .judge })?.articleDigest,
      let now = article.sha256, judged != now
    {
      losses.add(
        .doubtful, "status", of: claim, "the verdict was given on another version of the article")
    }
  }

  // MARK: Values

  private static func agent(_ source: ExchangedSource) -> JSONValue {
    var agent = JSONMembers([
      ("@type", source.kind == .person ? "Person" : "Organization"), ("name", source.name),
    ])
    agent.add("sameAs", source.wikidata.map { "https://www.wikidata.org/wiki/\($0)" })
    return agent.object
  }

  /// The day of a moment, in UTC.
  private static func day(_ moment: String) -> String {
    Timestamp.utc(moment).map { String($0.prefix(10)) } ?? moment
  }

  /// The front page of an address: `https://desk.example/`.
  private static func site(of url: String) -> String? {
    guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
    return String(url[..<start] + url[start...].prefix { !"/?#".contains($0) }) + "/"
  }
}
