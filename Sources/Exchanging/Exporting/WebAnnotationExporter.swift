import ClaimModel
import DataFormats

/// W3C Web Annotation (JSON-LD): an annotation for each claim, with the words and their place in code points.
///
/// What the model has no term for stands under the prefix `claimkit:`, declared in the document itself, so that a
/// reader of JSON-LD finds all of it and a reader of plain annotations loses only that.
struct WebAnnotationExporter: Exporter {
  let name = "web-annotation"
  let abstract: Message = "W3C Web Annotation JSON-LD, an annotation for each claim, in code points"

  func joint(articles: Int, settings: ExportSettings) -> JointLayout? {
    articles == 1
      ? JointLayout() : JointLayout(opening: "[\n", separator: ",\n", closing: "]\n")
  }

  func export(
    _ article: ExchangedArticle, into container: ExportContainer, settings: ExportSettings
  ) -> ExportedArticle {
    var losses = LossList(article)
    losses.leaveOutDropped(article)
    let used = Set(article.standing.flatMap(\.chain))
    for source in article.sources {
      if used.contains(source.id) {
        losses.noPlace("source \(source.id) note", source.note)
      } else {
        losses.add(.leftOut, "source \(source.id)", "no claim rests on it")
      }
    }
    var context = WebAnnotationTarget(article: article)
    let items = article.standing.compactMap { claim -> JSONValue? in
      guard losses.isPlaced(claim, in: article) else { return nil }
      return annotation(claim, of: article, target: &context)
    }
    if article.text == nil, !items.isEmpty {
      losses.add(
        .leftOut, "before and after", "the article is not at hand: quotes have no context")
    }
    let page = collection(items, of: article)
    return ExportedArticle(
      pieces: [ExportPiece(".jsonld", page.document)], losses: losses.losses)
  }

  // MARK: The collection

  private func collection(_ items: [JSONValue], of article: ExchangedArticle) -> JSONValue {
    let metadata = article.metadata
    let id = WebAnnotationTerms.iri(article: metadata.id)
    var collection = JSONMembers()
    collection.add("@context", WebAnnotationTerms.context)
    collection.add("id", id)
    collection.add("type", "AnnotationCollection")
    collection.add("label", metadata.title)
    collection.add("total", .int(items.count))
    var about = JSONMembers([(WebAnnotationTerms.key("id"), metadata.id)])
    about.add(WebAnnotationTerms.key("title"), metadata.title)
    about.add(WebAnnotationTerms.key("outlet"), metadata.outlet)
    about.add(WebAnnotationTerms.key("section"), metadata.section)
    about.add(WebAnnotationTerms.key("published"), metadata.published)
    about.add(WebAnnotationTerms.key("url"), metadata.url)
    about.add(WebAnnotationTerms.key("language"), metadata.language)
    about.add(WebAnnotationTerms.key("file"), article.file)
    about.add(WebAnnotationTerms.key("sha256"), article.sha256)
    collection.add(WebAnnotationTerms.key("article"), about.object)
    var page = JSONMembers([
      ("id", WebAnnotationTerms.iri(article: metadata.id, part: "page")),
      ("type", "AnnotationPage"),
    ])
    page.add("startIndex", .int(0))
    page.add("items", .array(items))
    collection.add("first", page.object)
    return collection.object
  }

  // MARK: One annotation

