import ClaimModel

/// Counts the files of a desk, one after the other and in any order: what is kept grows with the desk's outlets, months and
/// sources, not with its claims.
///
/// Two tallies of different files add up to the tally of all of them, so files can be counted side by side.
package struct DeskTally: Sendable {
  /// Where and when articles were published.
  struct Place: Hashable {
    var outlet: String
    var section: String
    var month: String
  }

  /// The articles of one place.
  struct Group {
    var articles = 0
    var totals = AttributionReport.Totals()
    var sources: [SourceKey: AttributionReport.SourceRow] = [:]
  }

  /// What tells a source from others.
  struct SourceKey: Hashable {
    var name: String
    var kind: String?
    var wikidata: String?

    init(_ row: AttributionReport.SourceRow) {
      name = row.name
      kind = row.kind
      wikidata = row.wikidata
    }
  }

  private(set) var groups: [Place: Group] = [:]
  private(set) var reliances = RelianceGraph()
  private(set) var shared: [DeskReport.SharedOrigin] = []
  private(set) var open: [DeskReport.OpenFile] = []
  private(set) var stale: [DeskReport.StaleVerdict] = []

  /// Starts with nothing counted.
  package init() {}

  /// Counts a file.
  ///
  /// - Parameters:
  ///   - document: What the file says.
  ///   - path: Where it was read from, as the user gave it.
  ///   - folder: The section of articles that name none: the folder they lie in; empty where there is none.
  /// - Complexity: O(*n*) in the claims.
  package mutating func add(_ document: AnnotationDocument, path: String, folder: String) {
    let part = AttributionReport.ArticlePart(document: document, path: path)
    let published = part.published ?? ""
    let place = Place(
      outlet: part.outlet ?? "", section: document.article.section?.value ?? folder,
      month: Self.month(of: published))
    groups[place, default: Group()].add(part)
    reliances.add(document, outlet: part.outlet, path: path)
    shared += DeskReport.SharedOrigin.all(of: document, path: path)
    let unchecked = part.totals.statuses[Status.unverified.rawValue]
    if unchecked > 0 {
      open.append(.init(path: path, published: published, claims: unchecked))
    }
    stale += DeskReport.StaleVerdict.all(of: document, path: path)
  }

  /// Adds what another tally counted of other files.
  package mutating func add(_ other: DeskTally) {
    for (place, group) in other.groups { groups[place, default: Group()].add(group) }
    reliances.add(other.reliances)
    shared += other.shared
    open += other.open
    stale += other.stale
  }

  /// `2023-09` where the month is known, `2023` where only the year is, or nothing.
  private static func month(of published: String) -> String {
    guard case .success(let date) = PartialDate.parse(published) else { return "" }
    let (first, last) = (date.earliest, date.latest)
    return String(first.description.prefix(first.month == last.month ? 7 : 4))
  }
}

extension DeskTally.Group {
  fileprivate mutating func add(_ part: AttributionReport.ArticlePart) {
    articles += 1
    totals.add(part.totals)
    for row in part.sources where row.claims + row.carried > 0 { add(row) }
  }

  fileprivate mutating func add(_ other: Self) {
    articles += other.articles
    totals.add(other.totals)
    for row in other.sources.values { add(row) }
  }

  private mutating func add(_ row: AttributionReport.SourceRow) {
    let key = DeskTally.SourceKey(row)
    if sources[key]?.add(row) == nil { sources[key] = row }
  }
}
