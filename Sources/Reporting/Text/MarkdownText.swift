/// Makes Markdown of plain text and of rows.
package enum MarkdownText {
  /// Plain text with everything escaped that Markdown or HTML would read as markup; line ends become spaces.
  package static func escape(_ text: String) -> String {
    var result = ""
    for scalar in TextLayout.safe(text).unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~": result += "\\\(scalar)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A table whose columns line up in the source too; cells are Markdown already.
  package static func table(header: [String], rows: [[String]]) -> String {
    let widths = header.indices.map { column in
      ([header] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0
    }
    // Columns of numbers stand to the right, as in a terminal.
    let isNumber = header.indices.map { column in
      !rows.isEmpty
        && rows.allSatisfy { $0[column].utf8.allSatisfy("0123456789 %()".utf8.contains) }
        && rows.contains { !$0[column].isEmpty }
    }
    func line(_ cells: [String]) -> String {
      "| "
        + cells.indices.map { index in
          isNumber[index]
            ? TextLayout.padLeft(cells[index], to: max(3, widths[index]))
            : TextLayout.pad(cells[index], to: max(3, widths[index]))
        }.joined(separator: " | ") + " |"
    }
    let rule = header.indices.map { index in
      let dashes = String(repeating: "-", count: max(3, widths[index]) - (isNumber[index] ? 1 : 0))
      return isNumber[index] ? dashes + ":" : dashes
    }
    return ([line(header), "| " + rule.joined(separator: " | ") + " |"] + rows.map(line))
      .joined(separator: "\n")
  }
}
