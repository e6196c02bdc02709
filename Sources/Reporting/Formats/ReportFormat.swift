import ClaimModel

/// A form in which reports are written. A new one is a file with such a type, listed in ``ReportFormats/all``.
package protocol ReportFormat: Sendable {
  /// The name on the command line: `markdown`.
  var name: String { get }
  /// What it is for, in a few words.
  var purpose: String { get }
  /// Whether the page of an article shows its text, so that the article has to be read again.
  var showsArticle: Bool { get }

  /// Writes the report of some articles.
  func render(_ report: AttributionReport, with setting: ReportSetting) -> String
  /// Writes the report of one article with its text and its claims.
  func render(_ story: ArticleStory, with setting: ReportSetting) -> String
  /// Writes the report of a desk.
  func render(_ desk: DeskReport, with setting: ReportSetting) -> String
}

extension ReportFormat {
  /// Most formats have no use for an article's text.
  package var showsArticle: Bool { false }

  /// Writes the numbers alone.
  package func render(_ story: ArticleStory, with setting: ReportSetting) -> String {
    render(story.report, with: setting)
  }
}

/// For whom a report is written.
package struct ReportSetting: Sendable {
  /// The words to say it in.
  package var words: ReportWords
  /// Columns of a terminal.
  package var width: Int
  /// Whether escape sequences may be written.
  package var isColoured: Bool
  /// Whether a table begins with a byte order mark, by which older spreadsheets know UTF-8.
  package var hasByteOrderMark: Bool
  /// The version of the tool.
  package var version: String

  /// Makes a setting.
  package init(
    words: ReportWords = .english, width: Int = 80, isColoured: Bool = false,
    hasByteOrderMark: Bool = false, version: String = ""
  ) {
    self.words = words
    self.width = width
    self.isColoured = isColoured
    self.hasByteOrderMark = hasByteOrderMark
    self.version = version
  }
}

/// The formats there are.
package enum ReportFormats {
  /// All of them, the usual one first.
  package static let all: [any ReportFormat] = [
    TextFormat(), MarkdownFormat(), HTMLFormat(), JSONFormat(), CSVFormat(),
  ]

  /// The format with a name.
  package static func named(_ name: String) -> (any ReportFormat)? {
    all.first { $0.name == name }
  }
}
