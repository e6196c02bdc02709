import ClaimModel

/// S201.
package enum FormatIsKnown: Rule {
  package static let page = RulePage(
    code: "S201", name: "format-unknown",
    title: "The file says which format it is in",
    what: "`format` is a version of the annotation format that this tool knows: `claimkit/1`.",
    why:
      "A file of a later version may mean other things by the same keys. Judging it by today's rules would be "
      + "guessing.",
    level: .shape, severity: .error, since: "0.1",
    failing: [.init("format: ↓claimkit/2")],
    passing: [.init("format: claimkit/1")])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    let known = AnnotationSchema.format
    return context.shape.values(of: .format).filter { !ValueForm.format.accepts($0.node.value) }.map
    {
      finding(
        "\($0.node.value) is no format that this version of claimkit knows", at: $0.node.span,
        in: context, help: "write \(known), or use a newer claimkit",
        fix: .init(
          title: "write \(known)", span: $0.node.span, replacement: known, isSafe: false))
    }
  }
}
