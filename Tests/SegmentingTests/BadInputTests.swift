import ClaimKit
import Foundation
import TestSupport
import Testing

/// Input that is no tidy article has a defined outcome.
struct BadInputTests {
  static let refused:
    [(bytes: [UInt8], reason: SourceText.InvalidText.Reason, offset: Int, line: Int, column: Int)] =
      [
        ([0x61, 0xFF], .notUTF8, 1, 1, 2),
        ([0x61, 0x0A, 0xC5, 0x82, 0xC5], .notUTF8, 4, 2, 2),
        ([0xED, 0xA0, 0x80], .notUTF8, 0, 1, 1),
        ([0xC0, 0x80], .notUTF8, 0, 1, 1),
        ([0xF5, 0x80, 0x80, 0x80], .notUTF8, 0, 1, 1),
        ([0x61, 0x00, 0x62], .nul, 1, 1, 2),
        ([0x80], .notUTF8, 0, 1, 1),
        ([0xE0, 0x80, 0x80], .notUTF8, 0, 1, 1),
        ([0xF0, 0x8F, 0xBF, 0xBF], .notUTF8, 0, 1, 1),
        ([0xF4, 0x90, 0x80, 0x80], .notUTF8, 0, 1, 1),
        ([0xF0, 0x9F, 0x98], .notUTF8, 0, 1, 1),
        ([0xC5, 0x82, 0xC5, 0x20], .notUTF8, 2, 1, 2),
        ([0x61, 0x0D, 0x0A, 0x62, 0xFE], .notUTF8, 4, 2, 2),
        ([0xEF, 0xBB, 0xBF, 0xFF], .notUTF8, 3, 1, 2),
        ([0x0A, 0x0A, 0x00], .nul, 2, 3, 1),
      ]

  @Test(arguments: refused)
  func isRefusedWithItsPlace(
    bytes: [UInt8], reason: SourceText.InvalidText.Reason, offset: Int, line: Int, column: Int
  ) {
    let expected = #expect(throws: SourceText.InvalidText.self) { try SourceText(bytes: bytes) }
    #expect(expected?.reason == reason)
    #expect(expected?.offset == offset)
    #expect(expected?.line == line)
    #expect(expected?.column == column)
  }

  @Test(arguments: ["", " ", "\n\n\n", "\u{FEFF}", "\r\n\t\u{A0}"])
  func emptyTextHasNoBlocks(_ text: String) throws {
    let article = try Segmented.article(text)
    #expect(article.blocks.isEmpty && article.sentences.isEmpty && article.tokens.isEmpty)
  }

  @Test(arguments: ["\r\n", "\r", "\u{2028}", "\n"])
  func anyLineEndSeparatesLines(_ end: String) throws {
    let article = try Segmented.article("Powódź w Borach\(end)\(end)Rzeka wylała w nocy.")
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph])
  }

  @Test func byteOrderMarkBelongsToNoWord() throws {
    let article = try Segmented.article("\u{FEFF}Rzeka wylała.")
    #expect(article.tokenTexts.first == "Rzeka")
    #expect(article.text.scalarSpan(article.sentences[0].span) == ScalarSpan(1, 14))
  }

  /// A line of five megabytes; of fifty too where `CLAIMKIT_LARGE_TESTS` is set.
  @Test(
    arguments: ProcessInfo.processInfo.environment["CLAIMKIT_LARGE_TESTS"] == nil ? [5] : [5, 50])
  func oneVeryLongLineIsCutLikeAnyOther(megabytes: Int) throws {
    let sentence = "Rzeka wylała w nocy i zalała piwnice. "
    let count = megabytes * 1_000_000 / sentence.utf8.count
    let article = try Segmented.article(String(repeating: sentence, count: count))
    #expect(article.sentences.count == count)
    #expect(article.blocks.count == 1)
  }

  @Test func aWordWithoutEndIsOneToken() throws {
    let article = try Segmented.article(String(repeating: "a", count: 1_000_000))
    #expect(article.tokens.count == 1)
  }
}
