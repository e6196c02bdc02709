/// What a desk demands of its own work. The defaults hold where it says nothing.
public struct DeskPolicy: Sendable, Equatable {
  /// How many independent supporting sources make up for a missing primary one.
  public var independentSources: Int
  /// Whether the person who approves a verdict must be another than the one who gave it.
  public var fourEyes: Bool
  /// The names of the desk's own outlet: it is no evidence for itself.
  public var ownOutlet: [String]
  /// What the desk itself says of the evidence that a status needs; for the others the rules have their defaults.
  public var evidence: [Status: EvidenceDemand]
  /// The scales whose ratings claims may have; none where ratings are not looked at.
  public var ratingScales: [RatingScale]

  /// Makes a policy; every part has its default.
  public init(
    independentSources: Int = 2, fourEyes: Bool = true, ownOutlet: [String] = [],
    evidence: [Status: EvidenceDemand] = [:], ratingScales: [RatingScale] = []
  ) {
    self.independentSources = independentSources
    self.fourEyes = fourEyes
    self.ownOutlet = ownOutlet
    self.evidence = evidence
    self.ratingScales = ratingScales
  }
}
