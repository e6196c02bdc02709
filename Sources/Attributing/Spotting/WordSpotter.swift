import ClaimModel
import LanguagePacks

/// Looks every word up, once per distinct form: the only place where the dictionary is asked.
///
/// Keeps what it has looked up, so that a stream of articles asks for each form once. Not thread-safe: one a worker.
final class WordSpotter {
  let language: AttributionLanguage
  private(set) var facts: [WordFacts] = []
  private(set) var formTags: [FormTags] = []
  /// What the facts point to.
  private(set) var memory = Memory()
  /// Nominatives found so far: in a stream the same offices speak again and again.
  let nominatives = NominativeMemo()
  private var index = FormIndex()
  /// The readings of the form at hand.
  private var found: [Reading] = []
  /// What the guesser says of the form at hand.
  private var scratch: [Reading] = []

  /// Where the lists of all forms lie; whoever uses the facts keeps it.
  struct Memory {
    let readings = Arena<Reading>()
    let keys = Arena<LemmaKey>()
    /// Indices of names of the registry and of reporting expressions.
    let names = Arena<Int32>()
    let tags = Arena<MorphTag>()
  }

  init(language: AttributionLanguage) {
    self.language = language
  }

  /// The facts' index for each token, -1 for tokens that are no words.
  ///
  /// - Complexity: O(*n*) in the tokens.
  func spot(_ article: Article) -> [Int32] {
    // A long stream meets ever new forms; past this the memory is worth more than the look-ups.
    if facts.count > 400_000 {
      facts.removeAll()
      formTags.removeAll()
      index = FormIndex()
      // Articles at work keep the old one.
      memory = Memory()
    }
    var result = [Int32](repeating: -1, count: article.tokens.count)
    article.text.bytes.withUnsafeBufferPointer { bytes in
      for (i, token) in article.tokens.enumerated()
      where token.kind == .word || token.kind == .number || token.kind == .address {
        let form = UnsafeBufferPointer(rebasing: bytes[token.span.range])
        let key = FormIndex.Key(form)
        let known = index.value(of: key)
        if known >= 0 {
          result[i] = known
        } else {
          let new = Int32(facts.count)
          let found = look(up: form, token: token)
          facts.append(found)
          formTags.append(tags(of: found, form, token: token))
          index.insert(key, new)
          result[i] = new
        }
      }
    }
    return result
  }

