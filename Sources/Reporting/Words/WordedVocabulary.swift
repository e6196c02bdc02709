import ClaimModel

/// A vocabulary of annotation files that the tables of words have labels for, under its name: `status.verified`.
package protocol WordedVocabulary: Vocabulary {
  /// What stands before the dot.
  static var name: String { get }
}

extension Status: WordedVocabulary {
  /// `status`.
  package static var name: String { "status" }
}
extension SourceCheck: WordedVocabulary {
  /// `source-check`.
  package static var name: String { "source-check" }
}
extension Stance: WordedVocabulary {
  /// `stance`.
  package static var name: String { "stance" }
}
extension EvidenceKind: WordedVocabulary {
  /// `evidence-kind`.
  package static var name: String { "evidence-kind" }
}
extension HistoryAction: WordedVocabulary {
  /// `action`.
  package static var name: String { "action" }
}
extension Source.Kind: WordedVocabulary {
  /// `kind`.
  package static var name: String { "kind" }
}
extension Claim.Voice: WordedVocabulary {
  /// `voice`.
  package static var name: String { "voice" }
}
extension Claim.Act: WordedVocabulary {
  /// `act`.
  package static var name: String { "act" }
}
