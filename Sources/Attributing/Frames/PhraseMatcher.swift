import ClaimModel
import LanguagePacks

/// Finds attribution phrases with the source in their slot.
struct PhraseMatcher {
  /// A phrase in the text.
  struct Found {
    /// Its first token, a possessive included.
    var start: Int
    /// Behind its source.
    var end: Int
    /// The phrase's own words.
    var words: Range<Int>
    var speaker: SpeakerReference
    var kind: AttributionPhrase.Kind
    /// Who holds the same: `zdaniem lekarzy i farmaceutów`.
    var partner: NounPhrase? = nil
  }

  private let view: SentenceView

  init(_ view: SentenceView) {
    self.view = view
  }

  /// The phrase of one of the kinds that begins at a token.
  func match(at i: Int, kinds: AttributionPhrase.Kinds) -> Found? {
    let analysis = view.analysis
    guard analysis.classes(i).contains(.beginsPhrase), let key = analysis.lower(i),
      let candidates = analysis.language.phrases.byFirstWord[key]
    else { return nil }
    // By index: a phrase is looked at closely only where its second word may stand behind the first.
    for k in candidates.indices where kinds.contains(candidates[k].kind.bit) {
      guard candidates[k].canGoOn(behind: i, in: analysis) else { continue }
      let phrase = candidates[k]
      let end = i + phrase.words.count
      if end <= view.tokens.upperBound,
        (i..<end).allSatisfy({ analysis.lower($0) == phrase.words[$0 - i] }),
        let found = source(of: phrase, words: i..<end)
      {
        return found
      }
      if let found = withPossessive(phrase, at: i) { return found }
    }
    return nil
  }

  /// `w jej ocenie`: a possessive between the phrase's words fills its slot.
  private func withPossessive(_ phrase: AttributionPhrase, at i: Int) -> Found? {
    let analysis = view.analysis
    let end = i + phrase.words.count + 1
    guard phrase.words.count == 2, phrase.kind == .attribution, end <= view.tokens.upperBound,
      case let roles = analysis.roles(i + 1), !roles.isDisjoint(with: .possessive),
      analysis.lower(i + 2) == phrase.words[1]
    else { return nil }
    return Found(
      start: i, end: end, words: i..<end, speaker: .possessive(token: i + 1, roles: roles),
      kind: phrase.kind)
  }

