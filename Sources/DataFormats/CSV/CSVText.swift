/// Writes rows of CSV (RFC 4180) that a spreadsheet opens without running what stands in them.
///
/// ```swift
/// CSVText.row(["a,b", "=1+1"])  // "\"a,b\",'=1+1\r\n"
/// ```
package enum CSVText {
  /// A row with its line end, CR LF; every field is defused and quoted where it must be.
  ///
  /// - Complexity: O(*n*).
  package static func row(_ fields: [String]) -> String {
    fields.map { quoted(defused($0)) }.joined(separator: ",") + "\r\n"
  }

  /// Text with an apostrophe in front where a spreadsheet would take it for a formula.
  ///
  /// So that words of an article can never act on the reader's machine.
  package static func defused(_ value: String) -> String { isFormula(value) ? "'" + value : value }

  /// Whether a spreadsheet might run the text: it begins with `=`, `+`, `-`, `@`, one of their wide forms, a tab or a
  /// line end.
  package static func isFormula(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first else { return false }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }

  /// A field in quotation marks, where a comma, a quotation mark or a line end in it asks for them.
  package static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x2C, 0x22, 0x0A, 0x0D].contains($0) }) else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
