import ArgumentParser
import ClaimKit

/// Which claims a command is about: ids, ranges and conditions.
struct SelectionOptions: ParsableArguments {
  @Argument(help: "Ids and ranges of claims, such as c3 and c5-c9.")
  var claim: [String] = []

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only claims of which this is true, such as status=unverified,source=associated-press.",
      discussion: """
        Keys: \(ClaimSelection.Key.allCases.map(\.rawValue).joined(separator: ", ")). A key given twice may have either \
        value; != excludes; none stands for nothing.
        """))
  var condition: [String] = []

  func validate() throws { _ = try selection() }

  /// Whether nothing was selected.
  var isEmpty: Bool { claim.isEmpty && condition.isEmpty }

  /// The ids of the selected claims of a file.
  func ids(in file: AnnotationFile) throws(CommandFailure) -> [String] {
    let ids: [String]
    do {
      ids = try selection().ids(in: file.document)
    } catch {
      throw CommandFailure(file.path, Message(verbatim: "\(error)"), rule: "usage")
    }
    guard !ids.isEmpty else {
      throw CommandFailure(
        file.path, "no claim is selected", rule: "no-such-claim",
        help: "to list the claims: claimkit show \(FilePath.quoted(file.path))")
    }
    return ids
  }

  private func selection() throws(ValidationError) -> ClaimSelection {
    try Self.selection(words: claim, conditions: condition)
  }

  /// Which claims words and conditions mean.
  ///
  /// - Throws: `ValidationError` in words for the person who typed them.
  static func selection(
    words: [String], conditions: [String]
  ) throws(ValidationError) -> ClaimSelection {
    switch ClaimSelection.parse(words: words, conditions: conditions) {
    case .success(let selection): return selection
    case .failure(.malformed(let word)):
      throw usage("“\(word)” is no claim; say c3, or c5-c9 for several.")
    case .failure(.backwards(let word)):
      throw usage("The range \(word) ends before it starts.")
    case .failure(.noCondition(let word)):
      throw usage("--where \(word) should be of the form status=unverified.")
    case .failure(.unknownKey(let key)):
      let keys = ClaimSelection.Key.allCases.map(\.rawValue)
      throw usage("--where cannot ask for “\(key)”; it can for: \(keys, .comma).")
    }
  }
}
