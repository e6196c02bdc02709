import ClaimModel
import LanguagePacks

/// Decides who a frame's speaker is: one fold over the article from left to right.
struct Resolver {
  /// An entity and how it was found.
  struct Answer {
    /// Index of the entity; nil for an impersonal source.
    var entity: Int?
    /// The words beside the cue, if any.
    var mention: Range<Int>?
    /// How: `name`, `role`, `group`, `pronoun`, `dropped-subject`, `continued`, `impersonal`, `phrase`.
    var how: String
  }

  let analysis: Analysis
  var table: EntityTable
  /// Phrases of each sentence outside direct speech.
  let phrases: [[NounPhrase]]
  /// Who spoke, in order: entity, sentence, whether in quoted words.
  /// How many speakers a search looks back.
  static let reach = 40
  var speakers: [(entity: Int?, sentence: Int, token: Int)] = []

  init(_ analysis: Analysis, table: EntityTable, phrases: [[NounPhrase]]) {
    self.analysis = analysis
    self.table = table
    self.phrases = phrases
  }

  private var sentenceOfToken: (Int) -> Int {
    let sentences = analysis.article.sentences
    return { token in
      var low = 0
      var high = sentences.count - 1
      while low < high {
        let middle = (low + high + 1) / 2
        if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle - 1 }
      }
      return low
    }
  }

  /// Notes that a name nobody knows is a person's.
  mutating func notePerson(_ entity: Int) { table.makePerson(entity) }

  /// Resolves a speaker and remembers it.
  mutating func resolve(_ speaker: SpeakerReference, frame: Frame, remember: Bool = true) -> Answer
  {
    let sentence = sentenceOfToken(frame.position)
    let start = sentenceOfToken(frame.start)
    let answer: Answer
    switch speaker {
    case .phrase(let phrase): answer = resolve(phrase, sentence: sentence, frame: frame)
    case .dropped(let verb): answer = dropped(verb, start: start, frame: frame)
    case .possessive(let token, let roles):
      answer = pronoun(roles: roles, before: token, tokens: token..<(token + 1), sentence: start)
    case .impersonal:
      answer = host(of: frame, sentence: sentence) ?? impersonal(start: start)
    case .continued:
      let last = speakers.last
      answer = Answer(entity: last?.entity, mention: nil, how: "continued")
    }
    if remember { speakers.append((answer.entity, sentence, frame.position)) }
    return answer
  }

  // MARK: - Phrases

  mutating func resolve(_ phrase: NounPhrase, sentence: Int, frame: Frame) -> Answer {
    if let known = table.entity(of: phrase) {
      let known = joined(known, phrase, sentence: sentence)
      table.govern(known, as: phrase)
      return Answer(
        entity: known, mention: phrase.mention, how: phrase.kind == .role ? "role" : "name")
    }
    switch phrase.kind {
    case .pronoun:
      let tags = phrase.tags
      // `wynika z niej, że`: a document speaks through a pronoun, nobody else.
      if phrase.preposition != nil, frame.rule != AttributionPhraseSieve.id,
        let document = document(tags, before: phrase.tokens.lowerBound, sentence: sentence)
      {
        return Answer(entity: document, mention: phrase.mention, how: "pronoun")
      }
      if analysis.roles(phrase.head).contains(.demonstrative),
        let other = other(than: speakers.last?.entity, phrase, sentence: sentence)
      {
        return Answer(entity: other, mention: phrase.mention, how: "pronoun")
      }
      return pronoun(
        tags: tags, before: phrase.tokens.lowerBound, tokens: phrase.tokens, sentence: sentence)
    case .firstPerson:
      let entity = table.writer ?? table.makeWriter(phrase)
      table.link(phrase, to: entity, sentence: sentence, isSpoken: false)
      return Answer(entity: entity, mention: phrase.mention, how: "pronoun")
    case .role: return role(phrase, sentence: sentence, from: sentenceOfToken(frame.start))
    case .named where phrase.entry != nil:
      let entity = table.findOrAdd(phrase)
      table.link(phrase, to: entity, sentence: sentence, isSpoken: false)
      return Answer(entity: entity, mention: phrase.mention, how: "name")
    case .institution, .named: return institution(phrase, sentence: sentence)
    case .people, .document: return people(phrase, sentence: sentence)
    case .statement: return statement(phrase, sentence: sentence, frame: frame)
    case .person, .proper, .place:
      let entity = table.findOrAdd(phrase)
      table.link(phrase, to: entity, sentence: sentence, isSpoken: false)
      return Answer(entity: entity, mention: phrase.mention, how: "name")
    case .other where phrase.noun == nil && isOne(phrase):
      return role(phrase, sentence: sentence, from: sentenceOfToken(frame.start))
    default:
      let entity = table.make(phrase, kind: .unnamed, isPerson: false)
      table.link(phrase, to: entity, sentence: sentence, isSpoken: false)
      return Answer(entity: entity, mention: phrase.mention, how: "phrase")
    }
  }

  /// A noun in the singular for a man or a woman.
  private func isOne(_ phrase: NounPhrase) -> Bool {
    phrase.tags.contains {
      $0.numbers.contains(.singular)
        && !$0.genders.isDisjoint(with: [.feminine, .masculinePersonal])
    }
  }

  func recency(_ entity: Int, before token: Int) -> Int {
    table.lastMention(of: entity, before: token)?.tokens.lowerBound ?? -1
  }

  /// Whether somebody can be called that: the sex that the verb tells must be theirs, else the noun's, but for men's titles
  /// that women bear.
  func sexFits(_ entity: Entity, _ phrase: NounPhrase) -> Bool {
    if entity.genders.isEmpty { return true }
    if !phrase.sex.isEmpty { return !phrase.sex.isDisjoint(with: entity.genders) }
    let genders = phrase.tags.reduce(into: MorphTag.Genders()) { $0.formUnion($1.genders) }
    return genders.isEmpty || !genders.isDisjoint(with: entity.genders)
  }

