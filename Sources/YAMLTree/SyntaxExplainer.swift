import ClaimModel

/// Says what is wrong where libyaml stopped, in the words of somebody who edits the file by hand.
///
/// libyaml names what it expected ("did not find expected key"). The bytes around the place tell which of the common
/// slips it was; where none fits, libyaml's own words are passed on.
struct SyntaxExplainer {
  let text: SourceText
  let path: String

  /// Where libyaml stopped and why, in bytes.
  struct Failure {
    var problem: String
    var context: String
    var offset: Int
    var contextOffset: Int
  }

  /// What to tell: the rule, the words, the place.
  private struct Finding {
    var problem: YAMLProblem
    var message: Message
    var help: Message?
    var offset: Int
  }

  private static let quoteHelp: Message = "put the whole text in quotation marks"

  /// The one diagnostic for a failure.
  func explain(_ failure: Failure) -> Diagnostic {
    let finding = finding(failure)
    let line = text.lineAndColumn(finding.offset).line
    let lineEnd = text.lineSpan(line)?.end ?? finding.offset
    return finding.problem.diagnostic(
      finding.message, help: finding.help, at: ByteSpan(finding.offset, lineEnd), path: path,
      in: text)
  }

  private func finding(_ failure: Failure) -> Finding {
    let offset = failure.offset
    if failure.context.hasSuffix("a tag") {
      return Finding(
        problem: .tag, message: "a value that begins with ! asks for another type",
        help: Self.quoteHelp, offset: failure.contextOffset)
    }
    switch failure.problem {
    case "found character that cannot start any token": return badStart(offset)
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return tab(offset)
    case "mapping values are not allowed in this context": return strayColon(offset)
    case "did not find expected ',' or '}'": return inBrackets(failure, closing: "}")
    case "did not find expected ',' or ']'": return inBrackets(failure, closing: "]")
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      return unexpected(failure)
    case "could not find expected ':'": return missingColon(failure)
    case "found unexpected end of stream", "found unexpected document indicator":
      return Finding(
        problem: .syntax, message: "a quotation mark is never closed",
        help: "end the text with the same mark", offset: failure.contextOffset)
    case "found unknown escape character":
      return Finding(
        problem: .syntax, message: "a backslash that begins no escape",
        help: "write \\\\ for a backslash, or use single quotation marks", offset: offset)
    case "block sequence entries are not allowed in this context":
      return Finding(
        problem: .syntax, message: "a value cannot begin with a dash and a blank",
        help: "\(Self.quoteHelp), or begin the list on the next line", offset: offset)
    case "did not find expected comment or line break":
      return Finding(
        problem: .syntax, message: "text behind | or >",
        help: "\(Self.quoteHelp), or begin it on the next line", offset: offset)
    case "did not find expected alphabetic or numeric character":
      let start = failure.contextOffset
      return Finding(
        problem: .alias, message: "a value cannot begin with \(quoted(start))",
        help: Self.quoteHelp, offset: start)
    case "did not find expected node content":
      if text.bytes[offset...].allSatisfy({ $0 <= 0x20 }) {
        return Finding(
          problem: .syntax, message: "the file ends inside brackets that are not closed",
          help: "close them with ] or }; text that begins with [ or { needs quotation marks",
          offset: lastVisible)
      }
      return Finding(
        problem: .syntax, message: "a value cannot begin with \(quoted(offset))",
        help: Self.quoteHelp, offset: offset)
    case "found incompatible YAML document", "found duplicate %YAML directive",
      "found unknown directive name":
      return Finding(
        problem: .syntax, message: "a directive (%) that is not understood",
        help: "remove the line",
        offset: offset)
    default: return fallback(failure)
    }
  }

  // MARK: Slips

  private func badStart(_ offset: Int) -> Finding {
    if byte(offset) == 0x09 { return tab(offset) }
    return Finding(
      problem: .syntax, message: "a value cannot begin with \(quoted(offset))",
      help: Self.quoteHelp, offset: offset)
  }

  private func tab(_ offset: Int) -> Finding {
    var i = offset
    while byte(i) == 0x20 { i += 1 }
    return Finding(
      problem: .tabIndentation, message: "a tab in the indentation", help: "indent with spaces",
      offset: byte(i) == 0x09 ? i : offset)
  }

  private func strayColon(_ offset: Int) -> Finding {
    let line = lineStart(offset)
    if hasColonAndBlank(line, offset) { return colonInText(offset) }
    return Finding(
      problem: .syntax,
      message: "a key where the text of the line above would go on",
      help:
        "give the key the column of its neighbours, and put a blank behind the colon of the line above",
      offset: firstVisible(line))
  }

  private func colonInText(_ offset: Int) -> Finding {
    Finding(
      problem: .colonInText, message: "a colon and a blank inside unquoted text",
      help: Self.quoteHelp, offset: offset)
  }

