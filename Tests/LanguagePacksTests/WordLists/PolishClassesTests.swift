import ClaimKit
import Testing

@testable import LanguagePacks

/// The words that classify entries are those the engine asks for: a misspelt class makes a row that nothing reads.
@Suite struct PolishClassesTests {
  /// The closed vocabulary of a column; `separator` where a field holds several of its words.
  struct Vocabulary: Sendable, CustomTestStringConvertible {
    var list: String
    var column: String
    var words: Set<String>
    var separator: Character?
    var testDescription: String { "\(list): \(column)" }
  }

  private static let cases: Set<String> = [
    "nominative", "genitive", "dative", "accusative", "instrumental", "locative",
  ]

  private func list(_ name: String) throws -> WordList {
    try #require(EmbeddedPacks.pack(for: "pl")?.list(name))
  }

  @Test(arguments: [
    Vocabulary(
      list: "abbreviations", column: "class",
      words: ["before-name", "before-number", "inside", "may-end", "amount", "company", "address"]),
    Vocabulary(
      list: "teasers", column: "scope", words: ["line", "rest", "sentence", "title"]),
    Vocabulary(
      list: "teasers", column: "kind", words: ["teaser", "prompt", "advert", "credit", "caption"]),
    Vocabulary(
      list: "nouns", column: "class",
      words: [
        "person", "people", "organization", "government", "agency", "newspaper", "broadcaster",
        "portal", "document", "statement", "info",
      ]),
    Vocabulary(
      list: "function-words", column: "role",
      words: [
        "content", "demand", "question", "relative", "subordinate", "as", "so", "coordinate",
        "adversative", "negation", "reflexive", "hearsay", "cause", "month", "own", "affairs",
        "address", "demonstrative", "pronoun-masculine", "pronoun-feminine", "pronoun-plural",
        "possessive-masculine", "possessive-feminine", "possessive-plural", "nobody", "unreal",
        "back", "this", "vague", "joining", "both", "provenance",
        "within", "sequel",
      ]),
    Vocabulary(
      list: "attribution-phrases", column: "kind",
      words: ["attribution", "origin", "carrier", "venue"]),
    Vocabulary(list: "attribution-phrases", column: "case", words: cases),
    Vocabulary(list: "objects", column: "case", words: cases.union(["-"])),
    Vocabulary(
      list: "word-classes", column: "class",
      words: [
        "non-speaker", "event", "quantifier", "manner", "naming", "title", "hearsay-modal",
        "stance", "particle", "abstraction", "perception", "saying-modal",
        "norm", "own-voice", "common-gender", "titular", "home", "noun-prefix", "specific",
        "anonymous",
        "general-document", "topic",
      ]),
    Vocabulary(
      list: "names", column: "classes",
      words: [
        "first-name-masculine", "first-name-feminine", "surname", "place", "organization", "other",
        "rare-surname",
      ], separator: "|"),
  ])
  func classesAreThoseOfTheEngine(_ vocabulary: Vocabulary) throws {
    let list = try list(vocabulary.list)
    let column = try #require(list.column(vocabulary.column))
    for row in list.rows {
      let field = row[column]
      for word in vocabulary.separator.map({ field.split(separator: $0) }) ?? [field[...]] {
        #expect(vocabulary.words.contains(String(word)), "\(row[0]): \(word)")
      }
    }
  }

  /// Groups are bits of one number.
  @Test func thereAreNoMoreGroupsThanBits() throws {
    let groups = try list("nouns").rows.flatMap { $0["groups"].split(separator: ",") }
    #expect(Set(groups).count <= 64)
    // The engine asks for these by name.
    #expect(
      Set(groups).isSuperset(of: [
        "man", "woman", "general", "rival", "ministry", "public", "relative",
      ]))
  }

  /// An object is looked for beside a cue only: a verb that is no cue is never asked for its object.
  @Test func verbsWithObjectsAreCues() throws {
    let cues = Set(try list("cues").rows.map { $0["lemma"] })
    let verbs = Set(try list("objects").rows.map { $0["lemma"] })
    #expect(verbs.subtracting(cues).sorted() == [])
  }

  /// An expression takes the form of its verb from its first word in angle brackets: that word has to be a verb.
  @Test func expressionsBeginWithAVerb() throws {
    let pack = try #require(EmbeddedPacks.pack(for: "pl"))
    let lexicon = try #require(pack.lexicon)
    var others: [String] = []
    for row in try list("cue-phrases").rows {
      let words = row["phrase"].split(separator: " ")
      guard let verb = words.first(where: { $0.hasPrefix("<") })?.dropFirst().dropLast() else {
        others.append(row["phrase"])
        continue
      }
      let readings = lexicon.analyses(of: String(verb)).filter { $0.lemma == verb }
      let isVerb = readings.contains { $0.tags.contains { $0.isAny(of: .infinitive) } }
      if !isVerb { others.append(row["phrase"]) }
    }
    #expect(others == [])
  }

  /// Two roles of one name would be one word with two meanings.
  @Test(arguments: ["nouns", "abbreviations", "teasers", "noun-forms", "attribution-phrases"])
  func entriesAreUnique(name: String) throws {
    var seen: Set<String> = []
    for row in try list(name).rows {
      let entry = name == "noun-forms" ? row.fields.joined(separator: " ") : row[0]
      #expect(seen.insert(entry).inserted, "\(entry) twice")
    }
  }
}
