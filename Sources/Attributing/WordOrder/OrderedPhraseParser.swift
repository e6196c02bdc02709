import ClaimModel
import LanguagePacks

/// Finds the noun phrases of a sentence by the order of its words: determiner, modifiers, head, what hangs on it.
struct OrderedPhraseParser {
  let analysis: Analysis

  /// The longest phrase without what hangs on it, and with it, in tokens.
  private static let core = 14
  private static let whole = 26

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The phrases in a run of tokens, in order, none inside another.
  ///
  /// - Complexity: O(*n*) in the tokens: a phrase has a bounded length.
  func phrases(in range: Range<Int>) -> [NounPhrase] {
    var result: [NounPhrase] = []
    var i = range.lowerBound
    var preposition: Int?
    while i < range.upperBound {
      if analysis.clauseTag(i) == .preposition {
        preposition = i
        i += 1
        continue
      }
      guard var phrase = phrase(at: i, limit: range.upperBound) else {
        if analysis.token(i).kind != .quote { preposition = nil }
        i += 1
        continue
      }
      phrase.preposition = preposition
      preposition = nil
      result.append(phrase)
      i = phrase.tokens.upperBound
    }
    return result
  }

  /// The names inside what hangs on a phrase.
  func names(inside phrase: NounPhrase) -> [NounPhrase] {
    guard let complement = phrase.complement else { return [] }
    return phrases(in: complement).compactMap { inner in
      guard inner.kind == .person || inner.kind == .proper || inner.kind == .named else {
        return nil
      }
      var inner = inner
      inner.preposition = inner.preposition ?? complement.lowerBound
      return inner
    }
  }

  /// The phrase that begins at a token, with what hangs on it.
  func phrase(at start: Int, limit: Int) -> NounPhrase? {
    guard var phrase = simple(at: start, limit: limit) else { return nil }
    attach(&phrase, limit: min(limit, start + Self.whole))
    return phrase
  }

  /// Takes the prepositional phrases behind a common noun; a name takes none.
  private func attach(_ phrase: inout NounPhrase, limit: Int) {
    switch phrase.kind {
    case .person, .pronoun, .proper, .named, .place: return
    default: break
    }
    let start = phrase.tokens.upperBound
    var end = start
    while end + 1 < limit {
      var next = end
      // `people familiar with the matter`, `officials briefed on the talks`
      if next == start, phrase.kind == .people || phrase.kind == .role,
        analysis.clauseTag(next) == .adjective || analysis.clauseTag(next) == .participle,
        analysis.clauseTag(next + 1) == .preposition
      {
        next += 1
      }
      guard analysis.clauseTag(next) == .preposition,
        let inner = simple(at: next + 1, limit: limit)
      else { break }
      end = inner.tokens.upperBound
    }
    guard end > start else { return }
    phrase.complement = start..<end
    phrase.tokens = phrase.tokens.lowerBound..<end
  }

  // MARK: - The core

  /// A phrase without what hangs on it behind its head.
  func simple(at start: Int, limit: Int) -> NounPhrase? {
    guard start < limit else { return nil }
    if let named = registered(at: start, from: start, limit: limit) { return named }
    let first = analysis.clauseTag(start)
    if first == .pronoun { return pronoun(at: start) }
    let end = min(limit, start + Self.core)
    var head: Int?
    var hasDeterminer = false
    var behind = start
    var k = start
    scan: while k < end {
      switch analysis.clauseTag(k) {
      case .determiner:
        if head != nil {
          // `spokesman the Rev. …`: a title of respect behind a role.
          guard k + 1 < end, analysis.classes(k + 1).contains(.title) else { break scan }
        } else if hasDeterminer, analysis.clauseTag(k - 1) != .determiner {
          break scan
        }
        hasDeterminer = true
      case .adjective, .number:
        if let last = head, !isPossessive(last), analysis.clauseTag(last) != .number {
          // `Justice Department senior counsel`
          if analysis.clauseTag(k) == .adjective, analysis.isCapitalised(last), last == k - 1,
            k + 1 < end, opensHead(k + 1), !analysis.isCapitalised(k)
          {
            k += 1
            continue scan
          }
          // `Channel 4`, `Boeing 737`
          guard analysis.clauseTag(k) == .number, analysis.isCapitalised(last), last == k - 1 else {
            break scan
          }
          behind = k + 1
        } else if analysis.clauseTag(k) == .number {
          head = k
        }
        if head.map({ analysis.clauseTag($0) == .number && $0 != k }) == true { head = nil }
      case .adverb:
        guard head == nil, k + 1 < end,
          analysis.clauseTag(k + 1) == .adjective || analysis.clauseTag(k + 1) == .number
            || hasDeterminer && analysis.clauseTag(k + 1) == .participle
        else { break scan }
      case .participle, .ing:
        guard head.map({ isPossessive($0) }) ?? true, k + 1 < end, opensHead(k + 1),
          hasDeterminer || k > start
            || analysis.clauseTag(k) == .participle
              && analysis.facts(k)?.cue == nil
        else { break scan }
      case .noun, .name:
        if let last = head, !canJoin(last, k) { break scan }
        head = k
      case .mark:
        // The stop of a title or an initial: `Sen. Ann Lee`, `John F. Kerr`, `U.S. officials`.
        guard analysis.isMark(k, 0x2E), head == k - 1, isAbbreviated(k - 1),
          k + 1 < end, !analysis.isSentenceStart(k + 1)
        else { break scan }
        let isGlued = !analysis.token(k).shape.contains(.spaceAfter)
        guard isGlued || opensHead(k + 1) else { break scan }
        if !opensHead(k + 1) { break scan }
      case .quote:
        // The apostrophe of a plural possessive: `workers’ union`.
        let isPlural = head == k - 1 && isApostrophe(k)
        guard isPlural || k > start, k + 1 < end,
          opensHead(k + 1) || analysis.clauseTag(k + 1) == .number
        else { break scan }
        // Marks around words of the phrase: `the “kind of problems” he had`.
        if !isPlural, head != nil, !analysis.token(k).shape.contains(.spaceAfter) { break scan }
      case .preposition:
        guard let last = head, joinsNames(last, k, end: end) else { break scan }
      default:
        guard isParticle(k), head == k - 1, k + 1 < end, analysis.clauseTag(k + 1) == .name else {
          break scan
        }
      }
      k += 1
    }
    guard let head else { return nil }
    return classified(start..<max(head + 1, behind), head: head)
  }

