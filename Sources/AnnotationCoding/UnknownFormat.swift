import ClaimModel
import YAMLTree

/// A `format` that is not the one known here: such files are read as far as they can be, and never written.
package struct UnknownFormat: Sendable {
  /// What the file says.
  package let format: Located<String>

  /// Looks at the value of a file's `format` key; nil where it is known.
  package init?(_ node: YAMLNode) {
    guard case .scalar(let scalar) = node else {
      format = Located("this", at: node.span)
      return
    }
    guard !ValueForm.format.accepts(scalar.value) else { return nil }
    format = Located(scalar.value, at: scalar.span)
  }

  /// What is wrong, in the words of the rule that says so of files that are checked.
  package func diagnostic(path: String, in text: SourceText) -> Diagnostic {
    Diagnostic(
      code: "S201", rule: "format-unknown", severity: .error,
      message: "\(format.value) is no format that this version of claimkit knows",
      help: "write \(AnnotationSchema.format), or use a newer claimkit",
      location: .init(path: path, span: format.span, in: text))
  }
}
