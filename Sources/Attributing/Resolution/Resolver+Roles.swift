import ClaimModel
import LanguagePacks

/// Whom roles without a name stand for, and names of whom a role was told before.
extension Resolver {
  /// What a role's phrase asks of whom it can mean.
  private struct Wanted {
    var phrase: NounPhrase
    var head: LemmaKey?
    var complement: [[LemmaKey]]
    var nations: Set<LemmaKey>
    var groups: UInt64
    /// Sentence in which the speech begins: distances count from there, not from its cue.
    var start: Int
    var token: Int
    /// Whether only whoever was introduced with that very role fits.
    var isTitular: Bool
    /// Whether it is so general that any role of the kind fits: politician, expert.
    var isGeneral: Bool
    /// Whether it says no more than in what relation somebody stands: a friend of the pair.
    var isRelation: Bool
    /// Whether a relative clause right behind it introduces somebody: `emeryt, który nie podał nazwiska`.
    var introduces: Bool
    var isBare: Bool { complement.isEmpty && phrase.modifiers.isEmpty }
  }

  /// How well an entity fits, and how lately it was mentioned.
  private struct Fit: Comparable {
    /// The kind of fit, the better the higher.
    var rank: Int
    var recency: Int
    var entity: Int
    static func < (a: Fit, b: Fit) -> Bool {
      (a.rank, a.recency, -a.entity) < (b.rank, b.recency, -b.entity)
    }
  }

  /// A role without a name: whoever was introduced with it, else the latest person it fits.
  mutating func role(_ phrase: NounPhrase, sentence: Int, from start: Int? = nil) -> Answer {
    let noun = phrase.noun.map { analysis.language.nouns.nouns[$0] }
    let nouns = analysis.language.nouns
    let phrase = withoutSex(phrase, noun)
    let head = table.headKey(phrase)
    // A phrase that means a role (`szef państwa`) is that role, whatever hangs on it.
    let meant = table.meantRole(phrase)
    let groups = noun?.groups ?? 0
    let wanted = Wanted(
      phrase: phrase, head: head,
      complement: meant == nil ? table.words(of: phrase.complement) : [],
      nations: table.nations(of: phrase), groups: groups, start: start ?? sentence,
      token: phrase.tokens.lowerBound,
      isTitular: head.map { analysis.language.titularOffices.contains($0) } ?? false,
      isGeneral: groups & (nouns.generalGroup | nouns.manGroup | nouns.womanGroup) != 0,
      isRelation: groups != 0 && groups & ~nouns.relationGroups == 0,
      introduces: isIntroduction(phrase))
    if isAnonymous(phrase) { return anonymous(phrase, wanted, sentence: sentence) }
    let recent = table.recent(before: wanted.token)
    let apart = others(than: phrase)
    let isPossessed = hasPossessor(phrase)
    if groups & nouns.rivalGroup != 0, isPossessed || wanted.isBare,
      let rival = rival(of: speakers.last?.entity, wanted, recent)
    {
      table.link(phrase, to: rival, sentence: sentence, isSpoken: false)
      return Answer(entity: rival, mention: phrase.mention, how: "group")
    }
    var best: Fit?
    for i in Set(recent).union(table.withRole(head))
    where table.entities[i].isPerson && !apart.contains(i) {
      guard let fit = fit(i, wanted, isPossessed: isPossessed) else { continue }
      if best.map({ $0 < fit }) ?? true { best = fit }
    }
    if wanted.isGeneral, wanted.isBare, !isPossessed, best?.rank ?? 0 < Rank.introduced,
      let narrower = narrower(wanted, sentence: sentence, behind: best?.recency ?? -1)
    {
      let answer = role(narrower.phrase, sentence: narrower.sentence)
      if let entity = answer.entity {
        table.link(phrase, to: entity, sentence: sentence, isSpoken: false)
        return Answer(entity: entity, mention: phrase.mention, how: "group")
      }
    }
    if let best {
      take(wanted, best.entity, isNew: best.rank == Rank.blank)
      table.link(phrase, to: best.entity, sentence: sentence, isSpoken: false)
      return Answer(
        entity: best.entity, mention: phrase.mention,
        how: best.rank >= Rank.introduced ? "role" : "group")
    }
    if !isPossessed, !wanted.introduces,
      let last = lastSpeaker(wanted, apart: apart) ?? onlyPerson(wanted, recent, apart: apart)
    {
      take(wanted, last, isNew: true)
      table.link(phrase, to: last, sentence: sentence, isSpoken: false)
      return Answer(entity: last, mention: phrase.mention, how: "group")
    }
    let entity = table.make(phrase, kind: .person, isPerson: true)
    table.link(phrase, to: entity, sentence: sentence, isSpoken: false)
    return Answer(entity: entity, mention: phrase.mention, how: "phrase")
  }

