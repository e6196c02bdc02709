import Anchoring
import Exchanging

/// Makes typed values of an annotation document, strictly: what other formats could not say is an error here.
struct ExchangeReader {
  /// What is wrong, in the order of the file.
  private(set) var diagnostics: [Diagnostic] = []
  private let path: String
  private let source: SourceText

  /// Prepares to read a file's document.
  init(path: String, source: SourceText) {
    self.path = path
    self.source = source
  }

  /// The article with its claims, their places found in the text if it is at hand.
  mutating func read(
    _ document: AnnotationDocument, article: ArticleOutcome, found: AttributedArticle?
  ) -> ExchangedArticle {
    let entry = document.article
    let metadata = ArticleMetadata(
      id: entry.id?.value ?? "", language: entry.language?.value ?? "", title: entry.title?.value,
      published: entry.published?.value, outlet: entry.outlet?.value,
      section: entry.section?.value, url: entry.url?.value)
    if entry.id == nil { complain("the article has no id", at: entry.span) }
    let sources = document.sources.compactMap { self.source($0) }
    var places = WordPlaces(text: article.text, found: found)
    let claims = document.claims.compactMap { claim($0, text: article.text, places: &places) }
    return ExchangedArticle(
      path: path, metadata: metadata, file: entry.file?.value,
      sha256: article.sha256 ?? entry.sha256?.value, text: article.text, sources: sources,
      claims: claims)
  }

  // MARK: Entries

  private mutating func source(_ entry: AnnotationDocument.SourceEntry) -> ExchangedSource? {
    guard let id = entry.id?.value else {
      complain("a source has no id", at: entry.span)
      return nil
    }
    return ExchangedSource(
      id: id, name: entry.name?.value ?? id, kind: word(entry.kind, as: Source.Kind.self),
      wikidata: entry.wikidata?.value, also: entry.also.map(\.value), note: entry.note?.value)
  }

  private mutating func claim(
    _ entry: AnnotationDocument.ClaimEntry, text: SourceText?, places: inout WordPlaces
  ) -> ExchangedClaim? {
    guard let id = entry.id?.value, let quote = entry.quote?.value else {
      complain(entry.id == nil ? "a claim has no id" : "a claim has no quote", at: entry.span)
      return nil
    }
    var claim = ExchangedClaim(id: id, quote: quote)
    claim.chain = entry.chain.map(\.value)
    claim.status = word(entry.status, as: Status.self) ?? .unverified
    claim.sourceCheck = word(entry.sourceCheck, as: SourceCheck.self)
    claim.rating = entry.rating?.value
    claim.wording = entry.wording?.value
    claim.note = entry.note?.value
    claim.editor = entry.by?.value
    claim.dropped = entry.dropped?.value
    claim.evidence = entry.evidence.compactMap { evidence($0) }
    claim.history = entry.history.compactMap { step($0) }
    claim.voice =
      word(entry.found?.voice, as: Claim.Voice.self) ?? (claim.chain.isEmpty ? .own : .indirect)
    claim.act = word(entry.found?.act, as: Claim.Act.self) ?? .says
    claim.cue = entry.found?.cue?.value
    claim.hearsay = entry.found?.hearsay?.value
    claim.rule = entry.found?.rule?.value
    claim.places = entry.found?.places ?? []
    if let text {
      claim.spans = spans(of: entry, quote, in: text)
      places.fill(&claim)
    }
    return claim
  }

  private func spans(
    of entry: AnnotationDocument.ClaimEntry, _ quote: String, in text: SourceText
  ) -> [ByteSpan] {
    let hint = entry.found?.places ?? []
    switch QuoteAnchor.find(
      quote, before: entry.before?.value, after: entry.after?.value, hint: hint, in: text)
    {
    case .exact: return hint.compactMap(text.byteSpan)
    case .moved(let spans): return spans
    case .ambiguous, .lost: return []
    }
  }

  private mutating func evidence(_ entry: AnnotationDocument.EvidenceEntry) -> EvidenceItem? {
    guard let stance = word(entry.stance, as: Stance.self) else {
      if entry.stance == nil { complain("evidence has no stance", at: entry.span) }
      return nil
    }
    return EvidenceItem(
      url: entry.url?.value, title: entry.title?.value, publisher: entry.publisher?.value,
      stance: stance, kind: word(entry.kind, as: EvidenceKind.self),
      archived: entry.archived?.value, accessed: entry.accessed?.value, quote: entry.quote?.value)
  }

  private mutating func step(_ entry: AnnotationDocument.HistoryEntry) -> HistoryItem? {
    guard let moment = entry.at?.value, let editor = entry.by?.value,
      let action = word(entry.action, as: HistoryAction.self)
    else {
      let isMissing = entry.at == nil || entry.by == nil || entry.action == nil
      if isMissing { complain("a step of the history has no at, by or action", at: entry.span) }
      return nil
    }
    return HistoryItem(
      moment: moment, editor: editor, action: action, field: entry.field?.value,
      status: word(entry.status, as: Status.self), was: entry.was?.value,
      sourceCheck: word(entry.sourceCheck, as: SourceCheck.self), note: entry.note?.value,
      articleDigest: entry.text?.value)
  }

  // MARK: Words

  private mutating func word<Word: Vocabulary>(
    _ value: Located<String>?, as type: Word.Type
  ) -> Word? {
    guard let value else { return nil }
    if let word = Word(rawValue: value.value) { return word }
    complain("“\(value.value)” is no word of the annotation format", at: value.span)
    return nil
  }

  private mutating func complain(_ message: Message, at span: ByteSpan) {
    diagnostics.append(
      Diagnostic(
        code: "", rule: "not-exportable", severity: .error, message: message,
        help: "see what is wrong with the file: claimkit validate",
        location: .init(path: path, span: span, in: source)))
  }
}
