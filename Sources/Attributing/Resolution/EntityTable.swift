import ClaimModel
import LanguagePacks

/// The entities of an article: names clustered over the whole of it, roles attached where they are introduced.
struct EntityTable {
  let analysis: Analysis
  var entities: [Entity] = []
  /// Entities by their index in the registry.
  var byEntry: [Int: Int] = [:]
  /// Entity of the phrase that begins at a token, plus one; 0 for none.
  private var entityAt: [UInt32]
  /// Names that turned out to be somebody's who was known by a role: to whom.
  private(set) var merged: [Int: Int] = [:]
  /// Entities by each candidate lemma of their names, by the head of their phrase, by their roles.
  private var byNameKey = KeyIndex()
  var byHead: [LemmaKey: [Int]] = [:]
  var byRole: [LemmaKey: [Int]] = [:]
  /// Who is mentioned where, in the order of the text: names known beforehand, and links made by resolution.
  var nameLog: [(token: Int, entity: Int)] = []
  var linkLog: [(token: Int, entity: Int)] = []

  /// The entity of the first person outside direct speech, once it has spoken.
  private(set) var writer: Int?
  /// Full names by the short forms that the article gives them.
  var acronyms: [LemmaKey: NounPhrase] = [:]
  /// Phrases with all the words that an acronym in brackets is short for, by their first tokens.
  var fullNames: [Int: NounPhrase] = [:]

  /// How far a search looks back, in mentions or candidates: it keeps the work linear in the article's length and is
  /// far beyond what a reader would remember.
  static let reach = 240

  /// The year in which the article appeared, if it is known.
  private let year: Int?

  init(_ analysis: Analysis) {
    self.analysis = analysis
    entityAt = Array(repeating: 0, count: analysis.article.tokens.count)
    year = analysis.article.metadata.published.flatMap { Int($0.prefix(4)) }
  }

  /// A phrase at its place.
  struct Occurrence {
    var phrase: NounPhrase
    var sentence: Int
    /// Whether it stands in direct speech.
    var isSpoken: Bool
  }

  /// Adds every name of the article; the longest first, so that a surname finds its full name wherever that stands.
  mutating func addNames(_ phrases: [Occurrence]) {
    var byLength: [[Int]] = []
    for i in phrases.indices {
      guard phrases[i].phrase.kind == .person || phrases[i].phrase.kind == .proper else { continue }
      let length = min(wordCount(phrases[i].phrase.name), 12)
      while byLength.count <= length { byLength.append([]) }
      byLength[length].append(i)
    }
    noteAcronyms(phrases)
    for names in byLength.reversed() {
      for i in names { addName(phrases[i].phrase) }
    }
    for i in phrases.indices
    where phrases[i].phrase.kind == .named || phrases[i].phrase.kind == .place {
      addOther(phrases[i].phrase)
    }
    // Mentions in the order of the text.
    var order: [(token: Int, index: Int)] = []
    for i in phrases.indices {
      let token = phrases[i].phrase.tokens.lowerBound
      if entityAt[token] > 0 { order.append((token, i)) }
    }
    order.sort { $0 < $1 }
    for (token, i) in order {
      guard let entity = entity(at: token) else { continue }
      nameLog.append((phrases[i].phrase.tokens.lowerBound, entity))
      let phrase = phrases[i].phrase
      mention(
        entity, fullNames[phrase.tokens.lowerBound] ?? phrase, sentence: phrases[i].sentence,
        isSpoken: phrases[i].isSpoken)
    }
  }

  private func wordCount(_ range: Range<Int>?) -> Int {
    range?.count { analysis.isWord($0) } ?? 0
  }

  /// The words of a run, without its marks.
  func words(_ range: Range<Int>?) -> [Int] {
    (range ?? 0..<0).filter { analysis.isWord($0) }
  }

  // MARK: - Personal and unknown names

