import ClaimModel

/// One claim as an editor wants to see it: in its paragraph, whose word it is, why the tool thinks so, and what became of
/// it. A pure value; the text and JSON renderers draw it.
package struct ClaimView: Sendable {
  /// The claim as written in the annotation file.
  package let entry: AnnotationDocument.ClaimEntry
  /// The sources of its chain, outermost reporter first.
  package internal(set) var chain: [Link]
  /// The paragraph it stands in; nil where the article is not at hand or the quote was not found in it.
  package let passage: Passage?
  /// Why the tool attributes it so.
  package let reason: Reason

  /// A source of the chain.
  package struct Link: Sendable, Equatable {
    /// The id in the file.
    package var id: String
    /// The name; the id where the file does not declare the source.
    package var name: String
    /// The kind as written, if declared.
    package var kind: String?
  }

  /// A paragraph of the article with places in it, all in bytes of the article.
  package struct Passage: Sendable {
    /// The article's text.
    package var text: SourceText
    /// The paragraph.
    package var span: ByteSpan
    /// The claim's content.
    package var content: [ByteSpan]
    /// The reporting words, where the engine finds them again.
    package var cue: ByteSpan?
    /// The words that name the source, where the engine finds them again.
    package var mention: ByteSpan?
  }

  /// What the attribution rests on.
  package struct Reason: Sendable, Equatable {
    /// How the words come to the reader, as written.
    package var voice: String?
    /// What the source does with the content, as written.
    package var act: String?
    /// The reporting words.
    package var cue: String?
    /// The words that name the source beside the cue.
    package var mention: String?
    /// Whether the engine read the article again and found that the subject is dropped.
    package var isSubjectDropped = false
    /// How the source was resolved, if the engine read the article again.
    package var resolution: String?
    /// A word of hearsay.
    package var hearsay: String?
    /// The id of the rule that found it.
    package var rule: String?
  }

  /// Looks at a claim of a file.
  ///
  /// - Parameters:
  ///   - entry: The claim.
  ///   - document: The file it stands in.
  ///   - text: The article's text, if at hand.
  ///   - content: Where the quote stands in the text, in bytes; empty where it was not found.
  ///   - found: What the engine makes of the article today, to explain mention and resolution.
  package init(
    _ entry: AnnotationDocument.ClaimEntry, of document: AnnotationDocument, text: SourceText?,
    content: [ByteSpan], found: AttributedArticle?
  ) {
    self.entry = entry
    chain = entry.chain.map { id in
      let source = document.sources.first { $0.id?.value == id.value }
      return Link(
        id: id.value, name: source?.name?.value ?? id.value, kind: source?.kind?.value)
    }
    // Only a claim with exactly this content explains the attribution; anything else would explain another one.
    let claim = content.isEmpty ? nil : found?.claims.first { $0.spans == content }
    let isSame = claim.map { $0.chain == entry.chain.map(\.value) } ?? false
    var reason = Reason(
      voice: entry.found?.voice?.value, act: entry.found?.act?.value, cue: entry.found?.cue?.value,
      hearsay: entry.found?.hearsay?.value, rule: entry.found?.rule?.value)
    if isSame, let claim, let text {
      reason.mention = claim.mention.map(text.string)
      reason.isSubjectDropped = claim.mention == nil && !claim.isOwnVoice
      reason.resolution = claim.resolution.isEmpty ? nil : claim.resolution
    }
    self.reason = reason
    if let text, let first = content.first, let last = content.last {
      let whole = ByteSpan(first.start, last.end)
      passage = Passage(
        text: text, span: Self.paragraph(around: whole, in: text, found: found), content: content,
        cue: isSame ? claim?.cue : nil, mention: isSame ? claim?.mention : nil)
    } else {
      passage = nil
    }
  }

  /// The block that holds a span, or else the lines it stands on.
  private static func paragraph(
    around span: ByteSpan, in text: SourceText, found: AttributedArticle?
  ) -> ByteSpan {
    if let block = found?.article.blocks.first(where: { $0.span.contains(span) }) {
      return block.span
    }
    let first = text.lineSpan(text.lineAndColumn(span.start).line) ?? span
    let last = text.lineSpan(text.lineAndColumn(max(span.start, span.end - 1)).line) ?? span
    return first.union(last)
  }
}
