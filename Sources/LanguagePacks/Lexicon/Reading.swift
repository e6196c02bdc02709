/// One way to read a form: its lemma and what the form says.
public struct Reading: Hashable, Sendable, BitwiseCopyable {
  /// The lemma.
  public var lemma: LemmaKey
  /// Part of speech and grammatical values.
  public var tag: MorphTag

  /// Makes a reading.
  @inlinable public init(lemma: LemmaKey, tag: MorphTag) {
    self.lemma = lemma
    self.tag = tag
  }
}
