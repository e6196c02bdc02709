import ClaimKit

/// What holds for every attributed article, whatever its text.
enum ArticleInvariants {
  /// The invariants that an article breaks, in words; none if it is sound.
  static func broken(by result: AttributedArticle) -> [String] {
    claimFaults(result) + sourceFaults(result)
  }

  /// The ids of sources that no claim rests on.
  static func idleSources(of result: AttributedArticle) -> [String] {
    let used = Set(result.claims.flatMap(\.chain))
    return result.sources.map(\.id).filter { !used.contains($0) }
  }

  /// The claims of a source that nothing in the text names, and yet with words that name it.
  static func namedNobodies(of result: AttributedArticle) -> [String] {
    result.claims.filter { claim in
      claim.mention != nil && claim.chain.last.flatMap(result.source)?.name == "(impersonal)"
    }.map(\.id)
  }

  /// The claims whose chain has one source twice.
  static func circles(of result: AttributedArticle) -> [String] {
    result.claims.filter { Set($0.chain).count != $0.chain.count }.map(\.id)
  }

  private static func claimFaults(_ result: AttributedArticle) -> [String] {
    var faults: [String] = []
    let bytes = result.article.text.bytes
    let declared = Set(result.sources.map(\.id))
    var position = -1
    for (index, claim) in result.claims.enumerated() {
      func fault(_ words: String) { faults.append("\(claim.id): \(words)") }
      if claim.id != "c\(index + 1)" { fault("is claim \(index + 1) of the text") }
      if claim.span.start < position { fault("begins before the claim in front of it") }
      position = claim.span.start
      if claim.spans.isEmpty { fault("has no words") }
      guard result.article.blocks.indices.contains(claim.block) else {
        fault("names no block")
        continue
      }
      let block = result.article.blocks[claim.block].span
      var end = block.start
      for span in claim.spans {
        if span.isEmpty { fault("has an empty span") }
        if span.start < end { fault("has spans out of order, overlapping or before its block") }
        end = span.end
      }
      if end > block.end { fault("leaves its block") }
      if [.metadata, .boilerplate, .caption].contains(result.article.blocks[claim.block].kind) {
        fault("is no part of the article")
      }
      if result.article.sentences.indices.contains(claim.sentence) {
        let sentence = result.article.sentences[claim.sentence]
        if sentence.block != claim.block { fault("has its sentence in another block") }
        if !sentence.span.contains(claim.span.start) { fault("begins outside its sentence") }
      } else {
        fault("names no sentence")
      }
      if let cue = claim.cue, claim.spans.contains(where: { $0.overlaps(cue) }) {
        fault("says its own cue")
      }
      if let hearsay = claim.hearsay, !claim.span.contains(hearsay) {
        fault("has a word of hearsay elsewhere")
      }
      if claim.features != Claim.Feature.allCases.filter(claim.features.contains) {
        fault("has features out of order or twice")
      }
      let places = claim.spans + [claim.cue, claim.mention, claim.hearsay].compactMap(\.self)
      for place in places {
        if place.start < 0 || place.isEmpty || place.end > bytes.count {
          fault("has a place outside the text or without words")
        } else if !isBorder(place.start, bytes) || !isBorder(place.end, bytes) {
          fault("cuts a letter")
        }
      }
      for source in claim.chain where !declared.contains(source) {
        fault("rests on \(source), which is not declared")
      }
      if claim.isOwnVoice != (claim.voice == .own) { fault("has a voice that its chain denies") }
      if claim.isOwnVoice != (claim.rule == "own-voice") {
        fault("has a rule that its chain denies")
      }
      if claim.isOwnVoice {
        if claim.cue != nil || claim.mention != nil || !claim.resolution.isEmpty {
          fault("is the article's own, but has a cue")
        }
        if claim.act != .says { fault("is the article's own, but \(claim.act)") }
      } else if claim.resolution.isEmpty {
        fault("cannot say how its source was found")
      }
      if claim.rule.isEmpty { fault("names no rule") }
    }
    return faults
  }

  private static func sourceFaults(_ result: AttributedArticle) -> [String] {
    var faults: [String] = []
    let bytes = result.article.text.bytes
    if Set(result.sources.map(\.id)).count != result.sources.count {
      faults.append("two sources share an id")
    }
    for source in result.sources {
      if source.name.allSatisfy(\.isWhitespace) { faults.append("\(source.id) has no name") }
      if source.name.contains(where: \.isNewline) { faults.append("\(source.id) runs over lines") }
      if !isSlug(source.id) { faults.append("\"\(source.id)\" is no id") }
      var position = -1
      for mention in source.mentions {
        if mention.isEmpty || mention.start <= position || mention.end > bytes.count {
          faults.append("\(source.id) has mentions out of order or outside the text")
        }
        position = mention.start
      }
    }
    return faults
  }

  /// Small ASCII letters, digits and hyphens.
  private static func isSlug(_ id: String) -> Bool {
    !id.isEmpty && id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
  }

  private static func isBorder(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}

extension AttributedArticle {
  /// Every claim and source in one text, to compare two readings by.
  var account: String {
    claims.map { "\($0)" }.joined(separator: "\n") + "\n"
      + sources.map { "\($0)" }.joined(separator: "\n")
  }
}