  /// Whether a phrase says that it names nobody: `anonimowy urzędnik`, `osoba z otoczenia premiera`.
  private func isAnonymous(_ phrase: NounPhrase) -> Bool {
    let words = analysis.language.anonymous
    if words.isEmpty { return false }
    return (phrase.modifiers.lowerBound..<(phrase.head + 1)).contains { i in
      analysis.isWord(i) && analysis.readings(i).contains { words.contains($0.lemma) }
    }
  }

  /// Somebody without a name: whoever was as nameless before and fits, else a source of its own.
  private mutating func anonymous(_ phrase: NounPhrase, _ wanted: Wanted, sentence: Int) -> Answer {
    let known = table.recent(before: wanted.token).first {
      let entity = table.entities[$0]
      return entity.isPerson && entity.kind == .unnamed && entity.nameKeys.isEmpty
        && sexFits(entity, phrase)
        && (entity.head == wanted.head || wanted.isBare)
        && entity.roles.contains { $0.isOf(wanted.complement) }
    }
    let entity = known ?? table.make(phrase, kind: .unnamed, isPerson: true)
    table.link(phrase, to: entity, sentence: sentence, isSpoken: false)
    return Answer(
      entity: entity, mention: phrase.mention, how: known == nil ? "phrase" : "role")
  }

  /// A phrase whose noun has a woman's grammar and stands for men too tells no sex, nor does its verb: `głowa państwa dodała`.
  private func withoutSex(_ phrase: NounPhrase, _ noun: SpeakingNoun?) -> NounPhrase {
    guard let noun, analysis.language.commonGender.contains(noun.key), !phrase.tags.isEmpty,
      phrase.tags.allSatisfy({ $0.genders == .feminine })
    else { return phrase }
    var open = phrase
    open.sex = []
    open.tags = analysis.tags.run(of: phrase.tags) {
      MorphTag($0.parts, cases: $0.cases, numbers: $0.numbers)
    }
    return open
  }

  /// Keeps what a role's phrase tells of whom it was found to mean.
  private mutating func take(_ wanted: Wanted, _ entity: Int, isNew: Bool) {
    if !wanted.phrase.sex.isEmpty, table.entities[entity].genders.isEmpty {
      table.setSex(wanted.phrase.sex, of: entity)
    }
    if isNew, !wanted.isBare { table.absorb(wanted.phrase, into: entity) }
  }

  /// Kinds of fit, from the weakest.
  private enum Rank {
    /// Somebody named of whom no role is known.
    static let blank = 0
    /// A role of a like kind, far back.
    static let distant = 1
    /// A role of a like kind, nearby.
    static let group = 10
    /// The very role, though the noun's gender speaks against it.
    static let introduced = 100
  }

