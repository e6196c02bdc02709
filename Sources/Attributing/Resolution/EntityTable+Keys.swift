import LanguagePacks

/// By which lemmas a phrase is known again: its words, its head, its countries and the role it means.
extension EntityTable {
  /// Lemmas of the nouns and adjectives of a run.
  func keys(of tokens: Range<Int>?) -> Set<LemmaKey> {
    var keys: Set<LemmaKey> = []
    for i in tokens ?? 0..<0 {
      // An acronym and the full name of a body are one.
      if let match = analysis.registryMatch(i) {
        keys.insert(Registry.key(of: match.entry))
      }
    }
    for i in tokens ?? 0..<0
    where analysis.isWord(i) && analysis.parts(i).isDisjoint(with: [.preposition, .conjunction])
      && !analysis.roles(i).contains(.determiner)
    {
      let readings = analysis.readings(i)
      if readings.isEmpty, let lower = analysis.lower(i) { keys.insert(lower) }
      for reading in readings
      where reading.tag.isAny(of: [.noun, .adjective, .verbalNoun, .participlePassive, .numeral]) {
        keys.insert(reading.lemma)
      }
    }
    return keys
  }

  /// Candidate lemmas of each noun and adjective of a run; a body of the registry is one word.
  func words(of tokens: Range<Int>?) -> [[LemmaKey]] {
    var words: [[LemmaKey]] = []
    guard let tokens else { return words }
    var i = tokens.lowerBound
    while i < tokens.upperBound {
      defer { i += 1 }
      guard analysis.isWord(i), words.count < 12 else { continue }
      if let match = analysis.registryMatch(i), match.end <= tokens.upperBound {
        var keys = [Registry.key(of: match.entry)]
        if match.end == i + 1 { keys += Array(self.keys(of: i..<(i + 1))) }
        words.append(withNations(keys))
        i = match.end - 1
        continue
      }
      let keys = Array(self.keys(of: i..<(i + 1)))
      if !keys.isEmpty { words.append(withNations(keys)) }
    }
    return words
  }

  /// Candidate lemmas of each word of a phrase but its head.
  func wordsBesideHead(_ phrase: NounPhrase) -> [[LemmaKey]] {
    words(of: phrase.tokens.lowerBound..<phrase.head)
      + words(of: (phrase.head + 1)..<max(phrase.head + 1, phrase.tokens.upperBound))
  }

  /// Keys of a word, with that of the country it names or is of.
  func withNations(_ keys: [LemmaKey]) -> [LemmaKey] {
    keys + keys.compactMap { analysis.language.registry.nations[$0] }
  }

  /// The countries a phrase names, by their adjectives too: `rosyjski przywódca`, `prezydent Rosji`.
  func nations(of phrase: NounPhrase) -> Set<LemmaKey> {
    var nations: Set<LemmaKey> = []
    for i in phrase.tokens where analysis.isWord(i) && phrase.name.map({ !$0.contains(i) }) ?? true
    {
      for reading in analysis.readings(i) {
        if let nation = analysis.language.registry.nations[reading.lemma] { nations.insert(nation) }
      }
      if let lower = analysis.lower(i), let nation = analysis.language.registry.nations[lower] {
        nations.insert(nation)
      }
    }
    return nations
  }

  /// The role a phrase means: the president for "the head of state"; nil for one that means what it says.
  func meantRole(_ phrase: NounPhrase) -> LemmaKey? {
    guard let noun = phrase.noun, let complement = phrase.complement else { return nil }
    let own = analysis.language.nouns.nouns[noun].key
    for i in complement.prefix(4) where analysis.isWord(i) {
      for reading in analysis.readings(i) where reading.tag.isAny(of: .noun) {
        if let meant = analysis.language.rolePhrases[[own, reading.lemma]] { return meant }
      }
      if let lower = analysis.lower(i), let meant = analysis.language.rolePhrases[[own, lower]] {
        return meant
      }
    }
    return nil
  }

  /// Lemma of a phrase's head.
  func headKey(_ phrase: NounPhrase) -> LemmaKey? {
    if let meant = meantRole(phrase) { return meant }
    if let noun = phrase.noun { return analysis.language.nouns.nouns[noun].key }
    return analysis.readings(phrase.head).first { $0.tag.isAny(of: .noun) }?.lemma
      ?? analysis.lower(phrase.head)
  }
}
