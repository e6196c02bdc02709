/// Reads short runs of ASCII digits: the parts of dates.
enum DecimalDigits {
  /// The number that `bytes` spell; nil if they are empty, longer than nine or not all digits.
  static func value(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
