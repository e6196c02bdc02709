import LanguagePacks

extension EntityTable {
  /// Attaches roles that stand beside a name between commas: `Jan Kowalski, rzecznik policji, …`, `rzecznik policji, Jan Kowalski, …`.
  mutating func addAppositions(_ phrases: [Phrases]) {
    for (s, list) in phrases.enumerated() {
      for k in list.indices.dropLast()
      where list[k + 1].tokens.lowerBound == list[k].tokens.upperBound + 1
        && isComma(list[k].tokens.upperBound) && list[k + 1].preposition == nil
      {
        var a = list[k]
        let b = list[k + 1]
        // `wypowiedzi Sama Altmana, szefa OpenAI`: the role is that of the name inside.
        if a.kind != .person, b.kind == .role, a.complement != nil,
          let inner = analysis.names(inside: a).last, inner.kind == .person,
          inner.tokens.upperBound == a.tokens.upperBound
        {
          a = inner
        }
        // `Tunde Obi, a historian, …`: a name that nobody knows is a person's, as what is said of it tells.
        if analysis.language.subjectsByOrder, a.kind == .proper, b.kind == .role,
          a.name.map({ (2...4).contains($0.count) }) == true, let entity = entity(of: a)
        {
          makePerson(entity)
          absorb(b, into: entity)
          link(b, to: entity, sentence: s, isSpoken: false)
        }
        if a.kind == .person, b.kind == .role, agree(a, b), let entity = entity(of: a) {
          absorb(b, into: entity)
          link(b, to: entity, sentence: s, isSpoken: false)
        } else if a.kind == .role, b.kind == .person, agree(a, b), closes(b),
          let entity = entity(of: b)
        {
          absorb(a, into: entity)
          link(a, to: entity, sentence: s, isSpoken: false)
        }
      }
    }
  }

  /// Whether an apposition ends behind the phrase: `jak zapewnił jego adwokat, Jan Bąk nie …` goes on with somebody else.
  private func closes(_ phrase: NounPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return next >= analysis.article.tokens.count || !analysis.isWord(next)
      || analysis.parts(next).contains(.preposition)
      || analysis.isSentenceStart(next)
  }

  private func agree(_ a: NounPhrase, _ b: NounPhrase) -> Bool {
    a.tags.isEmpty || b.tags.isEmpty
      || a.tags.contains { x in
        b.tags.contains { y in
          if analysis.language.subjectsByOrder {
            return x.numbers.isEmpty || y.numbers.isEmpty || !x.numbers.isDisjoint(with: y.numbers)
          }
          return !x.cases.isDisjoint(with: y.cases) && !x.numbers.isDisjoint(with: y.numbers)
        }
      }
  }
}

extension EntityTable {
  fileprivate func isComma(_ i: Int) -> Bool {
    i < analysis.article.tokens.count && analysis.isComma(i)
  }
}
