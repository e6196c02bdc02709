import ClaimModel
import YAMLTree

/// Y120.
package enum TextIsNotReadAsNumber: Rule {
  package static let page = RulePage(
    code: "Y120", name: "value-not-quoted",
    title: "Text that looks like a number, a date or a yes stands in quotation marks",
    what:
      "No value is written bare that some YAML reader takes for a number, a date, a truth value or "
      + "nothing: `2026`, `2026-03-04`, `no`, `1_000`.",
    why:
      "claimkit reads every value as text; other tools of a newsroom do not. To some, the language code "
      + "of Norwegian is false and half past twelve is 750.",
    level: .shape, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          published: ↓2026-03-04
        """)
    ],
    passing: [
      .init(
        """
        article:
          id: bridge
          file: bridge.txt
          sha256: "d3b07384d113edec49eaa6238ad5ff00d3b07384d113edec49eaa6238ad5ff00"
          language: en
          published: "2026-03-04"
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    context.shape.values.compactMap { value in
      let scalar = value.node
      guard scalar.style == .plain, !value.isEmpty, PlainTypes.resolves(scalar.value) else {
        return nil
      }
      // A value in the wrong form is wrong in or out of quotation marks.
      if case .form(let form) = value.type, !form.accepts(scalar.value) { return nil }
      let quoted = ScalarWriter.doubleQuoted(scalar.value)
      return finding(
        "\(scalar.value) is no text to every reader of YAML", at: scalar.span, in: context,
        help: "write \(quoted)",
        fix: .init(
          title: "put it between quotation marks", span: scalar.span, replacement: quoted,
          isSafe: true))
    }
  }
}
