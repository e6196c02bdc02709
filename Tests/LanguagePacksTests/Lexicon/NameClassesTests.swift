import ClaimKit
import Testing

@testable import LanguagePacks

@Suite struct NameClassesTests {
  let lexicon: Lexicon

  init() throws {
    lexicon = try #require(EmbeddedPacks.pack(for: "pl")?.lexicon)
  }

  @Test(arguments: [
    ("Jan", NameClasses.firstNameMasculine), ("Anna", .firstNameFeminine),
    ("Maria", .firstNameFeminine),
    ("Kowalski", .surname), ("Tusk", .surname), ("Duda", .surname), ("Nawrocki", .surname),
    ("Warszawa", .place), ("Moskwa", .place), ("Ukraina", .place), ("Rosja", .place),
    ("Kijów", .place),
    ("Jake", .firstNameMasculine), ("Dmitrij", .firstNameMasculine), ("Kim", .firstNameMasculine),
    ("Ursula", .firstNameFeminine), ("Szojgu", .surname), ("Bachmut", .place),
    ("PAP", .organization),
  ])
  func knows(lemma: String, expected: NameClasses) {
    let classes = lexicon.nameClasses(of: LemmaKey(lemma))
    #expect(classes.contains(expected), "\(classes)")
    if expected == .place {
      // A town is not taken for a person though somebody is called like it.
      #expect(classes.isDisjoint(with: .person))
    }
  }

  @Test(arguments: ["urzędnik", "powiedzieć", "", "Qwertyuiop", "warszawa"])
  func isSilentOnOtherWords(lemma: String) {
    #expect(lexicon.nameClasses(of: LemmaKey(lemma)).isEmpty)
  }

  @Test func listReplacesTable() throws {
    let list = WordListParser.parse(
      name: "names", path: "names.txt",
      bytes: Array(
        "columns:\tlemma\tclasses\nWarszawa\tother\nNowa\tsurname|place\nBad\tnonsense\n".utf8)
    ).list
    let key = LemmaKey("Kraków").value >> 24
    let row = (0..<5).map { UInt8(truncatingIfNeeded: key >> (8 * (4 - UInt64($0)))) }
    let table = NameTable(section: PackBytes(row + [NameClasses.place.rawValue]), list: list)
    #expect(table.classes(of: LemmaKey("Warszawa")) == .other)
    #expect(table.classes(of: LemmaKey("Nowa")) == [.surname, .place])
    #expect(table.classes(of: LemmaKey("Bad")) == [])
    #expect(table.classes(of: LemmaKey("Kraków")) == .place)
    #expect(table.classes(of: LemmaKey("Gdańsk")) == [])
    #expect(
      NameTable(section: PackBytes(Array(row[..<4])), list: nil).classes(of: LemmaKey("Kraków"))
        == [])
  }

  /// Every class named in the list is known.
  @Test func listHasKnownClasses() throws {
    let list = try #require(EmbeddedPacks.pack(for: "pl")?.list("names"))
    for row in list.rows {
      for word in row.alternatives(1) {
        #expect(!NameClasses(words: [word]).isEmpty, "\(row.fields)")
      }
    }
  }
}
