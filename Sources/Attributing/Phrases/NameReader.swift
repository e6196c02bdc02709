import ClaimModel
import LanguagePacks

/// Reads runs of capitalised words as names, split where their cases cannot agree.
struct NameReader {
  /// A run of words that make one name.
  struct Run {
    var tokens: Range<Int>
    var isPerson: Bool
    /// Case, number and gender, where known; empty for a name nobody knows.
    var tags: Tags
  }

  let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The name that begins at a token.
  ///
  /// - Parameter afterRole: whether a role stands before it, behind which any capital may begin a name.
  func match(at start: Int, limit: Int, afterRole: Bool = false) -> Run? {
    guard start < limit else { return nil }
    if afterRole { return read(at: start, limit: limit, afterRole: true) }
    let last = analysis.lastName
    if last.start == start, last.limit == limit { return last.run }
    let run = read(at: start, limit: limit, afterRole: false)
    analysis.lastName = (start, limit, run)
    return run
  }

  private func read(at start: Int, limit: Int, afterRole: Bool) -> Run? {
    guard
      isNameWord(start, first: true) || afterRole && canFollowRole(start, limit: limit)
        || opensWithParticle(start, limit: limit),
      !isAddress(start), analysis.nounIndex(start) < 0 || !analysis.isMostlyCapitals(start)
    else { return nil }
    if registryMatch(at: start, limit: limit, quoted: false) != nil { return nil }
    var tags = caseTags(start..<(start + 1))
    var i = start + 1
    while i < limit, i - start < 6 {
      // An initial's stop, a particle between names.
      if analysis.isMark(i, 0x2E), isInitial(i - 1, limit: limit) {
        i += 1
        continue
      }
      guard analysis.token(i).kind == .word,
        analysis.token(i).shape.contains(.spaceBefore) || analysis.isMark(i - 1, 0x2E)
      else { break }
      if isParticle(i), i + 1 < limit,
        isNameWord(i + 1, first: false)
          || isParticle(i + 1) && i + 2 < limit && isNameWord(i + 2, first: false)
      {
        i += 1
        continue
      }
      guard isNameWord(i, first: false) || isInitial(i, limit: limit) else { break }
      // A first name behind words that are none begins a person: `Lumen Labs | Simon Hartley`.
      if isFirstName(i), !isFirstName(start), i + 1 < limit, analysis.isWord(i + 1),
        isNameWord(i + 1, first: false)
      {
        break
      }
      // An acronym is no part of a person's name: `IMGW Przemysław Cichy`.
      if isAcronym(i) != isAcronym(i - 1), !isInitial(i, limit: limit), analysis.isWord(i - 1),
        analysis.token(i - 1).length > 2 || isAcronym(i)
      {
        break
      }
      if registryMatch(at: i, limit: limit, quoted: false).map({ !isSingleWordPerson(i, $0) })
        == true
      {
        break
      }
      // A first name behind a surname begins another name; cases that cannot agree split as well.
      let next = caseTags(i..<(i + 1))
      if !next.isEmpty, !tags.isEmpty {
        var both = agreeing(tags, next, firstDecides: isFirstName(start))
        // A surname whose base form looks like a case of another: `Kamil Dziubka`.
        if both.isEmpty, isFirstName(start) {
          both = agreeing(tags, analysis.guessedTags(i), firstDecides: true)
        }
        if both.isEmpty { break }
        tags = both
      } else if tags.isEmpty {
        tags = next
      }
      i += 1
    }
    // A trailing initial's stop stays with the name: `Joanna S.`
    let run = start..<i
    return Run(tokens: run, isPerson: isPerson(run), tags: withSex(tags, of: run))
  }

  /// The tags with the sex that a first name tells.
  private func withSex(_ tags: Tags, of run: Range<Int>) -> Tags {
    guard let first = run.first, let classes = analysis.facts(first)?.nameClasses else {
      return tags
    }
    let man = classes.contains(.firstNameMasculine)
    let woman = classes.contains(.firstNameFeminine)
    guard man != woman else { return tags }
    let sex: MorphTag.Genders = man ? .masculinePersonal : .feminine
    return analysis.tags.run(of: tags) {
      MorphTag(.noun, cases: $0.cases, genders: sex, numbers: $0.numbers)
    }
  }

  /// `ul. Gagarina`: a street bears the name.
  private func isAddress(_ i: Int) -> Bool {
    let word = i > 1 && analysis.isMark(i - 1, 0x2E) ? i - 2 : i - 1
    return word >= 0 && analysis.roles(word).contains(.address)
  }

  /// An acronym or a web address: never part of a person's name.
  private func isAcronym(_ i: Int) -> Bool {
    analysis.token(i).length > 1 && !isShoutedName(i)
      && (analysis.token(i).shape.contains(.allCapitals) || analysis.isMostlyCapitals(i)
        || analysis.hasInnerStop(i))
  }

