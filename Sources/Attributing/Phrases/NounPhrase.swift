import LanguagePacks

/// A noun phrase that may name a speaker.
///
/// There are hundreds of thousands of them in a long text and all are handed around by value: fields are kept packed
/// (``PackedRange``), a third of the size of ranges and optionals.
struct NounPhrase: BitwiseCopyable {
  /// What its head is.
  enum Kind {
    /// A personal name, alone or with a role before it.
    case person
    /// A role without a name: the minister, an expert.
    case role
    /// A body of the registry, or an institution named by a noun and its own name.
    case named
    /// An institution by its kind alone: the agency, the court.
    case institution
    /// A country or capital.
    case place
    /// A plural that names nobody: officials, media.
    case people
    /// A report, a statement, a recording.
    case document
    /// Somebody's words: a communiqué, a post. Their source is who made them.
    case statement
    /// Words about information: their source is who gave it.
    case info
    /// A pronoun of the third person.
    case pronoun
    /// The writer, or who is quoted, as the subject: `I`, `we`.
    case firstPerson
    /// A capitalised word nobody knows.
    case proper
    /// Any other noun.
    case other
  }

  /// All its tokens.
  @PackedRange var tokens: Range<Int>
  /// The head's token: the noun, or the last word of a name.
  @PackedIndex var head: Int
  var kind: Kind
  /// Readings of the head that agree with its modifiers.
  var tags: Tags
  /// Tokens of the personal name in it.
  @PackedOptionalRange var name: Range<Int>? = nil
  /// Index of the registry's entry.
  @PackedOptionalIndex var entry: Int? = nil
  /// Index of the speaking noun at its head.
  @PackedOptionalIndex var noun: Int? = nil
  /// Tokens of the phrases that hang on the head: `of the Kremlin`.
  @PackedOptionalRange var complement: Range<Int>? = nil
  /// The words that name it in the text where they are more than its own: `danych GIS`.
  @PackedOptionalRange var extent: Range<Int>? = nil
  /// Token of the preposition that governs it.
  @PackedOptionalIndex var preposition: Int? = nil
  /// Abbreviated titles between a role and the name.
  @PackedOptionalRange var titles: Range<Int>? = nil
  /// Adjectives and other words before the head.
  @PackedRange var modifiers: Range<Int>
  /// Whether its name is a surname alone, which of many a name a woman bears as a man does: `Mróz powiedziała`.
  var isSurname = false
  /// The sex that the verb beside it tells; empty where it tells none.
  var sex: MorphTag.Genders = []

  /// Whether the head can stand in one of the cases; a name nobody knows can stand in any.
  func can(_ cases: MorphTag.Cases) -> Bool {
    tags.isEmpty || tags.contains { $0.cases.isEmpty || !$0.cases.isDisjoint(with: cases) }
  }

  /// Whether the head, in the nominative, fits a verb's form in number and gender.
  func canBeSubject(of verb: MorphTag) -> Bool {
    if tags.isEmpty { return true }
    return tags.contains { tag in
      guard tag.cases.isEmpty || tag.cases.contains(.nominative) else { return false }
      guard
        tag.numbers.isEmpty || verb.numbers.isEmpty || !tag.numbers.isDisjoint(with: verb.numbers)
      else { return false }
      return tag.genders.isEmpty || verb.genders.isEmpty
        || !tag.genders.isDisjoint(with: verb.genders)
        // `powiedziała minister`: a man's title borne by a woman.
        || (kind == .role || isSurname) && verb.genders == .feminine
          && tag.genders.contains(.masculinePersonal)
        // `Ryś dodała`: a surname that is a beast's name.
        || isSurname && verb.genders == .feminine && !tag.genders.isDisjoint(with: .masculine)
    }
  }

  /// The phrase as the subject of a verb: the verb's number decides what the noun's form leaves open.
  ///
  /// - Parameter arena: where new tags are kept.
  func counted(with verb: MorphTag, in arena: Arena<MorphTag>) -> NounPhrase {
    guard kind == .role || kind == .people || kind == .person || kind == .proper,
      verb.numbers == .plural || verb.numbers == .singular
    else { return self }
    var counted = self
    if verb.numbers == .singular, !verb.genders.isEmpty, kind != .people {
      if verb.genders == .feminine { counted.sex = .feminine }
      if verb.genders.isSubset(of: .masculine) { counted.sex = .masculine }
    }
    guard kind == .role || kind == .people else { return counted }
    let fitting = arena.run(of: tags) { tag in
      !tag.numbers.isDisjoint(with: verb.numbers) && tag.cases.contains(.nominative)
        ? MorphTag(
          tag.parts, cases: tag.cases, genders: tag.genders,
          numbers: tag.numbers.intersection(verb.numbers)) : nil
    }
    guard !fitting.isEmpty else { return counted }
    var phrase = counted
    phrase.tags = fitting
    phrase.kind = verb.numbers == .plural ? .people : kind
    return phrase
  }

  /// The phrase where something governs its case: readings in other cases are none here.
  ///
  /// - Parameter arena: where new tags are kept.
  func governed(by cases: MorphTag.Cases, in arena: Arena<MorphTag>) -> NounPhrase {
    let fitting = arena.run(of: tags) { tag in
      tag.cases.isDisjoint(with: cases)
        ? nil
        : MorphTag(
          tag.parts, cases: tag.cases.intersection(cases), genders: tag.genders,
          numbers: tag.numbers)
    }
    guard !fitting.isEmpty else { return self }
    var phrase = self
    phrase.tags = fitting
    return phrase
  }

  /// The words that name the source.
  var mention: Range<Int> { extent ?? tokens }

  /// Whether it names somebody or something that speaks.
  var isSpeaker: Bool { kind != .other && kind != .info }
}

/// The phrases of a sentence, in order.
typealias Phrases = ArenaSlice<NounPhrase>
