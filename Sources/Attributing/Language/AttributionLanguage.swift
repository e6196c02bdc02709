import ClaimModel
import LanguagePacks

/// Everything the attribution engine knows of a language, read once from its pack.
///
/// A class: every stage holds it, and one reference is cheaper to hand on than its tables are.
final class AttributionLanguage: Sendable {
  let code: String
  let lexicon: Lexicon?
  let cues: CueTable
  let nouns: NounTable
  let functionWords: FunctionWords
  let phrases: PhraseTable
  let registry: Registry
  let guesser: NameGuesser?
  /// Lemmas that are never taken for a speaker: times, amounts.
  let nonSpeakers: Set<LemmaKey>
  /// Words of amount whose genitive speaks: part, majority, one of.
  let quantifiers: Set<LemmaKey>
  /// Nouns of plans and manners, no sources: according to plan.
  let manners: Set<LemmaKey>
  /// Forms of nouns that the lexicon lacks, with what they say.
  let nounForms: [LemmaKey: [Reading]]
  /// Whether a subject is known by its place beside the verb, not by its form.
  let subjectsByOrder: Bool
  /// Words with the readings a list gives them, in place of the lexicon's.
  let forms: [LemmaKey: [Reading]]
  /// Readings of words the lexicon lacks by their endings, the longest first.
  let wordEndings: [(ending: [UInt8], tags: [MorphTag])]
  /// What is glued to a noun in the possessive: `'s`.
  let possessives: [[UInt8]]
  /// Abbreviated titles in front of names.
  let titles: Set<LemmaKey>
  /// Modal verbs that report hearsay: `miał` with an infinitive.
  let hearsayModals: Set<LemmaKey>
  /// Verbs that name something with a quotation: called, described as.
  let namingVerbs: Set<LemmaKey>
  /// Nouns that state an event.
  let eventNouns: Set<LemmaKey>
  /// Verbs of judging.
  let stanceVerbs: Set<LemmaKey>
  /// Nouns that prove or show, but say nothing: history, an example.
  let abstractions: Set<LemmaKey>
  /// Verbs whose as-clause says how something happens: `widać, jak …`.
  let perceptionVerbs: Set<LemmaKey>
  /// Modal verbs with which a cue's infinitive was said after all: `musiał przyznać`.
  let sayingModals: Set<LemmaKey>
  /// Documents that set a rule and report nothing: a law, a contract.
  let norms: Set<LemmaKey>
  /// Words that say of somebody that they are not named: `anonimowy`, `informator`.
  let anonymous: Set<LemmaKey>
  /// Nouns for any document, which go on with the words spoken of before: `dokument`.
  let generalDocuments: Set<LemmaKey>
  /// What a headline's colon introduces news of: competitions.
  let topics: Set<LemmaKey>
  /// The article itself, as a speaker in an interview.
  let ownVoices: Set<LemmaKey>
  /// Roles named by a phrase: the key of a role and of what it is of, to the role that means the same.
  let rolePhrases: [[LemmaKey]: LemmaKey]
  /// Small words inside personal names.
  let nameParticles: Set<LemmaKey>
  /// Prepositions inside the names of bodies: `Bank of Scotland`.
  let nameLinks: Set<LemmaKey>
  /// Verbs of not doing what their infinitive says: `refused to say`.
  let refusals: Set<LemmaKey>
  /// Modal verbs with which nothing is said yet: `may ask`.
  let possibilities: Set<LemmaKey>
  /// Nouns for times.
  let timeNouns: Set<LemmaKey>
  /// Words that stand in front of a noun and are no part of a source's name: `the`, `its`.
  let articles: Set<LemmaKey>
  /// Titles that tell a man or a woman: `Mr`, `Mrs`.
  let menTitles: Set<LemmaKey>
  let womenTitles: Set<LemmaKey>
  /// What is written with apostrophes.
  let quotationStyle: QuotationStyle
  /// Nouns of men's grammar that women bear as well: minister, judge.
  let commonGender: Set<LemmaKey>
  /// Offices whose name alone means who holds it, nobody of a like role.
  let titularOffices: Set<LemmaKey>
  /// Kinds of bodies whose noun stands for no other body of their group: a court.
  let specificBodies: Set<LemmaKey>
  /// Adjectives and names of the country whose bodies need none beside them.
  let homeNations: Set<LemmaKey>
  /// What stands before a noun without changing what kind of noun it is: `zoo` in `zoopsycholog`.
  let nounPrefixes: [[UInt8]]
  /// Who held which office.
  let offices: OfficeTable