  private func source(of phrase: AttributionPhrase, words: Range<Int>) -> Found? {
    let analysis = view.analysis
    // A possessive in front fills the slot: `jego zdaniem`, `w jego ocenie`.
    for k in [words.lowerBound - 1, words.lowerBound + 1] {
      guard k >= view.tokens.lowerBound, k < view.tokens.upperBound, analysis.isWord(k) else {
        continue
      }
      let roles = analysis.roles(k)
      if roles.contains(.own), k < words.lowerBound { return nil }
      if !roles.isDisjoint(with: .possessive), k < words.lowerBound {
        return Found(
          start: k, end: words.upperBound, words: words,
          speaker: .possessive(token: k, roles: roles), kind: phrase.kind)
      }
    }
    guard words.upperBound < view.tokens.upperBound else { return nil }
    // `…, według którego …`: the antecedent is the last speaker before the comma.
    if analysis.roles(words.upperBound).contains(.relative), phrase.kind == .attribution {
      guard
        let antecedent = view.phrases.last(where: {
          $0.tokens.upperBound <= words.lowerBound && $0.isSpeaker
        })
      else { return nil }
      return Found(
        start: words.lowerBound, end: words.upperBound + 1, words: words,
        speaker: .phrase(antecedent), kind: phrase.kind)
    }
    let parsed = NounPhraseParser(analysis).phrase(
      at: words.upperBound, limit: view.tokens.upperBound)
    let isUsable =
      parsed.map { $0.tokens.lowerBound == words.upperBound && $0.kind != .other } ?? false
    guard
      var candidate = isUsable ? parsed : unknown(at: words.upperBound, phrase) ?? parsed,
      !view.isSpoken(candidate.head) || phrase.kind != .attribution
        || analysis.token(candidate.tokens.lowerBound).kind == .quote
    else { return nil }
    candidate.preposition = words.lowerBound
    // `Według Uszakowa Karimow …`: of two names that cannot be one in this case, the first is the source.
    if candidate.kind == .person || candidate.kind == .proper, candidate.noun == nil,
      candidate.tokens.count == 2, !candidate.tags.isEmpty,
      !candidate.can(phrase.cases) || opensClause(candidate),
      let first = NounPhraseParser(analysis).phrase(
        at: words.upperBound, limit: words.upperBound + 1), first.can(phrase.cases)
    {
      candidate = first
      candidate.preposition = words.lowerBound
    }
    var end = candidate.tokens.upperBound
    guard candidate.tags.isEmpty || candidate.can(phrase.cases) else { return nil }
    candidate = candidate.governed(by: phrase.cases, in: analysis.tags)
    guard let source = InfoResolver(analysis).source(of: candidate) else { return nil }
    switch phrase.kind {
    case .origin where phrase.cases == .instrumental, .venue:
      // `za PAP`: only an outlet carries; anything else behind the preposition is a place or time.
      guard isOutlet(source) else { return nil }
    case .attribution where phrase.cases == .instrumental:
      // `zgodnie z raportem` hands over; `zgodnie z ustawą` says what is the rule.
      guard
        candidate.kind == .statement || candidate.kind == .info
          || candidate.kind == .document && !analysis.classes(candidate.head).contains(.norm)
      else { return nil }
    default: break
    }
    if source.kind == .proper, source.tags.isEmpty, phrase.kind == .attribution,
      analysis.token(source.head).shape.contains(.hasDigit)
    {
      return nil
    }
    var partner: NounPhrase?
    if phrase.kind == .attribution, phrase.cases == .genitive {
      partner = second(end, beside: source)
      end = partner?.tokens.upperBound ?? end
    }
    if phrase.kind == .attribution {
      end = withAffiliation(end, source)
      end = withDetails(end, of: candidate)
    }
    end = withApposition(end, source)
    return Found(
      start: words.lowerBound, end: end, words: words, speaker: .phrase(source), kind: phrase.kind,
      partner: partner)
  }

  /// `Według Uszakowa Karimow przyleci`: of two unknown words, neither a first name, the second has its verb right behind it and
  /// can only be nominative as a man's.
  private func opensClause(_ phrase: NounPhrase) -> Bool {
    let analysis = view.analysis
    let second = phrase.tokens.upperBound - 1
    guard phrase.tokens.upperBound < view.tokens.upperBound,
      analysis.isSurelyVerb(phrase.tokens.upperBound),
      analysis.nameClasses(phrase.tokens.lowerBound).isDisjoint(with: .firstName),
      analysis.nameTags(phrase.tokens.lowerBound).contains(where: {
        $0.genders.contains(.masculinePersonal) && $0.cases.contains(.genitive)
      })
    else { return false }
    let men = analysis.nameTags(second).filter { $0.genders.contains(.masculinePersonal) }
    return !men.isEmpty && !men.contains { $0.cases.contains(.genitive) }
  }

  /// A source no word of which is known: one lower-case word behind an attribution, or the stretch up to the comma whom a
  /// reporter relies on.
  private func unknown(at i: Int, _ phrase: AttributionPhrase) -> NounPhrase? {
    let analysis = view.analysis
    guard i < view.tokens.upperBound else { return nil }
    if phrase.kind == .attribution, analysis.isWord(i), analysis.readings(i).isEmpty {
      return NounPhrase(tokens: i..<(i + 1), head: i, kind: .role, tags: Tags(), modifiers: i..<i)
    }
    guard phrase.kind == .origin, phrase.cases == .accusative else { return nil }
    let end = view.clauseEnd(i)
    guard end - i >= 2, end - i <= 10 else { return nil }
    return NounPhrase(tokens: i..<end, head: end - 1, kind: .people, tags: Tags(), modifiers: i..<i)
  }

