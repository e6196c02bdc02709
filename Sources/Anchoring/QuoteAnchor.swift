import ClaimModel

/// Finds a quote in a text again, also after the text was edited.
///
/// Compares bytes and nothing less: two spellings of one letter are two texts, and no near match is ever taken for the
/// quote. A quote of several parts is their texts joined by ``separator``.
///
/// ```swift
/// QuoteAnchor.find("Nie wiem", hint: [ScalarSpan(0, 8)], in: SourceText("- Nie wiem - dodał."))
/// // .moved(to: [ByteSpan(2, 10)])
/// ```
package enum QuoteAnchor {
  /// What stands in a quote between two parts that the text separates.
  package static let separator = " … "

  /// How many places of a quote of several parts are looked for.
  private static let partedPlaces = 16

  /// Looks for a quote.
  ///
  /// At the place given, the quote alone decides, unless another occurrence has the context and this one has not.
  /// Elsewhere the quote must be unique, or one of its occurrences the only one in its context: between both `before`
  /// and `after`, or else beside one of them. White space counts alike in contexts, whatever its kind and length.
  ///
  /// - Parameters:
  ///   - quote: The words, letter for letter.
  ///   - before: Words just before it, if known.
  ///   - after: Words just behind it, if known.
  ///   - hint: Where it was, one span for each part, in Unicode scalars of the text.
  ///   - text: The text to search.
  /// - Complexity: O(*n* + *m*) for text and quote.
  package static func find(
    _ quote: String, before: String? = nil, after: String? = nil, hint: [ScalarSpan] = [],
    in text: SourceText
  ) -> QuotePlacement {
    let needle = Array(quote.utf8)
    guard !needle.isEmpty else { return .lost }
    let context = QuoteContext(before: before, after: after)
    let given = places(hint, in: text)
    let isThere = given.map { joined($0, in: text) == needle } ?? false
    if isThere, context.isEmpty || context.rank(given ?? [], in: text) == context.highestRank {
      return .exact
    }
    let found = occurrences(of: needle, parts: hint.count, in: text)
    let ranks = found.map { context.rank($0, in: text) }
    let best = ranks.max() ?? 0
    if isThere {
      // The context speaks against the place given only where it speaks for another one.
      let here = context.rank(given ?? [], in: text)
      let better = zip(found, ranks).filter { $0.1 > here && $0.1 == context.highestRank }
      guard better.count == 1, let place = better.first?.0 else { return .exact }
      return .moved(to: place)
    }
    if found.isEmpty { return .lost }
    if found.count == 1 { return .moved(to: found[0]) }
    let fitting = zip(found, ranks).filter { $0.1 == best }.map(\.0)
    return fitting.count == 1 && best > 0 ? .moved(to: fitting[0]) : .ambiguous(fitting)
  }

  /// The quote of some spans as it stands in an annotation file.
  package static func quote(of spans: [ByteSpan], in text: SourceText) -> String {
    String(decoding: joined(spans, in: text), as: UTF8.self)
  }

  // MARK: Places

  private static func places(_ hint: [ScalarSpan], in text: SourceText) -> [ByteSpan]? {
    let spans = hint.compactMap(text.byteSpan)
    return spans.count == hint.count && !spans.isEmpty ? spans : nil
  }

  private static func joined(_ spans: [ByteSpan], in text: SourceText) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, span) in spans.enumerated() {
      if index > 0 { bytes += Array(separator.utf8) }
      bytes += text.bytes[span.range]
    }
    return bytes
  }

  /// All places of a quote, letter for letter, in the order of the text.
  static func occurrences(
    of needle: [UInt8], parts: Int, in text: SourceText
  ) -> [[ByteSpan]] {
    if parts > 1 {
      let parted = partedOccurrences(of: needle, in: text)
      if !parted.isEmpty { return parted }
    }
    let search = ByteSearch(needle)
    let whole = search.all(in: text.bytes)
    if !whole.isEmpty || parts > 1 { return whole.map { [ByteSpan($0, $0 + needle.count)] } }
    return partedOccurrences(of: needle, in: text)
  }

  /// Places where all parts stand one behind the other, each as near to the next as it can be.
  private static func partedOccurrences(of needle: [UInt8], in text: SourceText) -> [[ByteSpan]] {
    let searches = split(needle).map { ByteSearch($0) }
    guard searches.count > 1, searches.allSatisfy({ !$0.needle.isEmpty }) else { return [] }
    var found: [[ByteSpan]] = []
    var start = 0
    while found.count < partedPlaces {
      var place: [ByteSpan] = []
      var from = start
      for search in searches {
        guard let offset = search.first(in: text.bytes, from: from) else { return found }
        place.append(ByteSpan(offset, offset + search.needle.count))
        from = offset + search.needle.count
      }
      // The last occurrence of each part before its successor, so that a false start is not taken along.
      for index in stride(from: place.count - 2, through: 0, by: -1) {
        let limit = place[index + 1].start
        let nearer = searches[index].last(in: text.bytes, from: place[index].start, before: limit)
        place[index] = ByteSpan(nearer, nearer + searches[index].needle.count)
      }
      start = place[0].start + 1
      found.append(merged(place, in: text))
    }
    return found
  }

  /// Parts that the text itself joins by the separator are one part.
  private static func merged(_ place: [ByteSpan], in text: SourceText) -> [ByteSpan] {
    var spans: [ByteSpan] = []
    for span in place {
      if let last = spans.last, text.bytes[last.end..<span.start].elementsEqual(separator.utf8) {
        spans[spans.count - 1] = last.union(span)
      } else {
        spans.append(span)
      }
    }
    return spans
  }

  private static func split(_ needle: [UInt8]) -> [[UInt8]] {
    let separator = Array(separator.utf8)
    var parts: [[UInt8]] = []
    var start = 0
    for offset in ByteSearch(separator).all(in: needle) where offset >= start {
      parts.append(Array(needle[start..<offset]))
      start = offset + separator.count
    }
    return parts + [Array(needle[start...])]
  }
}

extension QuoteAnchor {
  /// Every place of words that stand in one piece, overlapping ones included, in the order of the text.
  ///
  /// - Complexity: O(*n*).
  package static func places(of words: String, in text: SourceText) -> [ByteSpan] {
    let needle = Array(words.utf8)
    guard !needle.isEmpty else { return [] }
    return ByteSearch(needle).all(in: text.bytes).map { ByteSpan($0, $0 + needle.count) }
  }
}
