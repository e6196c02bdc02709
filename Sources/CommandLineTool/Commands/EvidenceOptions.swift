import ArgumentParser
import ClaimKit

/// The options of `mark` that describe a piece of evidence.
struct EvidenceOptions: ParsableArguments {
  @Option(help: "The address of a piece of evidence, added to the claim.")
  var evidence: String?

  @Option(help: "What the evidence does for the claim.")
  var stance: Stance?

  @Option(help: "How near the evidence is to what happened.")
  var evidenceKind: EvidenceKind?

  @Option(help: "What the evidence is called.")
  var evidenceTitle: String?

  @Option(help: "Who published the evidence.")
  var publisher: String?

  @Option(help: "The address of a copy of the evidence that stays.")
  var archived: String?

  @Option(help: "The day the evidence was read; today unless given.")
  var accessed: String?

  @Option(help: "The words in the evidence that matter.")
  var evidenceQuote: String?

  func validate() throws {
    for (name, address) in [("--evidence", evidence), ("--archived", archived)] {
      if let address, !ValueForm.url.accepts(address) {
        throw usage("\(name) should be \(ValueForm.url.explanation).")
      }
    }
    if let accessed, !ValueForm.date.accepts(accessed) {
      throw usage("--accessed should be \(ValueForm.date.explanation).")
    }
    if evidence != nil || evidenceTitle != nil {
      if stance == nil { throw usage("Say with --stance what the evidence does.") }
    } else if stance != nil || evidenceKind != nil || publisher != nil || archived != nil
      || accessed != nil || evidenceQuote != nil
    {
      throw usage("Say with --evidence where the evidence is.")
    }
  }

  /// The evidence to be added; nil if none was given.
  ///
  /// - Parameter today: The day of reading where none was given.
  func item(today: String) -> EvidenceItem? {
    guard evidence != nil || evidenceTitle != nil, let stance else { return nil }
    // What has no address was not read on the web, so no day is made up for it.
    return EvidenceItem(
      url: evidence, title: evidenceTitle, publisher: publisher, stance: stance,
      kind: evidenceKind, archived: archived, accessed: accessed ?? (evidence == nil ? nil : today),
      quote: evidenceQuote)
  }
}
