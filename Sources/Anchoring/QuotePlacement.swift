import ClaimModel

/// Where a quote stands in a text, compared with where it was said to stand.
package enum QuotePlacement: Equatable, Sendable {
  /// At the place given.
  case exact
  /// Elsewhere, and only there; also where no place was given. One span for each part of the quote.
  case moved(to: [ByteSpan])
  /// In several places that its context does not tell apart, in the order of the text.
  case ambiguous([[ByteSpan]])
  /// Nowhere.
  case lost
}
