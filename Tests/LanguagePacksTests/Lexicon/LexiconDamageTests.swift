import ClaimKit
import Foundation
import Testing

@testable import LanguagePacks

/// Damaged lexicons: every look-up ends, inside the bounds, without a crash.
@Suite struct LexiconDamageTests {
  private static let path = PackFiles.root + "/Sources/CLanguageData/data/pl.lexicon"
  private static let forms = [
    "powiedział", "najlepszego", "nieujawnionych", "Tuska", "w", "się", "żółć", "ma", "Aaaaaaaaaaa",
    "rosyjskich", "urzędnicy", "zzzzzz", "konstantynopolitańczykowianeczka",
  ]

  private func lookUpAll(_ lexicon: Lexicon) {
    for form in Self.forms {
      _ = lexicon.readings(of: form)
      _ = lexicon.analyses(of: form)
    }
  }

  @Test func survivesDamagedBytes() throws {
    let whole = try [UInt8](Data(contentsOf: URL(filePath: Self.path)))
    var random = SeededGenerator(seed: 7)
    // Half of the damage falls on the path's end near the root, where look-ups pass.
    for round in 0..<60 {
      var bytes = whole
      for _ in 0..<(1 << (round % 12)) {
        let near = Bool.random(using: &random)
        let low = near ? bytes.count - 4000 : 600
        bytes[Int.random(in: low..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      guard let container = try? PackContainer(PackBytes(bytes)),
        let lexicon = try? Lexicon(container)
      else { continue }
      lookUpAll(lexicon)
    }
  }

  @Test func survivesCutBytes() throws {
    let whole = try [UInt8](Data(contentsOf: URL(filePath: Self.path)))
    for count in [0, 3, 7, 8, 47, 48, 200, 5000, whole.count - 1] {
      #expect(throws: PackError.self) { try PackContainer(PackBytes(Array(whole[..<count]))) }
    }
  }

  /// A small lexicon of random bytes in every section: nothing about the content holds.
  @Test func survivesNoise() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      func noise(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in .random(in: 0...255, using: &random) }
      }
      let root = UInt8.random(in: 4..<200, using: &random)
      let bytes = try PackContainer.encode([
        ("lexicon.tags", Array("subst:sg:nom:m1\nadj:sg:nom:f\n".utf8)),
        ("lexicon.tagsets", [2, 0, 1, 0, 0, 0, 2, 0, 1, 0, 0, 0]),
        ("lexicon.codes", noise(40)), ("lexicon.suffixes", noise(9)),
        ("lexicon.entries", noise(64)), ("lexicon.automaton", [root, 0, 0, 0] + noise(300)),
      ])
      let container = try PackContainer(PackBytes(bytes))
      lookUpAll(try #require(try Lexicon(container)))
    }
  }

  @Test func refusesMissingAndMalformedSections() throws {
    let automaton: (String, [UInt8]) = ("lexicon.automaton", [4, 0, 0, 0, 0])
    #expect(throws: PackError.missingSection("lexicon.entries")) {
      try Lexicon(PackContainer(PackBytes(PackContainer.encode([automaton]))))
    }
    let rest: [(String, [UInt8])] = ["entries", "codes", "suffixes", "tags"].map {
      ("lexicon." + $0, [0])
    }
    #expect(throws: PackError.malformedSection("lexicon.tagsets")) {
      let sections = [automaton] + rest + [("lexicon.tagsets", [1, 0, 1, 0, 9, 0])]
      _ = try Lexicon(PackContainer(PackBytes(PackContainer.encode(sections))))
    }
    #expect(throws: PackError.malformedSection("lexicon.automaton")) {
      let sections = [("lexicon.automaton", [9, 9, 9, 9] as [UInt8])] + rest
      _ = try Lexicon(PackContainer(PackBytes(PackContainer.encode(sections))))
    }
    #expect(try Lexicon(PackContainer(PackBytes(PackContainer.encode([])))) == nil)
  }
}

/// A small generator with a seed, so that a failing round can be run again (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