  /// `KRZYSZTOF WOLSKI`: a person's name in capitals beside other words in capitals.
  private func isShoutedName(_ i: Int) -> Bool {
    analysis.token(i).length > 3 && analysis.token(i).shape.contains(.allCapitals)
      && (!analysis.nameClasses(i).isDisjoint(with: .person)
        || i > 0 && analysis.token(i - 1).shape.contains(.allCapitals) && isFirstName(i - 1))
      && analysis.isShouted(i)
  }

  /// `S.` in `Joanna S.`, `J.` in `J. Kowalski`: one capital and a stop.
  private func isInitial(_ i: Int, limit: Int) -> Bool {
    (analysis.token(i).length == 1 || analysis.token(i).length == 2 && analysis.byte(i) >= 0xC3)
      && analysis.isCapitalised(i) && i + 1 < limit
      && analysis.isMark(i + 1, 0x2E) && !analysis.token(i + 1).shape.contains(.spaceBefore)
  }

  /// Behind a role, a capitalised word that can be a surname, or with another name behind it: `prezydent Siale Leota`.
  private func canFollowRole(_ i: Int, limit: Int) -> Bool {
    guard analysis.isWord(i), analysis.isCapitalised(i), !analysis.isSentenceStart(i),
      !isAcronym(i),
      let facts = analysis.facts(i), facts.noun < 0
    else { return false }
    return facts.isProper && !facts.nameClasses.isDisjoint(with: .person)
      || i + 1 < limit && isNameWord(i + 1, first: true)
  }

  private func isSingleWordPerson(_ i: Int, _ match: Registry.Match) -> Bool {
    match.end == i + 1 && match.isCommonWord
  }

  /// Lower-case words inside names: `von`, `de`, `van`, `al`.
  private func isParticle(_ i: Int) -> Bool {
    guard let key = analysis.lower(i) else { return false }
    return analysis.language.nameParticles.contains(key) && !analysis.isCapitalised(i)
  }

  /// `Van der Meer powiedział`: a particle in front of a surname has a capital at a sentence's start.
  private func opensWithParticle(_ i: Int, limit: Int) -> Bool {
    guard analysis.isSentenceStart(i), analysis.roles(i).isEmpty, let key = analysis.lower(i),
      analysis.language.nameParticles.contains(key), i + 1 < limit, analysis.isWord(i + 1)
    else { return false }
    return isParticle(i + 1) && i + 2 < limit && isNameWord(i + 2, first: false)
      || !isFirstName(i) && analysis.isKnownSurname(i + 1)
  }

  /// Whether a word can be part of a name: capitalised, and at a sentence's start without a common reading.
  private func isNameWord(_ i: Int, first: Bool) -> Bool {
    guard analysis.isWord(i), analysis.isCapitalised(i), let facts = analysis.facts(i) else {
      return false
    }
    // `ministra Marka Nowaka`: a first name whose form is a common noun's too stands in front of a surname.
    // `Hanny Król`: and a surname that is a noun behind a first name.
    if facts.noun >= 0, facts.isCommon {
      let isPersonal =
        first
        ? isFirstName(i) && isBeforeSurname(i)
        : i > 0 && isFirstName(i - 1) && !facts.nameClasses.isDisjoint(with: .person)
      if !isPersonal { return false }
    }
    if !facts.roles.subtracting(.besideNouns).isEmpty { return false }
    if !facts.isCommon { return true }
    // `IZM podaje`: an acronym that is a word in small letters.
    if analysis.isMostlyCapitals(i), analysis.token(i).length >= 3,
      analysis.token(i).shape.contains(.allCapitals), facts.parts.contains(.noun),
      facts.parts.isDisjoint(with: [.preposition, .conjunction, .particle, .finite, .past]),
      !analysis.isShouted(i)
    {
      return true
    }
    // A common word that the article knows as somebody's surname.
    if analysis.isKnownSurname(i) { return true }
    if analysis.isSentenceStart(i) || opensQuotation(i) {
      // A common word that is a first name or surname as well: `Róża`, `Kot`; only with a name behind it.
      guard facts.isProper, i + 1 < analysis.article.tokens.count, analysis.isWord(i + 1),
        analysis.isCapitalised(i + 1)
      else { return false }
      return !facts.nameClasses.isDisjoint(with: .person)
    }
    if facts.isProper, !first || isFirstName(i) || !hasCommonNoun(i) { return true }
    // Common words that are capitalised inside a sentence: part of a body's own name, a person's if a first name stands before.
    guard !first else { return false }
    return facts.parts.isDisjoint(with: [.preposition, .conjunction]) && isFirstName(i - 1)
  }

