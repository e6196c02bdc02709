import ClaimKit
import Exchanging
import Foundation
import TestSupport
import Testing

/// What goes out and comes back is the same, as far as the format carries it.
@Suite struct RoundTripTests {
  static let names =
    ["pl", "en"].flatMap { (try? GoldArticle.all(language: $0).map(\.name)) ?? [] } + ["sample"]

  /// A gold article as the engine annotates it, with verdicts, remarks and corrections at random; or the sample.
  private func article(_ name: String) throws -> ExchangedArticle {
    let gold = try ["pl", "en"].flatMap { try GoldArticle.all(language: $0) }
      .first { $0.name == name }
    guard let gold, let engine = Engine(language: gold.language) else {
      return try SampleExchange.article()
    }
    let text = SourceText("🌊\u{301} " + gold.text)
    let found = engine.attribute(text, metadata: ArticleMetadata(id: name, language: gold.language))
    let yaml = AnnotationFile.draft(for: found, articlePath: "\(name).txt")
    let file = AnnotationFile(bytes: Array(yaml.utf8), path: "\(name).yaml")
    var article = try file.exchanged(
      article: .read(text, sha256: SHA256.hex(text.bytes)), found: found
    ).get()
    var random = SeededGenerator(seed: UInt64(gold.text.utf8.count))
    for index in article.claims.indices {
      article.claims[index].status = Status.allCases.randomElement(using: &random) ?? .mixed
      article.claims[index].sourceCheck =
        Bool.random(using: &random) ? SourceCheck.allCases.randomElement(using: &random) : nil
      if Bool.random(using: &random) { article.claims[index].note = "Uwaga „\(index)” – ł́ 😀" }
      if Bool.random(using: &random) { article.claims[index].wording = "Brzmienie #\(index): a" }
      if Bool.random(using: &random) { article.claims[index].rating = "snopes/mixture" }
      if Bool.random(using: &random) { article.claims[index].editor = "a. k." }
      if Bool.random(using: &random) {
        article.claims[index].act = Claim.Act.allCases.randomElement(using: &random) ?? .says
      }
    }
    return article
  }

  private func exported(_ article: ExchangedArticle, _ format: String) throws -> [UInt8] {
    let exporter = try #require(ExportFormat.named(format))
    let pieces = exporter.export(article, into: .files, settings: ExportSettings()).pieces
    return try #require(pieces.last).bytes
  }

  /// A claim without what the format has no place for.
  private func reduced(_ claim: ExchangedClaim, for format: String) -> ExchangedClaim {
    var claim = claim
    claim.places = []
    claim.mentioned = nil
    if format == "brat" {
      claim.evidence = []
      claim.history = []
      claim.note = claim.note.map { $0.split(separator: "\n").joined(separator: " ") }
    } else {
      claim.cueSpan = nil
      claim.mentionSpan = nil
    }
    return claim
  }

  @Test(arguments: names)
  func claimsAndSourcesComeBack(name: String) throws {
    let article = try article(name)
    for format in ["brat", "web-annotation"] { try comesBack(article, in: format, by: format) }
    // PolNeAR's scheme is part of brat's.
    try comesBack(article, in: "brat", by: "polnear")
  }

  private func comesBack(
    _ article: ExchangedArticle, in format: String, by reader: String
  ) throws {
    let text = try #require(article.text)
    let imported = try #require(ImportFormat.named(reader)).read(
      exported(article, format), path: "file", of: text)
    #expect(imported.warnings.isEmpty)
    let standing = article.claims.filter { $0.dropped == nil }
    #expect(!standing.isEmpty)
    #expect(imported.article.claims.count == standing.count)
    for (before, after) in zip(standing, imported.article.claims) {
      #expect(reduced(after, for: format) == reduced(before, for: format))
    }
    let used = Set(standing.flatMap(\.chain))
    let before = article.sources.filter { used.contains($0.id) }.map { source in
      var source = source
      source.note = nil
      return source
    }
    #expect(imported.article.sources.sorted { $0.id < $1.id } == before.sorted { $0.id < $1.id })
  }

  /// Further: the file made of it says the same again, and the validator has no errors about what came through.
  @Test(arguments: names.suffix(1) + names.prefix(2) + names.suffix(3).prefix(2))
  func theNewFileSaysTheSame(name: String) throws {
    let article = try article(name)
    for format in ["brat", "web-annotation"] { try saysTheSame(article, in: format) }
  }

  private func saysTheSame(_ article: ExchangedArticle, in format: String) throws {
    let text = try #require(article.text)
    let occasion = AnnotationFile.ImportOccasion(
      metadata: article.metadata, articlePath: "article.txt", editor: "im")
    let imported = try AnnotationFile.importing(
      exported(article, format), format: format, path: "file", of: text, occasion: occasion
    ).get()
    let file = AnnotationFile(bytes: Array(imported.text.utf8), path: "article.yaml")
    #expect(file.diagnostics.isEmpty)
    let outcome = ArticleOutcome.read(text, sha256: SHA256.hex(text.bytes))
    let again = try file.exchanged(article: outcome, found: nil).get()
    let standing = article.claims.filter { $0.dropped == nil }
    #expect(again.claims.count == standing.count)
    for (before, after) in zip(standing, again.claims) {
      var (before, after) = (reduced(before, for: format), reduced(after, for: format))
      // Who imports vouches for what nobody else does.
      if before.editor == nil, before.rule == nil { before.editor = "im" }
      // Where the cue stands is found by the engine, which is not asked here.
      (before.cueSpan, after.cueSpan) = (nil, nil)
      (before.mentionSpan, after.mentionSpan) = (nil, nil)
      #expect(after == before)
    }
    let diagnostics = file.validate(
      article: outcome, today: try #require(CalendarDate("2026-11-24")))
    let structural = diagnostics.filter {
      $0.severity == .error && "SRAY".contains($0.code.prefix(1))
    }
    #expect(structural.isEmpty, "\(structural)")
  }
}
