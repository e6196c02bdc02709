import ClaimModel

/// The table of all rules, `docs/rules/README.md`.
package enum RuleIndexMarkdown {
  /// The file's name.
  package static let fileName = "README.md"

  /// The page.
  package static func render(_ pages: [RulePage]) -> String {
    var families: [(letter: Character, pages: [RulePage])] = []
    for page in pages {
      guard let letter = page.code.first else { continue }
      if families.last?.letter == letter {
        families[families.count - 1].pages.append(page)
      } else {
        families.append((letter, [page]))
      }
    }
    return """
      <!-- Made by generate-docs from the rules themselves. Edit a rule, then run it again. -->

      # Rules

      `claimkit validate` holds annotation files against these rules; `claimkit explain NAME` prints a rule's page. They \
      run in four levels: shape, references, meaning, text. A claim in which one level finds an error is not judged by \
      the next, and hides nothing of the other claims.

      \(families.map(section).joined(separator: "\n\n"))

      """
  }

  private static func section(_ letter: Character, _ pages: [RulePage]) -> String {
    let rows = pages.map { page in
      [
        "[\(page.code)](\(RulePageMarkdown.fileName(page)))", "`\(page.name)`",
        page.severity.rawValue, page.level.name, MarkdownText.escape(page.title.english),
      ]
    }
    return "## \(familyTitle(letter))\n\n"
      + MarkdownText.table(
        header: ["code", "name", "severity", "level", "demands"], rows: rows)
  }

  private static func familyTitle(_ letter: Character) -> String {
    switch letter {
    case "Y": "Y: YAML"
    case "S": "S: shape"
    case "R": "R: references"
    case "A": "A: anchors in the article"
    case "P": "P: attribution"
    case "V": "V: verdicts"
    case "E": "E: evidence"
    case "D": "D: dates"
    case "H": "H: history"
    default: String(letter)
    }
  }
}
