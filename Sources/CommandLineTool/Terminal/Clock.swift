import ClaimKit
import Glibc

/// The one place that asks what time it is.
enum Clock {
  /// Now, as an RFC 3339 moment in UTC: `2026-11-23T10:04:00Z`.
  static var moment: String {
    let (date, time) = parts
    return "\(date)T\(time)Z"
  }

  /// Today in UTC: `2026-11-23`.
  static var day: String { parts.date }

  /// Now, or the moment in `CLAIMKIT_NOW`, for demonstrations that look the same on every day.
  private static var now: time_t {
    guard let text = getenv("CLAIMKIT_NOW").map({ String(cString: $0) }),
      case .success(let moment) = Timestamp.parse(text)
    else { return time(nil) }
    return time_t(moment.seconds)
  }

  private static var parts: (date: String, time: String) {
    var now = now
    var fields = tm()
    gmtime_r(&now, &fields)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return (
      "\(fields.tm_year + 1900)-\(two(fields.tm_mon + 1))-\(two(fields.tm_mday))",
      "\(two(fields.tm_hour)):\(two(fields.tm_min)):\(two(fields.tm_sec))"
    )
  }
}
