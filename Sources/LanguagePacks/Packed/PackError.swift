/// Why bytes are not a usable language pack.
package enum PackError: Error, Equatable, Sendable {
  /// The bytes do not begin like a pack.
  case notAPack
  /// A pack of a version this program does not read.
  case unsupportedVersion(Int)
  /// The bytes end inside the table of sections.
  case truncated
  /// A section's name is empty, not ASCII or used twice.
  case badSectionName
  /// The section reaches past the end.
  case sectionOutOfBounds(String)
  /// The section's bytes do not have the checksum the table states.
  case checksumMismatch(String)
  /// The section is needed and absent.
  case missingSection(String)
  /// The section's content is not of its form.
  case malformedSection(String)
}

extension PackError: CustomStringConvertible {
  /// One line that says what is wrong.
  package var description: String {
    switch self {
    case .notAPack: "not a language pack"
    case .unsupportedVersion(let version): "language pack of version \(version), which is not read"
    case .truncated: "language pack cut short"
    case .badSectionName: "language pack with a bad or repeated section name"
    case .sectionOutOfBounds(let name): "section \(name) reaches past the end of the language pack"
    case .checksumMismatch(let name): "section \(name) of the language pack is damaged"
    case .missingSection(let name): "language pack without section \(name)"
    case .malformedSection(let name): "section \(name) of the language pack is malformed"
    }
  }
}
