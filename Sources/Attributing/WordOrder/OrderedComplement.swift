import ClaimModel
import LanguagePacks

/// What stands behind a cue as its content.
struct OrderedComplement {
  enum Kind {
    /// A clause with its opener: `that`, `whether`, `how`.
    case clause
    /// A clause without one.
    case bareClause
    /// A quotation.
    case quotation
    /// An infinitive, alone or with its subject.
    case infinitive
    /// A noun phrase or gerund.
    case object
  }

  var kind: Kind
  /// First token of the content.
  var start: Int
  /// The quotation, if the content is one.
  var quotation: Quotation?
  var act: Claim.Act?
}

/// Looks behind a cue for its content.
struct OrderedComplementReader {
  private let view: SentenceView
  private let quotations: [Quotation]
  private var analysis: Analysis { view.analysis }

  /// How many tokens may stand between a cue and its content.
  private static let reach = 24

  init(_ view: SentenceView, quotations: [Quotation]) {
    self.view = view
    self.quotations = quotations
  }

  /// The content of a cue behind a token.
  func complement(of hit: OrderedCue, from start: Int) -> OrderedComplement? {
    let uses = hit.cue.uses
    let limit = min(view.tokens.upperBound, start + Self.reach)
    let objects = hit.objects
    let infinitive = objects.first { $0.isInfinitive }
    let bareObject = objects.first { $0.marker == nil && !$0.isInfinitive }
    var k = start
    var sawAddressee = false
    while k < limit {
      let tag = analysis.clauseTag(k)
      if tag == .quote {
        guard let quotation = quotations.opening(at: k) else {
          k += 1
          continue
        }
        if uses.contains(.quote), quotation.isSpeech || isLast(quotation) {
          return opened(quotation, uses)
        }
        if let bareObject, k == start {
          return OrderedComplement(kind: .object, start: k, act: bareObject.act)
        }
        if uses.contains(.quote) { return opened(quotation, uses) }
        return nil
      }
      switch tag {
      case .opener:
        return uses.contains(.that) ? OrderedComplement(kind: .clause, start: k + 1) : nil
      case .question:
        guard uses.contains(.that), !analysis.roles(k).isDisjoint(with: .question) else {
          return nil
        }
        return OrderedComplement(kind: .clause, start: k)
      case .subordinator where analysis.roles(k).contains(.question):
        return uses.contains(.that) && k - start <= 3
          ? OrderedComplement(kind: .clause, start: k) : nil
      case .marker:
        guard let infinitive, !isWishForItself(k, infinitive.act) else { return nil }
        let isNegated = k > start && analysis.roles(k - 1).contains(.negation)
        return OrderedComplement(
          kind: .infinitive, start: isNegated ? k - 1 : k, act: infinitive.act)
      case .adverb: k += 1
      // `said late on Thursday that`
      case .adjective where k + 1 < limit && analysis.clauseTag(k + 1) == .preposition: k += 1
      case .comma:
        guard let next = behindInsertion(k) else { return nil }
        k = next
      case .mark:
        guard analysis.isColon(k), uses.contains(.quote), k + 1 < view.tokens.upperBound else {
          return nil
        }
        if let quotation = quotations.opening(at: k + 1) {
          return opened(quotation, uses)
        }
        return OrderedComplement(kind: .bareClause, start: k + 1)
      case .preposition:
        if let key = analysis.lower(k), let object = objects.first(where: { $0.marker == key }),
          k == start || sawAddressee
        {
          return OrderedComplement(kind: .object, start: k + 1, act: object.act)
        }
        guard let phrase = view.phrase(startingAt: k + 1) else {
          // `said during taping that`
          guard k + 1 < limit,
            analysis.clauseTag(k + 1) == .ing || analysis.clauseTag(k + 1) == .adverb
          else { return nil }
          k += 2
          continue
        }
        // `said more than 300 people came`
        if uses.contains(.bare), let first = amount(k, from: start, phrase) {
          return OrderedComplement(kind: .bareClause, start: first)
        }
        k = phrase.tokens.upperBound
      case .ing:
        // `said closing it would cost more`
        if uses.contains(.bare), isSubjectGerund(k) {
          return OrderedComplement(kind: .bareClause, start: k)
        }
        guard let bareObject, k == start else { return nil }
        return OrderedComplement(kind: .object, start: k, act: bareObject.act)
      default:
        if tag == .subordinator || tag == .coordinator { return conditional(k, uses) }
        guard let phrase = view.phrase(startingAt: k) else {
          return nil
        }
        let next = phrase.tokens.upperBound
        if analysis.classes(phrase.head).contains(.time)
          || analysis.roles(phrase.head).contains(.month) || analysis.roles(k).contains(.time),
          !(next < limit && analysis.clauseTag(next).isPredicate)
        {
          k = next
          continue
        }
        // `told reporters the road was closed`
        if uses.contains(.addressee), !sawAddressee, opensClause(next, uses) {
          sawAddressee = true
          k = next
          continue
        }
        if bareClause(from: phrase, uses, hasInfinitive: infinitive != nil) {
          return OrderedComplement(kind: .bareClause, start: k)
        }
        if let infinitive, next < limit, analysis.clauseTag(next) == .marker {
          return OrderedComplement(kind: .infinitive, start: k, act: infinitive.act)
        }
        if let bareObject, !sawAddressee || !uses.contains(.addressee) {
          // `quoted her father: “Work hard”`
          if uses.contains(.quote), next + 1 < limit, analysis.isColon(next),
            let quotation = quotations.opening(at: next + 1)
          {
            return opened(quotation, uses)
          }
          if !(uses.contains(.addressee) && followsContent(next)) {
            return OrderedComplement(kind: .object, start: k, act: bareObject.act)
          }
        }
        guard uses.contains(.addressee), !sawAddressee else { return nil }
        sawAddressee = true
        k = next
      }
    }
    return nil
  }

