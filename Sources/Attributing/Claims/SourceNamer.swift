import ClaimModel
import LanguagePacks

/// Gives entities their canonical names, in the nominative, and their ids.
struct SourceNamer {
  private let analysis: Analysis
  /// Name of a source that nothing in the text names.
  static let impersonalName = "(impersonal)"
  /// Name of whoever writes the article, where they speak as `I` or `we`.
  static let writerName = "(author)"

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The canonical name of an entity.
  func name(of entity: Entity) -> String {
    if let entry = entity.entry { return analysis.language.registry.entries[entry].name }
    let mentions = entity.mentions
    if mentions.first?.phrase.kind == .firstPerson { return Self.writerName }
    let named = mentions.filter {
      $0.phrase.name != nil && ($0.phrase.kind == .person || $0.phrase.kind == .proper)
    }
    if let best = best(named, length: { $0.phrase.name?.count ?? 0 }) {
      return personalName(best.phrase)
    }
    if let best = best(
      mentions, length: { $0.phrase.kind == .pronoun ? 0 : $0.phrase.tokens.count })
    {
      return phraseName(best.phrase)
    }
    return Self.impersonalName
  }

  /// The mention that says most, one in the nominative before others of the same length.
  private func best(_ mentions: [Entity.Mention], length: (Entity.Mention) -> Int) -> Entity
    .Mention?
  {
    mentions.max { a, b in
      let x = (length(a), isNominative(a.phrase) ? 1 : 0, -a.tokens.lowerBound)
      let y = (length(b), isNominative(b.phrase) ? 1 : 0, -b.tokens.lowerBound)
      return x < y
    }
  }

  private func isNominative(_ phrase: NounPhrase) -> Bool {
    guard phrase.preposition == nil else { return false }
    guard phrase.kind == .person else { return phrase.tags.isEmpty || phrase.can(.nominative) }
    return phrase.tags.isEmpty
      || phrase.tags.contains {
        ($0.cases.isEmpty || $0.cases.contains(.nominative))
          && ($0.numbers.isEmpty || $0.numbers.contains(.singular))
      }
  }

  private func personalName(_ phrase: NounPhrase) -> String {
    guard let name = phrase.name else { return analysis.string(phrase.tokens) }
    let gender = phrase.tags.reduce(into: MorphTag.Genders()) { $0.formUnion($1.genders) }
    if isNominative(phrase) { return display(name) { analysis.bareString($0) } }
    // A title nobody knows keeps the form it has in the text: its words may agree with one another or not.
    if analysis.token(phrase.tokens.lowerBound).kind == .quote {
      return display(name) { analysis.bareString($0) }
    }
    let cases = phrase.tags.reduce(into: MorphTag.Cases()) { $0.formUnion($1.cases) }
    return display(name) { NominativeForms(analysis).word($0, genders: gender, cases: cases) }
  }

  /// The words of a name with single spaces; shouted names in title case.
  private func display(_ range: Range<Int>, _ word: (Int) -> String) -> String {
    var result = ""
    for i in range {
      var text = word(i)
      let token = analysis.token(i)
      if token.shape.contains(.allCapitals), token.length > 3, range.count > 1 {
        text = text.prefix(1) + text.dropFirst().lowercased()
      }
      if !result.isEmpty, token.shape.contains(.spaceBefore) { result += " " }
      result += text
    }
    return result
  }

  /// A phrase's name: its head in the nominative with what hangs on it.
  private func phraseName(_ phrase: NounPhrase) -> String {
    var words: [String] = []
    let text = isNominative(phrase) ? nil : NominativeForms(analysis).phrase(phrase)
    if let text { return text }
    let first = phrase.tokens.first { i in
      analysis.lower(i).map { !analysis.language.articles.contains($0) } ?? true
    }
    for i in (first ?? phrase.tokens.lowerBound)..<phrase.tokens.upperBound {
      var word =
        i == phrase.tokens.upperBound - 1
        ? analysis.bareString(i) : analysis.string(i..<(i + 1))
      if i == phrase.tokens.lowerBound, analysis.isWord(i),
        analysis.isSentenceStart(i) || phrase.kind == .people || phrase.kind == .role,
        analysis.facts(i)?.isCommon == true,
        !analysis.token(i).shape.contains(.allCapitals), phrase.kind != .named,
        !nextIsCapitalised(i, phrase)
      {
        word = word.lowercased()
      }
      words.append(
        analysis.token(i).shape.contains(.spaceBefore) || words.isEmpty ? word : "\u{0}" + word)
    }
    return words.joined(separator: " ").replacing(" \u{0}", with: "").replacing("\u{0}", with: "")
  }

  private func nextIsCapitalised(_ i: Int, _ phrase: NounPhrase) -> Bool {
    i + 1 < phrase.tokens.upperBound && analysis.isWord(i + 1) && analysis.isCapitalised(i + 1)
      && phrase.kind == .institution
  }
}