<<<<<<< HEAD
=======
  /// A role without a name: whoever was introduced with it, else the latest person it fits.
  mutating func role(_ phrase: NounPhrase, sentence: Int, from start: Int? = nil) -> Answer {
    // Distances count from where the speech begins, not from its cue.
    let start = start ?? sentence
    let head = table.headKey(phrase)
    // A phrase that means a role (`szef państwa`) is that role, whatever hangs on it.
    let meant = table.meantRole(phrase)
    let complement = meant == nil ? table.keys(of: phrase.complement) : []
    let token = phrase.tokens.lowerBound
    let groups = phrase.noun.map { analysis.language.nouns.nouns[$0].groups } ?? 0
    let nouns = analysis.language.nouns
    let nations = table.nations(of: phrase)
    var same: (score: Int, entity: Int)?
    var similar: (score: Int, entity: Int)?
    let recent = table.recent(before: token)
    for i in Array(Set(recent).union(table.withRole(head))).sorted()
    where table.entities[i].isPerson {
      let entity = table.entities[i]
      let last = recency(i, before: token)
      let fitsSexOfPhrase = sexFits(entity, phrase)
      // A Russian leader is nobody who was introduced as another country's.
      let own = entity.roles.reduce(into: Set<LemmaKey>()) { $0.formUnion($1.nations) }
      if !nations.isEmpty, !own.isEmpty, nations.isDisjoint(with: own) { continue }
      for role in entity.roles where role.noun == head {
        if !complement.isEmpty, !role.complement.isEmpty,
          complement.isDisjoint(with: role.complement)
        {
          continue
        }
        // An introduction further on counts where nothing stands before.
        let score = last >= 0 ? last : -(entity.mentions.first?.tokens.lowerBound ?? 0) - 1
        // A title fits a woman too, after every man who bears it.
        let ranked = fitsSexOfPhrase ? score + 1_000_000 : score
        if same.map({ ranked > $0.score }) ?? true { same = (ranked, i) }
      }
      guard fitsSexOfPhrase else { continue }
      guard last >= 0 else { continue }
      let fitsGroup = groups & entity.groups != 0
      let fitsSex =
        groups & (nouns.manGroup | nouns.womanGroup) != 0 && !entity.genders.isEmpty
        && start - (table.lastMention(of: i, before: token)?.sentence ?? 0) <= 5
      let isBlank = entity.roles.isEmpty && complement.isEmpty && !entity.nameKeys.isEmpty
      guard fitsGroup || fitsSex || isBlank else { continue }
      if !complement.isEmpty,
        !entity.roles.contains(where: { !$0.complement.isDisjoint(with: complement) })
      {
        continue
      }
      // Somebody of whom no role is known fits only where nobody of the group was named, and only nearby.
      if !fitsGroup, !fitsSex,
        start - (table.lastMention(of: i, before: token)?.sentence ?? 0) > 3
      {
        continue
      }
      let score = fitsGroup || fitsSex ? last + 1_000_000 : last
      if similar.map({ score > $0.score }) ?? true { similar = (score, i) }
    }
    if let same {
      table.link(phrase, to: same.entity, sentence: sentence, isSpoken: false)
      return Answer(entity: same.entity, mention: phrase.mention, how: "role")
    }
    if let similar {
      table.link(phrase, to: similar.entity, sentence: sentence, isSpoken: false)
      return Answer(entity: similar.entity, mention: phrase.mention, how: "group")
    }
    if let last = lastSpeaker(phrase, sentence: start)
      ?? onlyPerson(phrase, among: recent, before: token)
    {
      table.link(phrase, to: last, sentence: sentence, isSpoken: false)
      return Answer(entity: last, mention: phrase.mention, how: "group")
    }
    let entity = table.make(phrase, kind: .person, isPerson: true)
    table.link(phrase, to: entity, sentence: sentence, isSpoken: false)
    return Answer(entity: entity, mention: phrase.mention, how: "phrase")
  }

  /// A role that nobody was introduced with goes on with the person who spoke last nearby.
  private func lastSpeaker(_ phrase: NounPhrase, sentence: Int) -> Int? {
    guard let last = speakers.last, sentence - last.sentence <= 2, let index = last.entity,
      case let entity = table.entities[index], entity.isPerson, sexFits(entity, phrase)
    else { return nil }
    let isBare = phrase.complement == nil && phrase.modifiers.isEmpty
    if isBare { return index }
    // What else the phrase says may only be new of somebody of whom nothing is known, or it is as general as "politician".
    if entity.roles.isEmpty, !entity.nameKeys.isEmpty { return index }
    let groups = phrase.noun.map { analysis.language.nouns.nouns[$0].groups } ?? 0
    let nouns = analysis.language.nouns
    return groups & nouns.generalGroup != 0 && groups & entity.groups & ~nouns.generalGroup != 0
      ? index : nil
  }

  /// The only person named so far whom the role can mean, if nothing else is known of them.
  private func onlyPerson(_ phrase: NounPhrase, among recent: [Int], before token: Int) -> Int? {
    guard phrase.complement == nil, phrase.modifiers.isEmpty else { return nil }
    let named = recent.filter {
      let entity = table.entities[$0]
      return entity.isPerson && !entity.nameKeys.isEmpty && sexFits(entity, phrase)
        && table.lastMention(of: $0, before: token) != nil
    }
    guard named.count == 1, table.entities[named[0]].roles.isEmpty else { return nil }
    return named[0]
  }

  /// An institution by its kind: the same words before, else the latest body of that kind.
  mutating func institution(_ phrase: NounPhrase, sentence: Int) -> Answer {
    let head = table.headKey(phrase)
    let complement = table.keys(of: phrase.complement).union(table.keys(of: phrase.name))
      .union(table.keys(of: phrase.modifiers))
    let token = phrase.tokens.lowerBound
    let noun = phrase.noun.map { analysis.language.nouns.nouns[$0] }
    let isBare =
      complement.isEmpty
      && !(analysis.isCapitalised(phrase.head) && !analysis.isSentenceStart(phrase.head))
    var best: (score: Int, entity: Int)?
    for i in table.recent(before: token).sorted() where !table.entities[i].isPerson {
      let entity = table.entities[i]
      let last = recency(i, before: token)
      guard last >= 0 else { continue }
      let sameHead = entity.head == head || entity.roles.contains { $0.noun == head }
      let fits: Bool
      if sameHead {
        let own = entity.phraseKeys
        fits =
          isBare || own.isEmpty || complement.isSubset(of: own)
          || own.subtracting(complement).count <= 1
      } else {
        fits =
          isBare
          && (noun.map { $0.groups & entity.groups != 0 } ?? false
            || noun?.kind == .organization && isUnknownBody(entity, last))
      }
      if fits, best.map({ last > $0.score }) ?? true { best = (last, i) }
    }
    let kind = noun?.sourceKind ?? .organization
    var entity = best?.entity
    if entity == nil, isBare, let fuller = fuller(head, before: token, sentence: sentence) {
      let made = table.make(fuller.phrase, kind: kind, isPerson: false)
      table.link(fuller.phrase, to: made, sentence: fuller.sentence, isSpoken: false)
      entity = made
      best = (0, made)
    }
    let answer = entity ?? table.make(phrase, kind: kind, isPerson: false)
    table.link(phrase, to: answer, sentence: sentence, isSpoken: false)
    return Answer(entity: answer, mention: phrase.mention, how: best == nil ? "phrase" : "role")
  }

  /// A name nobody knows: `the company` can mean it where nouns tell no more.
  private func isUnknownBody(_ entity: Entity, _ last: Int) -> Bool {
    analysis.language.subjectsByOrder && entity.groups == 0 && entity.entry == nil
      && !entity.nameKeys.isEmpty && last >= 0
  }

  /// A body's kind alone after its full name: `prokuratura` behind `Prokuratura Okręgowa w Radomiu`.
  private func fuller(_ head: LemmaKey?, before token: Int, sentence: Int) -> (
    phrase: NounPhrase, sentence: Int
  )? {
    for k in stride(from: sentence, through: max(0, sentence - 8), by: -1) {
      let found = phrases[k].last {
        $0.tokens.upperBound <= token && $0.kind == .institution && table.entity(of: $0) == nil
          && table.headKey($0) == head
          && ($0.complement != nil || $0.tokens.count > 1 && $0.tokens.upperBound > $0.head + 1)
      }
      if let found { return (found, k) }
    }
    return nil
  }