  func isPossessive(_ i: Int) -> Bool {
    analysis.classes(i).contains(.possessive)
      || i + 1 < analysis.article.tokens.count && isApostrophe(i + 1)
        && analysis.clauseTag(i + 1) == .quote
  }

  /// An apostrophe glued to a word's end.
  private func isApostrophe(_ i: Int) -> Bool {
    let token = analysis.token(i)
    guard token.kind == .quote, !token.shape.contains(.spaceBefore),
      token.shape.contains(.spaceAfter), i > 0, analysis.isWord(i - 1)
    else { return false }
    // The one-byte apostrophe, or the last of the three bytes of the typographic one.
    let bytes = analysis.article.text.bytes
    let last = bytes[token.end - 1]
    return token.length == 1 ? last == 0x27 : token.length == 3 && last == 0x99
  }

  private func isParticle(_ i: Int) -> Bool {
    guard let key = analysis.lower(i) else { return false }
    return analysis.language.nameParticles.contains(key) && !analysis.isCapitalised(i)
  }

  private func isAbbreviated(_ i: Int) -> Bool {
    analysis.classes(i).contains(.title)
      || analysis.isCapitalised(i) && analysis.token(i).length == 1
  }

  /// Whether a word can begin the rest of a phrase that has begun.
  private func opensHead(_ i: Int) -> Bool {
    switch analysis.clauseTag(i) {
    case .noun, .name, .adjective: true
    case .participle, .ing: false
    default: false
    }
  }

  /// Whether a noun or name goes on the phrase whose last head is `last`.
  private func canJoin(_ last: Int, _ next: Int) -> Bool {
    // `on Monday Smith said`: a time and a name are two phrases.
    if analysis.classes(last).contains(.nonSpeaker) || analysis.roles(last).contains(.month) {
      return analysis.clauseTag(next) != .name
    }
    return true
  }

  /// `University of Leeds`, `Bank of the West`: a preposition inside a body's own name.
  private func joinsNames(_ last: Int, _ i: Int, end: Int) -> Bool {
    guard analysis.clauseTag(last) == .name || analysis.isCapitalised(last),
      analysis.token(i).length == 2,
      analysis.facts(last)?.nameClasses.isDisjoint(with: .firstName) ?? true,
      !isPossessive(last), !analysis.roles(i).contains(.agent),
      analysis.language.nameLinks.contains(analysis.lower(i) ?? LemmaKey("")), i + 1 < end
    else { return false }
    return analysis.clauseTag(i + 1) == .name && !isPerson(last)
      || analysis.noun(last)?.kind == .person && analysis.isCapitalised(i + 1)
  }

  private func isPerson(_ i: Int) -> Bool {
    analysis.isIntroducedSurname(i)
  }