  private mutating func addName(_ phrase: NounPhrase) {
    guard let name = phrase.name else { return }
    var keys: [ArenaSlice<LemmaKey>] = []
    keys.reserveCapacity(name.count)
    for i in name where analysis.isWord(i) { keys.append(analysis.nameKeys(i)) }
    guard !keys.isEmpty else { return }
    let index = body(ofAcronym: phrase) ?? match(keys, phrase) ?? create(keys, phrase)
    note(phrase, as: index)
    if phrase.kind == .person, !entities[index].isPerson, entities[index].entry == nil {
      entities[index].isPerson = true; entities[index].kind = .person
    }
    absorb(phrase, into: index)
  }

  private mutating func create(_ keys: [ArenaSlice<LemmaKey>], _ phrase: NounPhrase) -> Int {
    let entity = Entity(
      kind: phrase.kind == .person ? .person : .organization, isPerson: phrase.kind == .person,
      nameKeys: keys)
    if analysis.token(phrase.tokens.lowerBound).kind == .quote {
      // A title in quotation marks that reports is an outlet's.
      entity.kind = .newspaper
      let nouns = analysis.language.nouns
      entity.groups = nouns.groups(ofKind: .newspaper) | nouns.groups(ofKind: .portal)
    }
    if entity.kind == .person || !analysis.nameClasses(phrase.head).isDisjoint(with: .person) {
      entity.offices = analysis.language.offices.offices(ofName: keys, in: year).sorted {
        $0.from > $1.from
      }
    }
    entities.append(entity)
    list(keys, as: entities.count - 1)
    return entities.count - 1
  }

  /// Lets an entity be found by each candidate lemma of its name.
  private mutating func list(_ keys: [ArenaSlice<LemmaKey>], as entity: Int) {
    for word in keys {
      for key in word { byNameKey.add(entity, under: key) }
    }
  }

  /// Entities that share one of the keys, in the order in which they were made.
  private func candidates(
    sharing keys: ArenaSlice<LemmaKey>, or others: ArenaSlice<LemmaKey> = ArenaSlice()
  ) -> [Int] {
    var found: [Int] = []
    func find(_ list: ArenaSlice<LemmaKey>) {
      for key in list {
        byNameKey.forEach(under: key, limit: Self.reach) {
          if !found.contains($0) { found.append($0) }
        }
      }
    }
    find(keys)
    find(others)
    return found.sorted()
  }

  private func share(_ a: ArenaSlice<LemmaKey>, _ b: ArenaSlice<LemmaKey>) -> Bool {
    a.contains { b.contains($0) }
  }

  private func match(_ keys: [ArenaSlice<LemmaKey>], _ phrase: NounPhrase) -> Int? {
    guard let last = keys.last else { return nil }
    var weak: Int?
    for i in candidates(sharing: last, or: keys.count > 1 ? keys[0] : ArenaSlice()) {
      let own = entities[i].nameKeys
      guard let ownLast = own.last else { continue }
      if keys.count == 1 {
        if share(last, ownLast) { return i }
        if weak == nil, own.dropLast().contains(where: { share(last, $0) }) { weak = i }
      } else if share(last, ownLast) {
        // Surnames agree: so must the first names, where both have one.
        if own.count == 1 || share(keys[0], own[0]) { return i }
      } else if own.count >= keys.count, keys.allSatisfy({ key in own.contains { share(key, $0) } })
      {
        return i
      }
    }
    return weak
  }

