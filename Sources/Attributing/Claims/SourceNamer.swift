import ClaimModel
import LanguagePacks

/// Gives entities their canonical names, in the nominative, and their ids.
struct SourceNamer {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The canonical name of an entity.
  func name(of entity: Entity) -> String {
    if let entry = entity.entry { return analysis.language.registry.entries[entry].name }
    if entity.mentions.first?.phrase.kind == .firstPerson { return Source.writerName }
    // A body that is known by a phrase is not named by its short form.
    let isPhrase = !entity.isPerson && entity.nameKeys.isEmpty
    let named = best(entity.mentions, entity.genders) { phrase in
      guard let name = phrase.name, !isPhrase,
        phrase.kind == .person || phrase.kind == .proper
      else { return nil }
      return name.count
    }
    if let named { return personalName(ofSex(entity.genders, entity.mentions[named].phrase)) }
    let longest = best(entity.mentions, []) { $0.kind == .pronoun ? 0 : $0.tokens.count }
    return longest.map { phraseName(entity.mentions[$0].phrase) } ?? Source.impersonalName
  }

  /// A phrase as the sex allows it that the article tells elsewhere: `Jana Bąka` is Jan Bąk's once he spoke.
  private func ofSex(_ genders: MorphTag.Genders, _ phrase: NounPhrase) -> NounPhrase {
    guard !genders.isEmpty else { return phrase }
    let fitting = analysis.tags.run(of: phrase.tags) {
      $0.genders.isEmpty || !$0.genders.isDisjoint(with: genders) ? $0 : nil
    }
    guard !fitting.isEmpty, fitting.count < phrase.tags.count else { return phrase }
    var phrase = phrase
    phrase.tags = fitting
    return phrase
  }

  /// Index of the mention that says most, one in the nominative before others of the same length; `length` leaves one out
  /// with nil.
  private func best(
    _ mentions: [Entity.Mention], _ genders: MorphTag.Genders, length: (NounPhrase) -> Int?
  ) -> Int? {
    var best: (index: Int, rank: (Int, Int, Int))?
    for i in mentions.indices {
      guard let length = length(mentions[i].phrase) else { continue }
      let rank = (
        length, isNominative(ofSex(genders, mentions[i].phrase)) ? 1 : 0,
        -mentions[i].tokens.lowerBound
      )
      if let known = best, rank <= known.rank { continue }
      best = (i, rank)
    }
    return best?.index
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
    let gender = phrase.tags.genders
    if isNominative(phrase) { return display(name) { analysis.bareString($0) } }
    // A title nobody knows keeps the form it has in the text: its words may agree with one another or not.
    if analysis.token(phrase.tokens.lowerBound).kind == .quote {
      return NominativeForms(analysis).title(name) ?? display(name) { analysis.bareString($0) }
    }
    let cases = phrase.tags.cases
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
    if let name = bodyName(phrase) { return name }
    let text = isNominative(phrase) ? nil : NominativeForms(analysis).phrase(phrase)
    if let text { return text }
    var name = ""
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
      if !name.isEmpty, analysis.token(i).shape.contains(.spaceBefore) { name += " " }
      name += word
    }
    return name
  }

  /// `klub Iskra Zabrze` is Iskra Zabrze: a noun in small letters for the kind of body is no part of its name.
  private func bodyName(_ phrase: NounPhrase) -> String? {
    guard phrase.kind == .named, phrase.entry == nil, let name = phrase.name,
      !analysis.isCapitalised(phrase.head), analysis.isWord(name.lowerBound),
      analysis.isCapitalised(name.lowerBound), phrase.complement == nil
    else { return nil }
    return display(name) { analysis.bareString($0) }
  }

  private func nextIsCapitalised(_ i: Int, _ phrase: NounPhrase) -> Bool {
    i + 1 < phrase.tokens.upperBound && analysis.isWord(i + 1) && analysis.isCapitalised(i + 1)
      && phrase.kind == .institution
  }
}
