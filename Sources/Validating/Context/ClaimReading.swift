import ClaimModel

/// How rules read a claim: words as vocabulary, evidence by stance, and a name for messages.
extension AnnotationDocument.ClaimEntry {
  /// The claim in messages: `claim c5`.
  var name: Message { id.map { "claim \($0.value)" } ?? "this claim" }

  /// The status, if it is a known word.
  var knownStatus: Located<Status>? { status?.word() }

  /// The status, if it is a verdict on the content.
  var verdict: Located<Status>? {
    guard let known = knownStatus, known.value.isConclusive else { return nil }
    return known
  }

  /// What a piece of evidence of this claim may do for it.
  func evidence(_ stance: Stance) -> [AnnotationDocument.EvidenceEntry] {
    evidence.filter { $0.stance?.value == stance.rawValue }
  }

  /// Whether a note says something.
  var hasNote: Bool { note.map { !$0.value.isBlank } ?? false }

}

extension AnnotationDocument.EvidenceEntry {
  /// Whether it is the record itself.
  var isPrimary: Bool { kind?.value == EvidenceKind.primary.rawValue }

  /// Who stands behind it: the publisher, else the host of its address; nil if neither is told.
  var voice: String? {
    if let publisher, !publisher.value.isBlank { return publisher.value.lowercased() }
    guard let url, case .success(let address) = WebAddress.parse(url.value) else { return nil }
    return address.host
  }

  /// Where a finding about the whole piece points: its address, else its first value.
  var place: ByteSpan { url?.span ?? title?.span ?? publisher?.span ?? span }
}

extension Located where Value == String {
  /// The value as a word of a vocabulary, if it is one.
  func word<Word: Vocabulary>(_ type: Word.Type = Word.self) -> Located<Word>? {
    Word(rawValue: value).map { Located<Word>($0, at: span) }
  }
}

extension String {
  /// Whether there is nothing but white space.
  var isBlank: Bool {
    // Nearly every value begins with a letter or a sign, which needs no look at the tables of Unicode.
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