  private func fit(_ i: Int, _ wanted: Wanted, isPossessed: Bool) -> Fit? {
    let entity = table.entities[i]
    let phrase = wanted.phrase
    let fitsSex = sexFits(entity, phrase)
    if !fitsSex, !phrase.sex.isEmpty { return nil }
    let last = lastHeard(i, before: wanted.token)
    // A Russian leader is nobody who was introduced as another country's.
    let own = entity.roles.reduce(into: Set<LemmaKey>()) { $0.formUnion($1.nations) }
    if !wanted.nations.isEmpty, !own.isEmpty, wanted.nations.isDisjoint(with: own) { return nil }
    var rank: Int?
    for role in entity.roles where role.noun == wanted.head && role.isOf(wanted.complement) {
      // An introduction with all that the phrase says comes before one that says less; a title fits a woman too, after
      // every man who bears it.
      rank = max(
        rank ?? 0,
        Rank.introduced + (fitsSex ? 20 : 0)
          + (role.complement.isEmpty == wanted.complement.isEmpty ? 2 : 0))
    }
    if let office = office(of: entity, wanted), last >= 0, fitsSex {
      rank = max(rank ?? 0, Rank.introduced + 10 + (office.to == .max ? 1 : 0))
    }
    if let rank {
      // An introduction further on counts where nothing stands before.
      let recency = last >= 0 ? last : -(entity.mentions.first?.tokens.lowerBound ?? 0) - 1
      return Fit(rank: rank, recency: recency, entity: i)
    }
    guard fitsSex, last >= 0, !isPossessed else { return nil }
    let distance = wanted.start - (table.lastMention(of: i, before: wanted.token)?.sentence ?? 0)
    if entity.roles.isEmpty {
      guard !entity.nameKeys.isEmpty, distance <= 3,
        !wanted.introduces, !wanted.isTitular || distance <= 1,
        canHold(i, wanted),
        wanted.isBare
          || !wanted.isRelation && distance <= 1 && i == latestPerson(before: wanted.token),
        !contradicts(entity, wanted)
      else { return nil }
      return Fit(rank: Rank.blank, recency: last, entity: i)
    }
    guard !wanted.isTitular else { return nil }
    guard
      wanted.complement.isEmpty || wanted.isGeneral
        || entity.roles.contains(where: {
          !$0.complement.isEmpty && $0.isOf(wanted.complement)
        })
    else { return nil }
    // Somebody introduced without a country is no other country's diplomat.
    // A noun for who is from there only must not contradict what is known.
    let isInhabitant =
      wanted.phrase.noun.map { analysis.language.nouns.nouns[$0].isProper } ?? false
    if !wanted.nations.isEmpty, own.isEmpty, !isInhabitant || !entity.roleNations.isEmpty,
      wanted.nations.isDisjoint(with: entity.roleNations)
    {
      return nil
    }
    let nouns = analysis.language.nouns
    if wanted.introduces, !wanted.isGeneral { return nil }
    let shared = wanted.groups & entity.groups & ~nouns.generalGroup & ~nouns.looseGroups
    let isSexAlone =
      wanted.groups & (nouns.manGroup | nouns.womanGroup) != 0
      && (entity.genders.isEmpty
        ? distance <= 1 && i == latestPerson(before: wanted.token) : distance <= 5)
    guard shared != 0 || isSexAlone else { return nil }
    // `34-latek tłumaczył` is not the officer who tells of him; `Turek` may be anybody.
    if shared == 0, wanted.nations.isEmpty, entity.groups & nouns.officerGroups != 0,
      !(wanted.phrase.noun.map { nouns.nouns[$0].isProper } ?? false)
    {
      return nil
    }
    // A narrow role goes on with somebody of the kind only right after them: `poseł` behind the chairman of a committee.
    guard wanted.isGeneral || distance <= 3 || entity.groups & nouns.generalGroup != 0 else {
      return nil
    }
    // Who is that and nothing else comes before who is other things as well.
    let isSame =
      distance <= 4 && entity.groups & ~nouns.generalGroup == wanted.groups & ~nouns.generalGroup
    let likeness =
      distance <= 12
      ? Rank.group + min(8, shared.nonzeroBitCount) * 2 + (isSame ? 1 : 0) : Rank.distant
    return Fit(rank: likeness, recency: last, entity: i)
  }

  /// Where somebody was mentioned last outside direct speech; what is said of people there introduces them late.
  private func lastHeard(_ entity: Int, before token: Int) -> Int {
    guard var k = table.mentionIndex(of: entity, before: token) else { return -1 }
    let mentions = table.entities[entity].mentions
    var steps = 0
    while k >= 0, steps < 12 {
      if !mentions[k].isSpoken { return mentions[k].tokens.lowerBound }
      k -= 1
      steps += 1
    }
    return -1
  }

  /// Whether somebody of whom no role is known may have the one wanted: who is tried has no office, nor has whom the sentence
  /// speaks of as an object (`zatrzymali Jana Bąka`).
  private func canHold(_ i: Int, _ wanted: Wanted) -> Bool {
    if wanted.groups & ~analysis.language.nouns.relationGroups == 0 { return true }
    if isInitialled(table.entities[i]) { return false }
    guard !wanted.isGeneral, let mention = table.lastMention(of: i, before: wanted.token) else {
      return true
    }
    return mention.isSubject || mention.isSpoken || mention.phrase.preposition != nil
  }

  /// Whether the surname is an initial.
  private func isInitialled(_ entity: Entity) -> Bool {
    guard let name = entity.mentions.first?.phrase.name, name.count > 1 else { return false }
    return name.contains {
      $0 > name.lowerBound && analysis.isWord($0) && analysis.token($0).length == 1
    }
  }

  /// Whether a relative clause stands right behind a phrase.
  private func isIntroduction(_ phrase: NounPhrase) -> Bool {
    var comma = phrase.tokens.upperBound
    while comma < min(analysis.article.tokens.count, phrase.tokens.upperBound + 5),
      analysis.isWord(comma), !analysis.isPredicate(comma)
    {
      comma += 1
    }
    return comma + 1 < analysis.article.tokens.count && analysis.isComma(comma)
      && analysis.roles(comma + 1).contains(.relative)
  }

  private func office(of entity: Entity, _ wanted: Wanted) -> OfficeTable.Office? {
    entity.offices.first {
      $0.role.noun == wanted.head && $0.role.isOf(wanted.complement)
        && (wanted.nations.isEmpty || $0.role.nations.isEmpty
          || !wanted.nations.isDisjoint(with: $0.role.nations))
        // Of another country than the one at home only where the phrase says so.
        && (!wanted.isBare || $0.role.complement.isEmpty || $0.role.isAtHome(analysis.language))
    }
  }

