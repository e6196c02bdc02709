import Testing

/// A text and what the engine must make of it: one row of a table.
struct Sample: Sendable, CustomTestStringConvertible {
  /// The article's words beneath its headline.
  let text: String
  /// The expected lines, in order of the text; none where nothing may be found.
  let expected: [String]
  /// The rule that the engine does not keep yet, if it fails this row.
  let fault: String?

  /// A row; `wrongToday` names the rule that the engine still breaks, and must go once it keeps it.
  init(_ text: String, _ expected: String..., wrongToday fault: String? = nil) {
    self.text = text
    self.expected = expected
    self.fault = fault
  }

  var testDescription: String { text }

  /// Compares what `reading` makes of the text with the expected lines.
  func check(_ reading: (String) throws -> [String]) throws {
    let found = try reading(text)
    if let fault {
      withKnownIssue("\(fault)") { #expect(found == expected) }
    } else {
      #expect(found == expected)
    }
  }
}
