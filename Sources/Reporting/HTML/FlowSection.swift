import ClaimModel

/// Writes where the claims come from: a drawing for wide screens, and the same chains as a list.
struct FlowSection {
  private let words: ReportWords

  init(_ words: ReportWords) { self.words = words }

  func write(_ story: ArticleStory, in html: inout HTMLText) {
    let outlet = story.article.outlet ?? words[.pageTheOutlet]
    let flow = Flow(
      chains: story.claims.map { $0.chain.map(\.name) }, outlet: outlet,
      ownVoice: words[.ownVoice], others: words[.pageOtherSources])
    html.element("section", [.class("flow"), .init("aria-labelledby", "h-flow")]) { html in
      html.element("h2", [.init("id", "h-flow")], text: words[.pageFlow])
      html.element("p", [.class("about")], text: words[.pageFlowAbout])
      FlowDrawing(flow, words: words).write(in: &html)
      html.element("ul", [.class("chains")]) { html in
        for chain in story.article.chains {
          html.element("li") { html in
            html.element("bdi", text: (chain.names.reversed() + [outlet]).joined(separator: " → "))
            html.element(
              "span", [.class("refs")], text: " " + words.count(chain.claims.count, .claims))
          }
        }
      }
    }
  }
}