  private func annotation(
    _ claim: ExchangedClaim, of article: ExchangedArticle, target: inout WebAnnotationTarget
  ) -> JSONValue {
    let key = WebAnnotationTerms.key
    var annotation = JSONMembers()
    annotation.add("id", WebAnnotationTerms.iri(article: article.metadata.id, part: claim.id))
    annotation.add("type", "Annotation")
    annotation.add("motivation", "assessing")
    let moments = claim.history.compactMap { Timestamp.utc($0.moment) }
    annotation.add("created", moments.first)
    if moments.count > 1 { annotation.add("modified", moments.last) }
    annotation.add(
      "creator",
      claim.history.last.map { JSONMembers([("type", "Person"), ("nickname", $0.editor)]).object })
    annotation.add("body", bodies(claim))
    annotation.addOneOrMore("target", target.targets(of: claim))
    annotation.add(key("id"), claim.id)
    annotation.add(key("chain"), claim.chain.map { source($0, of: article) })
    annotation.add(key("voice"), claim.voice.rawValue)
    annotation.add(key("act"), claim.act.rawValue)
    annotation.add(key("status"), claim.status.rawValue)
    annotation.add(key("source-check"), claim.sourceCheck?.rawValue)
    annotation.add(key("rating"), claim.rating)
    annotation.add(key("cue"), claim.cue)
    annotation.add(key("hearsay"), claim.hearsay)
    annotation.add(key("rule"), claim.rule)
    annotation.add(key("by"), claim.editor)
    annotation.add(key("history"), claim.history.map(step))
    return annotation.object
  }

  private func bodies(_ claim: ExchangedClaim) -> [JSONValue] {
    func text(_ purpose: String, _ value: String) -> JSONValue {
      JSONMembers([("type", "TextualBody"), ("purpose", purpose), ("value", value)]).object
    }
    var bodies = [text("classifying", claim.status.rawValue)]
    if let wording = claim.wording { bodies.append(text("describing", wording)) }
    if let note = claim.note { bodies.append(text("commenting", note)) }
    return bodies + claim.evidence.map(evidence)
  }

  private func evidence(_ item: EvidenceItem) -> JSONValue {
    let key = WebAnnotationTerms.key
    var body = JSONMembers()
    if let url = item.url {
      body.add("type", "SpecificResource")
      body.add("purpose", "linking")
      body.add("source", url)
      body.add(
        "selector",
        item.quote.map {
          JSONMembers([("type", "TextQuoteSelector"), ("exact", $0)]).object
        })
      var state = JSONMembers([("type", "TimeState")])
      state.add("sourceDate", item.accessed.flatMap(Timestamp.utc))
      state.add("cached", item.archived)
      if state.all.count > 1 { body.add("state", state.object) }
    } else {
      body.add("type", "TextualBody")
      body.add("purpose", "linking")
      body.add("value", item.title ?? item.quote ?? item.stance.rawValue)
      body.add(key("quote"), item.quote)
      body.add(key("archived"), item.archived)
    }
    body.add(key("stance"), item.stance.rawValue)
    body.add(key("kind"), item.kind?.rawValue)
    body.add(key("title"), item.title)
    body.add(key("publisher"), item.publisher)
    body.add(key("accessed"), item.accessed)
    return body.object
  }

  private func source(_ id: String, of article: ExchangedArticle) -> JSONValue {
    let key = WebAnnotationTerms.key
    let source = article.source(id)
    var members = JSONMembers()
    members.add("id", source?.wikidata.map(IRIText.wikidata))
    members.add(
      "type",
      source?.kind.flatMap { kind -> String? in
        switch kind {
        case .person: "Person"
        case .unnamed, .document: nil
        default: "Organization"
        }
      })
    members.add("name", source?.name)
    members.add(key("id"), id)
    members.add(key("kind"), source?.kind?.rawValue)
    members.add(key("also"), source?.also.map(JSONValue.string) ?? [])
    return members.object
  }

  private func step(_ item: HistoryItem) -> JSONValue {
    let key = WebAnnotationTerms.key
    var members = JSONMembers([
      (key("at"), item.moment), (key("by"), item.editor), (key("action"), item.action.rawValue),
    ])
    members.add(key("field"), item.field)
    members.add(key("status"), item.status?.rawValue)
    members.add(key("was"), item.was)
    members.add(key("source-check"), item.sourceCheck?.rawValue)
    members.add(key("note"), item.note)
    members.add(key("text"), item.articleDigest)
    return members.object
  }
}
