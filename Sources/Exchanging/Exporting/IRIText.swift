import ClaimModel

/// Words as parts of addresses.
enum IRIText {
  /// Text as one segment of an address: everything but letters, digits and `-._~` percent-encoded.
  static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = Array("0123456789ABCDEF")
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 0xF)])"
      }
    }
    return result
  }

  /// The address of a Wikidata item.
  static func wikidata(_ item: String) -> String { "http://www.wikidata.org/entity/\(item)" }

  /// The item of an address in Wikidata, whichever of its pages it is.
  static func wikidataItem(_ address: String) -> String? {
    guard
      address.hasPrefix("http://www.wikidata.org/")
        || address.hasPrefix("https://www.wikidata.org/"),
      let item = address.split(separator: "/").last.map(String.init),
      ValueForm.wikidata.accepts(item)
    else { return nil }
    return item
  }
}

extension Timestamp {
  /// A moment in UTC as `2024-11-08T09:30:00Z`; nil for text that is no moment, such as a day.
  static func utc(_ text: String) -> String? {
    guard case .success(let moment) = Timestamp.parse(text),
      let day = CalendarDate(dayNumber: moment.dayNumber)
    else { return nil }
    let second = moment.seconds - moment.dayNumber * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }
}
