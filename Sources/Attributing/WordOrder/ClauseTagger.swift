import ClaimModel
import LanguagePacks

/// Decides what each word of an article is, left to right, from its readings and its neighbours.
///
/// Deterministic and shallow: one word ahead, the clause so far, and whether a verb follows that can be nothing else.
struct ClauseTagger {
  let analysis: Analysis
  var tags: [ClauseTag]
  /// Words that stand capitalised inside a sentence somewhere in the article: names wherever they stand.
  private var names: Set<LemmaKey> = []

  /// How far a verb is looked for behind a word that may be one itself.
  static let reach = 14

  init(_ analysis: Analysis) {
    self.analysis = analysis
    tags = Array(repeating: .mark, count: analysis.article.tokens.count)
  }

  /// The tag of every token of the article.
  ///
  /// - Complexity: O(*n*).
  mutating func run() -> [ClauseTag] {
    let sentences = analysis.article.sentences
    let areTitles = sentences.map { sentence in
      analysis.article.blocks[sentence.block].kind != .paragraph || isTitleCase(sentence.tokens)
    }
    noteNames(areTitles)
    for (sentence, isTitle) in zip(sentences, areTitles) {
      for i in sentence.tokens { tags[i] = tag(i, in: sentence.tokens, hasTitleCase: isTitle) }
    }
    return tags
  }

  private mutating func noteNames(_ areTitles: [Bool]) {
    for (sentence, isTitle) in zip(analysis.article.sentences, areTitles) where !isTitle {
      for i in sentence.tokens.dropFirst()
      where analysis.isWord(i) && analysis.isCapitalised(i) && !opensQuotation(i) {
        if let key = analysis.lower(i) { names.insert(key) }
      }
    }
  }

  /// Whether nearly all longer words of a sentence are capitalised.
  func isTitleCase(_ range: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    for i in range where analysis.isWord(i) && analysis.token(i).length > 3 {
      words += 1
      if analysis.isCapitalised(i) { capitals += 1 }
    }
    return words >= 6 && capitals * 4 >= words * 3
  }

  func opensQuotation(_ i: Int) -> Bool {
    i > 0
      && (analysis.isColon(i - 1)
        || analysis.token(i - 1).kind == .quote
          && !analysis.token(i - 1).shape.contains(.spaceAfter))
  }

  // MARK: - One word

  func tag(_ i: Int, in range: Range<Int>, hasTitleCase: Bool) -> ClauseTag {
    switch analysis.token(i).kind {
    case .mark: return analysis.isComma(i) ? .comma : .mark
    case .dash: return .mark
    case .quote: return .quote
    case .number: return .number
    case .address: return .name
    case .word: break
    }
    let isCapital = analysis.isCapitalised(i)
    let isFirst = i == range.lowerBound || opensQuotation(i) || analysis.isSentenceStart(i)
    // `US`, `WHO`, `IT`: an acronym is no pronoun.
    if analysis.token(i).shape.contains(.allCapitals), analysis.token(i).length > 1, !hasTitleCase {
      return .name
    }
    // `James A. Baker`: an initial is no article.
    if isCapital, !isFirst, analysis.token(i).length == 1, i + 1 < range.upperBound,
      analysis.isMark(i + 1, 0x2E), !analysis.token(i + 1).shape.contains(.spaceBefore)
    {
      return .name
    }
    // `in May`: a month, no modal verb.
    if isCapital, !isFirst, !hasTitleCase, analysis.roles(i).contains(.auxiliary) { return .noun }
    if let closed = closed(i, in: range) { return closed }
    // `Secretary General Ann Lee`: a role in capitals is a noun, whatever else the word can be.
    if isCapital, !isFirst, !hasTitleCase, analysis.nounIndex(i) >= 0 { return .noun }
    if isCapital, isName(i, isFirst: isFirst || hasTitleCase) { return .name }
    return open(i, in: range)
  }

