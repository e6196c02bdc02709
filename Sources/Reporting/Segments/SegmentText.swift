import ClaimModel

/// Draws the claims of an article for a reader: whose word each is, and why the tool thinks so.
package struct SegmentText: Sendable {
  private let width: Int
  private let style: TerminalStyle
  private let words: ReportWords

  /// Prepares a drawing for a terminal of a width in columns.
  package init(width: Int = 80, isColoured: Bool = false, words: ReportWords = .english) {
    self.width = min(max(width, 40), 120)
    style = TerminalStyle(isColoured: isColoured)
    self.words = words
  }

  /// All claims in the order of the text; ends in a line end.
  ///
  /// - Complexity: O(*n*).
  package func render(_ found: AttributedArticle) -> String {
    let text = found.article.text
    let metadata = found.article.metadata
    var lines: [String] = []
    if let title = metadata.title {
      lines += TextLayout.wrap(TextLayout.safe(title), width: width).map { style(.title, $0) }
    }
    let facts = [metadata.id, metadata.outlet, metadata.language, metadata.published]
      .compactMap { $0 }.filter { !$0.isEmpty }
    lines.append(style(.quiet, TextLayout.safe(facts.joined(separator: " · "))))
    let own = found.claims.count { $0.isOwnVoice }
    lines.append(
      found.claims.isEmpty
        ? words[.noClaims]
        : words.fill(
          .ownVoiceCount,
          ["claims": words.count(found.claims.count, .claims), "own": "\(own)"]))
    let names = Dictionary(
      found.sources.map { ($0.id, words.phrasebook.source($0.name)) },
      uniquingKeysWith: { first, _ in first })
    let idWidth = (found.claims.map(\.id.utf8.count).max() ?? 0) + 2
    for claim in found.claims {
      lines.append("")
      lines += self.lines(for: claim, in: text, names: names, idWidth: idWidth)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(
    for claim: Claim, in text: SourceText, names: [String: String], idWidth: Int
  ) -> [String] {
    let inner = width - idWidth
    let indent = TextLayout.spaces(idWidth)
    let names = claim.chain.map { names[$0] ?? $0 }
    let who = TextLayout.safe(words.attribution(names, act: claim.act.rawValue))
    let head = TextLayout.wrap(who, width: inner).map {
      claim.isOwnVoice ? style(.quiet, $0) : style(.source, $0)
    }
    let quote = TextLayout.wrap(TextLayout.safe(claim.quote(in: text)), width: inner)
    let why = TextLayout.wrap(reason(claim, in: text), width: inner).map { style(.quiet, $0) }
    let body = head + quote + why
    return body.enumerated().map { index, line in
      index == 0 ? style(.title, TextLayout.pad(claim.id, to: idWidth)) + line : indent + line
    }
  }

  /// `indirect, cue …, named here as …, rule that-clause`.
  private func reason(_ claim: Claim, in text: SourceText) -> String {
    var parts: [String] = []
    func shown(_ span: ByteSpan) -> String { words.quoted(text.string(span)) }
    if !claim.isOwnVoice {
      parts.append(words.label(claim.voice))
      if let cue = claim.cue { parts.append("\(words[.cue]) \(shown(cue))") }
      parts.append(
        claim.mention.map { "\(words[.mention]) \(shown($0))" } ?? words[.droppedSubject])
      if !claim.resolution.isEmpty { parts.append("\(words[.resolution]) \(claim.resolution)") }
    }
    if let hearsay = claim.hearsay { parts.append("\(words[.hearsay]) \(shown(hearsay))") }
    parts.append("\(words[.rule]) \(claim.rule)")
    if !claim.features.isEmpty {
      parts.append(claim.features.map { words.label($0) }.joined(separator: ", "))
    }
    return parts.joined(separator: "; ")
  }
}
