import Anchoring
import ClaimModel
import DataFormats

/// Reads W3C Web Annotations (JSON-LD): a collection, a page, a list of annotations or a single one.
///
/// The words decide where a claim stands; a position is a hint, since some programs count other units. What claimkit
/// writes comes back whole; of other people's annotations the words, the bodies and who made them.
struct WebAnnotationImporter: Importer {
  let name = "web-annotation"
  let abstract: Message =
    "W3C Web Annotation JSON-LD: a collection, a page, a list or one annotation"
  let endings = [".jsonld", ".json"]

  func read(
    _ bytes: [UInt8], path: String, of text: SourceText
  ) throws(ImportError) -> ImportedArticle {
    let file: SourceText
    do {
      file = try SourceText(bytes: bytes)
    } catch {
      throw ImportError(error, path: path)
    }
    let root: LocatedJSON
    do {
      root = try LocatedJSON.read(bytes)
    } catch {
      throw ImportError(
        "not JSON: \(error.message)", rule: "json-syntax", path: path,
        at: ByteSpan(error.offset, error.offset), in: file)
    }
    var reading = WebAnnotationReading(path: path, file: file, article: text)
    return try reading.read(root)
  }
}

/// Makes claims of a JSON document.
private struct WebAnnotationReading {
  private let path: String
  private let file: SourceText
  private let article: SourceText
  private var sources = SourceNames()
  private var warnings: [Diagnostic] = []
  /// Made for the first quote that does not stand there letter for letter.
  private var finder: QuoteFinder?

  init(path: String, file: SourceText, article: SourceText) {
    self.path = path
    self.file = file
    self.article = article
  }

  mutating func read(_ root: LocatedJSON) throws(ImportError) -> ImportedArticle {
    let annotations = annotations(of: root)
    guard !annotations.isEmpty else {
      throw error(
        "there is no annotation in this file", rule: "nothing-to-import", at: root,
        help: "an annotation has the type Annotation and a target")
    }
    var claims: [ExchangedClaim] = []
    for annotation in annotations {
      if let claim = try claim(annotation) { claims.append(claim) }
    }
    try number(&claims, annotations)
    let about = (root.items.first ?? root)[WebAnnotationTerms.key("article")]
    let article = ExchangedArticle(
      path: path, metadata: metadata(about), text: self.article,
      sources: sources.used(by: claims), claims: claims)
    return ImportedArticle(article: article, warnings: warnings)
  }

  // MARK: The document