  private func inBrackets(_ failure: Failure, closing: String) -> Finding {
    let offset = failure.offset
    let opened = text.lineAndColumn(failure.contextOffset).line
    let isOtherLine = opened != text.lineAndColumn(offset).line
    if byte(offset) == 0x3A, !isOtherLine || hasColonAndBlank(lineStart(offset), offset) {
      return colonInText(offset)
    }
    if let finding = textAfterClosing(offset) { return finding }
    if isOtherLine || offset >= text.bytes.count {
      return Finding(
        problem: .syntax, message: "no \(closing) closes the bracket of line \(opened)",
        help: "close it; text that begins with [ or { needs quotation marks",
        offset: failure.contextOffset)
    }
    return Finding(
      problem: .syntax, message: "a comma or \(closing) is missing",
      help: "text that holds , [ ] { or } needs quotation marks here", offset: offset)
  }

  private func unexpected(_ failure: Failure) -> Finding {
    let offset = failure.offset
    let line = lineStart(offset)
    guard firstVisible(line) == offset else {
      if let finding = textAfterClosing(offset) { return finding }
      if byte(offset) == 0x3A { return colonInText(offset) }
      return fallback(failure)
    }
    if line > 0, column(offset) > column(failure.contextOffset),
      let comment = comment(inLineBefore: line)
    {
      return Finding(
        problem: .commentInText, message: "a # behind a blank ended the text of this line",
        help: Self.quoteHelp, offset: comment)
    }
    let isItem = byte(offset) == 0x2D && byte(offset + 1).map { $0 <= 0x20 } ?? true
    return Finding(
      problem: .syntax,
      message: isItem
        ? "a list item where a key is expected"
        : "this line's indentation fits none of the lines above",
      help: "lines of one list or mapping begin in the same column", offset: offset)
  }

  private func missingColon(_ failure: Failure) -> Finding {
    let start = failure.contextOffset
    let line = text.lineSpan(text.lineAndColumn(start).line) ?? ByteSpan(start, start)
    if line.end - start > 1024 {
      return Finding(
        problem: .syntax, message: "text of more than 1,024 characters where a key is expected",
        help: "is a key missing before it, or its indentation", offset: start)
    }
    return Finding(
      problem: .syntax, message: "no colon and blank behind the key",
      help: "write “key: value”; text over several lines is indented more than its key",
      offset: start)
  }

  private func fallback(_ failure: Failure) -> Finding {
    let context = failure.context.isEmpty ? "" : " \(failure.context)"
    return Finding(
      problem: .syntax, message: "not YAML: \(failure.problem)\(context)", help: nil,
      offset: failure.offset)
  }

  /// Text behind a closing quotation mark or bracket on the same line.
  private func textAfterClosing(_ offset: Int) -> Finding? {
    var i = offset
    while i > 0, byte(i - 1) == 0x20 || byte(i - 1) == 0x09 { i -= 1 }
    guard i > 0, let last = byte(i - 1) else { return nil }
    switch last {
    case 0x22:
      return Finding(
        problem: .textAfterQuote, message: "text behind a closing quotation mark",
        help: "put the whole text in single quotation marks, or write \\\" for the marks inside it",
        offset: offset)
    case 0x27:
      return Finding(
        problem: .textAfterQuote, message: "text behind a closing quotation mark",
        help: "write '' for an apostrophe inside single quotation marks, or use double ones",
        offset: offset)
    case 0x5D, 0x7D:
      return Finding(
        problem: .textAfterQuote, message: "text behind a closing bracket",
        help: "text that begins with [ or { needs quotation marks", offset: offset)
    default: return nil
    }
  }

  // MARK: Bytes

  private func byte(_ offset: Int) -> UInt8? {
    offset >= 0 && offset < text.bytes.count ? text.bytes[offset] : nil
  }

  private func quoted(_ offset: Int) -> Message {
    guard let first = byte(offset) else { return "nothing" }
    return first < 0x80 ? Message(verbatim: String(UnicodeScalar(first))) : "this character"
  }

  private func lineStart(_ offset: Int) -> Int {
    text.lineSpan(text.lineAndColumn(offset).line)?.start ?? 0
  }

  private func column(_ offset: Int) -> Int { text.lineAndColumn(offset).column }

  private func firstVisible(_ line: Int) -> Int {
    var i = line
    while byte(i) == 0x20 || byte(i) == 0x09 { i += 1 }
    return i
  }

  /// The last byte that is no blank and no line end.
  private var lastVisible: Int { text.bytes.lastIndex { $0 > 0x20 } ?? 0 }

  private func hasColonAndBlank(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 1 else { return false }
    return (start..<(end - 1)).contains { byte($0) == 0x3A && byte($0 + 1) == 0x20 }
  }

  /// The # of a comment behind text in the nearest line above that is not blank.
  private func comment(inLineBefore line: Int) -> Int? {
    let before = text.lineAndColumn(line - 1).line
    guard let span = text.lineSpan(before), span.length > 2 else { return nil }
    return ((firstVisible(span.start) + 1)..<max(span.end, firstVisible(span.start) + 1)).first {
      byte($0) == 0x23 && byte($0 - 1) == 0x20
    }
  }
}
