/// A value with the layout it is written in.
package indirect enum YAMLOutput: Sendable, Equatable {
  /// Text, bare where that is safe; several lines become a literal block where they can.
  case text(String)
  /// Text always in double quotation marks: for what looks like a number to somebody.
  case quoted(String)
  /// A list.
  case list([YAMLOutput], Layout)
  /// Keys with values, in order.
  case mapping([Pair], Layout)

  /// One key with its value.
  package struct Pair: Sendable, Equatable {
    /// The key.
    package var key: String
    /// Its value.
    package var value: YAMLOutput

    /// Makes a pair.
    package init(_ key: String, _ value: YAMLOutput) {
      self.key = key
      self.value = value
    }
  }

  /// How a collection is laid out.
  package enum Layout: Sendable, Equatable {
    /// One entry a line.
    case block
    /// One entry a line, with a blank line between entries.
    case spaced
    /// In brackets on one line; everything inside is too.
    case flow
  }

  /// What will be read again.
  package var value: YAMLValue {
    switch self {
    case .text(let text), .quoted(let text): .scalar(text)
    case .list(let items, _): .sequence(items.map(\.value))
    case .mapping(let pairs, _):
      .mapping(pairs.map { YAMLValue.Pair(key: $0.key, value: $0.value.value) })
    }
  }
}

/// Writes values in the layout of annotation files: deterministic, two blanks a level, never folded.
package struct YAMLWriter {
  /// What ends a line.
  package let lineEnd: String
  /// How many blanks deeper than its key a list's dashes stand: two, or none in some files.
  package let listIndent: Int

  /// Makes a writer for files with one kind of line end and list.
  package init(lineEnd: String = "\n", listIndent: Int = 2) {
    self.lineEnd = lineEnd
    self.listIndent = listIndent
  }

  /// A whole document: the root's entries, each line with its end.
  package func document(_ root: YAMLOutput) -> String { entries(root, indent: 0) + lineEnd }

  /// `key: value` as it stands behind `indent` blanks; further lines bring their own.
  package func pair(_ key: String, _ value: YAMLOutput, indent: Int) -> String {
    ScalarWriter.inline(key, in: .block) + ":" + afterColon(value, indent: indent)
  }

  /// `- value` as it stands behind `indent` blanks; further lines bring their own.
  package func item(_ value: YAMLOutput, indent: Int) -> String {
    switch value {
    case .mapping(let pairs, let layout) where layout != .flow && !pairs.isEmpty:
      "- " + entries(value, indent: indent + 2)
    case .list(let items, let layout) where layout != .flow && !items.isEmpty:
      "- " + entries(value, indent: indent + 2)
    default: "-" + afterColon(value, indent: indent)
    }
  }

  /// The value on one line, as it stands inside brackets.
  package func flow(_ value: YAMLOutput) -> String { inline(value, in: .flow) }

  private func afterColon(_ value: YAMLOutput, indent: Int) -> String {
    func margin(_ depth: Int) -> String { lineEnd + String(repeating: " ", count: indent + depth) }
    switch value {
    case .text(let text):
      guard text.utf8.contains(0x0A), let literal = ScalarWriter.literal(text) else {
        return " " + inline(value, in: .block)
      }
      return " " + literal.indicator
        + literal.lines.map { $0.isEmpty ? lineEnd : margin(2) + $0 }.joined()
    case .mapping(let pairs, let layout) where layout != .flow && !pairs.isEmpty:
      return margin(2) + entries(value, indent: indent + 2)
    case .list(let items, let layout) where layout != .flow && !items.isEmpty:
      return margin(listIndent) + entries(value, indent: indent + listIndent)
    default: return " " + inline(value, in: .block)
    }
  }

  /// The entries of a block collection, the first without its margin.
  private func entries(_ value: YAMLOutput, indent: Int) -> String {
    let lines: [String]
    let spacing: YAMLOutput.Layout
    switch value {
    case .mapping(let pairs, let layout):
      lines = pairs.map { pair($0.key, $0.value, indent: indent) }
      spacing = layout
    case .list(let items, let layout):
      lines = items.map { item($0, indent: indent) }
      spacing = layout
    case .text, .quoted:
      lines = [inline(value, in: .block)]
      spacing = .block
    }
    let blankLine = spacing == .spaced ? lineEnd : ""
    return lines.joined(
      separator: blankLine + lineEnd + String(repeating: " ", count: indent))
  }

  private func inline(_ value: YAMLOutput, in context: ScalarWriter.Context) -> String {
    switch value {
    case .text(let text): return ScalarWriter.inline(text, in: context)
    case .quoted(let text): return ScalarWriter.doubleQuoted(text)
    case .list(let items, _):
      return "[" + items.map { inline($0, in: .flow) }.joined(separator: ", ") + "]"
    case .mapping(let pairs, _):
      let entries = pairs.map {
        ScalarWriter.inline($0.key, in: .flow) + ": " + inline($0.value, in: .flow)
      }
      return "{" + entries.joined(separator: ", ") + "}"
    }
  }
}
