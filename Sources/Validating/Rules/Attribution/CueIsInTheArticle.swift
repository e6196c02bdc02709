import ClaimModel

/// P502.
package enum CueIsInTheArticle: ClaimRule {
  package static let page = RulePage(
    code: "P502", name: "cue-absent",
    title: "The reporting words are in the article",
    what: "The words of `found.cue` occur in the article, white space of any kind counting alike.",
    why:
      "The cue is the proof that somebody is reported. If the article has no such word, it changed, or "
      + "the line was edited by hand.",
    level: .text, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: 0-27, voice: indirect, cue: ↓announced}
        """,
        article: """
          The bridge closed on Monday, city hall said.
          """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            found: {at: 0-27, voice: indirect, cue: said}
        """,
        article: """
          The bridge closed on Monday, city hall said.
          """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    guard let cue = claim.found?.cue, !cue.value.isBlank, let article = context.article.text,
      let spans = context.articleSpans(of: claim), let first = spans.first, let last = spans.last
    else { return [] }
    let words = Array(cue.value.utf8)
    // Nearly always the cue stands beside the quote: the whole text is only looked at where it does not.
    let near = max(0, first.start - reach)..<min(article.bytes.count, last.end + reach)
    guard !holds(article.bytes[near], words), !holds(article.bytes[...], words) else { return [] }
    return [
      finding(
        "the article does not have the word \(cue.value)", at: cue.span, in: context,
        help: "correct it to the article's words, or remove it")
    ]
  }
}

extension CueIsInTheArticle {
  /// Bytes around a quote in which its cue is looked for first.
  private static let reach = 400

  /// Whether bytes hold words, any run of white space standing for a blank.
  private static func holds(_ bytes: ArraySlice<UInt8>, _ words: [UInt8]) -> Bool {
    guard let head = words.first else { return true }
    return bytes.indices.contains { start in
      guard bytes[start] == head else { return false }
      var i = start
      for byte in words {
        guard i < bytes.endIndex else { return false }
        if byte == 0x20 {
          guard isSpace(bytes, &i) else { return false }
        } else {
          guard bytes[i] == byte else { return false }
          i += 1
        }
      }
      return true
    }
  }

  /// Steps over white space; false where there is none.
  private static func isSpace(_ bytes: ArraySlice<UInt8>, _ i: inout Int) -> Bool {
    let start = i
    while i < bytes.endIndex {
      if bytes[i] == 0x20 || (0x09...0x0D).contains(bytes[i]) {
        i += 1
      } else if bytes[i] == 0xC2, i + 1 < bytes.endIndex, bytes[i + 1] == 0xA0 {
        i += 2
      } else if bytes[i] == 0xE2, i + 2 < bytes.endIndex, bytes[i + 1] == 0x80,
        (0x80...0x8A).contains(bytes[i + 2]) || bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xAF
      {
        i += 3
      } else {
        break
      }
    }
    return i > start
  }
}
