import ClaimModel

/// A table that a report shows, in words and numbers ready to print: text, Markdown and pages draw the same ones.
struct ReportTable: Sendable, Equatable {
  /// A column; numbers stand to the right.
  struct Column: Sendable, Equatable {
    var name: String
    var isNumber = false
  }

  var title: String
  var about = ""
  var columns: [Column]
  var rows: [[String]]
  /// How many rows were left out.
  var more = 0
}

/// Puts a desk's report into tables.
struct DeskTables {
  private let desk: DeskReport
  private let words: ReportWords
  /// The most rows of a table; the rest are counted.
  private let limit: Int

  init(_ desk: DeskReport, words: ReportWords, limit: Int) {
    self.desk = desk
    self.words = words
    self.limit = limit
  }

  /// All tables that have anything to say, in the order of the report.
  var all: [ReportTable] {
    [
      groups(.deskByOutlet, .deskOutlet, \.outlet), groups(.deskBySection, .deskSection, \.section),
      months, sources, circles, shared, openAges, openFiles,
      staleAges, staleVerdicts, refuted,
    ].filter { !$0.rows.isEmpty }
  }

  private func table(
    _ title: ReportWord, about: ReportWord? = nil, _ columns: [ReportTable.Column],
    _ rows: [[String]], limit: Int? = nil
  ) -> ReportTable {
    let limit = limit ?? self.limit
    return ReportTable(
      title: words[title], about: about.map { words[$0] } ?? "", columns: columns,
      rows: Array(rows.prefix(limit)), more: max(0, rows.count - limit))
  }

  private func text(_ word: ReportWord) -> ReportTable.Column { .init(name: words[word]) }
  private func number(_ word: ReportWord) -> ReportTable.Column {
    .init(name: words[word], isNumber: true)
  }

  private func known(_ value: String) -> String { value.isEmpty ? words[.deskUnknown] : value }

  // MARK: Where and when

  private func groups(
    _ title: ReportWord, _ column: ReportWord, _ word: KeyPath<DeskReport.Cell, String>,
    limit: Int? = nil
  ) -> ReportTable {
    let groups = desk.groups(by: word)
    // One group that nobody named says nothing.
    let isSilent = groups.count == 1 && groups[0].name.isEmpty
    let rows = groups.map { name, cell in
      let totals = cell.totals
      return [
        known(name), "\(cell.articles)", "\(totals.claims)",
        words.percent(totals.ownVoice, of: totals.claims),
        words.percent(totals.singleSource, of: totals.claims),
        words.percent(totals.unnamedOrigin, of: totals.claims),
        cell.sources.filter { $0.claims > 0 }.prefix(3).map { "\($0.name) \($0.claims)" }
          .joined(separator: ", "),
      ]
    }
    return table(
      title,
      [
        text(column), number(.deskArticles), number(.claimsHeading), number(.ownVoice),
        number(.singleSourceShort), number(.unnamedShort), text(.deskReliesOn),
      ], isSilent ? [] : rows, limit: limit)
  }

  /// The latest months: what was long ago is left out first.
  private var months: ReportTable {
    var table = groups(.deskByMonth, .deskMonth, \.month, limit: .max)
    table.more = max(0, table.rows.count - limit)
    table.rows = Array(table.rows.suffix(limit))
    return table
  }

  // MARK: Sources

  private var sources: ReportTable {
    table(
      .deskSources,
      [
        text(.sourceHeading), text(.kindHeading), number(.deskArticles), number(.claimsHeading),
        number(.shareHeading), number(.pageCarried), text(.status),
      ],
      desk.sources.map { source in
        [
          source.name, words.kind(source.kind), "\(source.articles)", "\(source.claims)",
          words.percent(source.claims, of: desk.totals.claims), "\(source.carried)",
          words.list(source.statuses, of: Status.self),
        ]
      })
  }

  private var circles: ReportTable {
    table(
      .deskCircular, about: .deskCircularAbout,
      [
        text(.deskCircularWho), text(.deskCircularCites), number(.claimsHeading),
        text(.deskCircularExample),
      ],
      desk.circles.flatMap(\.links).map { [$0.from, $0.to, "\($0.claims)", $0.example] })
  }

  private var shared: ReportTable {
    table(
      .deskShared, about: .deskSharedAbout,
      [
        text(.deskSharedOrigin), text(.deskSharedCarriers), number(.claimsHeading), text(.deskFile),
      ],
      desk.shared.map {
        [$0.origin, $0.carriers.joined(separator: ", "), "\($0.claims.count)", $0.path]
      })
  }

  private var refuted: ReportTable {
    table(
      .deskRefuted, about: .deskRefutedAbout,
      [
        text(.sourceHeading), text(.kindHeading), number(.deskRefutedColumn), number(.deskJudged),
        number(.shareHeading),
      ],
      desk.refuted.map {
        [
          $0.name, words.kind($0.kind), "\($0.refuted)", "\($0.judged)",
          words.percent($0.refuted, of: $0.judged),
        ]
      })
  }

  // MARK: What is open

  private var openAges: ReportTable {
    table(
      .deskOpen, about: .deskOpenAbout,
      [text(.deskAge), number(.claimsHeading), number(.deskArticles)],
      desk.openByAge.map { [words[$0.age.word], "\($0.claims)", "\($0.files)"] })
  }

  private var openFiles: ReportTable {
    var table = table(
      .deskOldest, [text(.deskFile), text(.deskPublished), number(.claimsHeading)],
      desk.open.map { [$0.path, known($0.published), "\($0.claims)"] })
    table.title = "\(words[.deskOpen]): \(words[.deskOldest].lowercased())"
    return table
  }

  private var staleAges: ReportTable {
    table(
      .deskStale, about: .deskStaleAbout, [text(.deskAge), number(.deskVerdicts)],
      desk.staleByAge.map { [words[$0.age.word], "\($0.verdicts)"] })
  }

  private var staleVerdicts: ReportTable {
    var table = table(
      .deskOldest, [text(.deskFile), text(.pageClaim), text(.status), text(.deskGiven)],
      desk.stale.map {
        [
          $0.path, $0.claim, words.label($0.status, of: Status.self),
          known(String($0.at.prefix(10))),
        ]
      })
    table.title = "\(words[.deskStale]): \(words[.deskOldest].lowercased())"
    return table
  }
}
