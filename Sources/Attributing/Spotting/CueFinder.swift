import ClaimModel
import LanguagePacks

/// Finds reporting words and expressions.
struct CueFinder {
  private let analysis: Analysis

  /// How far back the words of a cue's clause are asked about.
  private static let clauseReach = 24

  /// How many words may stand between two words of an expression.
  private static let slack = 3

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The cue whose verb or first word is at a token.
  ///
  /// - Parameter limit: end of the clause: the reflexive particle is looked for up to there.
  func hit(at i: Int, in range: Range<Int>) -> CueHit? {
    guard let facts = analysis.facts(i), analysis.token(i).kind == .word else { return nil }
    if facts.classes.contains(.beginsCuePhrase), let phrase = phrase(at: i, in: range) {
      return phrase
    }
    guard facts.cue != nil || facts.reflexiveCue != nil, let lemma = facts.cueLemma else {
      return nil
    }
    let forms: MorphTag.PartsOfSpeech = [
      .finite, .past, .impersonal, .future, .participleAdverbPresent, .participleAdverbPast,
    ]
    // `czytamy w …`: the reader and the writer read together.
    let isMedium = facts.cue?.uses.contains(.medium) ?? false
    var tag = MorphTag(bits: 0)
    for reading in analysis.readings(i)
    where reading.tag.isAny(of: forms)
      && (reading.tag.persons.isEmpty || reading.tag.persons.contains(.third)
        || isMedium && reading.tag.persons.contains(.first) && reading.tag.numbers == .plural)
    {
      guard
        reading.lemma == lemma
          || facts.cue != nil && analysis.language.cues.verbs[reading.lemma] != nil
          || analysis.language.cues.reflexive[reading.lemma] != nil
      else { continue }
      tag.bits |= reading.tag.bits
    }
    if tag.bits == 0, let modal = sayingModal(before: i, in: range) { tag = modal }
    guard tag.bits != 0 else { return nil }
    if let cue = facts.reflexiveCue, hasReflexive(near: i, in: range) {
      return CueHit(tokens: i..<(i + 1), verb: i, cue: cue, lemma: lemma, tag: tag)
    }
    guard let cue = facts.cue else { return nil }
    // A noun in capitals or with a noun's place is no verb: only forms that are verbs alone count where both are possible.
    if facts.isProper, !facts.isCommon { return nil }
    return CueHit(tokens: i..<(i + 1), verb: i, cue: cue, lemma: lemma, tag: tag)
  }

  /// The form of the modal verb that an infinitive depends on, where it says that the words were said: `musiał przyznać`.
  private func sayingModal(before i: Int, in range: Range<Int>) -> MorphTag? {
    guard analysis.parts(i).contains(.infinitive) else { return nil }
    for k in (max(range.lowerBound, i - 4)..<i).reversed() {
      guard analysis.isWord(k) else { return nil }
      guard analysis.classes(k).contains(.sayingModal) else { continue }
      var tag = MorphTag(bits: 0)
      for reading in analysis.readings(k)
      where reading.tag.isAny(of: [.finite, .past])
        && (reading.tag.persons.isEmpty || reading.tag.persons.contains(.third))
        && analysis.language.sayingModals.contains(reading.lemma)
      { tag.bits |= reading.tag.bits }
      return tag.bits == 0 ? nil : tag
    }
    return nil
  }

  /// Whether what a cue reports was not said: nobody said it, it is supposed or wished, or it is still to come.
  ///
  /// A cue of direct speech reports all the same: `– Damy radę – powie po latach X`.
  func isUnsaid(_ hit: CueHit, in range: Range<Int>) -> Bool {
    if hit.tag.isAny(of: .finite), !hit.tag.isAny(of: .past), hit.tag.aspects == .perfective {
      return true
    }
    let unsaid: FunctionWords.Roles = [.nobody, .unreal]
    var k = hit.tokens.lowerBound - 1
    let reach = max(range.lowerBound, k - Self.clauseReach)
    while k >= reach, !isBoundary(k) {
      if !analysis.roles(k).isDisjoint(with: unsaid) { return true }
      k -= 1
    }
    k = hit.tokens.upperBound
    while k < min(range.upperBound, hit.tokens.upperBound + 2), !isBoundary(k) {
      if analysis.roles(k).contains(.nobody) { return true }
      k += 1
    }
    return false
  }

  private func isBoundary(_ i: Int) -> Bool {
    analysis.isComma(i) || analysis.isDash(i) || analysis.isColon(i) || analysis.isMark(i, 0x3B)
  }

  private func hasReflexive(near i: Int, in range: Range<Int>) -> Bool {
    for k in max(range.lowerBound, i - 4)..<min(range.upperBound, i + 5)
    where k != i && analysis.roles(k).contains(.reflexive) {
      return true
    }
    return false
  }

  private func phrase(at i: Int, in range: Range<Int>) -> CueHit? {
    let candidates = analysis.cuePhrases(i)
    if candidates.isEmpty { return nil }
    let ahead = analysis.signature(i + 1..<max(i + 1, min(range.upperBound, i + 2 + Self.slack)))
    let language = analysis.language
    for index in candidates where language.cues.canGoOn(Int(index), with: ahead) {
      if let hit = match(Int(index), at: i, in: range) { return hit }
    }
    return nil
  }

  /// Matches an expression; up to three words may stand between its first and its second.
  private func match(_ index: Int, at i: Int, in range: Range<Int>) -> CueHit? {
    let language = analysis.language
    let phrase = language.cues.phrases[index]
    var k = i
    var verb = i
    var tag = MorphTag(bits: 0)
    var lemma = language.cues.parts[phrase.parts.lowerBound].key
    for p in phrase.parts {
      let part = language.cues.parts[p]
      var slack = p == phrase.parts.lowerBound ? 0 : Self.slack
      var matched = false
      while k < range.upperBound {
        if analysis.isWord(k), analysis.fits(part, k) {
          matched = true
          break
        }
        guard slack > 0, analysis.isWord(k),
          !analysis.isPredicate(k) || analysis.roles(k).contains(.reflexive)
        else { break }
        slack -= 1
        k += 1
      }
      guard matched else { return nil }
      if part.byLemma, tag.bits == 0 {
        for reading in analysis.readings(k) where reading.lemma == part.key {
          tag.bits |= reading.tag.bits
        }
        verb = k
        lemma = part.key
      }
      k += 1
    }
    let wanted: MorphTag.PartsOfSpeech = [
      .finite, .past, .impersonal, .participleAdverbPresent, .participleAdverbPast,
    ]
    guard tag.isAny(of: wanted), tag.persons.isEmpty || tag.persons.contains(.third) else {
      return nil
    }
    return CueHit(tokens: i..<k, verb: verb, cue: phrase.cue, lemma: lemma, tag: tag)
  }

  /// Whether the cue is negated: the particle stands right before it, and the expression does not contain it.
  func isNegated(_ hit: CueHit, in range: Range<Int>) -> Bool {
    let before = hit.tokens.lowerBound - 1
    guard before >= range.lowerBound else { return false }
    return analysis.roles(before).contains(.negation)
  }
}
