import ClaimModel
import LanguagePacks

/// Names of the registry, guarded against the common words and foreign bodies that look like them.
extension NameReader {
  /// The registry's name at a token, guarded against common words.
  func registryMatch(at i: Int, limit: Int, quoted: Bool) -> Registry.Match? {
    guard analysis.beginsRegistryName(i),
      analysis.isWord(i) || analysis.token(i).kind == .number,
      analysis.isCapitalised(i) || quoted || analysis.token(i).shape.contains(.hasDigit)
        || analysis.hasInnerCapital(i)
        || analysis.noun(i)?.isInstitution == true && i + 1 < limit && analysis.isWord(i + 1)
          && analysis.isCapitalised(i + 1)
        || analysis.hasInnerStop(i)
    else { return nil }
    guard var match = analysis.registryMatch(i), !isForeign(match, at: i, limit: limit),
      !isAdjective(match, at: i, limit: limit)
    else { return nil }
    if match.end > limit {
      guard let shorter = analysis.language.registry.match(at: i, limit: limit, analysis: analysis)
      else { return nil }
      match = shorter
    }
    // A name of one common word needs quotation marks or a noun that announces it, or a place inside the sentence.
    if match.isCommonWord, match.end == i + 1, !quoted {
      let announced =
        i > 0 && analysis.noun(i - 1)?.isInstitution == true
        && !(i + 1 < limit && analysis.isWord(i + 1) && analysis.isCapitalised(i + 1))
      if !announced {
        if analysis.isSentenceStart(i) || opensQuotation(i) { return opensReport(i) ? match : nil }
        return isStrongCapital(i) ? match : nil
      }
    }
    return match
  }

  /// `rosyjskie MSZ`, `MON Danii`: a body called by its kind is not the one at home where another country stands beside it.
  private func isForeign(_ match: Registry.Match, at i: Int, limit: Int) -> Bool {
    let language = analysis.language
    guard let noun = analysis.noun(i), noun.isInstitution,
      language.registry.entries[match.entry].kind == .government,
      !noun.isProper || noun.groups & analysis.language.nouns.ministryGroup != 0
    else { return false }
    func isAbroad(_ k: Int, _ parts: MorphTag.PartsOfSpeech) -> Bool {
      guard k >= 0, k < limit, analysis.isWord(k) else { return false }
      return analysis.readings(k).contains { reading in
        guard reading.tag.isAny(of: parts), let nation = language.registry.nations[reading.lemma]
        else {
          return false
        }
        return !analysis.language.homeNations.contains(nation)
          && (parts == .adjective || reading.tag.cases.contains(.genitive))
      }
    }
    if isAbroad(i - 1, .adjective) { return true }
    return match.end < limit && analysis.isCapitalised(match.end) && isAbroad(match.end, .noun)
  }

  /// `Polska policja`: a country's adjective in front of what it agrees with.
  private func isAdjective(_ match: Registry.Match, at i: Int, limit: Int) -> Bool {
    guard analysis.language.registry.entries[match.entry].isPlace, match.end == i + 1,
      i + 1 < limit, analysis.isWord(i + 1)
    else { return false }
    let adjectives = analysis.tags(i, .adjective)
    return !adjectives.isEmpty
      && (analysis.noun(i + 1) != nil
        && analysis.nounTags(i + 1).contains { tag in adjectives.contains { $0.agrees(with: tag) } }
        || analysis.nounIndex(i + 1) >= 0 && analysis.nounTags(i + 1).isEmpty)
  }

  /// `Samsung ogłosił, że …`: at a sentence's start a verb that does nothing but report tells the body from the word.
  private func opensReport(_ i: Int) -> Bool {
    guard i + 1 < analysis.article.tokens.count, let cue = analysis.reportingVerb(i + 1),
      cue.uses.contains(.strict)
    else { return false }
    // A noun for a person is that person: `Polityk zapewnił, że …`.
    return analysis.facts(i)?.cue == nil && analysis.noun(i)?.isInstitution ?? true
  }

  /// A capital inside a sentence on a word that no other capitalised word stands beside.
  private func isStrongCapital(_ i: Int) -> Bool {
    let before = i > 0 && analysis.isWord(i - 1) && analysis.isCapitalised(i - 1)
    let after =
      i + 1 < analysis.article.tokens.count && analysis.isWord(i + 1)
      && analysis.isCapitalised(i + 1)
    return !before && !after
  }
}
