/// A date as precise as it is known: `2023`, `2023-09`, `2023-09-12` or a full timestamp.
public struct PartialDate: Hashable, Sendable {
  /// The first day it may mean.
  public let earliest: CalendarDate
  /// The last day it may mean.
  public let latest: CalendarDate
  /// The moment, where the text gives one.
  public let moment: Timestamp?

  /// Why a text is no date.
  public enum Problem: Error, Sendable, Equatable {
    /// It does not have the form of a date.
    case malformed
    /// It has the form of a date, and the calendar has no such day or time.
    case impossible
  }

  /// The day, where it is known to the day.
  public var day: CalendarDate? { earliest == latest ? earliest : nil }

  /// Reads a date in any of the four forms.
  ///
  /// - Complexity: O(*n*).
  public static func parse(_ text: String) -> Result<PartialDate, Problem> {
    let bytes = Array(text.utf8)
    if bytes.count > 10 {
      switch Timestamp.parse(text) {
      case .success(let moment):
        let day = moment.localDate
        return .success(PartialDate(earliest: day, latest: day, moment: moment))
      case .failure(.impossible): return .failure(.impossible)
      case .failure: return .failure(.malformed)
      }
    }
    let parts = bytes.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return .failure(.malformed) }
    var numbers: [Int] = []
    for part in parts {
      guard let number = DecimalDigits.value(part) else { return .failure(.malformed) }
      numbers.append(number)
    }
    let months = numbers.count > 1 ? numbers[1]...numbers[1] : 1...12
    guard months.lowerBound >= 1, months.upperBound <= 12 else { return .failure(.impossible) }
    let lastDay = CalendarDate.days(inMonth: months.upperBound, of: numbers[0])
    let days = numbers.count > 2 ? numbers[2]...numbers[2] : 1...lastDay
    guard
      let earliest = CalendarDate(
        year: numbers[0], month: months.lowerBound, day: days.lowerBound),
      let latest = CalendarDate(year: numbers[0], month: months.upperBound, day: days.upperBound)
    else { return .failure(.impossible) }
    return .success(PartialDate(earliest: earliest, latest: latest, moment: nil))
  }
}
