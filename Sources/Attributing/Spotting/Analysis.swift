import ClaimModel
import LanguagePacks

/// One article with the facts of its words: what every later stage asks.
///
/// Token indices are the article's. All questions are answered from tables; none looks a string up.
/// A class for one reason: every sieve and parser holds it, and one reference is cheaper to hand on than its tables are.
final class Analysis {
  let article: Article
  let language: AttributionLanguage
  private let table: [WordFacts]
  private let formTags: [FormTags]
  /// What the facts point to.
  private let memory: WordSpotter.Memory
  /// Where the tags of phrases lie.
  let tags: Arena<MorphTag>
  /// Where lists of phrases lie.
  let phraseArena: Arena<NounPhrase>
  /// Nominatives found in this article and those before it.
  let nominatives: NominativeMemo
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let words: [Int32]
  private let traits: [WordTraits]
  private let summaries: [SentenceSummary]
  private var phraseCache: [Phrases?]
  private var hitCache: [[CueHit]?]
  private var clauseTags: [ClauseTag] = []
  /// For each token the index of the registry's match there, or what ``Known`` says.
  private var registryKnown: [Int32]
  private var registryMatches: [Registry.Match] = []
  /// Candidate lemmas of words that stand behind a first name somewhere in the article.
  private var surnames: Set<LemmaKey>

  init(_ article: Article, spotter: WordSpotter) {
    self.article = article
    language = spotter.language
    tokens = article.tokens
    bytes = article.text.bytes
    words = spotter.spot(article)
    let facts = spotter.facts
    table = facts
    traits = words.map { $0 < 0 ? WordTraits() : WordTraits(facts[Int($0)]) }
    formTags = spotter.formTags
    memory = spotter.memory
    nominatives = spotter.nominatives
    tags = Arena(capacity: 256 + article.tokens.count / 2)
    phraseArena = Arena(capacity: 64 + article.tokens.count / 4)
    summaries = SentenceSummary.all(of: article, words: words, facts: table)
    phraseCache = Array(repeating: nil, count: article.sentences.count)
    hitCache = Array(repeating: nil, count: article.sentences.count)
    registryKnown = Array(repeating: Known.unasked, count: article.tokens.count)
    surnames = []
    surnames = knownSurnames()
    if language.subjectsByOrder {
      var tagger = ClauseTagger(self)
      clauseTags = tagger.run()
    }
  }

  // MARK: - What is found once a sentence

  /// What a sentence holds, whatever stands where in it.
  func summary(ofSentence s: Int) -> SentenceSummary { summaries[s] }

  /// The noun phrases of a sentence, found when first asked for.
  func phrases(ofSentence s: Int) -> Phrases {
    if let known = phraseCache[s] { return known }
    let range = article.sentences[s].tokens
    let found =
      language.subjectsByOrder
      ? OrderedPhraseParser(self).phrases(in: range) : NounPhraseParser(self).phrases(in: range)
    phraseCache[s] = found
    return found
  }

