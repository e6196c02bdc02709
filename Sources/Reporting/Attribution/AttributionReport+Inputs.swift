import ClaimModel

extension AttributionReport.ArticlePart {
  /// Reads the part of an article out of its annotation file.
  ///
  /// Lenient like the document: what is missing is left out, and unknown words are counted as written.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - path: Where it was read from, as the user gave it.
  public init(document: AnnotationDocument, path: String) {
    let entry = document.article
    let metadata = ArticleMetadata(
      id: entry.id?.value ?? "", language: entry.language?.value ?? "", title: entry.title?.value,
      published: entry.published?.value, outlet: entry.outlet?.value, url: entry.url?.value)
    let declared = document.sources.compactMap { source in
      source.id.map {
        AttributionReport.SourceRow(
          id: $0.value, name: source.name?.value ?? $0.value, kind: source.kind?.value,
          wikidata: source.wikidata?.value)
      }
    }
    let standing = document.claims.filter { $0.dropped == nil }
    self.init(
      path: path, metadata: metadata, declared: declared, claims: standing.map(ReportedClaim.init),
      dropped: document.claims.count - standing.count)
  }

  /// Reads the part of an article out of what the engine found; every claim is unverified.
  public init(article: AttributedArticle, path: String = "") {
    let text = article.article.text
    let declared = article.sources.map {
      AttributionReport.SourceRow(
        id: $0.id, name: $0.name, kind: $0.kind.rawValue, wikidata: $0.wikidata)
    }
    self.init(
      path: path, metadata: article.article.metadata, declared: declared,
      claims: article.claims.map { ReportedClaim($0, in: text) }, dropped: 0)
  }
}

extension ReportedClaim {
  init(_ entry: AnnotationDocument.ClaimEntry) {
    self.init(
      id: entry.id?.value ?? "", text: entry.wording?.value ?? entry.quote?.value ?? "",
      chain: entry.chain.map(\.value), voice: entry.found?.voice?.value,
      act: entry.found?.act?.value, status: entry.status?.value ?? Status.unverified.rawValue,
      sourceCheck: entry.sourceCheck?.value, isHearsay: entry.found?.hearsay != nil,
      isSupported: entry.evidence.contains { $0.stance?.value == Stance.supports.rawValue })
  }

  init(_ claim: Claim, in text: SourceText) {
    self.init(
      id: claim.id, text: claim.quote(in: text), chain: claim.chain,
      voice: claim.voice.rawValue, act: claim.act.rawValue, status: Status.unverified.rawValue,
      sourceCheck: nil, isHearsay: claim.hearsay != nil, isSupported: false)
  }
}