  /// Takes a role, its groups and its grammar from a phrase that names an entity.
  mutating func absorb(_ phrase: NounPhrase, into index: Int) {
    if let noun = phrase.noun {
      let speaking = analysis.language.nouns.nouns[noun]
      entities[index].groups |= speaking.groups
      let meant = meantRole(phrase)
      addRole(
        Entity.Role(
          noun: meant ?? speaking.key, complement: meant == nil ? words(of: phrase.complement) : [],
          nations: nations(of: phrase)), to: index)
      if let meant, let known = analysis.language.nouns.byLemma[meant] {
        entities[index].groups |= analysis.language.nouns.nouns[known].groups
      }
      // The police's spokesman is a policeman.
      if phrase.kind == .role || phrase.kind == .person, let complement = phrase.complement,
        let body = analysis.noun(complement.lowerBound), body.isInstitution
      {
        entities[index].groups |= body.groups
      }
    } else if phrase.kind == .role, let lemma = analysis.readings(phrase.head).first?.lemma {
      addRole(Entity.Role(noun: lemma, complement: words(of: phrase.complement)), to: index)
    }
    // An abbreviated title is a role: `prof. Ewa Sowa` is the professor.
    if let name = phrase.name {
      for i in phrase.tokens.lowerBound..<name.lowerBound
      where analysis.classes(i).contains(.title) {
        guard let lower = analysis.lower(i), let meant = analysis.language.rolePhrases[[lower]]
        else { continue }
        addRole(Entity.Role(noun: meant, complement: []), to: index)
        if let known = analysis.language.nouns.byLemma[meant] {
          entities[index].groups |= analysis.language.nouns.nouns[known].groups
        }
      }
    }
    for tag in phrase.tags {
      if tag.numbers == .singular || tag.numbers == .plural {
        entities[index].numbers.formUnion(tag.numbers)
      }
    }
    if entities[index].isPerson {
      entities[index].numbers = .singular
      if !phrase.sex.isEmpty {
        entities[index].genders = phrase.sex
      } else if let sex = sex(ofName: phrase) {
        entities[index].genders = sex
      } else if entities[index].genders.isEmpty, let sex = sex(ofNoun: phrase) {
        entities[index].genders = sex
      }
    } else {
      for tag in phrase.tags { entities[index].genders.formUnion(tag.genders) }
    }
  }

  private mutating func addRole(_ role: Entity.Role, to index: Int) {
    guard !entities[index].roles.contains(role) else { return }
    if !entities[index].roles.contains(where: { $0.noun == role.noun }) {
      byRole[role.noun, default: []].append(index)
    }
    entities[index].roles.append(role)
  }

  // MARK: - Growing

  /// Makes an entity for a phrase without a name.
  mutating func make(_ phrase: NounPhrase, kind: Source.Kind, isPerson: Bool) -> Int {
    let entity = Entity(kind: kind, isPerson: isPerson)
    entity.phraseKeys = keys(of: phrase.tokens)
    entity.phraseWords = wordsBesideHead(phrase)
    entity.head = headKey(phrase)
    if let head = entity.head { byHead[head, default: []].append(entities.count) }
    entities.append(entity)
    absorb(phrase, into: entities.count - 1)
    return entities.count - 1
  }

  /// Notes that a name nobody knows is a person's.
  mutating func makePerson(_ index: Int) {
    guard entities[index].entry == nil else { return }
    entities[index].isPerson = true
    entities[index].kind = .person
    entities[index].numbers = .singular
  }

  /// Makes the entity of the first person: whoever writes the article.
  mutating func makeWriter(_ phrase: NounPhrase) -> Int {
    let index = make(phrase, kind: .unnamed, isPerson: false)
    writer = index
    return index
  }

  /// Records a mention; called in the order of the text.
  mutating func mention(_ entity: Int, _ phrase: NounPhrase, sentence: Int, isSpoken: Bool) {
    let isSubject = !isSpoken && phrase.preposition == nil && phrase.can(.nominative)
    let mention = Entity.Mention(
      tokens: phrase.mention, phrase: phrase, isSubject: isSubject, sentence: sentence,
      isSpoken: isSpoken)
    // Nearly always at the end; a link may stand before names that are known already.
    var at = entities[entity].mentions.count
    while at > 0, entities[entity].mentions[at - 1].tokens.lowerBound > mention.tokens.lowerBound {
      at -= 1
    }
    entities[entity].mentions.insert(mention, at: at)
  }

