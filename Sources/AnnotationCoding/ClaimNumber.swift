/// The numbers of claims: `c` and a number, each given once.
package enum ClaimNumber {
  /// The number of an id such as `c7`; nil for other ids.
  package static func number(_ id: String) -> Int? {
    guard id.utf8.first == 0x63 else { return nil }
    return Int(id.dropFirst())
  }

  /// The id for a number.
  package static func id(_ number: Int) -> String { "c\(number)" }

  /// The first number that no claim of a file has, nor had.
  ///
  /// Ids of dropped claims stay in the file, so the one behind the highest is free.
  package static func next(after ids: some Sequence<String>) -> Int {
    (ids.compactMap(number).max() ?? 0) + 1
  }
}
