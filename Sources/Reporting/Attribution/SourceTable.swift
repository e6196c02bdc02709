import ClaimModel

/// The table of a report's sources in a terminal: a row and a bar for each, and the outlet's own voice last.
struct SourceTable {
  private let report: AttributionReport
  private let style: TerminalStyle
  private let words: ReportWords
  private let width: Int
  private let nameWidth: Int
  private let kindWidth: Int
  private let barWidth: Int

  /// Numbers take the same columns in every report of a language: claims, share, direct, indirect, mixed.
  private let numberWidths: (claims: Int, share: Int, voices: [Int])

  init(_ report: AttributionReport, width: Int, style: TerminalStyle, words: ReportWords) {
    self.report = report
    self.style = style
    self.words = words
    self.width = width
    let shown = report.sources.filter { $0.claims > 0 }
    func widest(_ texts: [String]) -> Int {
      texts.map { DisplayWidth.of(TextLayout.safe($0)) }.max() ?? 0
    }
    let kinds = shown.map { words.kind($0.kind) }
    kindWidth = min(12, max(9, widest(kinds)))
    func room(_ heading: ReportWord, _ least: Int) -> Int {
      max(least, DisplayWidth.of(words[heading]) + 1)
    }
    let numbers = (
      claims: room(.claimsHeading, 7), share: room(.shareHeading, 6),
      voices: [room(.directHeading, 7), room(.indirectHeading, 9), room(.mixedHeading, 6)]
    )
    numberWidths = numbers
    // Name and bar share what is left: the name takes what it needs, the bar keeps at least eight columns.
    let rest =
      width - kindWidth - numbers.claims - numbers.share - numbers.voices.reduce(0, +) - 2
    nameWidth = max(12, min(rest - 8, max(widest(shown.map(\.name)), 16)))
    barWidth = max(0, min(30, rest - nameWidth))
  }

  /// The header, the sources with what is known of them, and the own voice.
  var lines: [String] {
    let header = row(
      words[.sourceHeading], words[.kindHeading], words[.claimsHeading], words[.shareHeading],
      count: 0,
      voices: [words[.directHeading], words[.indirectHeading], words[.mixedHeading]])
    return [header] + report.sources.filter { $0.claims > 0 }.flatMap(lines) + ownVoice
  }

  private func lines(of source: AttributionReport.SourceRow) -> [String] {
    let line = row(
      source.name, words.kind(source.kind), "\(source.claims)",
      words.percent(source.claims, of: report.totals.claims), count: source.claims,
      voices: [source.direct, source.indirect, source.mixed].map { $0 == 0 ? "·" : "\($0)" })
    return [line] + details(source)
  }

  /// What is known beyond numbers of claims: verdicts and denials, on lines below the source.
  private func details(_ source: AttributionReport.SourceRow) -> [String] {
    var parts: [String] = []
    let isUntouched = source.statuses[Status.unverified.rawValue] == source.claims
    if !isUntouched { parts.append(words.list(source.statuses, of: Status.self)) }
    let checks = source.sourceChecks.ordered(by: SourceCheck.self)
    if !checks.isEmpty {
      let counts = words.list(source.sourceChecks, of: SourceCheck.self)
      parts.append("\(words[.sourceCheck]): \(counts)")
    }
    if source.denials > 0 {
      parts.append(words.denials(source.denials))
    }
    return TextLayout.wrap(TextLayout.safe(parts.joined(separator: "; ")), width: width - 4)
      .map { "    " + style(.quiet, $0) }
  }

  private var ownVoice: [String] {
    let own = report.totals.ownVoice
    guard own > 0 else { return [] }
    let outlets = Set(report.articles.map(\.outlet))
    let outlet = outlets.count == 1 ? outlets.first ?? nil : nil
    return [
      row(
        outlet ?? words[.ownVoice], outlet == nil ? "" : words[.ownVoice], "\(own)",
        words.percent(own, of: report.totals.claims), count: 0, voices: [])
    ]
  }

  private func row(
    _ name: String, _ kind: String, _ claims: String, _ share: String, count: Int,
    voices: [String]
  ) -> String {
    let name = TextLayout.shorten(TextLayout.safe(name), to: nameWidth)
    let kind = TextLayout.shorten(TextLayout.safe(kind), to: kindWidth)
    // Bars compare sources with each other. The own voice has none: beside it, all of them would be slivers.
    let bar = TextLayout.bar(count, of: report.sources.first?.claims ?? 0, width: barWidth)
    return style(.source, name) + TextLayout.spaces(nameWidth - DisplayWidth.of(name) + 1)
      + TextLayout.pad(kind, to: kindWidth)
      + TextLayout.padLeft(claims, to: numberWidths.claims)
      + TextLayout.padLeft(share, to: numberWidths.share) + " "
      + style(.bar, bar) + TextLayout.spaces(barWidth - DisplayWidth.of(bar))
      + zip(voices, numberWidths.voices).map { TextLayout.padLeft($0, to: $1) }.joined()
  }
}
