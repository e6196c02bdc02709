/// A stretch of text between two quotation marks.
struct Quotation {
  /// The opening mark's token.
  var open: Int
  /// The closing mark's token, or the token behind the last one where the marks are missing.
  var close: Int
  /// The tokens between the marks.
  var inner: Range<Int> { (open + 1)..<max(open + 1, close) }
  /// Whether it has a clause or several words: not a title or a scare quote.
  var isSpeech: Bool
}