  private func pronoun(at i: Int) -> NounPhrase {
    let roles = analysis.roles(i)
    var tag = MorphTag(.thirdPersonPronoun)
    var kind = NounPhrase.Kind.pronoun
    if roles.contains(.firstPerson) {
      kind = .firstPerson
    } else if roles.contains(.pronounMasculine) {
      tag = MorphTag(.thirdPersonPronoun, genders: .masculine, numbers: .singular)
    } else if roles.contains(.pronounFeminine) {
      tag = MorphTag(.thirdPersonPronoun, genders: .feminine, numbers: .singular)
    } else if roles.contains(.pronounPlural) {
      tag = MorphTag(.thirdPersonPronoun, numbers: .plural)
    } else if roles.contains(.pronounNeuter) {
      tag = MorphTag(.thirdPersonPronoun, genders: .neuter, numbers: .singular)
    } else if analysis.nounIndex(i) >= 0 {
      kind = .people
    } else {
      kind = .other
    }
    return NounPhrase(
      tokens: i..<(i + 1), head: i, kind: kind, tags: [tag],
      noun: kind == .people ? analysis.nounIndex(i) : nil, modifiers: i..<i)
  }

  // MARK: - What it is

  private func registered(at i: Int, from start: Int, limit: Int) -> NounPhrase? {
    guard analysis.isWord(i), analysis.isCapitalised(i),
      let match = analysis.registryMatch(i), match.end <= limit,
      !analysis.isSentenceStart(i) || !match.isCommonWord
    else { return nil }
    // A name goes on with other capitals or a possessive: it is a part of a longer phrase.
    let last = match.end - 1
    if isPossessive(last) { return nil }
    if match.end < limit {
      switch analysis.clauseTag(match.end) {
      case .name, .noun, .adjective: return nil
      default: break
      }
    }
    let entry = analysis.language.registry.entries[match.entry]
    return NounPhrase(
      tokens: start..<match.end, head: last, kind: entry.isPlace ? .place : .named,
      tags: [MorphTag(.noun, numbers: [])], entry: match.entry, modifiers: start..<i)
  }

  /// Says what a run of words with that head is.
  private func classified(_ tokens: Range<Int>, head: Int) -> NounPhrase {
    var first = tokens.lowerBound
    while first < head, analysis.clauseTag(first) == .determiner { first += 1 }
    var phrase = NounPhrase(
      tokens: tokens, head: head, kind: .other, tags: [], modifiers: first..<head)
    guard analysis.clauseTag(head) == .name else {
      commonNoun(&phrase)
      // `Keystone Marine`: a body's own name that ends in a noun for a person.
      if phrase.kind == .role, analysis.isCapitalised(head), head > tokens.lowerBound,
        opensName(head - 1), !isPossessive(head - 1)
      {
        phrase.kind = .proper
        phrase.noun = nil
        phrase.name = tokens
        while let first = phrase.name?.first, first < head, !opensName(first) {
          phrase.name?.removeFirst()
        }
      }
      return phrase
    }
    // The name is what stands behind the last role, title or common noun.
    var from = head
    var role: Int?
    while from > tokens.lowerBound {
      let before = from - 1
      if analysis.isMark(before, 0x2E), before > tokens.lowerBound,
        analysis.token(before - 1).length == 1, analysis.isCapitalised(before - 1)
      {
        from = before - 1
        continue
      }
      if isParticle(before), before > tokens.lowerBound { from = before; continue }
      guard opensName(before) || analysis.clauseTag(before) == .preposition,
        !isPossessive(before), !analysis.classes(before).contains(.title)
      else { break }
      from = before
    }
    if analysis.clauseTag(from) == .preposition { from += 1 }
    if from > tokens.lowerBound {
      let before = analysis.isMark(from - 1, 0x2E) ? from - 2 : from - 1
      if before >= tokens.lowerBound {
        if analysis.nounIndex(before) >= 0, !isPossessive(before) {
          role = analysis.nounIndex(before)
        } else if analysis.clauseTag(before) == .noun, isPersonal(before), !isPossessive(before) {
          phrase.kind = .role
        }
      }
    }
    let name = from..<(head + 1)
    phrase.name = name
    if let match = registryMatch(name) {
      phrase.entry = match.entry
      phrase.name = nil
      phrase.noun = role
      phrase.kind = analysis.language.registry.entries[match.entry].isPlace ? .place : .named
      phrase.tags = [MorphTag(.noun)]
      return phrase
    }
    let hasTitle =
      from > tokens.lowerBound
      && (analysis.classes(from - 1).contains(.title)
        || analysis.isMark(from - 1, 0x2E) && from - 2 >= tokens.lowerBound
          && analysis.classes(from - 2).contains(.title))
    let roleKind = role.map { analysis.language.nouns.nouns[$0].kind }
    let isPersonName = hasTitle || roleKind == .person || phrase.kind == .role || isPersonName(name)
    phrase.noun = role
    if isPersonName {
      phrase.kind = .person
      phrase.tags = [MorphTag(.noun, genders: sex(of: name, phrase), numbers: .singular)]
    } else {
      phrase.kind =
        name.count == 1 && analysis.nameClasses(head).contains(.place) ? .place : .proper
      phrase.tags = [MorphTag(.noun)]
      if phrase.kind == .place, tokens.count == name.count { phrase.kind = .proper }
    }
    return phrase
  }

