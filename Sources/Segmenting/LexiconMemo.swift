import LanguagePacks

/// What a lexicon says of a form in small letters, over all its readings, kept for the forms asked about last.
///
/// The same few hundred words begin most sentences. A form takes the place of another whose key falls on the same slot, so
/// the memory is bounded. Not thread-safe: one a worker.
final class LexiconMemo {
  /// What the readings of a form are together.
  struct Answer {
    fileprivate(set) var parts: MorphTag.PartsOfSpeech = []
    /// Whether one of the readings is a noun in the nominative.
    fileprivate(set) var isNominativeNoun = false
    /// Whether there is a reading.
    fileprivate(set) var isKnown = false

    /// Whether one of the readings is of one of these parts of speech.
    func isAny(of parts: MorphTag.PartsOfSpeech) -> Bool { !self.parts.isDisjoint(with: parts) }
  }

  private struct Slot {
    var key: LemmaKey
    var answer: Answer?
  }

  private let lexicon: Lexicon
  private var slots: [Slot] = []

  /// A power of two: 4,096 slots of 32 bytes.
  private static let slotCount = 4096

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// What the lexicon says of a form, whatever its capitals.
  func answer(for form: UnsafeBufferPointer<UInt8>) -> Answer {
    let key = LemmaKey(folding: form)
    if slots.isEmpty {
      slots = Array(repeating: Slot(key: key, answer: nil), count: Self.slotCount)
    }
    let place = Int(truncatingIfNeeded: key.value ^ key.value >> 32) & (Self.slotCount - 1)
    if slots[place].key == key, let known = slots[place].answer { return known }
    var answer = Answer()
    _ = lexicon.hasReading(ofFolded: form) { tag in
      answer.isKnown = true
      answer.parts.formUnion(tag.parts)
      if tag.isAny(of: .noun), tag.cases.contains(.nominative) { answer.isNominativeNoun = true }
      return false
    }
    slots[place] = Slot(key: key, answer: answer)
    return answer
  }
}
