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
  func phrases(in range: Range<Int>) -> Phrases {
    let arena = analysis.phraseArena
    arena.begin()
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
      arena.append(phrase)
      i = phrase.tokens.upperBound
    }
    return arena.finish()
  }

  /// The names inside what hangs on a phrase.
  func names(inside phrase: NounPhrase) -> Phrases {
    guard let complement = phrase.complement else { return Phrases() }
    return analysis.phraseArena.run(of: phrases(in: complement)) { inner in
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
  func attach(_ phrase: inout NounPhrase, limit: Int) {
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
      // `hours after Smith said`: a word that opens a clause too hangs on nothing.
      guard analysis.clauseTag(next) == .preposition, !analysis.roles(next).contains(.subordinate),
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
      case .ing where hasDeterminer && head == nil && !(k + 1 < end && opensHead(k + 1)):
        // `a taping of`, `the bombing`
        head = k
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
  func isApostrophe(_ i: Int) -> Bool {
    let token = analysis.token(i)
    guard token.kind == .quote, !token.shape.contains(.spaceBefore),
      token.shape.contains(.spaceAfter), i > 0, analysis.isWord(i - 1)
    else { return false }
    // The one-byte apostrophe, or the last of the three bytes of the typographic one.
    let bytes = analysis.article.text.bytes
    let last = bytes[token.end - 1]
    return token.length == 1 ? last == 0x27 : token.length == 3 && last == 0x99
  }

  func isParticle(_ i: Int) -> Bool {
    guard let key = analysis.lower(i) else { return false }
    return analysis.language.nameParticles.contains(key) && !analysis.isCapitalised(i)
  }

  func isAbbreviated(_ i: Int) -> Bool {
    analysis.classes(i).contains(.title)
      || analysis.isCapitalised(i) && analysis.token(i).length == 1
  }

  /// Whether a word can begin the rest of a phrase that has begun.
  func opensHead(_ i: Int) -> Bool {
    switch analysis.clauseTag(i) {
    case .noun, .name, .adjective: true
    case .participle, .ing: false
    default: false
    }
  }

  /// Whether a noun or name goes on the phrase whose last head is `last`.
  func canJoin(_ last: Int, _ next: Int) -> Bool {
    // `on Monday Smith said`: a time and a name are two phrases.
    if isPossessive(last) { return true }
    if analysis.classes(last).contains(.nonSpeaker) || analysis.roles(last).contains(.month) {
      return analysis.clauseTag(next) != .name
    }
    return true
  }

  /// `University of Leeds`, `Bank of the West`: a preposition inside a body's own name.
  func joinsNames(_ last: Int, _ i: Int, end: Int) -> Bool {
    guard analysis.clauseTag(last) == .name || analysis.isCapitalised(last),
      analysis.token(i).length == 2,
      analysis.facts(last)?.nameClasses.isDisjoint(with: .firstName) ?? true,
      !isPossessive(last), !analysis.roles(i).contains(.agent),
      analysis.language.nameLinks.contains(analysis.lower(i) ?? LemmaKey("")), i + 1 < end
    else { return false }
    return analysis.clauseTag(i + 1) == .name && !isPerson(last)
      || analysis.noun(last)?.kind == .person && analysis.isCapitalised(i + 1)
  }

  func isPerson(_ i: Int) -> Bool {
    analysis.isIntroducedSurname(i)
  }

  func pronoun(at i: Int) -> NounPhrase {
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
      tokens: i..<(i + 1), head: i, kind: kind, tags: analysis.tags.one(tag),
      noun: kind == .people ? analysis.nounIndex(i) : nil, modifiers: i..<i)
  }
}
