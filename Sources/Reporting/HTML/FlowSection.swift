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
      html.element("p", [.class("about")]) { html in
        html.text(words[.pageFlowAbout])
        html.element("span", [.class("drawn")], text: " " + words[.pageFlowBands])
      }
      FlowDrawing(flow, words: words).write(in: &html)
      for told in omissions(of: flow) {
        html.element("p", [.class("about drawn")], text: told)
      }
      if story.article.chains.isEmpty {
        html.element("p", [.class("about")], text: words[.pageFlowStraight])
      }
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

  /// What the drawing has no room for, in words.
  private func omissions(of flow: Flow) -> [String] {
    var told: [String] = []
    if flow.hiddenOrigins > 0 { told.append(words.count(flow.hiddenOrigins, .pageFlowOthers)) }
    if flow.hasLongerChains { told.append(words.count(Flow.mostCarriers, .pageFlowLong)) }
    return told
  }
}
