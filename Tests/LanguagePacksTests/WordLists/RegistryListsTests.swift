import ClaimKit
import ClaimModel
import Testing

@testable import LanguagePacks

/// The lists of bodies and countries of each language hold together.
@Suite struct RegistryListsTests {
  private func pack(_ code: String) throws -> LanguagePack {
    try #require(EmbeddedPacks.pack(for: code))
  }

  @Test(arguments: ["pl"])
  func bodiesHaveUniqueIdsAndKnownKinds(code: String) throws {
    let pack = try pack(code)
    var ids: Set<String> = []
    var items: Set<String> = []
    let kinds: [String: Set<Source.Kind>] = [
      "outlets": [.agency, .newspaper, .broadcaster, .portal],
      "institutions": [.government, .organization],
    ]
    for (name, allowed) in kinds {
      let list = try #require(pack.list(name))
      #expect(list.columns == ["id", "name", "kind", "wikidata", "other-names"])
      #expect(list.count > 200)
      for row in list.rows {
        let isSlug = row[0].allSatisfy {
          $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-")
        }
        #expect(isSlug && !row[0].isEmpty && !row[0].hasPrefix("-"), "\(row[0])")
        #expect(ids.insert(row[0]).inserted, "\(row[0]) twice")
        #expect(Source.Kind(rawValue: row[2]).map { allowed.contains($0) } == true, "\(row[0])")
        if !row[3].isEmpty {
          #expect(row[3].hasPrefix("Q") && Int(row[3].dropFirst()) != nil, "\(row[0])")
          #expect(items.insert(row[3]).inserted, "\(row[3]) twice")
        }
        let names = [row[1]] + row.alternatives(4)
        #expect(Set(names).count == names.count && !names.contains(""), "\(row[0])")
      }
    }
  }

  /// One name must not be two bodies.
  @Test(arguments: ["pl"])
  func namesAreOfOneBody(code: String) throws {
    let pack = try pack(code)
    var owner: [String: String] = [:]
    for name in ["outlets", "institutions"] {
      for row in try #require(pack.list(name)).rows {
        for name in [row[1]] + row.alternatives(4) {
          let other = owner.updateValue(row[0], forKey: name)
          #expect(other == nil, "\(name): \(other ?? ""), \(row[0])")
        }
      }
    }
  }

  @Test func countriesHaveAdjectivesOfTheLexicon() throws {
    let pack = try pack("pl")
    let lexicon = try #require(pack.lexicon)
    let list = try #require(pack.list("countries"))
    #expect(list.columns == ["name", "adjective", "demonym", "kind"])
    var names: Set<String> = []
    var known = 0
    var adjectives = 0
    for row in list.rows {
      #expect(names.insert(row[0]).inserted, "\(row[0]) twice")
      #expect(["country", "region", "capital", "seat", "continent"].contains(row[3]), "\(row[0])")
      guard !row[1].isEmpty else { continue }
      adjectives += 1
      let key = LemmaKey(row[1])
      if lexicon.readings(of: row[1]).contains(where: {
        $0.lemma == key && $0.tag.isAny(of: .adjective)
      }) {
        known += 1
      }
    }
    #expect(list.count > 200)
    // A misspelt adjective is not in the lexicon; neither are a few true ones.
    #expect(adjectives - known <= 12, "\(adjectives - known) unknown adjectives")
  }
}