  /// All annotations of a document, in its order.
  private func annotations(of value: LocatedJSON) -> [LocatedJSON] {
    if case .array(let items) = value.value { return items.flatMap(annotations) }
    if value["target"] != nil { return [value] }
    for key in ["items", "first", "@graph", "rows"] {
      if let inner = value[key] {
        let found = annotations(of: inner)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  private func metadata(_ about: LocatedJSON?) -> ArticleMetadata {
    func text(_ name: String) -> String? { about?[WebAnnotationTerms.key(name)]?.text }
    return ArticleMetadata(
      id: text("id") ?? "", language: text("language") ?? "", title: text("title"),
      published: text("published"), outlet: text("outlet"), section: text("section"),
      url: text("url"))
  }

  private func number(
    _ claims: inout [ExchangedClaim], _ annotations: [LocatedJSON]
  ) throws(ImportError) {
    var numbers = ClaimNumbers(taken: claims.map(\.id))
    var seen: Set<String> = []
    for index in claims.indices {
      if claims[index].id.isEmpty { claims[index].id = numbers.free() }
      let id = claims[index].id
      guard seen.insert(id).inserted else {
        let places = annotations.compactMap { $0[WebAnnotationTerms.key("id")] }
        throw error(
          "two claims have the id \(id)", rule: "duplicate-id",
          at: places.last { $0.text == id } ?? annotations[0])
      }
    }
  }

  // MARK: A claim

  private mutating func claim(_ annotation: LocatedJSON) throws(ImportError) -> ExchangedClaim? {
    let key = WebAnnotationTerms.key
    guard let spans = try spans(of: annotation) else { return nil }
    var claim = ExchangedClaim(id: "", quote: QuoteAnchor.quote(of: spans, in: article))
    claim.spans = spans
    if let id = annotation[key("id")] {
      guard let text = id.text, ValueForm.claimID.accepts(text) else {
        throw error(
          "the id of a claim should be \(ValueForm.claimID.explanation)", rule: "unknown-word",
          at: id)
      }
      claim.id = text
    }
    for link in annotation[key("chain")]?.items ?? [] {
      claim.chain.append(try source(link))
    }
    claim.voice =
      try word(annotation[key("voice")], as: Claim.Voice.self)
      ?? (claim.chain.isEmpty ? .own : .guessed(for: claim.quote))
    claim.act = try word(annotation[key("act")], as: Claim.Act.self) ?? .says
    claim.sourceCheck = try word(annotation[key("source-check")], as: SourceCheck.self)
    if let rating = annotation[key("rating")] {
      guard let text = rating.text, ValueForm.rating.accepts(text) else {
        throw error(
          "a rating should be \(ValueForm.rating.explanation)", rule: "unknown-word", at: rating)
      }
      claim.rating = text
    }
    claim.cue = annotation[key("cue")]?.text
    claim.hearsay = annotation[key("hearsay")]?.text
    claim.rule = annotation[key("rule")]?.text
    claim.editor = annotation[key("by")]?.text
    for step in annotation[key("history")]?.items ?? [] {
      claim.history.append(try self.step(step))
    }
    try readBodies(of: annotation, into: &claim)
    if let status = try word(annotation[key("status")], as: Status.self) { claim.status = status }
    if annotation[key("status")] == nil, claim.editor == nil {
      claim.editor = creator(annotation)
    }
    return claim
  }

  private func creator(_ annotation: LocatedJSON) -> String? {
    let creator = annotation["creator"] ?? annotation["user"]
    return creator?.text ?? creator?["nickname"]?.text ?? creator?["name"]?.text
  }

  private mutating func source(_ link: LocatedJSON) throws(ImportError) -> String {
    let key = WebAnnotationTerms.key
    guard let name = link["name"]?.text ?? link[key("id")]?.text else {
      throw error("a source has no name", rule: "no-such-source", at: link)
    }
    let kind = try word(link[key("kind")], as: Source.Kind.self)
    guard let id = link[key("id")] else { return sources.id(for: name, kind: kind) }
    guard let text = id.text, ValueForm.slug.accepts(text) else {
      throw error(
        "the id of a source should be \(ValueForm.slug.explanation)", rule: "unknown-word", at: id)
    }
    sources.declare(
      ExchangedSource(
        id: text, name: name, kind: kind,
        wikidata: link["id"]?.text.flatMap(IRIText.wikidataItem),
        also: link[key("also")]?.items.compactMap(\.text) ?? []))
    return text
  }

  private func step(_ value: LocatedJSON) throws(ImportError) -> HistoryItem {
    let key = WebAnnotationTerms.key
    guard let moment = value[key("at")]?.text, let editor = value[key("by")]?.text,
      let action = try word(value[key("action")], as: HistoryAction.self)
    else {
      throw error("a step of the history has no at, by or action", rule: "history", at: value)
    }
    return HistoryItem(
      moment: moment, editor: editor, action: action, field: value[key("field")]?.text,
      status: try word(value[key("status")], as: Status.self), was: value[key("was")]?.text,
      sourceCheck: try word(value[key("source-check")], as: SourceCheck.self),
      note: value[key("note")]?.text, articleDigest: value[key("text")]?.text)
  }

  // MARK: Bodies

  private mutating func readBodies(
    of annotation: LocatedJSON, into claim: inout ExchangedClaim
  ) throws(ImportError) {
    var notes: [String] = []
    for body in annotation["body"]?.items ?? [] {
      if let text = body.text {
        notes.append(text)
        continue
      }
      let purpose = body["purpose"]?.text ?? ""
      if purpose == "linking" {
        claim.evidence.append(try evidence(body))
      } else if let value = body["value"]?.text {
        switch purpose {
        case "classifying", "tagging", "assessing":
          if let status = Status(rawValue: value) {
            claim.status = status
          } else {
            warn("the tag “\(value.onOneLine)” is no status and was passed over", at: body)
          }
        case "describing": claim.wording = value
        default: notes.append(value)
        }
      } else {
        warn("a body of another kind than text was passed over", at: body)
      }
    }
    if let value = annotation["bodyValue"]?.text ?? annotation["text"]?.text { notes.append(value) }
    if !notes.isEmpty { claim.note = notes.joined(separator: "\n") }
  }

  private func evidence(_ body: LocatedJSON) throws(ImportError) -> EvidenceItem {
    let key = WebAnnotationTerms.key
    let quotes = (body["selector"]?.items ?? []).compactMap { $0["exact"]?.text }
    return EvidenceItem(
      url: body["source"]?.text, title: body[key("title")]?.text,
      publisher: body[key("publisher")]?.text,
      stance: try word(body[key("stance")], as: Stance.self) ?? .context,
      kind: try word(body[key("kind")], as: EvidenceKind.self),
      archived: body["state"]?["cached"]?.text ?? body[key("archived")]?.text,
      accessed: body[key("accessed")]?.text, quote: quotes.first ?? body[key("quote")]?.text)
  }

  // MARK: Places

  /// Where the words of an annotation stand; nil for one of a whole page.
  private mutating func spans(of annotation: LocatedJSON) throws(ImportError) -> [ByteSpan]? {
    var spans: [ByteSpan] = []
    for target in annotation["target"]?.items ?? [] {
      guard let selectors = target["selector"]?.items else { continue }
      if let span = try span(selectors, target) { spans.append(contentsOf: span) }
    }
    guard !spans.isEmpty else {
      warn("an annotation that quotes nothing was passed over", at: annotation)
      return nil
    }
    // A file's places run forward, whatever order another tool kept them in.
    return spans.sorted()
  }

  private mutating func span(
    _ selectors: [LocatedJSON], _ target: LocatedJSON
  ) throws(ImportError) -> [ByteSpan]? {
    let position = selectors.first { $0["type"]?.text == "TextPositionSelector" }
    var hint: ByteSpan?
    if let position {
      guard let start = position["start"]?.int, let end = position["end"]?.int, start < end else {
        throw error("a position has no start before its end", rule: "span-outside", at: position)
      }
      hint = article.byteSpan(ScalarSpan(start, end))
    }
    guard let quote = selectors.first(where: { $0["type"]?.text == "TextQuoteSelector" }) else {
      if let position, hint == nil {
        throw error(
          "a position ends behind the article, at \(article.scalarCount)", rule: "span-outside",
          at: position, help: "is this the text that was annotated?")
      }
      return hint.map { [$0] }
    }
    guard let exact = quote["exact"], let words = exact.text, !words.isEmpty else {
      throw error("a quote has no exact words", rule: "quote-lost", at: quote)
    }
    return [try place(of: words, quote, hint, at: exact)]
  }

  private mutating func place(
    of words: String, _ quote: LocatedJSON, _ hint: ByteSpan?, at exact: LocatedJSON
  ) throws(ImportError) -> ByteSpan {
    let hints = hint.map { [article.scalarSpan($0)] } ?? []
    let (prefix, suffix) = (quote["prefix"]?.text, quote["suffix"]?.text)
    switch QuoteAnchor.find(words, before: prefix, after: suffix, hint: hints, in: article) {
    case .exact: if let hint { return hint }
    case .moved(let spans) where spans.count == 1: return spans[0]
    case .moved, .lost: break
    case .ambiguous(let places):
      throw error(
        "the words stand there \(places.count) times, and nothing tells the places apart",
        rule: "quote-ambiguous", at: exact, help: "add prefix and suffix, or a position")
    }
    // Other programs write what a page shows: blanks where the text has line ends.
    let finder = self.finder ?? QuoteFinder(article)
    self.finder = finder
    let request = QuoteRequest(words, before: prefix, after: suffix)
    if let spans = try? finder.find(request, near: hint.map { [$0] } ?? []), spans.count == 1 {
      return spans[0]
    }
    throw error(
      "the words are not in the article", rule: "quote-lost", at: exact,
      help: "is this the text that was annotated?")
  }

  // MARK: Words for what is wrong

  private func word<Word: Vocabulary>(
    _ value: LocatedJSON?, as: Word.Type
  ) throws(ImportError) -> Word? {
    guard let value else { return nil }
    if let word = value.text.flatMap(Word.init(rawValue:)) { return word }
    throw error(
      "“\(value.text?.onOneLine ?? "")” is no word of the annotation format", rule: "unknown-word",
      at: value,
      help: "one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
  }

  private func error(
    _ message: Message, rule: String, at value: LocatedJSON, help: Message? = nil
  ) -> ImportError {
    ImportError(
      message, rule: rule, help: help, path: path, at: ByteSpan(value.offset, value.offset),
      in: file)
  }

  private mutating func warn(_ message: Message, at value: LocatedJSON) {
    warnings.append(
      Diagnostic(
        code: "", rule: "not-imported", severity: .warning, message: message,
        location: .init(path: path, span: ByteSpan(value.offset, value.offset), in: file)))
  }
}
