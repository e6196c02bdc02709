/// Which findings make a run fail.
///
/// Errors and warnings do, information does not; a desk may put up with some warnings, or with nothing at all.
public struct FindingsLimit: Sendable, Equatable {
  /// Whether information fails too.
  public var isStrict: Bool
  /// How many warnings are put up with.
  public var maximumWarnings: Int
  /// Whether findings are only shown and nothing ever fails.
  public var neverFails: Bool

  /// Makes a limit; by default a single error or warning fails.
  public init(isStrict: Bool = false, maximumWarnings: Int = 0, neverFails: Bool = false) {
    self.isStrict = isStrict
    self.maximumWarnings = maximumWarnings
    self.neverFails = neverFails
  }

  /// The exit code of a run with these findings: 0 or 1.
  public func exitCode(for report: DiagnosticReport) -> Int32 {
    let fails =
      report.count(.error) > 0 || report.count(.warning) > maximumWarnings
      || (isStrict && report.count(.info) > 0)
    return fails && !neverFails ? 1 : 0
  }
}