  private func look(up form: UnsafeBufferPointer<UInt8>, token: Token) -> WordFacts {
    // A possessive is looked up as its noun, unless a list has the whole word: `it's`.
    if let stem = stem(ofPossessive: form), language.forms[LemmaKey(folding: form)] == nil {
      var facts = look(up: stem, token: token)
      facts.classes.insert(.possessive)
      return facts
    }
    let lower = LemmaKey(folding: form)
    found.removeAll(keepingCapacity: true)
    let capitalised = token.shape.contains(.capitalised)
    if let lexicon = language.lexicon, token.kind == .word {
      if capitalised { lexicon.readings(of: form, into: &found) }
      if token.shape.contains(.allCapitals), found.isEmpty, form.count > 3 {
        // A shouted name: TUSK is read as Tusk.
        language.withTitleCase(form) { lexicon.readings(of: $0, into: &found) }
      }
    }
    let properReadings = found.count
    if token.kind == .word, let own = language.forms[lower] {
      found += own
    } else if let lexicon = language.lexicon, token.kind == .word {
      lexicon.readings(ofFolded: form, into: &found)
    }
    // A new word that the pack adds to the lexicon, or a known one behind a prefix: `zoopsycholożka`.
    if token.kind == .word {
      if let added = language.nounForms[lower] { found += added }
      if found.isEmpty { readPrefixed(form) }
    }
    if found.isEmpty, token.kind == .word, !capitalised, !language.wordEndings.isEmpty {
      addEnding(form, lower)
    }
    var facts = WordFacts(
      lower: lower, roles: language.functionWords.roles(of: lower), properReadings: properReadings)
    for reading in found {
      facts.parts.formUnion(reading.tag.parts)
      if reading.tag.isAny(of: .verbForms) {
        // A reading that is a predicate wins over participles of the same form.
        let isPredicate = reading.tag.isAny(of: .predicates)
        if let cue = language.cues.verbs[reading.lemma], isPredicate || facts.cue == nil {
          facts.cue = cue
          facts.cueLemma = reading.lemma
        }
        if let cue = language.cues.reflexive[reading.lemma] {
          facts.reflexiveCue = cue
          facts.cueLemma = facts.cueLemma ?? reading.lemma
        }
      }
      if reading.tag.isAny(of: [
        .noun, .depreciative, .adjective, .participleActive, .participlePassive,
      ]),
        facts.noun < 0, let noun = language.nouns.byLemma[reading.lemma]
      {
        facts.speakingNoun = noun
      }
    }
    if found.isEmpty, let hyphen = form.lastIndex(of: 0x2D), hyphen + 1 < form.count {
      // `34-latek`: the part behind the hyphen is what it is.
      let tail = UnsafeBufferPointer(rebasing: form[(hyphen + 1)...])
      if let inflected = language.nounForms[LemmaKey(tail)], let first = inflected.first {
        found = inflected
        facts.properReadings = 0
        facts.parts = .noun
        facts.speakingNoun = language.nouns.byLemma[first.lemma]
      }
    }
    facts.readings = memory.readings.run(of: found) { $0 }
    if facts.noun < 0 {
      facts.speakingNoun = language.nouns.byLemma[LemmaKey(form)] ?? language.nouns.byLemma[lower]
    }
    if capitalised
      || token.kind == .word && form.dropFirst().contains(where: { $0 >= 0x41 && $0 <= 0x5A })
    {
      addNameKeys(&facts, form)
    }
    facts.classes.formUnion(Self.shape(of: form, token))
    addCuePhrases(&facts)
    facts.classes.formUnion(classes(of: facts))
    addRegistryNames(&facts)
    if capitalised || !facts.nameKeys.isEmpty || !facts.registryNames.isEmpty || facts.noun >= 0
      || !facts.roles.isEmpty || !facts.parts.isDisjoint(with: Self.nominal)
      || !facts.classes.isDisjoint(with: [.quantifier, .title])
    {
      facts.classes.insert(.opensPhrase)
    }
    return facts
  }

  /// What can be the head of a phrase, or stand before one.
  private static let nominal: MorphTag.PartsOfSpeech = [
    .noun, .depreciative, .verbalNoun, .adjective, .participleActive, .participlePassive, .numeral,
    .thirdPersonPronoun,
  ]

  /// What a reading says that is asked often: its degree, and what it can be beside a head as a genitive.
  private static func grammar(_ tag: MorphTag) -> WordClasses {
    var classes: WordClasses = []
    if tag.isAny(of: [.adjective, .adverb]) {
      if tag.degrees == .superlative { classes.insert(.superlative) }
      if tag.degrees == .comparative { classes.insert(.comparative) }
    }
    guard tag.cases.contains(.genitive) else { return classes }
    if tag.isAny(of: .noun) { classes.formUnion([.genitiveNoun, .genitiveHead]) }
    if tag.isAny(of: .verbalNoun) { classes.insert(.genitiveHead) }
    if tag.isAny(of: .adjective) { classes.formUnion([.genitiveAdjective, .genitiveModifier]) }
    if tag.isAny(of: [.participleActive, .participlePassive, .numeral]) {
      classes.insert(.genitiveModifier)
    }
    return classes
  }

  /// What the letters of a form say, whatever it means.
  private static func shape(of form: UnsafeBufferPointer<UInt8>, _ token: Token) -> WordClasses {
    var shape: WordClasses = []
    if form.contains(0x2E) { shape.insert(.innerStop) }
    if form.count <= 5, token.shape.contains(.allCapitals) { shape.insert(.shortAcronym) }
    guard token.kind == .word, form.count <= 16, token.shape.contains(.capitalised) else {
      return shape
    }
    var letters = 0
    var capitals = 0
    for k in form.indices where form[k] & 0xC0 != 0x80 {
      letters += 1
      if ScalarCase.isCapital(form, k) { capitals += 1 }
    }
    if capitals >= 2, capitals * 2 >= letters { shape.insert(.mostlyCapitals) }
    return shape
  }