  private func isOutlet(_ phrase: NounPhrase) -> Bool {
    guard let entry = phrase.entry else { return false }
    switch view.analysis.language.registry.entries[entry].kind {
    case .agency, .newspaper, .broadcaster, .portal: return true
    default: return false
    }
  }

  /// `zdaniem Ewy Sowy z Instytutu Meteorologii …`: where a person is from belongs to the phrase.
  private func withAffiliation(_ end: Int, _ source: NounPhrase) -> Int {
    let analysis = view.analysis
    guard source.kind == .person || source.kind == .people, end + 1 < view.tokens.upperBound,
      analysis.parts(end).contains(.preposition), analysis.token(end).length <= 2,
      let place = view.phrases.first(where: { $0.tokens.lowerBound == end + 1 }),
      place.kind == .named || place.kind == .institution
        || place.kind == .proper && place.can(.genitive),
      case let close = place.tokens.upperBound,
      source.kind == .person || close < view.tokens.upperBound && analysis.isComma(close)
    else { return end }
    return close
  }

  /// `zdaniem lekarzy i farmaceutów …`: a second source joined to the first belongs to the phrase, not to what it says.
  private func second(_ end: Int, beside source: NounPhrase) -> NounPhrase? {
    let analysis = view.analysis
    guard end + 1 < view.tokens.upperBound, analysis.roles(end).contains(.coordinate),
      var second = NounPhraseParser(analysis).phrase(at: end + 1, limit: view.tokens.upperBound),
      second.tokens.lowerBound == end + 1, second.isSpeaker, !second.tags.isEmpty,
      second.tags.allSatisfy({ !$0.cases.contains(.nominative) }), second.can(.genitive)
    else { return nil }
    second = second.governed(by: .genitive, in: analysis.tags)
    second.preposition = source.preposition
    return second
  }

  /// `według sondażu dla „Faktu”`, `według nagrań z kamer`: whom a document is for and where it is from belongs to the phrase.
  private func withDetails(_ end: Int, of phrase: NounPhrase) -> Int {
    let analysis = view.analysis
    guard phrase.kind == .document || phrase.kind == .statement || phrase.kind == .info else {
      return end
    }
    var end = end
    while end + 1 < view.tokens.upperBound, analysis.roles(end).contains(.provenance) {
      if analysis.token(end + 1).kind == .quote,
        let close = NounPhraseParser(analysis).quotedTitle(
          at: end + 1, limit: view.tokens.upperBound)
      {
        end = close
        continue
      }
      guard
        let detail = NounPhraseParser(analysis).phrase(
          at: end + 1, limit: view.tokens.upperBound),
        detail.tokens.lowerBound == end + 1,
        detail.tags.isEmpty || detail.can([.genitive, .locative])
      else { break }
      end = detail.tokens.upperBound
    }
    return end
  }

  /// `zdaniem X, rzecznika Y,`: an apposition between commas belongs to the source.
  private func withApposition(_ end: Int, _ source: NounPhrase) -> Int {
    guard end < view.tokens.upperBound, view.analysis.isComma(end) else { return end }
    // `zdaniem lekarzy, którzy badali chłopca, …`: a relative clause belongs to the source too.
    if let close = view.relativeClauseEnd(end + 1) { return close }
    let close = view.clauseEnd(end + 1)
    guard close < view.tokens.upperBound, !view.hasPredicate((end + 1)..<close) else { return end }
    let analysis = view.analysis
    let first = end + 1
    guard first < close else { return end }
    let opens = analysis.parts(first)
    if !opens.isDisjoint(with: [.participlePassive, .participleActive]) { return close }
    if let next = NounPhraseParser(analysis).phrase(at: first, limit: close),
      next.kind == .role || next.kind == .institution || next.kind == .person,
      next.can(.genitive), next.tokens.upperBound >= close - 8
    {
      return close
    }
    return end
  }
}
