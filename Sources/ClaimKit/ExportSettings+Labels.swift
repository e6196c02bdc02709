import Exchanging
import Reporting

extension ExportSettings {
  /// What reports call each status, in every language that they speak.
  public static let labelsOfReports: [String: [Status: String]] = {
    let words = ReportWords.languages.compactMap(ReportWords.language)
    return Dictionary(
      words.map { words in
        (words.code, Dictionary(Status.allCases.map { ($0, words.label($0)) }) { a, _ in a })
      }, uniquingKeysWith: { a, _ in a })
  }()
}
