/// Which findings make a run fail.
///
/// Errors always do, information never does; warnings do when the desk says so.
public struct FindingsLimit: Sendable, Equatable {
  /// Whether a single warning is enough.
  public var isStrict: Bool
  /// How many warnings are put up with; nil for any number.
  public var maximumWarnings: Int?
  /// Whether findings are only shown and nothing ever fails.
  public var neverFails: Bool

  /// Makes a limit; by default errors alone fail.
  public init(isStrict: Bool = false, maximumWarnings: Int? = nil, neverFails: Bool = false) {
    self.isStrict = isStrict
    self.maximumWarnings = maximumWarnings
    self.neverFails = neverFails
  }

  /// The exit code of a run with these findings: 0 or 1.
  public func exitCode(for report: DiagnosticReport) -> Int32 {
    guard !neverFails else { return 0 }
    if report.count(.error) > 0 { return 1 }
    let warnings = report.count(.warning)
    if isStrict, warnings > 0 { return 1 }
    if let maximumWarnings, warnings > maximumWarnings { return 1 }
    return 0
  }
}
