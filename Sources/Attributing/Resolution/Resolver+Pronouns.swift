import ClaimModel
import LanguagePacks

/// Whom pronouns, dropped subjects and impersonal verbs stand for.
extension Resolver {
  mutating func pronoun(
    roles: FunctionWords.Roles, before token: Int, tokens: Range<Int>, sentence: Int
  ) -> Answer {
    var tag = MorphTag(bits: 0)
    if !roles.isDisjoint(with: [.possessivePlural, .pronounPlural]) {
      tag = MorphTag([], numbers: .plural)
    } else if !roles.isDisjoint(with: [.possessiveFeminine, .pronounFeminine]) {
      tag = MorphTag([], genders: .feminine, numbers: .singular)
    } else {
      tag = MorphTag([], genders: .masculine, numbers: .singular)
    }
    let entity = antecedent(tag, start: sentence, token: token, includeSame: true)
    if let entity { tellSex(tag, of: entity) }
    // A name nobody knows that `he` or `she` stands for is a person's.
    if let entity, analysis.language.subjectsByOrder, !tag.genders.isEmpty,
      tag.genders != .neuter, !table.entities[entity].isPerson
    {
      notePerson(entity)
    }
    return Answer(entity: entity, mention: tokens, how: "pronoun")
  }

  /// The last document or body of the sentences before that agrees.
  mutating func document(_ tags: Tags, before token: Int, sentence: Int) -> Int? {
    for k in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      for phrase in phrases[k].reversed() where phrase.tokens.lowerBound < token {
        guard phrase.kind == .document || phrase.kind == .statement,
          phrase.tags.contains(where: { tag in
            tags.contains {
              !$0.genders.isDisjoint(with: tag.genders) && !$0.numbers.isDisjoint(with: tag.numbers)
            }
          })
        else { continue }
        // Somebody's words lead to who made them.
        if phrase.kind == .statement, phrase.complement == nil,
          let maker = subject(of: k, before: token, MorphTag(bits: 0))
        {
          return maker
        }
        return people(phrase, sentence: k).entity
      }
    }
    return nil
  }

  /// The person of the sentence before who was not the one that spoke or acted there.
  func other(than speaker: Int?, _ phrase: NounPhrase, sentence: Int) -> Int? {
    for k in stride(from: sentence, through: max(0, sentence - 1), by: -1) {
      for candidate in phrases[k].reversed()
      where candidate.tokens.lowerBound < phrase.tokens.lowerBound {
        guard let entity = table.entity(of: candidate), entity != speaker,
          table.entities[entity].isPerson, sexFits(table.entities[entity], phrase)
        else { continue }
        return entity
      }
    }
    // Who is asked was not named in the question: whoever spoke before the one that asks.
    return speakers.suffix(6).reversed().first {
      guard let entity = $0.entity, entity != speaker, sentence - $0.sentence <= 6 else {
        return false
      }
      return table.entities[entity].isPerson && sexFits(table.entities[entity], phrase)
    }?.entity
  }

  mutating func pronoun(
    tags: Tags, before token: Int, tokens: Range<Int>, sentence: Int
  ) -> Answer {
    var tag = MorphTag(bits: 0)
    for t in tags { tag.bits |= t.bits & (0x1F << 7 | 0x3 << 12) }
    let entity = antecedent(tag, start: sentence, token: token, includeSame: true)
    if let entity { tellSex(tag, of: entity) }
    // A name nobody knows that `he` or `she` stands for is a person's.
    if let entity, analysis.language.subjectsByOrder, !tag.genders.isEmpty,
      tag.genders != .neuter, !table.entities[entity].isPerson
    {
      notePerson(entity)
    }
    return Answer(entity: entity, mention: tokens, how: "pronoun")
  }

  /// A pronoun tells the sex of a person of whom nothing else tells it, and so which nominative the name has.
  private mutating func tellSex(_ tag: MorphTag, of entity: Int) {
    guard !analysis.language.subjectsByOrder, table.entities[entity].isPerson,
      table.entities[entity].genders.isEmpty, tag.numbers == .singular
    else { return }
    if tag.genders == .feminine { table.setSex(.feminine, of: entity) }
    if !tag.genders.isEmpty, tag.genders.isSubset(of: [.masculine, .neuter]),
      !tag.genders.isDisjoint(with: .masculine)
    {
      table.setSex(.masculine, of: entity)
    }
  }

  mutating func dropped(_ verb: MorphTag, start: Int, frame: Frame) -> Answer {
    var tag = verb
    tag.bits &= 0x1F << 7 | 0x3 << 12
    if let group = group(before: start - 1, token: frame.start, tag) {
      others = Array(group.dropFirst())
      return Answer(entity: group.first, mention: nil, how: "dropped-subject")
    }
    let entity =
      antecedent(tag, start: start, token: frame.start, includeSame: false)
      ?? titleSubject(tag, before: frame.start)
    return Answer(entity: entity, mention: nil, how: "dropped-subject")
  }

  /// Whom the headline is about, where an article without its first paragraph begins in the middle of a speech.
  private mutating func titleSubject(_ verb: MorphTag, before token: Int) -> Int? {
    guard !analysis.language.subjectsByOrder, speakers.allSatisfy({ $0.entity == nil }),
      verb.numbers == .singular,
      let block = analysis.article.blocks.first(where: {
        $0.kind == .headline
      })
    else { return nil }
    for k in block.sentences {
      for phrase in phrases[k]
      where phrase.tokens.lowerBound < token && phrase.preposition == nil
        && (phrase.kind == .person || phrase.kind == .role) && phrase.canBeSubject(of: verb)
      {
        if let known = table.entity(of: phrase) { return known }
        if phrase.kind == .role { return role(phrase, sentence: k).entity }
      }
    }
    return nil
  }

  /// The latest one the sentences before speak of that agrees: who spoke there, else who was their subject.
  private mutating func antecedent(_ verb: MorphTag, start: Int, token: Int, includeSame: Bool)
    -> Int?
  {
    var fallback: Int?
    var k = includeSame ? start : start - 1
    let last = max(0, start - 8)
    while k >= last {
      for speaker in speakers.suffix(Self.reach).reversed() where speaker.sentence == k {
        if let entity = speaker.entity, fits(table.entities[entity], verb) { return entity }
      }
      if let found = subject(of: k, before: token, verb) { return found }
      if fallback == nil { fallback = anyPerson(in: k, before: token, verb) }
      k -= 1
    }
    for speaker in speakers.suffix(Self.reach).reversed() {
      if let entity = speaker.entity, fits(table.entities[entity], verb) { return entity }
    }
    return fallback
  }

  func fits(_ entity: Entity, _ verb: MorphTag) -> Bool {
    // Where nouns have no gender, a pronoun's gender tells persons from the rest.
    if analysis.language.subjectsByOrder, !verb.genders.isEmpty {
      let canBePerson = entity.isPerson || entity.entry == nil && !entity.nameKeys.isEmpty
      if verb.genders == .neuter ? entity.isPerson : !canBePerson { return false }
    }
    return entity.agrees(with: verb)
  }

  /// The subject of a narrative sentence that agrees, a person before anything else.
  /// The subject of a narrative sentence that agrees, persons before bodies.
  mutating func subject(of sentence: Int, before token: Int, _ verb: MorphTag) -> Int? {
    let block = analysis.article.sentences[sentence].block
    // A title names people of whom the text speaks later; it introduces nobody.
    guard analysis.article.blocks[block].kind == .paragraph else { return nil }
    let candidates = phrases[sentence].filter {
      $0.tokens.lowerBound < token && $0.preposition == nil && $0.canBeSubject(of: verb)
        && !$0.modifiers.contains { analysis.roles($0).contains(.own) }
    }.map { $0.counted(with: verb, in: analysis.tags) }
    for phrase in candidates
    where phrase.kind == .person || phrase.kind == .role || phrase.kind == .proper {
      if phrase.kind == .role {
        // Whom it was found to mean when its own sentence was read.
        if let known = table.entity(of: phrase) {
          if fits(table.entities[known], verb) { return known }
          continue
        }
        if let entity = role(phrase, sentence: sentence).entity, fits(table.entities[entity], verb)
        {
          return entity
        }
        continue
      }
      if let entity = table.entity(of: phrase), fits(table.entities[entity], verb),
        phrase.kind == .person || table.entities[entity].isPerson
          || analysis.language.subjectsByOrder && !verb.genders.isEmpty
      {
        return entity
      }
    }
    // `he`, `she`: nobody but a person.
    if analysis.language.subjectsByOrder, !verb.genders.isEmpty, verb.genders != .neuter {
      return nil
    }
    for phrase in candidates {
      switch phrase.kind {
      case .named:
        if let entity = table.entity(of: phrase), fits(table.entities[entity], verb) {
          return entity
        }
      case .institution: return institution(phrase, sentence: sentence).entity
      case .people: return people(phrase, sentence: sentence).entity
      default: continue
      }
    }
    return nil
  }

  /// Any person of a sentence that agrees, whatever its case: the witness who was asked.
  private mutating func anyPerson(in sentence: Int, before token: Int, _ verb: MorphTag) -> Int? {
    let block = analysis.article.sentences[sentence].block
    guard analysis.article.blocks[block].kind == .paragraph else { return nil }
    let candidates = phrases[sentence].reversed().filter { $0.tokens.lowerBound < token }
    for phrase in candidates where phrase.kind == .person {
      if let entity = table.entity(of: phrase), fits(table.entities[entity], verb) { return entity }
    }
    for phrase in candidates
    where phrase.kind == .role && phrase.tags.contains(where: { fits($0, verb) }) {
      if let known = table.entity(of: phrase), fits(table.entities[known], verb) { return known }
      return role(phrase, sentence: sentence).entity
    }
    return nil
  }

  func fits(_ tag: MorphTag, _ verb: MorphTag) -> Bool {
    (tag.numbers.isEmpty || verb.numbers.isEmpty || !tag.numbers.isDisjoint(with: verb.numbers))
      && (tag.genders.isEmpty || verb.genders.isEmpty
        || !tag.genders.isDisjoint(with: verb.genders))
  }

  /// The body at whose place an impersonal verb speaks: `poinformowano w sądzie`.
  mutating func host(of frame: Frame, sentence: Int) -> Answer? {
    let found = phrases[sentence].first {
      guard let preposition = $0.preposition, analysis.token(preposition).length <= 2,
        $0.kind == .institution || $0.kind == .named, $0.can(.locative)
      else { return false }
      return preposition == frame.cue.upperBound || $0.tokens.upperBound == frame.cue.lowerBound
    }
    guard let found else { return nil }
    return resolve(
      found.governed(by: .locative, in: analysis.tags), sentence: sentence, frame: frame)
  }

  /// An impersonal verb speaks for the body or document that spoke right before.
  func impersonal(start: Int) -> Answer {
    if let last = speakers.last, start - last.sentence <= 3, let entity = last.entity,
      !table.entities[entity].isPerson, table.entities[entity].kind != .unnamed
    {
      return Answer(entity: entity, mention: nil, how: "impersonal")
    }
    return Answer(entity: nil, mention: nil, how: "impersonal")
  }
}