  private func isBeforeSurname(_ i: Int) -> Bool {
    guard !analysis.isSentenceStart(i), i + 1 < analysis.article.tokens.count,
      analysis.isWord(i + 1), analysis.token(i + 1).shape.contains(.spaceBefore)
    else { return false }
    return isNameWord(i + 1, first: false)
      && !analysis.nameClasses(i + 1).isDisjoint(with: .person)
  }

  private func hasCommonNoun(_ i: Int) -> Bool {
    analysis.commonReadings(i).contains { $0.tag.isAny(of: [.noun, .adjective]) }
  }

  func opensQuotation(_ i: Int) -> Bool {
    i > 0
      && (analysis.token(i - 1).kind == .quote || analysis.isColon(i - 1)
        || analysis.token(i - 1).kind == .dash)
  }

  /// Whether a word can be a first name.
  func isFirstName(_ i: Int) -> Bool {
    !analysis.nameClasses(i).isDisjoint(with: .firstName)
  }

  /// Whether a run names a person: a known first name or surname is in it, or two unknown words stand together.
  private func isPerson(_ run: Range<Int>) -> Bool {
    var isPlace = false
    var words = 0
    for i in run {
      guard let facts = analysis.facts(i) else { continue }
      words += 1
      if isAcronym(i), run.count <= 2 { return false }
      if !facts.nameClasses.isDisjoint(with: .person) { return true }
      if !facts.nameClasses.isDisjoint(with: .place) { isPlace = true }
      if analysis.token(i).shape.contains(.allCapitals), analysis.token(i).length > 1,
        run.count == 1, !isShoutedName(i)
      {
        return false
      }
      if analysis.token(i).shape.contains(.hasDigit)
        || isAcronym(i) && run.count < 4 && !isFirstName(run.lowerBound)
      {
        return false
      }
    }
    return words >= 2 && !isPlace
  }

  /// Case, number and gender of a body's name: those of its first noun, in front of which adjectives may stand that can be
  /// nouns themselves. An acronym says nothing.
  func bodyTags(_ run: Range<Int>) -> Tags {
    for i in run where analysis.isWord(i) {
      if isAcronym(i) { return Tags() }
      let isModifier =
        i + 1 < run.upperBound && analysis.noun(i + 1) != nil && !analysis.modifierTags(i).isEmpty
      if isModifier { continue }
      let tags = analysis.tags(i, [.noun, .verbalNoun])
      if !tags.isEmpty { return tags }
    }
    return caseTags(run)
  }

  /// The tags of a body of the registry; a name that stands as it is listed can be nominative, whatever its words may be
  /// forms of: `New York Times`.
  func entryTags(_ run: Range<Int>, _ entry: Registry.Entry) -> Tags {
    let tags = bodyTags(run)
    if tags.isEmpty || tags.contains(where: { $0.cases.contains(.nominative) }) { return tags }
    let words = analysis.string(run)
    guard entry.name == words || entry.also.contains(words) else { return tags }
    return analysis.tags.run(analysis.tags.one(MorphTag(.noun, cases: .nominative)), then: tags)
  }

  /// Case, number and gender of a run's words: those all readings agree on.
  func caseTags(_ run: Range<Int>) -> Tags {
    var result = Tags()
    for i in run where analysis.isWord(i) {
      // An acronym has no case of its own.
      if isAcronym(i), run.count == 1 { continue }
      let tags = analysis.nameTags(i)
      if tags.isEmpty { continue }
      result = result.isEmpty ? tags : agreeing(result, tags)
      if result.isEmpty { return tags }
    }
    return result
  }

  /// What two words of a name agree on: cases and number in common. Either may tell the sex, the first name
  /// before the surname (`Jarosław Kraska`).
  private func agreeing(
    _ a: Tags, _ b: Tags, firstDecides: Bool = false
  ) -> Tags {
    let arena = analysis.tags
    arena.begin()
    for x in a {
      for y in b {
        let cases =
          x.cases.isEmpty ? y.cases : y.cases.isEmpty ? x.cases : x.cases.intersection(y.cases)
        let numbers =
          x.numbers.isEmpty
          ? y.numbers : y.numbers.isEmpty ? x.numbers : x.numbers.intersection(y.numbers)
        if cases.isEmpty && !(x.cases.isEmpty && y.cases.isEmpty) { continue }
        if numbers.isEmpty && !(x.numbers.isEmpty && y.numbers.isEmpty) { continue }
        let tag = MorphTag(
          .noun, cases: cases,
          genders: firstDecides && !x.genders.isEmpty ? x.genders : x.genders.union(y.genders),
          numbers: numbers)
        if !arena.current.contains(tag) { arena.append(tag) }
        if arena.current.count >= 16 { return arena.finish() }
      }
    }
    return arena.finish()
  }
}