  func isName(_ i: Int, isFirst: Bool) -> Bool {
    guard let facts = analysis.facts(i) else { return false }
    // `President`, `Sen`: a role in front of a name is a noun.
    if facts.noun >= 0, facts.nameClasses.isDisjoint(with: .firstName) { return false }
    if facts.roles.contains(.month) || facts.classes.contains(.nonSpeaker) { return false }
    if !isFirst { return true }
    // What opens an attribution phrase is no name, even where no lexicon knows it.
    if facts.classes.contains(.beginsPhrase) { return false }
    if !facts.isCommon { return true }
    if names.contains(facts.lower) { return true }
    // `Lee said`: a name that is a common word too, in front of a reporting verb.
    if facts.isProper, !facts.nameClasses.isDisjoint(with: .person), facts.noun < 0,
      i + 1 < analysis.article.tokens.count, isReporting(i + 1) || analysis.isColon(i + 1),
      !analysis.commonReadings(i).contains(where: { $0.tag.numbers == .plural })
    {
      return true
    }
    guard !facts.nameClasses.isDisjoint(with: .person) else { return false }
    let next = i + 1
    return next < analysis.article.tokens.count && analysis.isWord(next)
      && analysis.isCapitalised(next) && !facts.nameClasses.isDisjoint(with: .firstName)
  }

  /// The tag of a word of a closed class.
  func closed(_ i: Int, in range: Range<Int>) -> ClauseTag? {
    let roles = analysis.roles(i)
    let parts = analysis.parts(i)
    if roles.contains(.content) { return opener(i, in: range) }
    if roles.contains(.infinitive) {
      var next = i + 1
      // `to “send a message”`
      if next < range.upperBound, analysis.token(next).kind == .quote { next += 1 }
      while next < range.upperBound, analysis.parts(next).contains(.adverb),
        !analysis.parts(next).contains(.infinitive)
      { next += 1 }
      let isVerb = next < range.upperBound && analysis.parts(next).contains(.infinitive)
      return isVerb && !analysis.isCapitalised(next) ? .marker : .preposition
    }
    if roles.contains(.negation), !roles.contains(.auxiliary) { return .adverb }
    if roles.contains(.auxiliary) {
      // `he's`, `they'll`: a subject with its verb in one word.
      return roles.isDisjoint(with: .pronoun) && !roles.contains(.firstPerson)
        ? .auxiliary : .pronoun
    }
    if roles.contains(.coordinate) || roles.contains(.adversative) { return .coordinator }
    if roles.contains(.determiner) {
      return isBeforeNoun(i, in: range) ? .determiner : .pronoun
    }
    if !roles.isDisjoint(with: [.question, .relative]), !roles.contains(.subordinate) {
      return .question
    }
    if !roles.isDisjoint(with: .pronoun) || roles.contains(.firstPerson)
      || !parts.isDisjoint(with: .pronouns)
    {
      return .pronoun
    }
    if parts.contains(.preposition) { return .preposition }
    if roles.contains(.subordinate) { return .subordinator }
    if roles.contains(.asWord) { return .preposition }
    if parts.contains(.numeral) { return .number }
    return nil
  }

  /// `that`: in front of a noun behind a verb or preposition a determiner, else what opens a clause.
  func opener(_ i: Int, in range: Range<Int>) -> ClauseTag {
    guard i + 1 < range.upperBound else { return .pronoun }
    let next = analysis.parts(i + 1)
    if i == range.lowerBound || tags[i - 1] == .preposition || tags[i - 1] == .coordinator {
      return isBeforeNoun(i, in: range) && next.isDisjoint(with: .past) ? .determiner : .opener
    }
    return .opener
  }

  /// Whether a determiner has something nominal behind it.
  func isBeforeNoun(_ i: Int, in range: Range<Int>) -> Bool {
    var k = i + 1
    guard k < range.upperBound else { return false }
    if analysis.token(k).kind == .quote { k += 1 }
    guard k < range.upperBound else { return false }
    if analysis.token(k).kind == .number { return true }
    guard analysis.isWord(k) else { return false }
    let roles = analysis.roles(k)
    if roles.contains(.auxiliary) || roles.contains(.coordinate) || roles.contains(.infinitive) {
      return false
    }
    if analysis.isCapitalised(k) { return true }
    let parts = analysis.parts(k)
    if parts.isEmpty { return true }
    if roles.contains(.determiner) { return true }
    return !parts.isDisjoint(with: [
      .noun, .adjective, .numeral, .participlePassive, .participleActive, .verbalNoun,
    ])
      || parts == .adverb && k + 1 < range.upperBound
        && !analysis.parts(k + 1).isDisjoint(with: [.adjective, .participlePassive])
  }
}
