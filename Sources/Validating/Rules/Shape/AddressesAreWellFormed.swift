import ClaimModel

/// S208.
package enum AddressesAreWellFormed: Rule {
  package static let page = RulePage(
    code: "S208", name: "url-malformed",
    title: "An address can be opened in a browser",
    what:
      "Every `url` and `archived` begins with `https://` or `http://`, names a host and holds no blanks. "
      + "Letters beyond ASCII may stand as browsers show them.",
    why: "Evidence that nobody can open is no evidence.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            evidence:
              - {url: ↓"www.example.org/minutes", stance: supports}
        """)
    ],
    passing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            evidence:
              - {url: "https://www.example.org/minutes", stance: supports}
        """)
    ])

  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    context.shape.values(of: .url).compactMap { value in
      guard case .failure(let problem) = WebAddress.parse(value.node.value) else {
        guard ValueForm.url.accepts(value.node.value) else {
          return finding(
            "the address \(value.node.value) does not begin with http", at: value.node.span,
            in: context, help: "write \(ValueForm.url.explanation)")
        }
        return nil
      }
      return finding(
        description(problem, value.node.value), at: value.node.span, in: context,
        help: help(problem, value.node.value))
    }
  }

  private static func description(_ problem: WebAddress.Problem, _ text: String) -> Message {
    switch problem {
    case .noScheme: return "the address \(text) does not begin with https://"
    case .otherScheme(let scheme):
      return "the address \(text) begins with \(scheme): and not with https:"
    case .noHost: return "the address \(text) names no host"
    case .forbidden(" "): return "the address \(text) holds a blank"
    case .forbidden(let scalar) where scalar.value > 0x20 && scalar.value < 0x7F:
      return "the address \(text) holds \(String(scalar))"
    case .forbidden(let scalar):
      let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
      return "the address \(text) holds the character \(code)"
    }
  }

  private static func help(_ problem: WebAddress.Problem, _ text: String) -> Message {
    switch problem {
    case .noScheme where text.hasPrefix("www."): "write https://\(text)"
    case .noScheme: "copy the whole address, with https://"
    case .otherScheme: "name a page of the web; describe anything else in title"
    case .noHost: "copy the whole address, with the name of its host"
    case .forbidden: "copy the address again; blanks in it are written %20"
    }
  }
}
