/// One way to read a form: its lemma and what the form says.
package struct Reading: Hashable, Sendable {
  /// The lemma.
  package var lemma: LemmaKey
  /// Part of speech and grammatical values.
  package var tag: MorphTag

  /// Makes a reading.
  @inlinable package init(lemma: LemmaKey, tag: MorphTag) {
    self.lemma = lemma
    self.tag = tag
  }
}
