import LanguagePacks

/// Turns words about information into the body that gave it: `według ustaleń śledczych` is the investigators.
struct InfoResolver {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The phrase that speaks through `phrase`: itself, or for information the body in its complement; nil if it is the
  /// article's own or nobody's.
  func source(of phrase: NounPhrase) -> NounPhrase? {
    let before = phrase.tokens.lowerBound - 1
    var roles = before >= 0 ? analysis.roles(before) : []
    for i in phrase.modifiers { roles.formUnion(analysis.roles(i)) }
    // `według nieoficjalnych informacji` is nobody's word, `według nieoficjalnych informacji PAP` the agency's.
    if roles.contains(.own) || roles.contains(.vague) && phrase.complement == nil { return nil }
    if analysis.readings(phrase.head).contains(where: {
      analysis.language.manners.contains($0.lemma)
    }) {
      return nil
    }
    switch phrase.kind {
    case .info:
      guard
        var source = phrase.complement.flatMap({ inner($0) }) ?? title(of: phrase)
      else { return nil }
      source.extent = phrase.tokens
      return source
    case .statement:
      guard let complement = phrase.complement, var source = inner(complement) else {
        return phrase
      }
      source.extent = phrase.tokens
      return source
    case .other:
      return nil
    default:
      return phrase
    }
  }

  /// `z ustaleń „Głosu Podgórza” wynika`: a title in quotation marks behind words about information.
  private func title(of phrase: NounPhrase) -> NounPhrase? {
    guard let quoted = phrase.name, quoted.count > 2,
      analysis.token(quoted.lowerBound).kind == .quote
    else { return nil }
    return NounPhrase(
      tokens: quoted, head: quoted.upperBound - 2, kind: .proper, tags: Tags(),
      name: (quoted.lowerBound + 1)..<(quoted.upperBound - 1),
      preposition: phrase.tokens.lowerBound,
      modifiers: quoted.lowerBound..<quoted.lowerBound)
  }

  /// Whose a page or profile is: `strona urzędu`, `profil klubu`.
  func owner(of page: NounPhrase) -> NounPhrase? {
    guard let complement = page.complement, var owner = inner(complement) else { return nil }
    owner.extent = page.tokens
    return owner
  }

  /// The phrase a complement consists of.
  private func inner(_ tokens: Range<Int>) -> NounPhrase? {
    let phrases = NounPhraseParser(analysis).phrases(in: tokens)
    guard let phrase = phrases.first(where: { $0.isSpeaker }) else { return nil }
    // `fragment oświadczenia związkowców`: through as many papers as there are.
    return source(of: phrase.governed(by: .genitive, in: analysis.tags))
  }
}
