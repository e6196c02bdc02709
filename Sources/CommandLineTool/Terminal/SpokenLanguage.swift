import ArgumentParser
import ClaimKit
import Glibc

/// The language that this process speaks to people: `--lang`, else the environment's, else English.
///
/// It is looked for before the arguments are parsed, so that wrong usage is told in it too.
enum SpokenLanguage {
  /// What `--lang` names; nil where it is not given. It may name a language there are no words in.
  static let asked: String? = {
    let arguments = CommandLine.arguments.prefix { $0 != "--" }
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang" { return arguments.dropFirst(index + 1).first }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
    }
    return nil
  }()

  /// What is said to people.
  static let words = ReportWords.language(asked ?? environment) ?? .english

  /// What is said in formats that programs read: English unless `--lang` asks for another language, so that one file gives
  /// one output on every machine.
  static let wordsForPrograms = asked.flatMap(ReportWords.language) ?? .english

  /// The language of `pl_PL.UTF-8`, from the first variable that is set.
  private static var environment: String {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
      return String(value.prefix { $0 != "_" && $0 != "." && $0 != "@" })
    }
    return ""
  }
}

extension Message {
  /// The message in the language of this process.
  var said: String { SpokenLanguage.words.text(of: self) }
}

extension Diagnostic {
  /// The line of the diagnostic in the language of this process.
  var said: String { line(in: SpokenLanguage.words.phrasebook) }
}

/// The error for arguments that do not go together.
func usage(_ message: Message) -> ValidationError { ValidationError(message.said) }
