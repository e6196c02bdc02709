import Exchanging

/// Fills in what another format does not say: who is meant by the words that name a source, and what is known of the
/// article.
struct ImportCompletion {
  /// Sources whose kind nobody says, with what they became.
  private(set) var guessed: [(name: String, kind: Source.Kind)] = []
  private var article: ExchangedArticle
  private let found: AttributedArticle?

  /// Prepares to complete an article.
  init(_ article: ExchangedArticle, found: AttributedArticle?) {
    self.article = article
    self.found = found
  }

  /// The article with every source's kind, and with metadata where it has none of its own.
  mutating func completed(with metadata: ArticleMetadata) -> ExchangedArticle {
    let own = article.metadata
    article.metadata = ArticleMetadata(
      id: own.id.isEmpty ? metadata.id : own.id,
      language: own.language.isEmpty ? metadata.language : own.language,
      title: own.title ?? metadata.title ?? found?.article.metadata.title,
      published: own.published ?? metadata.published ?? found?.article.metadata.published,
      outlet: own.outlet ?? metadata.outlet ?? found?.article.metadata.outlet,
      section: own.section ?? metadata.section ?? found?.article.metadata.section,
      url: own.url ?? metadata.url ?? found?.article.metadata.url)
    resolveMentions()
    for index in article.sources.indices where article.sources[index].kind == nil {
      let name = article.sources[index].name
      let isName = name.unicodeScalars.first?.properties.isUppercase ?? false
      article.sources[index].kind = isName ? .person : .unnamed
      guessed.append((name, isName ? .person : .unnamed))
    }
    return article
  }

  /// Puts the engine's source in the place of one that is nothing but words of the text.
  private mutating func resolveMentions() {
    guard let found else { return }
    let bare = Set(article.sources.filter { $0.kind == nil }.map(\.id))
    for index in article.claims.indices {
      let claim = article.claims[index]
      guard claim.chain.count == 1, let id = claim.chain.first, bare.contains(id),
        let mention = claim.mentionSpan, let source = source(at: mention, in: found)
      else { continue }
      article.claims[index].chain = [declare(source)]
    }
    let used = article.claims.flatMap(\.chain)
    article.sources.removeAll { bare.contains($0.id) && !used.contains($0.id) }
    // In the order of first use, as in every new file.
    let order = Dictionary(used.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    article.sources.sort { (order[$0.id] ?? .max, $0.id) < (order[$1.id] ?? .max, $1.id) }
  }

  /// Who is meant by some words: the speaker of a claim that they introduce, else a source that they name.
  private func source(at mention: ByteSpan, in found: AttributedArticle) -> Source? {
    let claim = found.claims.first { $0.mention.map(mention.overlaps) ?? false }
    if let origin = claim?.chain.last { return found.source(origin) }
    return found.sources.first { $0.mentions.contains { mention.overlaps($0) } }
  }

  /// The id of the engine's source among those of the file.
  private mutating func declare(_ source: Source) -> String {
    if let same = article.sources.first(where: { $0.name == source.name && $0.kind != nil }) {
      return same.id
    }
    // Words that are all of a source's name already are that source.
    if let index = article.sources.firstIndex(where: { $0.id == source.id }) {
      guard article.sources[index].kind == nil else { return source.id }
      article.sources[index] = ExchangedSource(source)
      return source.id
    }
    article.sources.append(ExchangedSource(source))
    return source.id
  }
}

extension ExchangedSource {
  /// A source as the engine knows it.
  init(_ source: Source) {
    self.init(
      id: source.id, name: source.name, kind: source.kind, wikidata: source.wikidata,
      also: source.also)
  }
}
