import LanguagePacks

struct NameClasses: OptionSet, Sendable {
  let rawValue: UInt8
  static let firstNameMasculine = NameClasses(rawValue: 1)
  static let firstNameFeminine = NameClasses(rawValue: 2)
  static let surname = NameClasses(rawValue: 4)
  static let place = NameClasses(rawValue: 8)
  static let firstName: NameClasses = [.firstNameMasculine, .firstNameFeminine]
  static let person: NameClasses = [.firstName, .surname]
}
extension Lexicon { func nameClasses(of: LemmaKey) -> NameClasses { [] } }
