import ClaimModel
import LanguagePacks

/// Which body the noun for its kind stands for.
extension Resolver {
  /// An institution by its kind: the same words before, else the latest body of that kind.
  mutating func institution(_ phrase: NounPhrase, sentence: Int) -> Answer {
    let head = table.headKey(phrase)
    let words = table.wordsBesideHead(phrase)
    let token = phrase.tokens.lowerBound
    let noun = phrase.noun.map { analysis.language.nouns.nouns[$0] }
    var best: (rank: Int, recency: Int, entity: Int)?
    for i in table.recent(before: token) where !table.entities[i].isPerson {
      let last = recency(i, before: token)
      guard last >= 0, let rank = rank(i, head, words, noun, before: token, sentence: sentence)
      else { continue }
      if best.map({ ($0.rank, $0.recency) < (rank, last) }) ?? true { best = (rank, last, i) }
    }
    let kind = noun?.sourceKind ?? .organization
    var entity = best?.entity
    if entity == nil, words.isEmpty, let fuller = fuller(head, before: token, sentence: sentence) {
      let made = table.make(fuller.phrase, kind: kind, isPerson: false)
      table.link(fuller.phrase, to: made, sentence: fuller.sentence, isSpoken: false)
      entity = made
      best = (0, 0, made)
    }
    let answer = entity ?? table.make(phrase, kind: kind, isPerson: false)
    table.link(phrase, to: answer, sentence: sentence, isSpoken: false)
    return Answer(entity: answer, mention: phrase.mention, how: best == nil ? "phrase" : "role")
  }

  /// `MSZ dodało` behind `MSZ Danii`: another country's ministry that was spoken of later than the one at home.
  func ministryAbroad(_ phrase: NounPhrase, sentence: Int) -> Int? {
    guard phrase.kind == .named, phrase.entry != nil, phrase.tokens.count == 1,
      let noun = analysis.noun(phrase.head),
      noun.groups & analysis.language.nouns.ministryGroup != 0
    else { return nil }
    let token = phrase.tokens.lowerBound
    let own = table.entity(of: phrase).map { recency($0, before: token) } ?? -1
    return table.withHead(noun.key).last {
      table.entities[$0].entry == nil && !table.entities[$0].isPerson
        && recency($0, before: token) > own
        && sentence - (table.lastMention(of: $0, before: token)?.sentence ?? 0) <= 8
    }
  }

  /// How well a body fits a noun for its kind and the words beside it; nil where it does not.
  private func rank(
    _ i: Int, _ head: LemmaKey?, _ words: [[LemmaKey]], _ noun: SpeakingNoun?, before token: Int,
    sentence: Int
  ) -> Int? {
    let entity = table.entities[i]
    let sameHead = entity.head == head || entity.roles.contains { $0.noun == head }
    let sameGroup = (noun.map { $0.groups & entity.groups != 0 } ?? false)
    if words.isEmpty || isOnlyNation(words, noun, besides: entity) {
      guard sameHead || sameGroup && !isSpecific(head) || isUnknownBody(entity) else { return nil }
      let distance = sentence - (table.lastMention(of: i, before: token)?.sentence ?? 0)
      let spoke = speakers.suffix(4).contains { $0.entity == i }
      return distance > 12 ? 0 : sameHead || spoke ? 2 : 1
    }
    if sameHead {
      return entity.phraseWords.isEmpty && entity.entry == nil
        || Entity.isPart(words, of: entity.phraseWords) && !entity.phraseWords.isEmpty ? 3 : nil
    }
    // `resort obrony` is the Ministry of Defence.
    return sameGroup && !entity.phraseWords.isEmpty && words.count <= entity.phraseWords.count
      && Entity.isPart(words, of: entity.phraseWords) ? 2 : nil
  }

  /// `brytyjski portal`: where an outlet or company is from says no more than its kind, unless the entity is from elsewhere.
  private func isOnlyNation(_ words: [[LemmaKey]], _ noun: SpeakingNoun?, besides entity: Entity)
    -> Bool
  {
    guard let noun, noun.kind != .government, words.count == 1 else { return false }
    let nations = analysis.language.registry.nations
    let own = entity.phraseWords.joined().compactMap { nations[$0] }
    let named = words[0].compactMap { nations[$0] }
    return !named.isEmpty && (own.isEmpty || !Set(own).isDisjoint(with: named))
  }

  /// A name nobody knows: `the company` can mean it where nouns tell no more. Without a lexicon any name may be a person's.
  private func isUnknownBody(_ entity: Entity) -> Bool {
    analysis.language.subjectsByOrder && analysis.language.lexicon != nil && entity.groups == 0
      && entity.entry == nil
      && !entity.nameKeys.isEmpty
  }

  /// Whether a noun stands for nothing but bodies called by it: a court is no prosecutor's office.
  private func isSpecific(_ head: LemmaKey?) -> Bool {
    head.map { analysis.language.specificBodies.contains($0) } ?? false
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
}