  /// Notes which reporting expressions begin with the form: by the form itself, then by its lemmas.
  private func addCuePhrases(_ facts: inout WordFacts) {
    let language = language
    memory.names.begin()
    func consider(_ key: LemmaKey, isLemma: Bool) {
      for index in language.cues.phrases(beginningWith: key)
      where !memory.names.current.contains(index) {
        // A word that is matched by lemma must be a form of it, and one matched by form that form.
        let first = language.cues.parts[language.cues.phrases[Int(index)].parts.lowerBound]
        if first.byLemma ? isLemma : !isLemma { memory.names.append(index) }
      }
    }
    let isOwnLemma = facts.readings.contains { $0.lemma == facts.lower }
    consider(facts.lower, isLemma: false)
    if isOwnLemma { consider(facts.lower, isLemma: true) }
    for reading in facts.readings where reading.lemma != facts.lower {
      consider(reading.lemma, isLemma: true)
    }
    facts.cuePhrases = memory.names.finish()
  }

  /// Notes which names of the registry may begin with the form, and the signature of its keys.
  private func addRegistryNames(_ facts: inout WordFacts) {
    memory.names.begin()
    func consider(_ key: LemmaKey) {
      facts.signature |= key.signature
      for name in language.registry.names(beginningWith: key)
      where !memory.names.current.contains(name) { memory.names.append(name) }
    }
    consider(facts.lower)
    if !facts.classes.contains(.shortAcronym) {
      for reading in facts.readings { consider(reading.lemma) }
      for key in facts.nameKeys { consider(key) }
    }
    facts.registryNames = memory.names.finish()
  }

  /// The noun in front of a possessive ending.
  private func stem(ofPossessive form: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    for ending in language.possessives
    where form.count > ending.count && form.suffix(ending.count).elementsEqual(ending) {
      return UnsafeBufferPointer(rebasing: form[..<(form.count - ending.count)])
    }
    return nil
  }

  /// What the ending of a word says that no list and no lexicon has.
  private func addEnding(_ form: UnsafeBufferPointer<UInt8>, _ lower: LemmaKey) {
    for (ending, tags) in language.wordEndings
    where form.count > ending.count + 1 && form.suffix(ending.count).elementsEqual(ending) {
      for tag in tags { found.append(Reading(lemma: lower, tag: tag)) }
      return
    }
  }

  /// The noun behind a prefix, with or without a hyphen.
  private func readPrefixed(_ form: UnsafeBufferPointer<UInt8>) {
    for prefix in language.nounPrefixes where form.count > prefix.count + 4 {
      guard (0..<prefix.count).allSatisfy({ form[$0] | 0x20 == prefix[$0] }) else { continue }
      let hyphen = form[prefix.count] == 0x2D ? 1 : 0
      let tail = UnsafeBufferPointer(rebasing: form[(prefix.count + hyphen)...])
      if let added = language.nounForms[LemmaKey(folding: tail)] { found += added }
      language.lexicon?.readings(ofFolded: tail, into: &found)
      if found.contains(where: { language.nouns.byLemma[$0.lemma] != nil }) { return }
      found.removeAll(keepingCapacity: true)
    }
  }

