import ClaimModel

/// Y130.
package enum TextHoldsNoComment: Rule {
  package static let page = RulePage(
    code: "Y130", name: "comment-in-text",
    title: "Text with a number sign stands in quotation marks",
    what:
      "No bare text ends at a ` #` that looks like a part of it: where a word follows the sign without a "
      + "blank, or where the text goes on in the next line. Comments with a blank behind the sign are left "
      + "alone.",
    why:
      "From the sign on YAML reads a comment. The quote is cut off without a word, and says half of what "
      + "it said.",
    level: .shape, severity: .error, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            note: The council votes on motion ↓#5 on Friday
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
            note: "The council votes on motion #5 on Friday" # ask again
        """)
    ])

  /// Finds text that YAML cuts off in silence; what it cannot read at all the reader has said.
  package static func check(_ context: ValidationContext) -> [Diagnostic] {
    let bytes = context.text.bytes
    return context.shape.values.compactMap { value in
      guard value.type == .text, value.node.style == .plain else { return nil }
      var sign = value.node.span.end
      while sign < bytes.count, bytes[sign] == 0x20 || bytes[sign] == 0x09 { sign += 1 }
      guard sign + 1 < bytes.count, bytes[sign] == 0x23, bytes[sign + 1] > 0x20,
        bytes[sign + 1] != 0x23
      else { return nil }
      var end = sign
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      return finding(
        "a # behind a blank cuts \(value.key.name) short", at: ByteSpan(sign, end), in: context,
        help: "put the text between quotation marks; a comment has a blank behind its #",
        severity: .warning)
    }
  }
}
