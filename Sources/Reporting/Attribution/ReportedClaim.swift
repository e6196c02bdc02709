import ClaimModel

/// What a report needs of a claim and its sources, whether it comes from an annotation file or from the engine.
struct ReportedClaim {
  var id: String
  var text: String
  /// Ids of the sources, outermost first.
  var chain: [String]
  var voice: String?
  var act: String?
  var status: String
  var sourceCheck: String?
  var isHearsay: Bool
  /// Whether evidence supports it.
  var isSupported: Bool
}

extension AttributionReport.ArticlePart {
  /// Counts the claims of one article.
  ///
  /// - Parameters:
  ///   - declared: A row for each source the article declares, with nothing counted.
  ///   - claims: The claims that stand.
  ///   - dropped: How many were dropped.
  init(
    path: String, metadata: ArticleMetadata, declared: [AttributionReport.SourceRow],
    claims: [ReportedClaim], dropped: Int
  ) {
    var counter = SourceCounter(declared)
    var chains: [AttributionReport.Chain] = []
    var chainIndex: [[String]: Int] = [:]
    var denials: [AttributionReport.Denial] = []
    var unnamed: [String] = []
    var totals = AttributionReport.Totals()
    totals.dropped = dropped

    for claim in claims {
      totals.claims += 1
      totals.statuses.count(claim.status)
      if claim.isHearsay { totals.hearsay += 1 }
      guard let origin = claim.chain.last else {
        totals.ownVoice += 1
        continue
      }
      if !claim.isSupported { totals.singleSource += 1 }
      let row = counter.count(claim)
      if row.kind == Source.Kind.unnamed.rawValue {
        totals.unnamedOrigin += 1
        unnamed.append(claim.id)
      }
      if claim.act == Claim.Act.denies.rawValue {
        totals.denials += 1
        denials.append(.init(claim: claim.id, source: counter.name(origin), text: claim.text))
      }
      if claim.chain.count > 1 {
        if let index = chainIndex[claim.chain] {
          chains[index].claims.append(claim.id)
        } else {
          chainIndex[claim.chain] = chains.count
          chains.append(.init(names: claim.chain.map(counter.name), claims: [claim.id]))
        }
      }
    }

    self.init(
      path: path, id: metadata.id, title: metadata.title, language: metadata.language,
      published: metadata.published, outlet: metadata.outlet,
      sources: counter.rows.sorted(by: AttributionReport.SourceRow.precedes), chains: chains,
      denials: denials, unnamedClaims: unnamed, totals: totals)
  }
}

/// Keeps one row for each source while claims are counted; undeclared sources get a row of their own.
private struct SourceCounter {
  private(set) var rows: [AttributionReport.SourceRow]
  private var index: [String: Int]

  init(_ declared: [AttributionReport.SourceRow]) {
    rows = []
    index = [:]
    for row in declared where index[row.id] == nil {
      index[row.id] = rows.count
      rows.append(row)
    }
  }

  func name(_ id: String) -> String { index[id].map { rows[$0].name } ?? id }

  private mutating func position(_ id: String) -> Int {
    if let found = index[id] { return found }
    index[id] = rows.count
    rows.append(.init(id: id, name: id))
    return rows.count - 1
  }

  /// Counts a claim for its origin and its carriers, and answers with the origin's row.
  mutating func count(_ claim: ReportedClaim) -> AttributionReport.SourceRow {
    for carrier in claim.chain.dropLast() { rows[position(carrier)].carried += 1 }
    let origin = position(claim.chain.last ?? "")
    rows[origin].claims += 1
    rows[origin].statuses.count(claim.status)
    if let check = claim.sourceCheck { rows[origin].sourceChecks.count(check) }
    switch claim.voice.flatMap(Claim.Voice.init(rawValue:)) {
    case .direct: rows[origin].direct += 1
    case .indirect: rows[origin].indirect += 1
    case .mixed: rows[origin].mixed += 1
    case .own, nil: break
    }
    if claim.act == Claim.Act.denies.rawValue { rows[origin].denials += 1 }
    return rows[origin]
  }
}

extension AttributionReport.SourceRow {
  /// The order of a report: most claims first, then most carried, then by name.
  static func precedes(_ a: Self, _ b: Self) -> Bool {
    if a.claims != b.claims { return a.claims > b.claims }
    if a.carried != b.carried { return a.carried > b.carried }
    if a.name != b.name { return a.name.utf8.lexicographicallyPrecedes(b.name.utf8) }
    return a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
  }

  /// One row for each source of several articles.
  static func merge(_ rows: [Self]) -> [Self] {
    var wikidata: [String: String] = [:]
    for row in rows {
      if let item = row.wikidata, wikidata[row.nameKey] == nil { wikidata[row.nameKey] = item }
    }
    var merged: [Self] = []
    var index: [String: Int] = [:]
    for row in rows {
      let key = row.wikidata ?? wikidata[row.nameKey] ?? row.nameKey
      if let known = index[key] {
        merged[known].add(row)
      } else {
        index[key] = merged.count
        merged.append(row)
      }
    }
    return merged.sorted(by: precedes)
  }

  private var nameKey: String { "\(kind ?? "")\n\(name)" }

  /// Adds the numbers of the same source in other articles.
  mutating func add(_ other: Self) {
    wikidata = wikidata ?? other.wikidata
    articles += other.articles
    claims += other.claims
    carried += other.carried
    direct += other.direct
    indirect += other.indirect
    mixed += other.mixed
    denials += other.denials
    statuses.add(other.statuses)
    sourceChecks.add(other.sourceChecks)
  }
}
