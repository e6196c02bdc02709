import Anchoring
import ClaimModel
import DataFormats

/// Makes the targets of annotations: the article, the words with enough context to be unique, their place, and the
/// version that was read.
struct WebAnnotationTarget {
  /// How many Unicode scalars of context stand on each side, as a rule.
  private static let context = 32

  private let article: ExchangedArticle
  private let source: String
  private let state: JSONValue?

  /// Prepares the targets of one article.
  init(article: ExchangedArticle) {
    self.article = article
    source =
      article.metadata.url
      ?? WebAnnotationTerms.iri(article: article.metadata.id, part: "text")
    var state = JSONMembers()
    let moment = article.metadata.published.flatMap(Timestamp.utc)
    // A state that names no moment still names the version, by the digest of its bytes.
    if moment != nil || article.sha256 != nil {
      state.add("type", moment == nil ? "oa:State" : "TimeState")
      state.add("sourceDate", moment)
      state.add(WebAnnotationTerms.key("sha256"), article.sha256)
      self.state = state.object
    } else {
      self.state = nil
    }
  }

  /// One target for each part of a claim.
  mutating func targets(of claim: ExchangedClaim) -> [JSONValue] {
    guard let text = article.text else {
      // Without the text the parts of a quote cannot be told from its words.
      let parts = claim.places.count == 1 ? claim.places : []
      return [target(exact: claim.quote, place: parts.first)]
    }
    return claim.spans.map { span in
      let (prefix, suffix) = Self.surroundings(of: span, in: text)
      return target(
        exact: text.string(span), prefix: prefix, suffix: suffix, place: text.scalarSpan(span))
    }
  }

  private func target(
    exact: String, prefix: String = "", suffix: String = "", place: ScalarSpan?
  ) -> JSONValue {
    var quote = JSONMembers([("type", "TextQuoteSelector"), ("exact", exact)])
    if !prefix.isEmpty { quote.add("prefix", prefix) }
    if !suffix.isEmpty { quote.add("suffix", suffix) }
    var selectors = [quote.object]
    if let place {
      selectors.append(
        .members([
          .init("type", .string("TextPositionSelector")), .init("start", .int(place.start)),
          .init("end", .int(place.end)),
        ]))
    }
    var target = JSONMembers([("source", source)])
    target.addOneOrMore("selector", selectors)
    target.add("state", state)
    return target.object
  }

  // MARK: Context

  /// The words around a span: as many as tell it from every other place with the same words, and whole characters.
  private static func surroundings(
    of span: ByteSpan, in text: SourceText
  ) -> (prefix: String, suffix: String) {
    let places = QuoteAnchor.places(of: text.string(span), in: text).filter { $0 != span }
    var length = context
    while true {
      let around = surroundings(of: span, in: text, length: length)
      let isUnique = places.allSatisfy { other in
        let there = surroundings(of: other, in: text, length: length)
        return !same(around.prefix, there.prefix) || !same(around.suffix, there.suffix)
      }
      if isUnique || length >= text.scalarCount { return around }
      length *= 2
    }
  }

  private static func same(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

  private static func surroundings(
    of span: ByteSpan, in text: SourceText, length: Int
  ) -> (prefix: String, suffix: String) {
    let place = text.scalarSpan(span)
    // A little more than wanted, so that the first character can be seen whole or left out.
    let before = max(0, place.start - length - 16)
    let after = min(text.scalarCount, place.end + length + 16)
    let prefix = text.byteSpan(ScalarSpan(before, place.start)).map(text.string) ?? ""
    let suffix = text.byteSpan(ScalarSpan(place.end, after)).map(text.string) ?? ""
    return (tail(prefix, length), head(suffix, length))
  }

  private static func head(_ text: String, _ length: Int) -> String {
    var count = 0
    return String(
      text.prefix { character in
        count += character.unicodeScalars.count
        return count <= length
      })
  }

  private static func tail(_ text: String, _ length: Int) -> String {
    var count = 0
    var result = ""
    for character in text.reversed() {
      count += character.unicodeScalars.count
      if count > length { break }
      result = String(character) + result
    }
    return result
  }
}