  /// Notes that a phrase names an entity, to be mentioned with the other names.
  mutating func place(_ phrase: NounPhrase, at entity: Int) {
    note(phrase, as: entity)
  }

  /// Links a phrase to an entity found by resolution.
  mutating func link(_ phrase: NounPhrase, to entity: Int, sentence: Int, isSpoken: Bool) {
    govern(entity, as: phrase)
    if self.entity(of: phrase) == entity, phrase.extent == nil,
      lastMention(of: entity, before: phrase.tokens.lowerBound + 1)?.tokens.lowerBound
        == phrase.tokens.lowerBound
    {
      return
    }
    note(phrase, as: entity)
    linkLog.append((phrase.tokens.lowerBound, entity))
    mention(entity, phrase, sentence: sentence, isSpoken: isSpoken)
  }

  /// What governs a phrase tells its case, which the words alone left open when it was first noted.
  ///
  /// - Complexity: O(log *n*) in the entity's mentions.
  mutating func govern(_ entity: Int, as phrase: NounPhrase) {
    guard phrase.preposition != nil,
      let known = mentionIndex(of: entity, before: phrase.tokens.upperBound),
      case let tokens = entities[entity].mentions[known].tokens,
      tokens.lowerBound >= phrase.tokens.lowerBound, tokens.upperBound == phrase.tokens.upperBound
    else { return }
    entities[entity].mentions[known].phrase.tags = phrase.tags
    entities[entity].mentions[known].phrase.preposition = phrase.preposition
  }

  /// The entity of a named phrase that was not among the sentence's own: inside a complement or a phrase.
  mutating func findOrAdd(_ phrase: NounPhrase) -> Int {
    if phrase.entry != nil { addOther(phrase) } else { addName(phrase) }
    return entity(of: phrase) ?? make(phrase, kind: .unnamed, isPerson: false)
  }

  /// The entity a phrase was found to name.
  func entity(of phrase: NounPhrase) -> Int? { entity(at: phrase.tokens.lowerBound) }

  /// The entity of the phrase that begins at a token.
  func entity(at token: Int) -> Int? {
    guard entityAt[token] > 0 else { return nil }
    let entity = Int(entityAt[token]) - 1
    return merged.isEmpty ? entity : merged[entity] ?? entity
  }

  /// Notes that the phrase that begins at a token names an entity.
  mutating func note(_ phrase: NounPhrase, as entity: Int) {
    entityAt[phrase.tokens.lowerBound] = UInt32(entity) + 1
  }

  /// Somebody else of the same surname whose sex fits.
  func namesake(of phrase: NounPhrase, than known: Int, _ sex: MorphTag.Genders) -> Int? {
    guard let last = words(phrase.name).last else { return nil }
    let keys = analysis.nameKeys(last)
    return candidates(sharing: keys).first {
      $0 != known && entities[$0].isPerson
        && (entities[$0].nameKeys.last.map { share($0, keys) } ?? false)
        && !entities[$0].genders.isDisjoint(with: sex)
    }
  }

  /// Takes the sex that a verb tells.
  mutating func setSex(_ sex: MorphTag.Genders, of entity: Int) { entities[entity].genders = sex }

  /// Makes a name met late the name of somebody who was known by a role alone.
  ///
  /// - Complexity: O(mentions of both).
  mutating func merge(_ name: Int, into role: Int) {
    let other = entities[name]
    merged[name] = role
    for (from, to) in merged where to == name { merged[from] = role }
    entities[role].nameKeys = other.nameKeys
    entities[role].offices = other.offices
    if entities[role].genders.isEmpty { entities[role].genders = other.genders }
    entities[role].mentions = (entities[role].mentions + other.mentions).sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
    list(other.nameKeys, as: role)
    entities[name].mentions = []
  }
}
