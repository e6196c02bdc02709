import LanguagePacks

/// Makes the nominatives that sources are named by.
struct NominativeForms {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// A name's word in the nominative: the lexicon's lemma, else the likeliest guess.
  func word(_ i: Int, genders: MorphTag.Genders, cases: MorphTag.Cases) -> String {
    if analysis.language.subjectsByOrder { return analysis.bareString(i) }
    let form = analysis.string(i..<(i + 1))
    if analysis.token(i).shape.contains(.allCapitals) { return form }
    // Both halves of a double surname are inflected.
    return form.split(separator: "-", omittingEmptySubsequences: false).map {
      word(String($0), genders: genders, cases: cases)
    }.joined(separator: "-")
  }

  private func word(_ form: String, genders: MorphTag.Genders, cases: MorphTag.Cases) -> String {
    guard let lexicon = analysis.language.lexicon else { return form }
    let fits = { (entry: (lemma: String, tags: [MorphTag])) in
      entry.tags.contains {
        $0.isAny(of: [.noun, .adjective])
          && ($0.numbers.isEmpty || $0.numbers.contains(.singular))
          && (genders.isEmpty || !$0.genders.isDisjoint(with: genders))
          && (cases.isEmpty || !$0.cases.isDisjoint(with: cases))
      }
    }
    let entries = lexicon.analyses(of: form).filter(fits)
    var fitting = entries.first
    if entries.count > 1 {
      // Of two base forms the one that is a word as well: `Wilka` is Wilk's before it is Wilek's.
      let words = Set(lexicon.analyses(of: form.lowercased()).map(\.lemma))
      fitting = entries.first { words.contains($0.lemma.lowercased()) } ?? fitting
    }
    if let fitting { return fitting.lemma }
    let guess = analysis.language.guesser?.candidates(for: form).first { candidate in
      !candidate.tag.cases.isEmpty && !candidate.tag.cases.contains(.nominative)
        && (cases.isEmpty || !candidate.tag.cases.isDisjoint(with: cases))
        && (genders.isEmpty || !candidate.tag.genders.isDisjoint(with: genders))
    }
    return guess?.lemma ?? form
  }

  /// A phrase with its head and the adjectives that agree with it in the nominative; what hangs on the head stays as it is.
  func phrase(_ phrase: NounPhrase) -> String? {
    guard let lexicon = analysis.language.lexicon, !analysis.language.subjectsByOrder else {
      return nil
    }
    // `części naukowców` is a part of them: what they are an amount of keeps its case.
    let first = phrase.tokens.lowerBound
    if analysis.classes(first).contains(.quantifier),
      let tag = analysis.nounTags(first).first(where: { !$0.cases.contains(.nominative) })
    {
      let amount = nominative(
        analysis.string(first..<(first + 1)), lexicon,
        number: tag.numbers.contains(.singular) ? .singular : .plural, genders: tag.genders,
        isHead: true)
      let rest = analysis.string((first + 1)..<phrase.tokens.upperBound)
      return amount.map { rest.isEmpty ? $0 : $0 + " " + rest }
    }
    // Amounts keep their form: `dwóch wojskowych` has no better nominative.
    if phrase.tokens.contains(where: { analysis.parts($0).contains(.numeral) }) { return nil }
    let number: MorphTag.Numbers =
      phrase.tags.contains { $0.numbers.contains(.singular) } ? .singular : .plural
    let genders = phrase.tags.filter { $0.numbers.isEmpty || !$0.numbers.isDisjoint(with: number) }
      .reduce(into: MorphTag.Genders()) { $0.formUnion($1.genders) }
    let ownWords =
      phrase.tokens
      .lowerBound..<(phrase.complement?.lowerBound ?? phrase.name?.lowerBound
      ?? phrase.tokens.upperBound)
    var words: [String] = []
    for i in phrase.tokens {
      var text = analysis.string(i..<(i + 1))
      if ownWords.contains(i), analysis.isWord(i) {
        text =
          nominative(text, lexicon, number: number, genders: genders, isHead: i == phrase.head)
          ?? text
      }
      let isGlued = !analysis.token(i).shape.contains(.spaceBefore)
      if isGlued, let last = words.popLast() { text = last + text }
      words.append(text)
    }
    return words.joined(separator: " ")
  }

  /// A title in quotation marks that is inflected: `„Głosu Podgórza”` is Głos Podgórza. Nil where it stands as it is.
  func title(_ words: Range<Int>) -> String? {
    guard let lexicon = analysis.language.lexicon, !analysis.language.subjectsByOrder,
      let head = words.first(where: { analysis.isWord($0) && !analysis.nounTags($0).isEmpty }),
      head <= words.lowerBound + 1,
      case let tags = analysis.nounTags(head).filter({ !$0.cases.contains(.nominative) }),
      !tags.isEmpty, tags.count == analysis.nounTags(head).count, let tag = tags.first
    else { return nil }
    let number: MorphTag.Numbers = tag.numbers.contains(.singular) ? .singular : .plural
    var text = ""
    for i in words {
      var word = analysis.string(i..<(i + 1))
      // The head, and the adjectives beside it.
      let isBeside = i <= head + 1 && !analysis.modifierTags(i).isEmpty
      if i == head || isBeside && analysis.nounTags(i).isEmpty {
        word =
          nominative(word, lexicon, number: number, genders: tag.genders, isHead: i == head)
          ?? word
      }
      if !text.isEmpty, analysis.token(i).shape.contains(.spaceBefore) { text += " " }
      text += word
    }
    return text
  }

  private func nominative(
    _ form: String, _ lexicon: Lexicon, number: MorphTag.Numbers, genders: MorphTag.Genders,
    isHead: Bool
  ) -> String? {
    let question = NominativeMemo.Question(
      form: form, number: number.rawValue, genders: genders.rawValue, isHead: isHead)
    return analysis.nominatives.answer(to: question) {
      found(form, lexicon, number: number, genders: genders, isHead: isHead)
    }
  }

  private func found(
    _ form: String, _ lexicon: Lexicon, number: MorphTag.Numbers, genders: MorphTag.Genders,
    isHead: Bool
  ) -> String? {
    let isCapitalised = form.first?.isUppercase ?? false
    let parts: MorphTag.PartsOfSpeech =
      isHead
      ? [.noun, .verbalNoun, .adjective]
      : [.adjective, .participleActive, .participlePassive, .numeral]
    for text in isCapitalised ? [form, form.lowercased()] : [form] {
      // Who speaks is far likelier a person than the thing that is called alike: `dyplomatów` are no briefcases.
      let entries = lexicon.analyses(of: text)
      let people = entries.filter { $0.tags.contains { $0.genders == .masculinePersonal } }
      for entry in people + entries
      where entry.tags.contains(where: {
        $0.isAny(of: parts) && ($0.numbers.isEmpty || !$0.numbers.isDisjoint(with: number))
      }) {
        // `biegłych` are men before they are anything else.
        let men: MorphTag.Genders = .masculinePersonal
        for genders in genders.isSuperset(of: men) ? [men, genders] : [genders] {
          let found = lexicon.forms(ofLemma: entry.lemma, near: text) {
            $0.isAny(of: parts) && $0.cases.contains(.nominative) && $0.numbers.contains(number)
              && (genders.isEmpty || $0.genders.isEmpty || !$0.genders.isDisjoint(with: genders))
              && ($0.degrees.isEmpty || $0.degrees.contains(.positive))
          }
          if let first = found.first {
            return isCapitalised && text != form
              ? first.prefix(1).uppercased() + first.dropFirst() : first
          }
        }
      }
    }
    return nil
  }
}
