import ClaimModel
import LanguagePacks

/// A reporting word at its place, in a language whose words have a fixed order.
struct OrderedCue {
  /// The verb with the auxiliaries, adverbs and governing verbs in front of it; for a noun, its own token.
  var group: Range<Int>
  /// The token of the verb or noun.
  var verb: Int
  /// Behind the verb, or behind the last word of the expression.
  var end: Int
  var cue: Cue
  /// What its object says, where it needs no clause.
  var objects: [CueTable.ObjectFrame] = []
  /// Whether it is a participle that shares its subject with the clause before: `saying`.
  var isParticiple = false
  /// Whether its subject is whom it is done to: `was told`.
  var isPassive = false
  var isNegated = false
}

/// Finds reporting verbs and expressions by what each word is in its clause.
struct OrderedCueFinder {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The cues of a sentence, in order.
  func cues(in range: Range<Int>, isSpoken: (Int) -> Bool) -> [OrderedCue] {
    var result: [OrderedCue] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if !isSpoken(i), let cue = cue(at: i, in: range) {
        result.append(cue)
        i = max(i + 1, cue.end)
      } else {
        i += 1
      }
    }
    return result
  }

  private func cue(at i: Int, in range: Range<Int>) -> OrderedCue? {
    guard let facts = analysis.facts(i) else { return nil }
    switch analysis.clauseTag(i) {
    case .finite, .base, .ing, .participle, .auxiliary: break
    default: return nil
    }
    if facts.classes.contains(.beginsCuePhrase), let found = phrase(at: i, in: range) {
      return found
    }
    guard analysis.clauseTag(i) != .auxiliary else { return nil }
    let language = analysis.language
    var objects: [CueTable.ObjectFrame] = []
    var cue = facts.cue
    var lemma = facts.cueLemma
    for reading in analysis.readings(i) where reading.tag.isAny(of: .verbForms) {
      if objects.isEmpty, let found = language.cues.objects[reading.lemma] {
        objects = found
        lemma = lemma ?? reading.lemma
      }
    }
    if cue == nil, let first = objects.first { cue = Cue(act: first.act, uses: []) }
    guard let cue, lemma != nil else { return nil }
    return grouped(
      OrderedCue(group: i..<(i + 1), verb: i, end: i + 1, cue: cue, objects: objects), in: range)
  }

  /// How many words may stand between two words of an expression.
  private static let slack = 3

  /// An expression of several words; adverbs and one determiner may stand between them.
  private func phrase(at i: Int, in range: Range<Int>) -> OrderedCue? {
    var best: OrderedCue?
    let candidates = analysis.cuePhrases(i)
    if candidates.isEmpty { return nil }
    let language = analysis.language
    let ahead = analysis.signature(i + 1..<max(i + 1, min(range.upperBound, i + 2 + Self.slack)))
    for index in candidates where language.cues.canGoOn(Int(index), with: ahead) {
      let candidate = analysis.language.cues.phrases[Int(index)]
      guard let end = end(of: candidate, at: i, in: range), end > best?.end ?? 0 else { continue }
      best = OrderedCue(group: i..<(i + 1), verb: i, end: end, cue: candidate.cue)
    }
    return best.flatMap { grouped($0, in: range) }
  }

  private func end(of phrase: CueTable.Phrase, at i: Int, in range: Range<Int>) -> Int? {
    var k = i
    for p in phrase.parts {
      let part = analysis.language.cues.parts[p]
      var slack = p == phrase.parts.lowerBound ? 0 : Self.slack
      while true {
        guard k < range.upperBound, analysis.isWord(k) else { return nil }
        if analysis.fits(part, k) { break }
        let tag = analysis.clauseTag(k)
        guard slack > 0, tag == .adverb || tag == .determiner || tag == .adjective else {
          return nil
        }
        slack -= 1
        k += 1
      }
      k += 1
    }
    return k
  }

  /// `may ask`, `might say`: nothing was said yet.
  private func isPossible(_ group: Range<Int>) -> Bool {
    group.contains { i in
      analysis.clauseTag(i) == .auxiliary
        && analysis.lower(i).map(analysis.language.possibilities.contains) == true
    }
  }

  /// The cue with its verb group, and what the group says of it; nil for a form that reports nothing.
  private func grouped(_ found: OrderedCue, in range: Range<Int>) -> OrderedCue? {
    var cue = found
    var start = cue.verb
    var hasAuxiliary = false
    var copula = false
    while start > range.lowerBound {
      let before = analysis.clauseTag(start - 1)
      if before == .adverb || before == .auxiliary {
        if analysis.roles(start - 1).contains(.negation) { cue.isNegated = true }
        if before == .auxiliary, !hasAuxiliary {
          hasAuxiliary = true
          copula = analysis.roles(start - 1).contains(.copula)
        }
        start -= 1
      } else if before == .marker {
        start -= 1
      } else if analysis.clauseTag(start) == .marker,
        before == .finite || before == .participle || before == .ing || before == .base
          || before == .adjective
      {
        start -= 1
        // `refused to say`
        if analysis.readings(start).contains(where: {
          analysis.language.refusals.contains($0.lemma)
        }) {
          cue.isNegated = true
          cue.cue.uses = []
          cue.objects = []
        }
      } else {
        break
      }
    }
    if cue.cue.act != .opines, isPossible(start..<cue.verb) { return nil }
    // An adverb that opens the sentence belongs to no group: `Recently officials said`.
    cue.group = start..<(cue.verb + 1)
    switch analysis.clauseTag(cue.verb) {
    case .participle:
      guard hasAuxiliary else { return nil }
      cue.isPassive = copula
    case .ing:
      cue.isParticiple = !hasAuxiliary && start == cue.verb || !copula
    case .base:
      guard start < cue.verb else { return nil }
    default: break
    }
    return cue
  }
}
