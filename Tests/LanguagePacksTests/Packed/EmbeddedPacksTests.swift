import CLanguageData
import ClaimKit
import Foundation
import Testing

@testable import LanguagePacks

/// The checkout's own files, found from this file's place.
enum PackFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The codes of the folders with pack sources.
  static func codes() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + "/Sources/LanguagePacks/Packs")
      .filter { $0.allSatisfy { $0.isASCII && $0.isLowercase } }.sorted()
  }

  /// The sources of a language.
  static func sources(_ code: String) throws -> [PackCompiler.Source] {
    let folder = "\(root)/Sources/LanguagePacks/Packs/\(code)"
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }
      .map { file in
        PackCompiler.Source(
          name: String(file.dropLast(4)), path: "\(code)/\(file)",
          bytes: try [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(file)"))))
      }
  }

  /// A file the build embeds.
  static func data(_ file: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: "\(root)/Sources/CLanguageData/\(file)")))
  }
}

@Suite struct EmbeddedPacksTests {
  @Test func sourcesAreClean() throws {
    for code in try PackFiles.codes() {
      let result = try PackCompiler.compile(code: code, sources: PackFiles.sources(code))
      #expect(result.diagnostics.map(\.description) == [])
    }
  }

  /// A failure here means: run `swift run CompilePacks`.
  @Test func packsAreFresh() throws {
    for code in try PackFiles.codes() {
      let compiled = try PackCompiler.compile(code: code, sources: PackFiles.sources(code)).pack
      let made = try PackContainer(PackBytes(compiled)).sections
      let kept = try PackContainer(PackBytes(PackFiles.data("data/\(code).pack"))).sections
      #expect(made.map(\.name) == kept.map(\.name), "run `swift run CompilePacks`")
      for (a, b) in zip(made, kept) where a.checksum != b.checksum {
        Issue.record("\(code): \(a.name) is stale; run `swift run CompilePacks`")
      }
    }
  }

  /// A failure here means: run `swift run CompilePacks`.
  @Test func tableIsFresh() throws {
    let codes = try PackFiles.codes()
    let lexicons = codes.filter { (try? PackFiles.data("data/\($0).lexicon")) != nil }
    let table = PackCompiler.table(codes: codes, lexicons: Set(lexicons))
    #expect(try PackFiles.data("CLanguageData.c") == Array(table.utf8))
    #expect(EmbeddedPacks.codes == codes)
  }

  /// What the program holds is what lies in the checkout, and undamaged.
  @Test func embeddedBytesAreTheFiles() throws {
    var index = 0
    while let language = claimkit_language_at(index)?.pointee {
      let code = String(cString: language.code)
      let words = PackBytes(immortal: language.words, count: language.words_size)
      #expect(try words.array == PackFiles.data("data/\(code).pack"))
      try PackContainer(words).verify()
      if let base = language.lexicon {
        let lexicon = PackBytes(immortal: base, count: language.lexicon_size)
        #expect(try lexicon.array == PackFiles.data("data/\(code).lexicon"))
        try PackContainer(lexicon).verify()
      }
      index += 1
    }
    #expect(index == EmbeddedPacks.codes.count)
  }

  @Test func opensEachLanguage() throws {
    for code in EmbeddedPacks.codes {
      let pack = try #require(try EmbeddedPacks.load(code))
      #expect(pack.code == code)
    }
    #expect(EmbeddedPacks.pack(for: "xx") == nil)
  }

  @Test func opensFromManyTasks() async {
    await withTaskGroup(of: String?.self) { group in
      for _ in 0..<16 { group.addTask { EmbeddedPacks.pack(for: "pl")?.code } }
      for await code in group { #expect(code == "pl") }
    }
  }
}
