import ClaimModel
import LanguagePacks

/// Article to claims: spotting, quotations, frames, resolution, chains.
///
/// Deterministic and pure. One value serves any number of articles; ``Worker`` keeps look-ups between them.
package struct Attributor: Sendable {
  private let language: AttributionLanguage

  /// Reads the language's tables.
  package init(pack: LanguagePack) {
    language = AttributionLanguage(pack: pack)
  }

  /// The claims of one article.
  ///
  /// - Complexity: O(*n*) in the article's length.
  package func attribute(_ article: Article) -> AttributedArticle {
    Worker(self).attribute(article)
  }

  /// An attributor that remembers the words it has looked up; for streams. Not to be shared between threads.
  package final class Worker {
    private let spotter: WordSpotter

    /// Makes a worker of an attributor.
    package init(_ attributor: Attributor) {
      spotter = WordSpotter(language: attributor.language)
    }

    /// The claims of one article.
    package func attribute(_ article: Article) -> AttributedArticle {
      let analysis = Analysis(article, spotter: spotter)
      let found = FrameFinder(analysis).find()
      var table = EntityTable(analysis)
      var phrases: [EntityTable.Occurrence] = []
      for s in article.sentences.indices {
        for phrase in found.phrases[s] {
          phrases.append(.init(phrase: phrase, sentence: s, isSpoken: false))
          for name in analysis.names(inside: phrase) {
            phrases.append(.init(phrase: name, sentence: s, isSpoken: false))
          }
        }
        for phrase in found.spokenPhrases[s] {
          phrases.append(.init(phrase: phrase, sentence: s, isSpoken: true))
        }
      }
      table.addNames(phrases)
      table.addAppositions(found.phrases)
      var resolver = Resolver(analysis, table: table, phrases: found.phrases)
      var resolved: [ClaimBuilder.Resolved] = []
      for frame in found.frames {
        let carriers = frame.carriers.map { resolver.resolve($0, frame: frame, remember: false) }
        let speaker = resolver.resolve(frame.speaker, frame: frame)
        let partners = resolver.partners(of: speaker, frame: frame)
        let origins = frame.origins.map { resolver.resolve($0, frame: frame, remember: false) }
        if case .continued = frame.speaker, speaker.entity == nil { continue }
        // `nazywają go …`: people say so, nobody in particular.
        if case .dropped = frame.speaker, frame.rule == NamingSieve.id, speaker.entity == nil {
          continue
        }
        func add(_ who: Resolver.Answer) {
          var chain: [Resolver.Answer] = []
          func link(_ answer: Resolver.Answer) {
            if !chain.contains(where: { $0.entity == answer.entity }) { chain.append(answer) }
          }
          carriers.forEach(link)
          link(who)
          origins.forEach(link)
          resolved.append(ClaimBuilder.Resolved(frame: frame, chain: chain, speaker: who))
        }
        add(speaker)
        for partner in partners where partner.entity != speaker.entity { add(partner) }
      }
      return ClaimBuilder(analysis, table: resolver.table).build(resolved)
    }
  }
}
