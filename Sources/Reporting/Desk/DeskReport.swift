import ClaimModel

/// On whose word a desk's articles rest: by outlet, section and month, with what is open, stale, circular and refuted.
///
/// A pure value that every format is drawn from; the same files make the same value in whatever order they were counted.
package struct DeskReport: Sendable, Equatable {
  /// The day the ages are counted to.
  package let today: CalendarDate
  /// The number of articles.
  package let articles: Int
  /// The numbers of all articles together.
  package let totals: AttributionReport.Totals
  /// The sources of all articles together, the one with most claims first.
  package internal(set) var sources: [AttributionReport.SourceRow]
  /// The articles by outlet, section and month together: the finest table, from which others are made.
  package internal(set) var cells: [Cell]
  /// Outlets that rest on each other's word.
  package let circles: [Circle]
  /// Origins whose claims came to one article in several ways.
  package internal(set) var shared: [SharedOrigin]
  /// Files with claims nobody has checked, the oldest article first; those without a date last.
  package let open: [OpenFile]
  /// Verdicts that were given on another text than the file's, the oldest first.
  package let stale: [StaleVerdict]

  /// Puts the counts in order.
  ///
  /// - Complexity: O(*n* log *n*) in what the tally keeps.
  package init(_ tally: DeskTally, today: CalendarDate) {
    self.today = today
    cells = tally.groups.map { place, group in
      Cell(
        outlet: place.outlet, section: place.section, month: place.month,
        articles: group.articles, totals: group.totals,
        sources: AttributionReport.SourceRow.merge(Self.ordered(group.sources.values)))
    }.sorted(by: Cell.precedes)
    articles = cells.reduce(0) { $0 + $1.articles }
    totals = cells.reduce(into: AttributionReport.Totals()) { $0.add($1.totals) }
    sources = AttributionReport.SourceRow.merge(cells.flatMap(\.sources))
    circles = tally.reliances.circles
    shared = tally.shared.sorted { ($0.path, $0.origin) < ($1.path, $1.origin) }
    open = tally.open.sorted { a, b in
      let (x, y) = (Self.day(a.published), Self.day(b.published))
      return x == y ? a.path < b.path : x < y
    }
    stale = tally.stale.sorted { ($0.at, $0.path, $0.claim) < ($1.at, $1.path, $1.claim) }
  }

  /// Rows in an order that does not depend on how they were counted.
  private static func ordered(
    _ rows: some Collection<AttributionReport.SourceRow>
  ) -> [AttributionReport.SourceRow] {
    rows.sorted {
      ($0.name, $0.kind ?? "", $0.wikidata ?? "") < ($1.name, $1.kind ?? "", $1.wikidata ?? "")
    }
  }

  /// The first day a date may mean, in days since 1970; the last of all days where there is none.
  private static func day(_ text: String) -> Int {
    guard case .success(let date) = PartialDate.parse(text) else { return .max }
    return date.earliest.dayNumber
  }

  /// The articles of one outlet, section and month.
  package struct Cell: Sendable, Equatable {
    /// The outlet; empty where the files do not say.
    package var outlet: String
    /// The section; empty where it is not known.
    package var section: String
    /// The month, or the year where the month is not known, or nothing.
    package var month: String
    /// The number of articles.
    package var articles: Int
    /// Their numbers.
    package var totals: AttributionReport.Totals
    /// Their sources, the one with most claims first.
    package var sources: [AttributionReport.SourceRow]

    fileprivate static func precedes(_ a: Cell, _ b: Cell) -> Bool {
      (a.outlet, a.section, a.month) < (b.outlet, b.section, b.month)
    }
  }

  /// A file with claims nobody has checked.
  package struct OpenFile: Sendable, Equatable {
    /// The file.
    package var path: String
    /// When its article was published, as written.
    package var published: String
    /// How many claims are unverified.
    package var claims: Int
  }

  /// The cells put together by one of their words, in its order; months in the order of time.
  package func groups(by word: KeyPath<Cell, String>) -> [(name: String, cell: Cell)] {
    var groups: [String: Cell] = [:]
    for cell in cells {
      let name = cell[keyPath: word]
      if groups[name]?.add(cell) == nil { groups[name] = cell }
    }
    return groups.keys.sorted().compactMap { name in groups[name].map { (name, $0) } }
  }

  /// Sources with a refuted or retracted claim, the one with most of them first.
  package var refuted: [AttributionReport.SourceRow] {
    sources.filter { $0.refuted > 0 }.sorted { a, b in
      if a.refuted != b.refuted { return a.refuted > b.refuted }
      if a.judged != b.judged { return a.judged < b.judged }
      return AttributionReport.SourceRow.precedes(a, b)
    }
  }
}

extension DeskReport.Cell {
  fileprivate mutating func add(_ other: Self) {
    articles += other.articles
    totals.add(other.totals)
    sources = AttributionReport.SourceRow.merge(sources + other.sources)
  }
}

extension AttributionReport.SourceRow {
  /// Claims of its own that turned out not to be so, or were taken back.
  var refuted: Int { statuses[Status.refuted.rawValue] + statuses[Status.retracted.rawValue] }

  /// Claims of its own with a verdict on their content.
  var judged: Int {
    Status.allCases.filter(\.isConclusive).reduce(0) { $0 + statuses[$1.rawValue] }
  }
}
