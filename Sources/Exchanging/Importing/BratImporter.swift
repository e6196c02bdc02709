import Anchoring
import ClaimModel

/// Reads brat standoff: words typed `Content`, `Cue` and `Source`, tied together by events or relations.
///
/// Everything that claimkit writes comes back; of other people's files the words, who said them, and attributes and
/// notes of the same names. Content that nothing ties to a source is the article's own.
struct BratImporter: Importer {
  let name: String
  let abstract: Message
  let endings = [".ann"]

  func read(
    _ bytes: [UInt8], path: String, of text: SourceText
  ) throws(ImportError) -> ImportedArticle {
    let document = try BratDocument(bytes, path: path, article: text)
    var reading = BratReading(document, article: text)
    let claims = try reading.claims()
    let article = ExchangedArticle(
      path: path, metadata: ArticleMetadata(id: "", language: ""), text: text,
      sources: reading.sources.used(by: claims), claims: claims)
    return ImportedArticle(article: article)
  }
}

/// Makes claims of a brat document.
private struct BratReading {
  /// Who was met so far.
  private(set) var sources = SourceNames()
  private let document: BratDocument
  private let article: SourceText
  private let notes: [String: [BratDocument.Remark]]
  private let attributes: [String: [BratDocument.Remark]]

  init(_ document: BratDocument, article: SourceText) {
    self.document = document
    self.article = article
    notes = Dictionary(grouping: document.notes, by: \.target)
    attributes = Dictionary(grouping: document.attributes, by: \.target)
  }

  /// Whether words of a type are what a claim says.
  private static func isContent(_ type: String) -> Bool { type == "Content" || type == "Claim" }

  /// The claims: in the order of the file where all bring an id, else in the order of the text.
  mutating func claims() throws(ImportError) -> [ExchangedClaim] {
    try declareSources()
    let contents = document.order.filter { id in
      document.bounds[id].map { BratReading.isContent($0.type) } ?? false
    }
    if contents.isEmpty, let first = document.order.first, let bound = document.bounds[first] {
      throw document.error(
        "nothing in the file has the type Content or Claim", rule: "nothing-to-import",
        at: bound.line, help: "rename the type of what was said to Content")
    }
    var ties: [String: [BratDocument.Event]] = [:]
    for event in document.events {
      let claimed = event.roles.filter { BratReading.isContent(Self.plain($0.role)) }
      for role in claimed { ties[role.bound, default: []].append(event) }
    }
    var claims: [ExchangedClaim] = []
    for content in contents {
      guard let bound = document.bounds[content] else { continue }
      for event in ties[content].map({ $0.map(Optional.some) }) ?? [nil] {
        claims.append(try claim(content, bound, event))
      }
    }
    try number(&claims, contents)
    return claims
  }

  // MARK: Ids

  private func number(
    _ claims: inout [ExchangedClaim], _ contents: [String]
  ) throws(ImportError) {
    if claims.contains(where: { $0.id.isEmpty }) {
      claims.sort { a, b in
        (a.spans.first?.start ?? 0, a.spans.last?.end ?? 0)
          < (b.spans.first?.start ?? 0, b.spans.last?.end ?? 0)
      }
    }
    var numbers = ClaimNumbers(taken: claims.map(\.id))
    var seen: Set<String> = []
    for index in claims.indices {
      if claims[index].id.isEmpty { claims[index].id = numbers.free() }
      guard seen.insert(claims[index].id).inserted else {
        let note = document.notes.last { $0.type == "id" && $0.value == claims[index].id }
        throw document.error(
          "two claims have the id \(claims[index].id)", rule: "duplicate-id",
          at: note?.place ?? ByteSpan(0, 0))
      }
    }
  }

  // MARK: Sources

  private mutating func declareSources() throws(ImportError) {
    for note in document.notes where note.type == BratScheme.sourceNote {
      let words = words(of: note, atMost: 4)
      guard words.count == 4, ValueForm.slug.accepts(words[0]) else {
        throw document.error(
          "a source should be its id, kind, Wikidata item and name", rule: "brat-line",
          at: note.place, help: "for example: pap agency Q1139586 Polska Agencja Prasowa")
      }
      var kind: Source.Kind?
      if words[1] != "-" { kind = try word(words[1], as: Source.Kind.self, at: note.place) }
      sources.declare(
        ExchangedSource(
          id: words[0], name: words[3], kind: kind, wikidata: words[2] == "-" ? nil : words[2]))
    }
    for note in document.notes where note.type == BratScheme.alsoNote {
      let words = words(of: note, atMost: 2)
      guard words.count == 2, sources.add(words[1], to: words[0]) else {
        throw document.error(
          "another name belongs to a source of the file", rule: "no-such-source", at: note.place)
      }
    }
  }

