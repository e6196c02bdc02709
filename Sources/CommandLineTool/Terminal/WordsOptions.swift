import ArgumentParser
import ClaimKit
import Glibc

/// `--lang`: the language that a command speaks to people.
struct WordsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language to speak: \(ReportWords.languages.joined(separator: ", ")). The environment's unless given.",
      discussion: "LC_ALL, LC_MESSAGES and LANG are asked, in this order."))
  var lang: String?

  func validate() throws {
    if let lang, !ReportWords.languages.contains(lang) {
      let known = ReportWords.languages.joined(separator: ", ")
      throw ValidationError("There are no words in “\(lang)”; there are: \(known).")
    }
  }

  /// The words; English where neither the option nor the environment names a language there are words in.
  var words: ReportWords {
    ReportWords.language(lang ?? Self.environment) ?? .english
  }

  /// The language of `pl_PL.UTF-8`, from the first variable that is set.
  private static var environment: String {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return String(value.prefix { $0 != "_" && $0 != "." && $0 != "@" })
    }
    return ""
  }
}