  /// Whether a word can belong to a name: one by its tag, or the capitalised common word that opens the sentence.
  private func opensName(_ i: Int) -> Bool {
    if analysis.clauseTag(i) == .name { return true }
    return analysis.clauseTag(i) == .noun && analysis.isSentenceStart(i)
      && analysis.isCapitalised(i)
      && analysis.nounIndex(i) < 0
  }

  private func registryMatch(_ name: Range<Int>) -> Registry.Match? {
    guard let match = analysis.registryMatch(name.lowerBound), match.end == name.upperBound,
      !match.isCommonWord || name.count == 1
    else { return nil }
    return match
  }

  private func isPersonName(_ name: Range<Int>) -> Bool {
    let words = name.filter { analysis.isWord($0) }
    guard let first = words.first, let last = words.last else { return false }
    if analysis.token(last).shape.contains(.allCapitals), analysis.token(last).length > 1 {
      return false
    }
    if words.count == 1 {
      if analysis.isIntroducedSurname(first) { return true }
      let classes = analysis.nameClasses(first)
      return !classes.isDisjoint(with: .firstName) && classes.isDisjoint(with: .place)
        || classes.contains(.surname) && classes.isDisjoint(with: [.place, .organization])
          && analysis.facts(first)?.isCommon == false
    }
    guard words.count <= 4 else { return false }
    return !analysis.nameClasses(first).isDisjoint(with: .firstName)
      || analysis.nameClasses(last).contains(.surname) && analysis.facts(first)?.isCommon == false
        && analysis.nameClasses(first).isDisjoint(with: [.place, .organization])
        && analysis.nameClasses(last).isDisjoint(with: [.place, .organization])
  }

  /// The sex that a first name, a title or a role tells; nothing where they say nothing.
  private func sex(of name: Range<Int>, _ phrase: NounPhrase) -> MorphTag.Genders {
    let nouns = analysis.language.nouns
    for i in phrase.tokens.lowerBound..<name.lowerBound {
      guard let key = analysis.lower(i) else { continue }
      if analysis.language.menTitles.contains(key) { return .masculine }
      if analysis.language.womenTitles.contains(key) { return .feminine }
    }
    if name.count > 1, let first = analysis.facts(name.lowerBound)?.nameClasses {
      let man = first.contains(.firstNameMasculine)
      let woman = first.contains(.firstNameFeminine)
      if man != woman { return man ? .masculine : .feminine }
    }
    if let noun = phrase.noun {
      let groups = nouns.nouns[noun].groups
      if groups & nouns.manGroup != 0, groups & nouns.womanGroup == 0 { return .masculine }
      if groups & nouns.womanGroup != 0, groups & nouns.manGroup == 0 { return .feminine }
    }
    return []
  }

  private func isPersonal(_ i: Int) -> Bool {
    analysis.commonReadings(i).first {
      $0.tag.isAny(of: .noun)
    }?.tag.genders.contains(.masculinePersonal) ?? false
  }

  /// A phrase whose head is a common noun or a number.
  private func commonNoun(_ phrase: inout NounPhrase) {
    let head = phrase.head
    if analysis.clauseTag(head) == .number, analysis.nounIndex(head) < 0 {
      phrase.kind = .people
      phrase.tags = [MorphTag(.noun, numbers: .plural)]
      return
    }
    var numbers: MorphTag.Numbers = []
    for reading in analysis.readings(head) where reading.tag.isAny(of: .noun) {
      numbers.formUnion(reading.tag.numbers)
    }
    let isPlural = numbers == .plural
    var genders: MorphTag.Genders = []
    let index = analysis.nounIndex(head)
    if index >= 0 {
      let noun = analysis.language.nouns.nouns[index]
      phrase.noun = index
      let nouns = analysis.language.nouns
      if noun.groups & nouns.manGroup != 0 { genders.formUnion(.masculine) }
      if noun.groups & nouns.womanGroup != 0 { genders.formUnion(.feminine) }
      switch noun.kind {
      case .person: phrase.kind = isPlural ? .people : .role
      case .people: phrase.kind = .people
      case .document: phrase.kind = .document
      case .statement: phrase.kind = .statement
      case .info: phrase.kind = .info
      default: phrase.kind = isPlural ? .people : .institution
      }
    } else if isPersonal(head) {
      phrase.kind = isPlural ? .people : .role
    }
    phrase.tags = [MorphTag(.noun, genders: genders, numbers: numbers)]
  }
}
