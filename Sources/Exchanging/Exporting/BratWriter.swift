import ClaimModel

/// Writes the lines of an `.ann` file, each with the next free number of its kind.
struct BratWriter {
  /// The lines so far.
  private(set) var text = ""
  /// The text-bound annotation of the words that name a source, where the last claim has one.
  private(set) var lastMention: String?
  private let article: SourceText
  private var counts: [Character: Int] = [:]

  /// Starts a file for an article.
  init(text: SourceText) { article = text }

  /// Writes a claim with all that belongs to it.
  ///
  /// - Returns: the id of its content.
  mutating func write(_ claim: ExchangedClaim) -> String {
    let content = bound("Content", claim.spans)
    lastMention = nil
    if !claim.chain.isEmpty {
      let cue = claim.cueSpan.map { bound("Cue", [$0]) }
      let mention = claim.mentionSpan.map { bound("Source", [$0]) }
      let type = mention == nil ? BratScheme.sourceless : BratScheme.attribution
      let trigger = bound(type, claim.cueSpan.map { [$0] } ?? claim.spans)
      var event = "\(next("E"))\t\(type):\(trigger) Content:\(content)"
      if let cue { event += " Cue:\(cue)" }
      if let mention { event += " Source:\(mention)" }
      text += event + "\n"
      lastMention = mention
    }
    attribute("Voice", of: content, claim.voice.rawValue)
    attribute("Act", of: content, claim.act.rawValue)
    attribute("Status", of: content, claim.status.rawValue)
    if let check = claim.sourceCheck { attribute("SourceCheck", of: content, check.rawValue) }
    note("id", on: content, claim.id)
    if !claim.chain.isEmpty { note("chain", on: content, claim.chain.joined(separator: " ")) }
    if claim.cueSpan == nil { note("cue", on: content, claim.cue) }
    note("hearsay", on: content, claim.hearsay)
    note("rule", on: content, claim.rule)
    note("by", on: content, claim.editor)
    note("rating", on: content, claim.rating)
    note("wording", on: content, claim.wording)
    note(BratScheme.remark, on: content, claim.note)
    return content
  }

  /// Writes a note, on one line.
  mutating func note(_ type: String, on target: String, _ words: String?) {
    guard let words, !words.isEmpty else { return }
    text += "\(next("#"))\t\(type) \(target)\t\(words.onOneLine)\n"
  }

  /// Ties words to an item of Wikidata.
  mutating func normalize(_ target: String, to item: String, name: String) {
    text += "\(next("N"))\tReference \(target) Wikidata:\(item)\t\(name.onOneLine)\n"
  }

  /// Whether the format has more parts of a claim than the claim has.
  func isSplit(_ claim: ExchangedClaim) -> Bool {
    claim.spans.contains { BratScheme.pieces(of: $0, in: article).count > 1 }
  }

  /// Whether two parts of a claim have nothing between them but what spans are split at.
  func hasMergingParts(_ claim: ExchangedClaim) -> Bool {
    zip(claim.spans, claim.spans.dropFirst()).contains { a, b in
      a.end <= b.start && BratScheme.isGap(article.bytes[a.end..<b.start])
    }
  }

  // MARK: Lines

  private mutating func bound(_ type: String, _ spans: [ByteSpan]) -> String {
    let id = next("T")
    let pieces = spans.flatMap { BratScheme.pieces(of: $0, in: article) }
    let places = pieces.map(article.scalarSpan).map { "\($0.start) \($0.end)" }
    let words = pieces.map(article.string).joined(separator: " ")
    text += "\(id)\t\(type) \(places.joined(separator: ";"))\t\(words)\n"
    return id
  }

  private mutating func attribute(_ type: String, of target: String, _ value: String) {
    text += "\(next("A"))\t\(type) \(target) \(value)\n"
  }

  private mutating func next(_ kind: Character) -> String {
    counts[kind, default: 0] += 1
    return "\(kind)\(counts[kind, default: 0])"
  }
}
