import ArgumentParser
import ClaimKit

/// `--lang`: the language that a command speaks to people.
struct WordsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language to speak: \(ReportWords.languages.joined(separator: ", ")). The environment's unless given.",
      discussion: "LC_ALL, LC_MESSAGES and LANG are asked, in this order."))
  var lang: String?

  func validate() throws {
    if let lang, !ReportWords.languages.contains(lang) {
      throw usage("There are no words in “\(lang)”; there are: \(ReportWords.languages, .comma).")
    }
  }

  /// The words; English where neither the option nor the environment names a language there are words in.
  var words: ReportWords {
    lang.flatMap(ReportWords.language) ?? SpokenLanguage.words
  }
}
