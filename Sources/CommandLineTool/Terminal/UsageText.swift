import ClaimKit

/// What the argument parser says of wrong usage, in the language of this process.
///
/// The parser speaks English. Its frame and its commonest complaints are known by their sentences; what is not known is
/// passed on as it is. Help is for ``HelpText``.
enum UsageText {
  /// The message with every line that is known said in the language of this process.
  static func said(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix(mistake) {
        let complaint = known(String(line.dropFirst(mistake.count)), among: complaints)
        let message: Message = "Error: \(complaint)"
        return message.said
      }
      return known(String(line), among: frame).said
    }.joined(separator: "\n")
  }

  private static let mistake = "Error: "

  private static let frame = ["Usage: {1}", "  See '{1}' for more information."]

  /// Those with more words come first: a shorter one would take the rest for a value.
  private static let complaints = [
    "Missing expected argument '{1}'", "Missing value for '{1}'", "Unexpected argument '{1}'",
    "Unknown option '{1}'. Did you mean '{2}'?", "Unknown option '{1}'",
    "The value '{1}' is invalid for '{2}'. Please provide one of the following:",
    "The value '{1}' is invalid for '{2}'. Please provide one of {3}.",
    "The value '{1}' is invalid for '{2}'",
  ]

  private static func known(_ line: String, among sentences: [String]) -> Message {
    sentences.lazy.compactMap { Message(line, as: $0) }.first ?? Message(verbatim: line)
  }
}
