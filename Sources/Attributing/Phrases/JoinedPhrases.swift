import LanguagePacks

/// Phrases that a conjunction joins: `X i Y`, `X oraz jej zastępca`, `zarówno X, jak i Y`, `X, Y i Z`.
///
/// A verb in the plural is theirs together, so that each may be singular.
struct JoinedPhrases {
  private let analysis: Analysis
  private let phrases: Phrases

  /// How many phrases one conjunction joins.
  private static let reach = 5

  /// - Parameter phrases: the sentence's, in order.
  init(_ analysis: Analysis, _ phrases: Phrases) {
    self.analysis = analysis
    self.phrases = phrases
  }

  /// What stands between two phrases.
  private enum Link {
    case comma, conjunction, nothing
  }

  /// The phrases joined with the one at an index, itself among them; nil where nothing joins it.
  ///
  /// - Complexity: O(1): a join has a few phrases, with a few words between them.
  func run(around index: Int) -> Range<Int>? {
    guard phrases.indices.contains(index), canBeMember(index) else { return nil }
    var first = index
    // Behind its conjunction a join ends: of `X i Y, Z …` the third is somebody else.
    while first > 0, index - first < Self.reach, canBeMember(first - 1),
      case let link = link(first - 1), link != .nothing,
      first == index || link == .comma
    {
      first -= 1
    }
    var last = index
    while last + 1 < phrases.count, last - index < Self.reach, canBeMember(last + 1),
      case let link = link(last), link != .nothing
    {
      last += 1
      if link == .conjunction { break }
    }
    // The last link is the conjunction.
    while last > first, link(last - 1) != .conjunction { last -= 1 }
    return last > first && last >= index ? first..<(last + 1) : nil
  }

  /// The phrases of a run, those left out that only say who the one before is: `Jan Bąk, wójt, i Ewa Kot`.
  func members(_ run: Range<Int>) -> [NounPhrase] {
    run.filter { !isApposition($0, in: run) }.map { phrases[$0] }
  }

  private func isApposition(_ k: Int, in run: Range<Int>) -> Bool {
    k > run.lowerBound && phrases[k].kind == .role && phrases[k - 1].kind == .person
      && link(k - 1) == .comma
  }

  private func canBeMember(_ k: Int) -> Bool {
    let phrase = phrases[k]
    return phrase.preposition == nil && phrase.isSpeaker && phrase.kind != .pronoun
      && phrase.can(.nominative)
      && !phrase.modifiers.contains { analysis.roles($0).contains(.own) }
  }

  /// What joins a phrase with the next one; a possessive may stand in front of that.
  private func link(_ k: Int) -> Link {
    let between = phrases[k].tokens.upperBound..<phrases[k + 1].tokens.lowerBound
    guard !between.isEmpty, between.count <= 4 else { return .nothing }
    var link = Link.nothing
    for i in between {
      if analysis.isComma(i) {
        guard i == between.lowerBound else { return .nothing }
        link = .comma
        continue
      }
      let roles = analysis.roles(i)
      if roles.contains(.joining) {
        link = .conjunction
      } else if roles.isDisjoint(with: .besideJoining) {
        return .nothing
      }
    }
    return link
  }
}