>>>>>>> 23e2441 (Keep what opens an attribution phrase from being a name; months; colons behind names)
  /// Plurals that name nobody and documents: the same words before, else a new source.
  mutating func people(_ phrase: NounPhrase, sentence: Int) -> Answer {
    let head = table.headKey(phrase)
    let keys = table.keys(of: phrase.tokens)
    let token = phrase.tokens.lowerBound
    let isBare = phrase.complement == nil && phrase.modifiers.isEmpty
    var best: (score: Int, entity: Int)?
    for i in table.withHead(head) where !table.entities[i].isPerson {
      let entity = table.entities[i]
      let last = recency(i, before: token)
      guard last >= 0 else { continue }
      let lastSentence = table.lastMention(of: i, before: token)?.sentence ?? 0
      // A bare plural goes on with a fuller one nearby; in another block it starts anew unless it was as bare there.
      let sameBlock =
        analysis.article.sentences[lastSentence].block == analysis.article.sentences[sentence].block
      let near = sentence - lastSentence <= 8 && sameBlock
      if isBare && near || entity.phraseKeys == keys
        || !isBare && keys.isSubset(of: entity.phraseKeys)
      {
        if best.map({ last > $0.score }) ?? true { best = (last, i) }
      }
    }
    let noun = phrase.noun.map { analysis.language.nouns.nouns[$0] }
    let kind: Source.Kind =
      phrase.kind == .document || phrase.kind == .statement
      ? .document : noun.map { $0.isInstitution ? $0.sourceKind : .unnamed } ?? .unnamed
    let entity = best?.entity ?? table.make(phrase, kind: kind, isPerson: false)
    table.link(phrase, to: entity, sentence: sentence, isSpoken: false)
    return Answer(entity: entity, mention: phrase.mention, how: best == nil ? "phrase" : "role")
  }

  /// Somebody's words without their name: the body or person spoken of right before, else the document itself.
  mutating func statement(_ phrase: NounPhrase, sentence: Int, frame: Frame) -> Answer {
    if let known = latest(before: phrase.tokens.lowerBound, sentence: sentence, within: 2) {
      table.link(phrase, to: known, sentence: sentence, isSpoken: false)
      return Answer(entity: known, mention: phrase.mention, how: "role")
    }
    return people(phrase, sentence: sentence)
  }

  /// The body or person that spoke or acted last within a few sentences.
  mutating func latest(before token: Int, sentence: Int, within distance: Int) -> Int? {
    let any = MorphTag(bits: 0)
    for k in stride(from: sentence, through: max(0, sentence - distance), by: -1) {
      if let speaker = speakers.suffix(Self.reach).last(where: { $0.sentence == k }),
        let entity = speaker.entity,
        table.entities[entity].isPerson || table.entities[entity].kind != .unnamed
      {
        return entity
      }
      if let entity = subject(of: k, before: token, any) { return entity }
    }
    return nil
  }
}