  // MARK: Claims

  private mutating func claim(
    _ content: String, _ bound: BratDocument.Bound, _ event: BratDocument.Event?
  ) throws(ImportError) -> ExchangedClaim {
    let quote = QuoteAnchor.quote(of: bound.spans, in: article)
    var claim = ExchangedClaim(id: try id(of: content), quote: quote)
    claim.spans = bound.spans
    let cue = event.flatMap { bounds("Cue", of: $0).first }
    let mentions = event.map { bounds("Source", of: $0) } ?? []
    claim.cueSpan = cue.flatMap { $0.spans.count == 1 ? $0.spans.first : nil }
    claim.mentionSpan = mentions.last?.spans.first
    claim.cue = cue.map(words) ?? note("cue", on: content)
    claim.chain = try chain(of: content, event, mentions)
    claim.voice =
      try attribute("Voice", on: content, as: Claim.Voice.self)
      ?? (claim.chain.isEmpty ? .own : .guessed(for: quote))
    claim.act = try attribute("Act", on: content, as: Claim.Act.self) ?? .says
    claim.status = try attribute("Status", on: content, as: Status.self) ?? .unverified
    claim.sourceCheck = try attribute("SourceCheck", on: content, as: SourceCheck.self)
    claim.hearsay = note("hearsay", on: content)
    claim.rule = note("rule", on: content)
    claim.editor = note("by", on: content)
    claim.rating = try rating(on: content)
    claim.wording = note("wording", on: content)
    claim.note = note(BratScheme.remark, on: content)
    return claim
  }

  private func id(of content: String) throws(ImportError) -> String {
    guard let note = notes[content]?.last(where: { $0.type == "id" }) else { return "" }
    guard ValueForm.claimID.accepts(note.value) else {
      throw document.error(
        "the id of a claim should be \(ValueForm.claimID.explanation)", rule: "brat-line",
        at: note.place)
    }
    return note.value
  }

  private mutating func chain(
    of content: String, _ event: BratDocument.Event?, _ mentions: [BratDocument.Bound]
  ) throws(ImportError) -> [String] {
    if let note = notes[content]?.last(where: { $0.type == "chain" }) {
      let ids = note.value.split(separator: " ").map(String.init)
      for id in ids {
        guard ValueForm.slug.accepts(id) else {
          throw document.error(
            "a chain should be ids of sources", rule: "brat-line", at: note.place)
        }
        sources.declare(ExchangedSource(id: id, name: id))
      }
      return ids
    }
    guard event != nil else { return [] }
    if mentions.isEmpty {
      return [sources.id(for: Source.impersonalName, kind: .unnamed)]
    }
    return mentions.map { sources.id(for: words($0)) }
  }

  private func bounds(_ role: String, of event: BratDocument.Event) -> [BratDocument.Bound] {
    event.roles.filter { Self.plain($0.role) == role }.compactMap { document.bounds[$0.bound] }
  }

  /// A role without the number that tells it from others of its kind: `Source2`.
  private static func plain(_ role: String) -> String {
    var role = role
    while let last = role.last, last.isASCII, last.isNumber { role.removeLast() }
    return role
  }

  private func words(_ bound: BratDocument.Bound) -> String {
    (bound.spans.map(article.string).joined(separator: " ")).onOneLine
  }

  // MARK: Values

  /// The words of a note; the last one has the rest.
  private func words(of note: BratDocument.Remark, atMost count: Int) -> [String] {
    note.value.unicodeScalars.split(separator: " ", maxSplits: count - 1).map(String.init)
  }

  private func rating(on content: String) throws(ImportError) -> String? {
    guard let note = notes[content]?.last(where: { $0.type == "rating" }) else { return nil }
    if ValueForm.rating.accepts(note.value) { return note.value }
    throw document.error(
      "a rating should be \(ValueForm.rating.explanation)", rule: "unknown-word", at: note.place)
  }

  private func note(_ type: String, on content: String) -> String? {
    let value = notes[content]?.last { $0.type == type }?.value
    return value?.isEmpty == false ? value : nil
  }

  private func attribute<Word: Vocabulary>(
    _ type: String, on content: String, as: Word.Type
  ) throws(ImportError) -> Word? {
    guard let attribute = attributes[content]?.last(where: { $0.type == type }) else { return nil }
    return try word(attribute.value, as: Word.self, at: attribute.place)
  }

  private func word<Word: Vocabulary>(
    _ value: String, as: Word.Type, at place: ByteSpan
  ) throws(ImportError) -> Word {
    if let word = Word(rawValue: value) { return word }
    throw document.error(
      "“\(value)” is no word of the annotation format", rule: "unknown-word", at: place,
      help: "one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
  }
}
