import LanguagePacks

/// Two or more who say the same words: `X i Y powiedzieli`, `obaj dodali`, and a plural without a subject behind them.
extension Resolver {
  /// Who says a frame's words beside its speaker, each a source of its own. To be asked once, right behind the speaker.
  mutating func partners(of speaker: Answer, frame: Frame) -> [Answer] {
    var answers = frame.partners.map { resolve($0, frame: frame, remember: false) }
    if answers.isEmpty {
      answers = others.map {
        Answer(entity: $0, mention: speaker.mention, how: speaker.how)
      }
    }
    others = []
    if !answers.isEmpty {
      together = ([speaker.entity] + answers.map(\.entity)).compactMap { $0 }
    }
    return answers
  }

  /// `obaj`, `oboje`: those who were named or spoke together, else the last two persons of that sex.
  mutating func both(_ phrase: NounPhrase, sentence: Int) -> Answer {
    let token = phrase.tokens.lowerBound
    let plural = MorphTag([], numbers: .plural)
    let genders = phrase.tags.genders
    guard
      let pair = group(before: sentence, token: token, plural) ?? lastTwo(before: token, genders)
    else { return Answer(entity: nil, mention: phrase.mention, how: "pronoun") }
    others = Array(pair.dropFirst())
    return Answer(entity: pair.first, mention: phrase.mention, how: "pronoun")
  }

  /// Those whom a plural without a subject means, where the sentences before name them one by one: who spoke together, else
  /// persons that a conjunction joins. Nil where a plural stands nearer.
  mutating func group(before start: Int, token: Int, _ verb: MorphTag) -> [Int]? {
    guard verb.numbers == .plural, !analysis.language.subjectsByOrder else { return nil }
    for k in stride(from: start, through: max(0, start - 3), by: -1) {
      if let speaker = speakers.suffix(Self.reach).last(where: { $0.sentence == k }) {
        guard let entity = speaker.entity else { continue }
        if together.contains(entity) { return together }
        if table.entities[entity].numbers.contains(.plural) { return nil }
      }
      if let joined = joinedPersons(of: k, before: token) { return joined }
      if phrases[k].contains(where: {
        $0.kind == .people && $0.preposition == nil && $0.tokens.lowerBound < token
          && $0.can(.nominative)
      }) {
        return nil
      }
    }
    return nil
  }

  /// The last persons before a token that a pronoun for two can mean.
  func lastTwo(before token: Int, _ genders: MorphTag.Genders) -> [Int]? {
    var found: [Int] = []
    for entity in table.recent(before: token) where table.entities[entity].isPerson {
      let own = table.entities[entity].genders
      guard genders.isEmpty || own.isEmpty || !own.isDisjoint(with: genders) else { return nil }
      found.append(entity)
      if found.count == 2 { return found.reversed() }
    }
    return nil
  }

  /// `Na sesję przyszli Jan Bąk i Ewa Kot`: persons that are the subject of a narrative sentence together.
  private mutating func joinedPersons(of sentence: Int, before token: Int) -> [Int]? {
    let block = analysis.article.sentences[sentence].block
    guard analysis.article.blocks[block].kind == .paragraph else { return nil }
    let joined = JoinedPhrases(analysis, phrases[sentence])
    for k in phrases[sentence].indices where phrases[sentence][k].tokens.lowerBound < token {
      guard phrases[sentence][k].kind == .person || phrases[sentence][k].kind == .role,
        let run = joined.run(around: k)
      else { continue }
      var entities: [Int] = []
      for phrase in joined.members(run) {
        guard phrase.kind == .person || phrase.kind == .role else { return nil }
        let known =
          table.entity(of: phrase)
          ?? (phrase.kind == .role ? role(phrase, sentence: sentence).entity : nil)
        if let known, !entities.contains(known) { entities.append(known) }
      }
      if entities.count > 1 { return entities }
    }
    return nil
  }
}