  /// The cues of a sentence, found when first asked for.
  func hits(ofSentence s: Int) -> [CueHit] {
    // Where the order of words decides, cues have a finder of their own.
    if language.subjectsByOrder || !summaries[s].classes.contains(.cue) { return [] }
    if let known = hitCache[s] { return known }
    let finder = CueFinder(self)
    let range = article.sentences[s].tokens
    var hits: [CueHit] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if classes(i).contains(.cue), var hit = finder.hit(at: i, in: range) {
        hit.isUnsaid = finder.isUnsaid(hit, in: range)
        hits.append(hit)
        i = hit.tokens.upperBound
      } else {
        i += 1
      }
    }
    hitCache[s] = hits
    return hits
  }

  /// What is known of a token's registry match before there is one.
  private enum Known {
    static let unasked: Int32 = -2
    static let nothing: Int32 = -1
  }

  /// The registry's name at a token, whatever stands around it.
  func registryMatch(_ i: Int) -> Registry.Match? {
    guard beginsRegistryName(i) else { return nil }
    let known = registryKnown[i]
    if known >= 0 { return registryMatches[Int(known)] }
    if known == Known.nothing { return nil }
    let match = language.registry.match(at: i, limit: tokens.count, analysis: self)
    registryKnown[i] = match == nil ? Known.nothing : Int32(registryMatches.count)
    if let match { registryMatches.append(match) }
    return match
  }

  /// Whether a name of the registry may begin with the word.
  func beginsRegistryName(_ i: Int) -> Bool {
    let index = words[i]
    return index >= 0 && !table[Int(index)].registryNames.isEmpty
  }

  /// Calls `body` with the index of each name of the registry that may begin with a word.
  func forEachRegistryName(_ i: Int, _ body: (Int) -> Void) {
    guard words[i] >= 0 else { return }
    for name in table[Int(words[i])].registryNames { body(Int(name)) }
  }

  /// The name last read, which the next question is nearly always about again; nil for a place without one.
  var lastName: (start: Int, limit: Int, run: NameReader.Run?) = (-1, -1, nil)

  // MARK: - Words

  /// The token.
  func token(_ i: Int) -> Token { tokens[i] }

  /// The facts of a word; nil for marks.
  func facts(_ i: Int) -> WordFacts? {
    let index = words[i]
    return index < 0 ? nil : table[Int(index)]
  }

  /// The first byte of the token.
  func byte(_ i: Int) -> UInt8 { bytes[Int(tokens[i].start)] }

  /// Whether the token is this one-byte mark.
  func isMark(_ i: Int, _ mark: UInt8) -> Bool {
    let token = tokens[i]
    return token.kind == .mark && token.length == 1 && byte(i) == mark
  }

  /// Whether the token is a comma.
  func isComma(_ i: Int) -> Bool { isMark(i, 0x2C) }
  /// Whether the token is a colon.
  func isColon(_ i: Int) -> Bool { isMark(i, 0x3A) }
  /// Whether the token is a dash between spaces.
  func isDash(_ i: Int) -> Bool {
    let token = tokens[i]
    return token.kind == .dash && token.shape.contains(.spaceAfter)
      && (token.shape.contains(.spaceBefore) || i == 0)
  }
  /// Whether the token is a word.
  func isWord(_ i: Int) -> Bool { words[i] >= 0 && tokens[i].kind == .word }
  /// Whether the word is capitalised.
  func isCapitalised(_ i: Int) -> Bool { tokens[i].shape.contains(.capitalised) }
  /// Whether a stop stands inside the word, as in `onet.pl`.
  func hasInnerStop(_ i: Int) -> Bool {
    words[i] >= 0 ? classes(i).contains(.innerStop) : byte(i) == 0x2E
  }
  /// Whether half of the letters or more are capitals, two at least: `GDDKiA`, `PiS`, `UOKiK`.
  func isMostlyCapitals(_ i: Int) -> Bool { classes(i).contains(.mostlyCapitals) }

  /// Whether a word in small letters has a capital further on: `mBank`.
  func hasInnerCapital(_ i: Int) -> Bool {
    tokens[i].kind == .word && !isCapitalised(i)
      && bytes[tokens[i].span.range].dropFirst().contains { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// Whether the words beside it are in capitals as well: a headline that shouts.
  func isShouted(_ i: Int) -> Bool {
    [i - 1, i + 1].contains {
      tokens.indices.contains($0) && isWord($0) && tokens[$0].length > 3
        && tokens[$0].shape.contains(.allCapitals)
    }
  }

  /// Whether a word is a number in Roman figures.
  func isRomanNumber(_ i: Int) -> Bool {
    tokens[i].kind == .word && tokens[i].length <= 6
      && bytes[tokens[i].span.range].allSatisfy {
        $0 == 0x49 || $0 == 0x56 || $0 == 0x58 || $0 == 0x4C || $0 == 0x43
      }
  }

  /// Whether the token begins its sentence.
  func isSentenceStart(_ i: Int) -> Bool { tokens[i].shape.contains(.sentenceStart) }

  /// The roles of a closed-class word, empty for others.
  func roles(_ i: Int) -> FunctionWords.Roles { traits[i].roles }
  /// The parts of speech a word can be.
  func parts(_ i: Int) -> MorphTag.PartsOfSpeech { traits[i].parts }
  /// The tables that know a word.
  func classes(_ i: Int) -> WordClasses { traits[i].classes }
  /// Whether a word can be a predicate.
  func isPredicate(_ i: Int) -> Bool { !parts(i).isDisjoint(with: .predicates) }
  /// Whether a word can only be a finite verb or a past form, no noun or adjective.
  func isSurelyVerb(_ i: Int) -> Bool {
    isWord(i) && !parts(i).isDisjoint(with: [.past, .finite])
      && parts(i).isDisjoint(with: [.noun, .adjective])
  }
  /// The cue that a finite verb or past form is.
  func reportingVerb(_ i: Int) -> Cue? {
    guard let facts = facts(i), !facts.parts.isDisjoint(with: [.past, .finite]) else { return nil }
    return facts.cue
  }
  /// The key of the form in small letters.
  func lower(_ i: Int) -> LemmaKey? {
    let index = words[i]
    return index < 0 ? nil : table[Int(index)].lower
  }
  /// The speaking noun a word is a form of.
  func noun(_ i: Int) -> SpeakingNoun? {
    guard let index = facts(i)?.noun, index >= 0 else { return nil }
    return language.nouns.nouns[index]
  }

  /// A word's tags as a modifier: adjective, participle, numeral.
  func modifierTags(_ i: Int) -> Tags { words[i] < 0 ? Tags() : formTags[Int(words[i])].modifier }
  /// A word's tags as a noun.
  func nounTags(_ i: Int) -> Tags { words[i] < 0 ? Tags() : formTags[Int(words[i])].noun }
  /// A word's tags as part of a name.
  func nameTags(_ i: Int) -> Tags { words[i] < 0 ? Tags() : formTags[Int(words[i])].name }
  /// A word's tags as a name the lexicon lacks, by its ending; empty where nothing can be said.
  func guessedTags(_ i: Int) -> Tags { words[i] < 0 ? Tags() : formTags[Int(words[i])].guessed }
  /// Indices of the reporting expressions that may begin with a word.
  func cuePhrases(_ i: Int) -> ArenaSlice<Int32> {
    words[i] < 0 ? ArenaSlice() : table[Int(words[i])].cuePhrases
  }

  /// One bit for each key that words may stand for: two that share no bit share no key.
  func signature(_ range: Range<Int>) -> UInt64 {
    var signature: UInt64 = 0
    for i in range where words[i] >= 0 {
      let facts = table[Int(words[i])]
      // An acronym's signature leaves its readings out.
      if facts.classes.contains(.shortAcronym) { return .max }
      signature |= facts.signature
    }
    return signature
  }

  /// Whether a word can stand for a part of a reporting expression.
  func fits(_ part: CueTable.Phrase.Part, _ i: Int) -> Bool {
    guard words[i] >= 0 else { return false }
    if part.byLemma { return table[Int(words[i])].readings.contains { $0.lemma == part.key } }
    return table[Int(words[i])].lower == part.key
  }

  /// Index of the speaking noun a word is a form of, or -1.
  func nounIndex(_ i: Int) -> Int { words[i] < 0 ? -1 : table[Int(words[i])].noun }
  /// What a capitalised word can be the name of.
  func nameClasses(_ i: Int) -> NameClasses { words[i] < 0 ? [] : table[Int(words[i])].nameClasses }

  /// All readings of a word.
  func readings(_ i: Int) -> ArenaSlice<Reading> {
    words[i] < 0 ? ArenaSlice() : table[Int(words[i])].readings
  }

  /// The tags of a word's readings that are of one of some parts of speech.
  func tags(_ i: Int, _ parts: MorphTag.PartsOfSpeech) -> Tags {
    tags.run(of: readings(i)) { $0.tag.isAny(of: parts) ? $0.tag : nil }
  }

  /// The readings of a word as a common one.
  func commonReadings(_ i: Int) -> ArenaSlice<Reading> {
    guard let facts = facts(i) else { return ArenaSlice() }
    return facts.readings.dropping(facts.properReadings)
  }

  /// Candidate lemmas of a capitalised word as a name, its own form first.
  func nameKeys(_ i: Int) -> ArenaSlice<LemmaKey> {
    words[i] < 0 ? ArenaSlice() : table[Int(words[i])].nameKeys
  }

  /// What a word is in its clause; only for a language whose subjects are known by their place. Beyond the article's
  /// last word, as behind a cue that ends it, there is what ends a clause.
  func clauseTag(_ i: Int) -> ClauseTag { clauseTags.indices.contains(i) ? clauseTags[i] : .mark }

  /// Whether the word stands behind a first name somewhere in the article.
  func isIntroducedSurname(_ i: Int) -> Bool {
    guard !surnames.isEmpty, let facts = facts(i) else { return false }
    return facts.nameKeys.contains { surnames.contains($0) }
  }

  /// The phrase that begins at a token.
  func phrase(at i: Int, limit: Int) -> NounPhrase? {
    language.subjectsByOrder
      ? OrderedPhraseParser(self).phrase(at: i, limit: limit)
      : NounPhraseParser(self).phrase(at: i, limit: limit)
  }

  /// The names inside what hangs on a phrase.
  func names(inside phrase: NounPhrase) -> Phrases {
    language.subjectsByOrder
      ? OrderedPhraseParser(self).names(inside: phrase)
      : NounPhraseParser(self).names(inside: phrase)
  }

  /// Whether the article introduces the word as a surname.
  func isKnownSurname(_ i: Int) -> Bool {
    guard !surnames.isEmpty, let lower = lower(i) else { return false }
    return nameKeys(i).contains { $0 != lower && surnames.contains($0) }
  }

  /// Whether one of the keys a word may stand for is among a name's: its small-letter form, its lemmas, its guesses as a
  /// name.
  func hasKey(_ i: Int, among wanted: Registry.Word) -> Bool {
    guard words[i] >= 0 else { return false }
    let facts = table[Int(words[i])]
    guard facts.signature & wanted.signature != 0 else { return false }
    if wanted.keys.contains(facts.lower) { return true }
    if facts.classes.contains(.shortAcronym) { return false }
    for reading in facts.readings where wanted.keys.contains(reading.lemma) { return true }
    for key in facts.nameKeys where wanted.keys.contains(key) { return true }
    return false
  }

  /// The text of a run of tokens.
  func string(_ tokens: Range<Int>) -> String {
    guard let span = span(tokens) else { return "" }
    return article.text.string(span)
  }

  /// The text of a word without a possessive ending.
  func bareString(_ i: Int) -> String {
    let text = string(i..<(i + 1))
    guard classes(i).contains(.possessive) else { return text }
    for ending in language.possessives where text.utf8.count > ending.count {
      if text.utf8.suffix(ending.count).elementsEqual(ending) {
        return String(decoding: text.utf8.dropLast(ending.count), as: UTF8.self)
      }
    }
    return text
  }

  /// Whether the words of a span hold some bytes.
  func holds(_ part: [UInt8], in span: ByteSpan) -> Bool {
    guard let first = part.first, part.count <= span.length else { return false }
    return (span.start...(span.end - part.count)).contains { start in
      bytes[start] == first && bytes[start..<(start + part.count)].elementsEqual(part)
    }
  }

  /// The bytes of a run of tokens; nil for an empty run.
  func span(_ tokens: Range<Int>) -> ByteSpan? {
    guard !tokens.isEmpty else { return nil }
    return ByteSpan(
      Int(self.tokens[tokens.lowerBound].start), self.tokens[tokens.upperBound - 1].end)
  }
}
