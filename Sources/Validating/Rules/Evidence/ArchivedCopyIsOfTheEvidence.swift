import ClaimModel

/// E702.
package enum ArchivedCopyIsOfTheEvidence: ClaimRule {
  package static let page = RulePage(
    code: "E702", name: "archive-of-another-page",
    title: "The archived copy is a copy of the evidence",
    what:
      "`archived` is another address than `url`, and where it is one of the Internet Archive's, the page "
      + "inside it is that of `url`.",
    why: "A copy of another page is found out on the day when the page itself is gone.",
    level: .meaning, severity: .warning, since: "0.1",
    failing: [
      .init(
        """
        claims:
          - id: c1
            quote: The bridge closed on Monday
            chain: [city-hall]
            status: unverified
            evidence:
              - {url: "https://example.org/minutes", stance: supports, archived: ↓"https://web.archive.org/web/20260304/https://example.org/agenda"}
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
              - {url: "https://example.org/minutes", stance: supports, archived: "https://web.archive.org/web/20260304/http://www.example.org/minutes/"}
        """)
    ])

  package static func check(
    _ claim: AnnotationDocument.ClaimEntry, in context: ValidationContext
  ) -> [Diagnostic] {
    claim.evidence.compactMap { evidence in
      guard let url = evidence.url, let archived = evidence.archived,
        case .success(let page) = WebAddress.parse(url.value),
        case .success(let copy) = WebAddress.parse(archived.value)
      else { return nil }
      if page.page == copy.page {
        return finding(
          "the archived copy is the page itself", at: archived.span, in: context,
          help: "put the address of the copy there, or remove the key")
      }
      guard let inside = copiedPage(copy), inside.page != page.page else { return nil }
      return finding(
        "the archived copy is of another page than the evidence", at: archived.span, in: context,
        help: "archive \(url.value) and put the address of that copy there")
    }
  }
}

extension ArchivedCopyIsOfTheEvidence {
  /// The address inside one of the Internet Archive's: `/web/20260304/https://…`.
  private static func copiedPage(_ copy: WebAddress) -> WebAddress? {
    guard copy.host == "web.archive.org" else { return nil }
    let parts = copy.rest.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, parts[0] == "web" else { return nil }
    let inside = parts[2].contains("://") ? String(parts[2]) : "http://\(parts[2])"
    guard case .success(let address) = WebAddress.parse(inside) else { return nil }
    return address
  }
}
