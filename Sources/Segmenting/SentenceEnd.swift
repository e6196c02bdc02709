/// A place where a sentence may end: its terminator, and what closes behind it.
struct SentenceEnd {
  /// The marks that can end a sentence.
  enum Terminator { case stop, question, ellipsis }

  /// First token of the sentence so far.
  var start: Int
  /// The terminator's token.
  var mark: Int
  /// The first token behind the terminator and its closers.
  var next: Int
  var kind: Terminator
  var closesQuote = false
  var closesBracket = false
  /// Whether the text begins its sentences with small letters.
  var isInformal = false

  init(start: Int, mark: Int, next: Int, kind: Terminator) {
    self.start = start
    self.mark = mark
    self.next = next
    self.kind = kind
  }
}