  private func opened(_ quotation: Quotation, _ uses: Cue.Uses) -> OrderedComplement {
    OrderedComplement(kind: .quotation, start: quotation.open + 1, quotation: quotation)
  }

  /// Whether a quotation ends its sentence.
  private func isLast(_ quotation: Quotation) -> Bool {
    quotation.close + 2 >= view.tokens.upperBound
  }

  /// Whether a phrase of its own begins at a token and is the subject of a clause without an opener.
  private func opensClause(_ i: Int, _ uses: Cue.Uses) -> Bool {
    switch analysis.clauseTag(i) {
    case .determiner, .pronoun, .name:
      return view.phrase(startingAt: i).map { bareClause(from: $0, uses, hasInfinitive: false) }
        ?? false
    default: return false
    }
  }

  /// `told them that`, `told them “…”`: content behind whom the words were said to.
  private func followsContent(_ i: Int) -> Bool {
    guard i < view.tokens.upperBound else { return false }
    switch analysis.clauseTag(i) {
    case .opener, .question, .marker: return true
    case .quote: return true
    case .comma: return i + 1 < view.tokens.upperBound && analysis.clauseTag(i + 1) == .quote
    case .pronoun, .determiner, .name, .noun: return true
    default: return analysis.isColon(i)
    }
  }

  /// `asked not to be named`: what is done to whoever asks is no demand on anybody.
  private func isWishForItself(_ marker: Int, _ act: Claim.Act?) -> Bool {
    guard act == .demands || act == .asks, marker + 2 < view.tokens.upperBound else { return false }
    return analysis.roles(marker + 1).contains(.copula)
      && analysis.clauseTag(marker + 2) == .participle
  }

  /// `said if elected he would`: a condition in front of the clause it is of.
  private func conditional(_ k: Int, _ uses: Cue.Uses) -> OrderedComplement? {
    guard uses.contains(.bare), analysis.clauseTag(k) == .subordinator,
      ((k + 1)..<view.tokens.upperBound).contains(where: { analysis.clauseTag($0).isPredicate })
    else { return nil }
    return OrderedComplement(kind: .bareClause, start: k)
  }

