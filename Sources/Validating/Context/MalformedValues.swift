import ClaimModel

extension Rule {
  /// Findings on every value of a form that does not have it; the help is the form's own explanation.
  ///
  /// - Parameters:
  ///   - form: The form.
  ///   - noun: What such a value is, for the message: `language code`.
  ///   - context: The file.
  ///   - mended: The value in the right form, where it is plain what was meant.
  static func malformed(
    _ form: ValueForm, _ noun: Message, in context: ValidationContext,
    mended: (String) -> String? = { _ in nil }
  ) -> [Diagnostic] {
    context.shape.values(of: form).filter { !form.accepts($0.node.value) }.map { value in
      let better = mended(value.node.value).flatMap { form.accepts($0) ? $0 : nil }
      return finding(
        "\(value.node.value) is no \(noun)", at: value.node.span, in: context,
        help: better.map { "write \($0)" } ?? "write \(form.explanation)",
        fix: better.map {
          .init(
            title: "write \($0)", span: value.node.span,
            replacement: value.node.style == .plain ? $0 : "\"\($0)\"", isSafe: true)
        })
    }
  }
}
