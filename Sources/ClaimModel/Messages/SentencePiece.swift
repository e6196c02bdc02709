/// A stretch of a sentence: words, or a gap that a value fills.
///
/// A gap is a number in braces, from 1, with the grammatical form that it asks of the part that fills it: `{2}`,
/// `{1:genitive}`. All other braces are words.
enum SentencePiece: Equatable {
  case words(Substring)
  case gap(Int, form: Substring)

  /// The pieces of a sentence in order.
  ///
  /// - Complexity: O(*n*).
  static func read(_ sentence: some StringProtocol) -> [SentencePiece] {
    var pieces: [SentencePiece] = []
    var rest = Substring(sentence)
    var words = rest.startIndex
    var next = rest.startIndex
    while let open = rest[next...].firstIndex(of: "{") {
      next = rest.index(after: open)
      guard let close = rest[next...].firstIndex(of: "}") else { break }
      let inside = rest[next..<close].split(
        separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard let number = inside.first.flatMap({ Int($0) }), number > 0 else { continue }
      if words < open { pieces.append(.words(rest[words..<open])) }
      pieces.append(.gap(number - 1, form: inside.count > 1 ? inside[1] : ""))
      next = rest.index(after: close)
      words = next
    }
    rest = rest[words...]
    if !rest.isEmpty { pieces.append(.words(rest)) }
    return pieces
  }
}
