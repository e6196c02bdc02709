import ClaimModel
import LanguagePacks

/// Decides who a frame's speaker is: one fold over the article from left to right.
struct Resolver {
  /// An entity and how it was found.
  struct Answer: Equatable {
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
  let phrases: [Phrases]
  /// Who spoke, in order: entity, sentence, whether in quoted words.
  /// How many speakers a search looks back.
  static let reach = 40
  var speakers: [(entity: Int?, sentence: Int, token: Int)] = []
  /// Those who spoke together last, with one verb.
  var together: [Int] = []
  /// Who speaks beside the speaker resolved last.
  var others: [Int] = []

  init(_ analysis: Analysis, table: EntityTable, phrases: [Phrases]) {
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
    var answer: Answer
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
    // What nothing in the text names has no mention.
    if answer.entity == nil { answer.mention = nil }
    if !remember { others = [] }
    if remember { speakers.append((answer.entity, sentence, frame.position)) }
    return answer
  }

  // MARK: - Phrases

  mutating func resolve(_ phrase: NounPhrase, sentence: Int, frame: Frame) -> Answer {
    if let abroad = ministryAbroad(phrase, sentence: sentence) {
      table.link(phrase, to: abroad, sentence: sentence, isSpoken: false)
      return Answer(entity: abroad, mention: phrase.mention, how: "role")
    }
    if let known = table.entity(of: phrase) {
      let known = joined(known, phrase, sentence: sentence)
      table.govern(known, as: phrase)
      return Answer(
        entity: known, mention: phrase.mention, how: phrase.kind == .role ? "role" : "name")
    }
    switch phrase.kind {
    case .pronoun:
      let tags = phrase.tags
      if analysis.roles(phrase.head).contains(.both) {
        return both(phrase, sentence: sentence)
      }
      // `wynika z niej, że`: a document speaks through a pronoun, nobody else.
      if phrase.preposition != nil, frame.rule != AttributionPhraseSieve.id,
        let document = document(tags, before: phrase.tokens.lowerBound, sentence: sentence)
      {
        return Answer(entity: document, mention: phrase.mention, how: "pronoun")
      }
      if let preposition = phrase.preposition, analysis.roles(preposition).contains(.within) {
        return Answer(entity: nil, mention: nil, how: "impersonal")
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
    case .document where phrase.complement == nil && phrase.modifiers.isEmpty:
      if isGeneralDocument(phrase), let maker = maker(before: phrase, sentence: sentence) {
        table.link(phrase, to: maker, sentence: sentence, isSpoken: false)
        return Answer(entity: maker, mention: phrase.mention, how: "role")
      }
      return people(phrase, sentence: sentence)
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
    let genders = phrase.tags.genders
    return genders.isEmpty || !genders.isDisjoint(with: entity.genders)
  }

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

  private func isGeneralDocument(_ phrase: NounPhrase) -> Bool {
    analysis.readings(phrase.head).contains {
      analysis.language.generalDocuments.contains($0.lemma)
    }
  }

  /// Whose words the sentences right before speak of: `Szpital wydał oświadczenie. W dokumencie …`
  private mutating func maker(before phrase: NounPhrase, sentence: Int) -> Int? {
    for k in stride(from: sentence, through: max(0, sentence - 2), by: -1) {
      let holdsWords = phrases[k].contains {
        $0.kind == .statement && $0.complement == nil
          && $0.tokens.upperBound <= phrase.tokens.lowerBound
      }
      if holdsWords {
        return subject(of: k, before: phrase.tokens.lowerBound, MorphTag(bits: 0))
      }
    }
    return nil
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
