/// What a desk demands of its own work. The defaults hold where it says nothing.
public struct DeskPolicy: Sendable, Equatable {
  /// How many independent supporting sources make up for a missing primary one.
  public var independentSources: Int
  /// Whether the person who approves a verdict must be another than the one who gave it.
  public var fourEyes: Bool
  /// The names of the desk's own outlet: it is no evidence for itself.
  public var ownOutlet: [String]

  /// Makes a policy; every part has its default.
  public init(independentSources: Int = 2, fourEyes: Bool = true, ownOutlet: [String] = []) {
    self.independentSources = independentSources
    self.fourEyes = fourEyes
    self.ownOutlet = ownOutlet
  }
}