  init(pack: LanguagePack) {
    code = pack.code
    lexicon = pack.lexicon
    cues = CueTable(pack: pack)
    nouns = NounTable(pack: pack)
    functionWords = FunctionWords(pack: pack)
    phrases = PhraseTable(pack: pack)
    registry = Registry(pack: pack)
    guesser = NameGuesser(pack: pack)
    var phrases: [[LemmaKey]: LemmaKey] = [:]
    for row in pack.rows("role-phrases") {
      phrases[row[0].split(separator: " ").map { LemmaKey(String($0)) }] = LemmaKey(row[1])
    }
    rolePhrases = phrases
    var classes: [String: Set<LemmaKey>] = [:]
    for row in pack.rows("word-classes") {
      classes[row[1], default: []].insert(LemmaKey(row[0]))
    }
    nonSpeakers = classes["non-speaker"] ?? []
    quantifiers = classes["quantifier"] ?? []
    manners = classes["manner"] ?? []
    var forms: [LemmaKey: [Reading]] = [:]
    for row in pack.rows("noun-forms") {
      let lemma = LemmaKey(row[1])
      forms[LemmaKey(row[0]), default: []] += MorphTag.readings(row[2]).map {
        Reading(lemma: lemma, tag: $0)
      }
    }
    nounForms = forms
    var settings: [String: String] = [:]
    for row in pack.rows("pack") { settings[row[0]] = row[1] }
    subjectsByOrder = settings["subjects"] == "order"
    possessives = (settings["possessive"] ?? "").split(separator: " ").map { Array($0.utf8) }
    var words: [LemmaKey: [Reading]] = [:]
    for row in pack.rows("forms") {
      let lemma = LemmaKey(row[1].isEmpty ? row[0] : row[1])
      words[LemmaKey(row[0]), default: []] += MorphTag.readings(row[2]).map {
        Reading(lemma: lemma, tag: $0)
      }
    }
    self.forms = words
    wordEndings = pack.rows("word-endings").map { row in
      (ending: Array(row[0].utf8), tags: MorphTag.readings(row[1]))
    }.sorted { $0.ending.count > $1.ending.count }
    titles = classes["title"] ?? []
    hearsayModals = classes["hearsay-modal"] ?? []
    namingVerbs = classes["naming"] ?? []
    eventNouns = classes["event"] ?? []
    stanceVerbs = classes["stance"] ?? []
    abstractions = classes["abstraction"] ?? []
    perceptionVerbs = classes["perception"] ?? []
    sayingModals = classes["saying-modal"] ?? []
    norms = classes["norm"] ?? []
    anonymous = classes["anonymous"] ?? []
    generalDocuments = classes["general-document"] ?? []
    topics = classes["topic"] ?? []
    ownVoices = classes["own-voice"] ?? []
    nameParticles = classes["particle"] ?? []
    nameLinks = classes["name-link"] ?? []
    refusals = classes["refusal"] ?? []
    possibilities = classes["possibility"] ?? []
    timeNouns = classes["time"] ?? []
    articles = classes["article"] ?? []
    menTitles = classes["man-title"] ?? []
    womenTitles = classes["woman-title"] ?? []
    quotationStyle = QuotationStyle(pack: pack)
    commonGender = classes["common-gender"] ?? []
    titularOffices = classes["titular"] ?? []
    specificBodies = classes["specific"] ?? []
    homeNations = classes["home"] ?? []
    nounPrefixes = pack.rows("word-classes").filter { $0[1] == "noun-prefix" }.map {
      Array($0[0].utf8)
    }
    offices = OfficeTable(pack: pack, nouns: nouns, registry: registry)
  }

  /// Appends the candidate lemmas of a capitalised form that the lexicon may lack as readings, its own form first.
  func nameReadings(of form: UnsafeBufferPointer<UInt8>, into readings: inout [Reading]) {
    withTitleCase(form) { form in
      let own = Reading(lemma: LemmaKey(form), tag: MorphTag(bits: 0))
      readings.append(own)
      // An acronym is its own lemma.
      if form.count > 1, isShouted(form) { return }
      guesser?.readings(of: form, into: &readings)
    }
  }

  /// Whether a form has no small letter.
  private func isShouted(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    if form.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) { return false }
    let text = String(decoding: form, as: UTF8.self)
    return text == text.uppercased()
  }

  /// Calls `body` with the form, its first letter as it is and the others small where all of them are capitals.
  func withTitleCase(
    _ form: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard form.count > 3, isShouted(form) else { return body(form) }
    let text = String(decoding: form, as: UTF8.self)
    var titled = String(text.prefix(1)) + text.dropFirst().lowercased()
    titled.withUTF8(body)
  }
}
