import ClaimModel

/// A rule's page as a Markdown file of `docs/rules`.
package enum RulePageMarkdown {
  /// The file's name: `V601.md`.
  package static func fileName(_ page: RulePage) -> String { "\(page.code).md" }

  /// The page.
  package static func render(_ page: RulePage) -> String {
    """
    <!-- Made by generate-docs from the rule itself. Edit the rule, then run it again. -->

    # \(page.code) \(page.name)

    **\(page.title).**

    Severity \(page.severity.rawValue) · level \(page.level.rawValue), \(page.level.name) · since \
    \(page.since)

    ## What it looks at

    \(page.what)

    ## Why

    \(page.why)

    ## It objects to

    \(page.failing.map(example).joined(separator: "\n\n"))

    The mark `\(RulePage.Example.mark)` is not part of the file: it stands before the value that is reported.

    ## It accepts

    \(page.passing.map(example).joined(separator: "\n\n"))

    """
  }

  private static func example(_ example: RulePage.Example) -> String {
    example.companions.reduce("```yaml\n\(example.yaml)\n```") { page, companion in
      "\(page)\n\n\(companion.words)\n\n```\(companion.isYAML ? "yaml" : "text")\n\(companion.text)\n```"
    }
  }
}
