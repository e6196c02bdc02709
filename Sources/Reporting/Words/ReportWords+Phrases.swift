import ClaimModel

/// Phrases that several reports share.
extension ReportWords {
  /// Words of a text in quotation marks, safe to print.
  func quoted(_ text: String) -> String {
    self[.openingQuote] + TextLayout.safe(text) + self[.closingQuote]
  }

  /// Who said it, with what they did with it unless they just said it: `Kowalski · denies`.
  ///
  /// A source may be one or many, so its name and the verb stand apart instead of making a sentence.
  func attribution(_ names: [String], act: String?) -> String {
    if names.isEmpty { return self[.ownVoice] }
    let chain = names.joined(separator: " → ")
    guard let act, act != Claim.Act.says.rawValue else { return chain }
    return "\(chain) · \(label(act, of: Claim.Act.self))"
  }

  /// What a kind of source is called; `not declared` where the file does not say.
  func kind(_ kind: String?) -> String {
    kind.map { label($0, of: Source.Kind.self) } ?? self[.undeclared]
  }

  /// What a reason to check a claim is called.
  package func label(_ feature: Claim.Feature) -> String {
    text(of: "feature.\(feature.rawValue)") ?? feature.rawValue
  }

  /// `2 errors, 1 warning in 3 files`, or `no findings in 3 files`.
  func summary(_ report: DiagnosticReport) -> String {
    let files = count(report.files.count, .inFiles)
    let counts = [
      (report.count(.error), ReportWord.errors), (report.count(.warning), .warnings),
      (report.count(.info), .infos),
    ].filter { $0.0 > 0 }.map { count($0.0, $0.1) }
    guard !counts.isEmpty else { return fill(.noFindings, ["files": files]) }
    return "\(counts.joined(separator: ", ")) \(files)"
  }

  /// `3 of 31`.
  func part(_ part: Int, of whole: Int) -> String {
    fill(.partOf, ["part": "\(part)", "whole": "\(whole)"])
  }

  /// `denies 2 claims`.
  func denials(_ number: Int) -> String { fill(.deniesClaims, ["claims": count(number, .claims)]) }

  /// A part of a whole: `38 %`, `< 1 %` for little that is not nothing; empty where the whole is 0.
  func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "" }
    let rounded = (part * 200 + whole) / (whole * 2)
    return rounded == 0 && part > 0 ? "< 1 %" : "\(rounded) %"
  }

  /// Words with their numbers, in the order of the vocabulary: `3 unverified, 1 refuted`.
  func list<V: WordedVocabulary>(_ counts: WordCounts, of vocabulary: V.Type) -> String {
    counts.ordered(by: vocabulary).map { amount($0.count, label($0.word, of: vocabulary)) }
      .joined(separator: ", ")
  }

  /// A number of things that a word is said of: `3 unverified`.
  package func amount(_ number: Int, _ word: String) -> String {
    fill(.amount, ["n": "\(number)", "word": word])
  }

  /// The first sentence of a report: how many claims, from whom, and how many in the outlet's own voice.
  package func summary(_ report: AttributionReport) -> String {
    let totals = report.totals
    let summary = fill(
      .summary,
      [
        "claims": count(totals.claims, .claims), "attributed": "\(totals.attributed)",
        "from": count(report.sources.count { $0.claims > 0 }, .fromSources),
        "own": "\(totals.ownVoice)",
      ])
    guard totals.dropped > 0 else { return summary }
    return fill(.summaryDropped, ["summary": summary, "n": "\(totals.dropped)"])
  }
}
