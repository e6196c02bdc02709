import ClaimKit
import Exchanging
import Foundation
import TestSupport
import Testing

/// Offsets, read as the readers of each format count them: code points of the decoded text.
@Suite struct ExportedPlacesTests {
  private static let names = (try? GoldArticle.all(language: "pl").map(\.name)) ?? []

  /// The gold article as the engine annotates it, and the sample, which is harder.
  private func article(_ name: String) throws -> ExchangedArticle {
    guard let gold = try GoldArticle.all(language: "pl").first(where: { $0.name == name }) else {
      return try SampleExchange.article()
    }
    let text = SourceText("🌊\u{301} " + gold.text)
    let engine = try #require(Engine(language: "pl"))
    let found = engine.attribute(text, metadata: ArticleMetadata(id: name, language: "pl"))
    let yaml = AnnotationFile.draft(for: found, articlePath: "\(name).txt")
    return try SampleExchange.read(
      AnnotationFile(bytes: Array(yaml.utf8), path: "\(name).yaml"), text)
  }

  private func words(_ text: SourceText, _ start: Int, _ end: Int) -> String {
    var result = String.UnicodeScalarView()
    result.append(
      contentsOf: Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)[start..<end])
    return String(result)
  }

  @Test(arguments: names + ["sample"])
  func everyFormatSaysTheWordsAtEveryPlace(name: String) throws {
    let article = try article(name)
    try bratSaysTheWords(of: article)
    try webAnnotationsSayTheWordsAndOnlyThere(of: article)
    try jsonLinesSayTheWords(of: article)
    try labelStudioSaysTheWordsInItsOwnUnits(of: article)
  }

  private func bratSaysTheWords(of article: ExchangedArticle) throws {
    let text = try #require(article.text)
    let exported = try #require(ExportFormat.named("brat")).export(
      article, into: .files, settings: ExportSettings())
    let lines = exported.pieces[1].text.split(separator: "\n").filter { $0.hasPrefix("T") }
    #expect(lines.count >= article.claims.count - 1)
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(fields.count == 3, "\(line)")
      let places = fields[1].split(separator: " ", maxSplits: 1)[1].split(separator: ";")
      let pieces = places.map { place -> String in
        let ends = place.split(separator: " ").compactMap { Int($0) }
        return words(text, ends[0], ends[1])
      }
      #expect(pieces.allSatisfy { !$0.contains { $0.isNewline || $0 == "\t" } }, "\(line)")
      #expect(pieces.joined(separator: " ").utf8.elementsEqual(fields[2].utf8), "\(line)")
    }
  }

  private func webAnnotationsSayTheWordsAndOnlyThere(of article: ExchangedArticle) throws {
    let text = try #require(article.text)
    let whole = String(decoding: text.bytes, as: UTF8.self)
    let document = SampleExchange.document(
      article, try #require(ExportFormat.named("web-annotation")))
    let root = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any]
    let items = (root?["first"] as? [String: Any])?["items"] as? [[String: Any]] ?? []
    #expect(items.count == article.claims.count { $0.dropped == nil })
    for target in items.flatMap({
      $0["target"] as? [[String: Any]] ?? [$0["target"] as? [String: Any] ?? [:]]
    }) {
      let selectors = target["selector"] as? [[String: Any]] ?? []
      let quote = try #require(selectors.first)
      let exact = try #require(quote["exact"] as? String)
      let start = try #require(selectors.last?["start"] as? Int)
      let end = try #require(selectors.last?["end"] as? Int)
      #expect(words(text, start, end).utf8.elementsEqual(exact.utf8))
      let context = "\(quote["prefix"] ?? "")\(exact)\(quote["suffix"] ?? "")"
      #expect(count(of: context, in: whole) == 1, "\(context)")
    }
  }

  private func jsonLinesSayTheWords(of article: ExchangedArticle) throws {
    let text = try #require(article.text)
    let document = SampleExchange.document(article, try #require(ExportFormat.named("jsonl")))
    let lines = document.split(separator: "\n")
    #expect(lines.count == article.claims.count)
    for line in lines {
      let claim = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      if claim?["dropped"] != nil { continue }
      let spans = claim?["spans"] as? [[Int]] ?? []
      let quote = claim?["quote"] as? String ?? ""
      let there = spans.map { words(text, $0[0], $0[1]) }.joined(separator: " … ")
      #expect(there.utf8.elementsEqual(quote.utf8))
    }
  }

  private func labelStudioSaysTheWordsInItsOwnUnits(of article: ExchangedArticle) throws {
    let text = try #require(article.text)
    let units = Array(text.string(text.span).utf16)
    let document = SampleExchange.document(
      article, try #require(ExportFormat.named("label-studio")))
    let tasks = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [[String: Any]]
    let predictions = tasks?.first?["predictions"] as? [[String: Any]]
    let result = predictions?.first?["result"] as? [[String: Any]] ?? []
    let regions = result.filter { $0["type"] as? String == "labels" }
    #expect(regions.count >= article.claims.count { $0.dropped == nil })
    for region in regions {
      let value = try #require(region["value"] as? [String: Any])
      let start = try #require(value["start"] as? Int)
      let end = try #require(value["end"] as? Int)
      let words = try #require(value["text"] as? String)
      #expect(units[start..<end].elementsEqual(words.utf16))
    }
  }

  private func count(of needle: String, in hay: String) -> Int {
    let (needle, hay) = (Array(needle.utf8), Array(hay.utf8))
    var count = 0
    for start in 0...max(0, hay.count - needle.count)
    where hay[start..<min(hay.count, start + needle.count)].elementsEqual(needle) {
      count += 1
    }
    return count
  }
}
