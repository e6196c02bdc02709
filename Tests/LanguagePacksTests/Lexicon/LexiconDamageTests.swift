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

  /// A small lexicon whose every arc leads somewhere, often in circles or outside, over random sections.
  @Test func survivesNoise() throws {
    var random = SeededGenerator(seed: 11)
    var found = 0
    for _ in 0..<500 {
      func noise(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in .random(in: 0...255, using: &random) }
      }
      var automaton: [UInt8] = [0, 0, 0, 0]
      for index in 0..<1024 {
        // Labels fit wherever a node's place is a multiple of 256.
        let isEnd = Int.random(in: 0..<4, using: &random) == 0
        let target = Int.random(in: 0..<(isEnd ? 80 : 6), using: &random) * (isEnd ? 1 : 256)
        let unit = index & 0xFF | (isEnd ? 0x100 : 0) | target << 9
        automaton += (0..<4).map { UInt8(truncatingIfNeeded: unit >> (8 * $0)) }
      }
      let bytes = try PackContainer.encode([
        ("lexicon.tags", Array("subst:sg:nom:m1\nadj:sg:nom:f\n".utf8)),
        ("lexicon.tagsets", [2, 0, 1, 0, 0, 0, 2, 0, 1, 0, 0, 0]),
        ("lexicon.codes", noise(40)), ("lexicon.suffixes", noise(9)),
        ("lexicon.labels", Array(1...255)), ("lexicon.entries", noise(64).map { $0 & 7 }),
        ("lexicon.automaton", automaton),
      ])
      let lexicon = try #require(try Lexicon(PackContainer(PackBytes(bytes))))
      lookUpAll(lexicon)
      for form in Self.forms {
        var form = form
        if form.withUTF8({ lexicon.contains($0) }) { found += 1 }
      }
    }
    #expect(found > 0)
  }

  @Test func refusesMissingAndMalformedSections() throws {
    let automaton: (String, [UInt8]) = ("lexicon.automaton", [0, 0, 0, 0, 0, 0, 0, 0])
    #expect(throws: PackError.missingSection("lexicon.entries")) {
      try Lexicon(PackContainer(PackBytes(PackContainer.encode([automaton]))))
    }
    let rest: [(String, [UInt8])] = ["entries", "codes", "suffixes", "labels", "tags"].map {
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
