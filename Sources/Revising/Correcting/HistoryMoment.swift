import ClaimModel

/// The moments of new steps, so that histories stay in order and each change of a file has a moment of its own.
enum HistoryMoment {
  /// How far ahead of the clock a file may be before its moments are not followed, in seconds.
  private static let tolerance = 86_400

  /// The moment for a change of a file: now, or just behind the last step where that is not earlier.
  ///
  /// Two clocks never agree; a step that would be older than the one before it is moved behind it by a millisecond.
  static func next(after last: Timestamp?, on occasion: EditOccasion) -> String {
    guard !occasion.isMomentFixed, let last,
      case .success(let now) = Timestamp.parse(occasion.moment), last >= now,
      last.seconds - now.seconds < tolerance
    else { return occasion.moment }
    let milliseconds = last.nanoseconds / 1_000_000 + 1
    return text(
      seconds: last.seconds + milliseconds / 1000, milliseconds: milliseconds % 1000)
      ?? occasion.moment
  }

  /// The latest moment of all histories; nil where there is none that can be read.
  static func last(in document: AnnotationDocument) -> Timestamp? {
    document.steps.compactMap { time(of: $0) }.max()
  }

  /// When a step was taken.
  static func time(of step: AnnotationDocument.HistoryEntry) -> Timestamp? {
    guard let at = step.at, case .success(let moment) = Timestamp.parse(at.value) else {
      return nil
    }
    return moment
  }

  /// A moment in UTC as RFC 3339 has it; thousandths are written where there are some.
  private static func text(seconds: Int, milliseconds: Int) -> String? {
    func digits(_ number: Int, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
    guard let date = CalendarDate(dayNumber: day) else { return nil }
    let clock = [second / 3600, second / 60 % 60, second % 60].map { digits($0, 2) }
    let fraction = milliseconds == 0 ? "" : ".\(digits(milliseconds, 3))"
    return "\(date)T\(clock.joined(separator: ":"))\(fraction)Z"
  }
}

extension AnnotationDocument {
  /// All steps of all histories.
  var steps: [HistoryEntry] { history + claims.flatMap(\.history) }
}