  /// Whether what is known of somebody's offices speaks against the role.
  private func contradicts(_ entity: Entity, _ wanted: Wanted) -> Bool {
    guard !entity.offices.isEmpty, !wanted.isGeneral else { return false }
    let nations = entity.offices.reduce(into: Set<LemmaKey>()) { $0.formUnion($1.role.nations) }
    return !wanted.nations.isEmpty && !nations.isEmpty && wanted.nations.isDisjoint(with: nations)
  }

  /// The person named last.
  private func latestPerson(before token: Int) -> Int? {
    table.recent(before: token).first { table.entities[$0].isPerson }
  }

  // MARK: - Possessors

  /// Whether a possessive stands before the phrase: somebody's lawyer.
  private func hasPossessor(_ phrase: NounPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    return before >= 0 && !analysis.roles(before).isDisjoint(with: .possessive)
  }

  /// Who a phrase cannot mean: whoever it says to have the role to.
  private func others(than phrase: NounPhrase) -> Set<Int> {
    var apart: Set<Int> = []
    for i in phrase.complement ?? 0..<0 {
      if let owner = table.entity(at: i), table.entities[owner].isPerson { apart.insert(owner) }
    }
    return apart
  }

  /// The person named last who is not the one that spoke: `jego rywal`.
  private func rival(of speaker: Int?, _ wanted: Wanted, _ recent: [Int]) -> Int? {
    recent.first {
      let entity = table.entities[$0]
      return $0 != speaker && entity.isPerson && !entity.nameKeys.isEmpty
        && sexFits(entity, wanted.phrase) && lastHeard($0, before: wanted.token) >= 0
    }
  }

  // MARK: - Without an introduction

  /// A narrower role without a name that is the subject of one of the two sentences before, behind a token: the driver of
  /// whom the text goes on as the man.
  private func narrower(_ wanted: Wanted, sentence: Int, behind token: Int) -> (
    phrase: NounPhrase, sentence: Int
  )? {
    let nouns = analysis.language.nouns
    let isSexAlone = wanted.groups & ~(nouns.manGroup | nouns.womanGroup) == 0
    for k in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
      let block = analysis.article.sentences[k].block
      guard analysis.article.blocks[block].kind == .paragraph else { return nil }
      for phrase in phrases[k] where phrase.kind == .role && phrase.tokens.lowerBound > token {
        guard phrase.preposition == nil, phrase.can(.nominative), let noun = phrase.noun,
          phrase.complement != nil || !phrase.modifiers.isEmpty,
          case let genders = phrase.tags.reduce(
            into: MorphTag.Genders(), { $0.formUnion($1.genders) }),
          wanted.phrase.tags.contains(where: { !$0.genders.isDisjoint(with: genders) })
        else { continue }
        if isSexAlone || nouns.nouns[noun].groups & wanted.groups & ~nouns.generalGroup != 0 {
          return (phrase, k)
        }
      }
    }
    return nil
  }

  /// A role that nobody was introduced with goes on with the person who spoke last nearby.
  private func lastSpeaker(_ wanted: Wanted, apart: Set<Int>) -> Int? {
    guard let last = speakers.last, wanted.start - last.sentence <= 3, let index = last.entity,
      case let entity = table.entities[index], entity.isPerson, !apart.contains(index),
      sexFits(entity, wanted.phrase), !contradicts(entity, wanted)
    else { return nil }
    let nouns = analysis.language.nouns
    if wanted.isTitular, !entity.roles.isEmpty { return nil }
    // Two nouns for nobody in particular are two people, unless one says what the other does.
    if entity.nameKeys.isEmpty, wanted.groups & entity.groups & ~nouns.looseGroups == 0,
      !wanted.isGeneral
    {
      return nil
    }
    if wanted.isBare { return index }
    // What else the phrase says may only be new of somebody of whom nothing is known, or it is as general as "politician".
    if wanted.isRelation { return nil }
    if entity.roles.isEmpty, !entity.nameKeys.isEmpty { return index }
    return wanted.groups & nouns.generalGroup != 0
      && wanted.groups & entity.groups & ~nouns.generalGroup != 0
      ? index : nil
  }

  /// The only person named so far whom the role can mean, if nothing else is known of them.
  private func onlyPerson(_ wanted: Wanted, _ recent: [Int], apart: Set<Int>) -> Int? {
    guard wanted.isBare else { return nil }
    let named = recent.filter {
      let entity = table.entities[$0]
      return entity.isPerson && !entity.nameKeys.isEmpty && sexFits(entity, wanted.phrase)
        && table.lastMention(of: $0, before: wanted.token) != nil
    }
    guard named.count == 1, table.entities[named[0]].roles.isEmpty, !apart.contains(named[0]),
      canHold(named[0], wanted)
    else { return nil }
    return named[0]
  }
}