  private func tags(of facts: WordFacts, _ form: UnsafeBufferPointer<UInt8>, token: Token)
    -> FormTags
  {
    var tags = FormTags()
    let all = facts.readings
    tags.modifier = list(
      all, [.adjective, .participleActive, .participlePassive, .numeral])
    tags.noun = list(all, [.noun, .depreciative, .verbalNoun])
    let names: MorphTag.PartsOfSpeech = [.noun, .adjective, .depreciative]
    let common = list(all.dropping(facts.properReadings), names)
    guard token.shape.contains(.capitalised) else {
      tags.name = common
      return tags
    }
    let proper = list(all.keeping(facts.properReadings), names)
    if !token.shape.contains(.allCapitals), form.count >= 3, let guesser = language.guesser {
      scratch.removeAll(keepingCapacity: true)
      guesser.readings(of: form, into: &scratch)
      tags.guessed = memory.tags.run(of: scratch) { $0.tag }
    }
    // A foreign name may look like a form of a known one: guesses stand beside what the lexicon says.
    let isKnown = !proper.isEmpty && !facts.nameClasses.isDisjoint(with: .person)
    let hasBaseForm = proper.contains {
      $0.cases.contains(.nominative) && $0.numbers.contains(.singular)
    }
    tags.name =
      isKnown || hasBaseForm || tags.guessed.isEmpty
      ? proper : memory.tags.run(proper, then: tags.guessed)
    if tags.name.isEmpty { tags.name = common }
    return tags
  }

  /// The tags of the readings that are of one of these parts of speech.
  private func list(_ readings: ArenaSlice<Reading>, _ parts: MorphTag.PartsOfSpeech) -> Tags {
    memory.tags.run(of: readings) { $0.tag.isAny(of: parts) ? $0.tag : nil }
  }

  /// Which tables know the word by its form or by one of its lemmas.
  private func classes(of facts: WordFacts) -> WordClasses {
    var classes = facts.classes
    func consider(_ key: LemmaKey) {
      if language.quantifiers.contains(key) { classes.insert(.quantifier) }
      if language.namingVerbs.contains(key) { classes.insert(.naming) }
      if language.nonSpeakers.contains(key) { classes.insert(.nonSpeaker) }
      if language.timeNouns.contains(key) { classes.insert(.time) }
      if language.cues.nouns[key] != nil { classes.insert(.cueNoun) }
      if language.hearsayModals.contains(key) { classes.insert(.modalHearsay) }
      if language.abstractions.contains(key) { classes.insert(.abstraction) }
      if language.perceptionVerbs.contains(key) { classes.insert(.perception) }
      if language.sayingModals.contains(key) { classes.insert(.sayingModal) }
      if language.norms.contains(key) { classes.insert(.norm) }
      if language.ownVoices.contains(key) { classes.insert(.ownVoice) }
      if language.topics.contains(key) { classes.insert(.topic) }
    }
    consider(facts.lower)
    if !facts.cuePhrases.isEmpty { classes.insert(.beginsCuePhrase) }
    if language.phrases.byFirstWord[facts.lower] != nil { classes.insert(.beginsPhrase) }
    if language.titles.contains(facts.lower) { classes.insert(.title) }
    for reading in facts.readings {
      consider(reading.lemma)
      classes.formUnion(Self.grammar(reading.tag))
    }
    if facts.cue != nil || facts.reflexiveCue != nil || classes.contains(.beginsCuePhrase) {
      classes.insert(.cue)
    }
    return classes
  }

  private func addNameKeys(_ facts: inout WordFacts, _ form: UnsafeBufferPointer<UInt8>) {
    let keys = memory.keys
    keys.begin()
    keys.append(facts.lower)
    for reading in facts.readings.keeping(facts.properReadings) {
      let lemma = reading.lemma
      if !keys.current.contains(lemma) { keys.append(lemma) }
      if let lexicon = language.lexicon {
        facts.nameClasses.formUnion(lexicon.nameClasses(of: lemma))
      }
    }
    // A name the lexicon lacks may still be on the list of foreign names, in this or its base form.
    let isUnknown = !facts.isProper
    scratch.removeAll(keepingCapacity: true)
    language.nameReadings(of: form, into: &scratch)
    for reading in scratch where !keys.current.contains(reading.lemma) {
      keys.append(reading.lemma)
      if isUnknown, let lexicon = language.lexicon {
        facts.nameClasses.formUnion(lexicon.nameClasses(of: reading.lemma))
      }
    }
    facts.nameKeys = keys.finish()
  }
}
