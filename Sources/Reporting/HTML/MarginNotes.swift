import ClaimModel

/// Writes the margin beside a paragraph: whose word its claims are, with the whole chain, and what is known of each.
struct MarginNotes {
  private let story: ArticleStory
  private let words: ReportWords

  init(_ story: ArticleStory, words: ReportWords) {
    self.story = story
    self.words = words
  }

  /// Writes the notes of some claims; claims that follow each other on the same word share one.
  func write(_ claims: [Int], in html: inout HTMLText) {
    guard !claims.isEmpty else { return }
    html.element("ul", [.class("notes")]) { html in
      for group in groups(claims) { note(group, in: &html) }
    }
  }

  private func groups(_ claims: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    for claim in claims {
      if let last = groups.last?.last, isSame(last, claim) {
        groups[groups.count - 1].append(claim)
      } else {
        groups.append([claim])
      }
    }
    return groups
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (story.claims[a], story.claims[b])
    return a.chain == b.chain && a.reason.act == b.reason.act
  }

  private func note(_ group: [Int], in html: inout HTMLText) {
    guard let first = group.first else { return }
    let view = story.claims[first]
    let isOwn = view.chain.isEmpty
    html.element(
      "li",
      [
        .class(isOwn ? "note own" : "note"),
        .init("data-c", group.map(String.init).joined(separator: " ")),
      ]
    ) { html in
      html.element("span", [.class("who")]) { SourceChain(words).write(view, in: &$0) }
      html.text(" ")
      html.element("span", [.class("refs")]) { html in
        for claim in group { reference(claim, in: &html) }
      }
    }
  }

  private func reference(_ claim: Int, in html: inout HTMLText) {
    let view = story.claims[claim]
    html.element(
      "a", [.class("ref \(StatusGlyph.style(view.status))"), .anchor("claim", claim)]
    ) { html in
      StatusGlyph.draw(view.status, in: &html)
      html.text(view.id)
      html.element("span", [.class("vh")], text: " " + words.label(view.status, of: Status.self))
    }
    html.text(" ")
  }
}

/// Writes a chain of sources, outermost first, with what the origin does with its words unless it just says them.
struct SourceChain {
  private let words: ReportWords

  init(_ words: ReportWords) { self.words = words }

  func write(_ view: ClaimView, in html: inout HTMLText) {
    guard !view.chain.isEmpty else { return html.text(words[.ownVoice]) }
    for (index, link) in view.chain.enumerated() {
      if index > 0 { html.element("span", [.class("arrow")], text: " → ") }
      let isOrigin = index == view.chain.count - 1
      html.element("bdi", [.class(isOrigin ? "origin" : "carrier")], text: link.name)
    }
    if let act = view.reason.act, act != Claim.Act.says.rawValue {
      html.text(" ")
      html.element("span", [.class("act")], text: words.label(act, of: Claim.Act.self))
    }
  }
}
