import ClaimModel

/// Every place of a text where a quote stands letter for letter, with how well the words around fit.
package struct QuoteCandidates: Sendable {
  /// One place.
  package struct Place: Sendable, Equatable {
    /// One span for each part of the quote.
    package var spans: [ByteSpan]
    /// On how many sides the words around are the known ones.
    package var rank: Int
  }

  /// The places in the order of the text.
  package let places: [Place]
  /// The rank of a place where all that is known fits; none where nothing is known.
  package let highestRank: Int

  /// Looks for a quote.
  ///
  /// - Parameters:
  ///   - quote: The words, letter for letter.
  ///   - before: Words just before it, if known.
  ///   - after: Words just behind it, if known.
  ///   - parts: How many parts it had.
  ///   - text: The text to search.
  /// - Complexity: O(*n* + *m*) for text and quote.
  package init(
    of quote: String, before: String?, after: String?, parts: Int, in text: SourceText
  ) {
    let context = QuoteContext(before: before, after: after)
    let needle = Array(quote.utf8)
    let found =
      needle.isEmpty ? [] : QuoteAnchor.occurrences(of: needle, parts: parts, in: text)
    places = found.map { Place(spans: $0, rank: context.rank($0, in: text)) }
    highestRank = context.highestRank
  }
}