  /// Whether a phrase is the subject of a clause that needs no opener.
  private func bareClause(
    from phrase: NounPhrase, _ uses: Cue.Uses, hasInfinitive: Bool
  ) -> Bool {
    guard uses.contains(.bare) else { return false }
    if analysis.isClausePredicate(phrase.head) { return true }
    var k = phrase.tokens.upperBound
    var steps = 0
    while k < view.tokens.upperBound, steps < 30 {
      steps += 1
      switch analysis.clauseTag(k) {
      case .adverb, .quote: k += 1
      case .finite, .auxiliary: return true
      // `said her decision to leave was hard`
      case .marker where phrase.kind != .pronoun && phrase.kind != .firstPerson && !hasInfinitive:
        k += 1
        while k < view.tokens.upperBound,
          analysis.clauseTag(k) == .adverb || analysis.clauseTag(k) == .base
        { k += 1 }
      case .coordinator, .preposition, .ing, .participle, .noun, .name, .adjective, .number,
        .determiner:
        k += 1
      case .question, .opener:
        // A relative clause, whose verb is its own.
        var verb = k + 1
        while verb < view.tokens.upperBound, !analysis.clauseTag(verb).isPredicate,
          !analysis.clauseTag(verb).isBreak
        { verb += 1 }
        guard verb < view.tokens.upperBound, analysis.clauseTag(verb).isPredicate else {
          return false
        }
        k = verb + 1
        while k < view.tokens.upperBound,
          analysis.clauseTag(k).isInVerbGroup
            || analysis.clauseTag(k).isPredicate
        { k += 1 }
      case .comma:
        guard let next = close(of: k) else { return false }
        k = next
      case .mark:
        // Brackets are skipped.
        guard analysis.isMark(k, 0x28) || analysis.isMark(k, 0x29) || isInnerStop(k) else {
          return false
        }
        k += 1
      default: return false
      }
    }
    return false
  }

  /// First token of an amount with a preposition that is a clause's subject: `more than 300 people`; `phrase` stands behind
  /// the preposition at `k`.
  private func amount(_ k: Int, from start: Int, _ phrase: NounPhrase) -> Int? {
    guard phrase.tokens.contains(where: { analysis.clauseTag($0) == .number }) else { return nil }
    var next = phrase.tokens.upperBound
    while analysis.clauseTag(next) == .adverb { next += 1 }
    guard next < view.tokens.upperBound, analysis.clauseTag(next).isPredicate else { return nil }
    var first = k
    while first > start,
      analysis.clauseTag(first - 1) == .adverb || analysis.clauseTag(first - 1) == .adjective
    { first -= 1 }
    return first
  }

  /// Whether a gerund is the subject of a clause: its predicate follows before anything ends the clause.
  private func isSubjectGerund(_ gerund: Int) -> Bool {
    for k in (gerund + 1)..<max(gerund + 1, min(view.tokens.upperBound, gerund + 16)) {
      switch analysis.clauseTag(k) {
      case .finite, .auxiliary: return true
      case .mark, .comma, .opener, .question, .subordinator, .coordinator: return false
      default: continue
      }
    }
    return false
  }

  private func isInnerStop(_ k: Int) -> Bool {
    analysis.isMark(k, 0x2E) && k + 1 < view.tokens.upperBound
  }

  /// Behind the comma that closes what a comma opens; nil where nothing closes it within a few words.
  private func close(of open: Int) -> Int? {
    var k = open + 1
    while k < min(view.tokens.upperBound, open + 18) {
      if analysis.isComma(k) { return k + 1 }
      k += 1
    }
    return nil
  }

  /// Behind a comma in front of content: at the quotation or opener, or behind an insertion that leads to one.
  private func behindInsertion(_ comma: Int) -> Int? {
    let next = comma + 1
    guard next < view.tokens.upperBound else { return nil }
    if analysis.clauseTag(next) == .quote || analysis.clauseTag(next) == .opener { return next }
    guard var behind = close(of: comma), behind < view.tokens.upperBound else { return nil }
    let insertion = (comma + 1)..<(behind - 1)
    // `told a crowd in Leeds, Yorkshire, on Monday that`
    while analysis.clauseTag(behind) == .preposition,
      let phrase = view.phrase(startingAt: behind + 1)
    {
      behind = phrase.tokens.upperBound
    }
    guard behind < view.tokens.upperBound else { return nil }
    let tag = analysis.clauseTag(behind)
    guard tag == .opener || tag == .quote,
      !insertion.contains(where: { analysis.clauseTag($0).isPredicate })
    else { return nil }
    return behind
  }
}
