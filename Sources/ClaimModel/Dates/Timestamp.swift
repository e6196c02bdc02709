/// A moment in the form of RFC 3339, with its distance from UTC: `2026-11-23T10:04:00Z`.
public struct Timestamp: Hashable, Sendable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let seconds: Int
  /// Billionths of a second beyond `seconds`.
  public let nanoseconds: Int
  /// The day as written, at the place the distance from UTC speaks of.
  public let localDate: CalendarDate

  /// Why a text is no timestamp.
  public enum Problem: Error, Sendable, Equatable {
    /// It does not have the form of a timestamp.
    case malformed
    /// It lacks `Z` or a distance from UTC such as `+01:00`, so nobody knows which moment it is.
    case noOffset
    /// It has the form of a timestamp, and there is no such day or time.
    case impossible
  }

  /// Reads a timestamp of RFC 3339; the seconds may be missing, the letters small, the separator a space.
  ///
  /// - Complexity: O(*n*).
  public static func parse(_ text: String) -> Result<Timestamp, Problem> {
    let b = Array(text.utf8)
    guard b.count >= 16, b[4] == 0x2D, b[7] == 0x2D, b[13] == 0x3A,
      b[10] == 0x54 || b[10] == 0x74 || b[10] == 0x20,
      let year = DecimalDigits.value(b[0..<4]), let month = DecimalDigits.value(b[5..<7]),
      let day = DecimalDigits.value(b[8..<10]), let hour = DecimalDigits.value(b[11..<13]),
      let minute = DecimalDigits.value(b[14..<16])
    else { return .failure(.malformed) }
    var i = 16
    var second = 0
    if i < b.count, b[i] == 0x3A {
      guard b.count >= 19, let value = DecimalDigits.value(b[17..<19]) else {
        return .failure(.malformed)
      }
      second = value
      i = 19
    }
    var nanoseconds = 0
    if i == 19, i < b.count, b[i] == 0x2E {
      let start = i + 1
      i = start
      while i < b.count, b[i] >= 0x30, b[i] <= 0x39 { i += 1 }
      guard i > start else { return .failure(.malformed) }
      // Digits past the ninth say nothing we keep.
      let kept = b[start..<min(i, start + 9)]
      nanoseconds = DecimalDigits.value(kept) ?? 0
      for _ in kept.count..<9 { nanoseconds *= 10 }
    }
    guard i < b.count else { return .failure(.noOffset) }
    var offset = 0
    if b[i] == 0x5A || b[i] == 0x7A {
      guard i + 1 == b.count else { return .failure(.malformed) }
    } else {
      guard b[i] == 0x2B || b[i] == 0x2D, i + 6 == b.count, b[i + 3] == 0x3A,
        let hours = DecimalDigits.value(b[(i + 1)..<(i + 3)]),
        let minutes = DecimalDigits.value(b[(i + 4)..<(i + 6)])
      else { return .failure(.malformed) }
      guard hours <= 23, minutes <= 59 else { return .failure(.impossible) }
      offset = (hours * 60 + minutes) * (b[i] == 0x2D ? -60 : 60)
    }
    // 60 is a leap second.
    guard hour <= 23, minute <= 59, second <= 60,
      let date = CalendarDate(year: year, month: month, day: day)
    else { return .failure(.impossible) }
    let seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset
    return .success(Timestamp(seconds: seconds, nanoseconds: nanoseconds, localDate: date))
  }

  /// Days since 1970-01-01 of the moment in UTC.
  public var dayNumber: Int { seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400 }

  /// Orders by time.
  public static func < (a: Timestamp, b: Timestamp) -> Bool {
    a.seconds != b.seconds ? a.seconds < b.seconds : a.nanoseconds < b.nanoseconds
  }
}
