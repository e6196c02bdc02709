import ClaimModel

/// Writes the filters, which the script shows and works; without it they stay away.
struct ClaimFilters {
  private let story: ArticleStory
  private let words: ReportWords

  init(_ story: ArticleStory, words: ReportWords) {
    self.story = story
    self.words = words
  }

  func write(in html: inout HTMLText) {
    let total = story.claims.count
    html.element(
      "form",
      [
        .class("filters"), .init("id", "filters"), .init("hidden"),
        .init("data-shown", words.fill(.pageFilterShown, ["whole": "\(total)"])),
      ]
    ) { html in
      html.element("p", [.class("title")], text: words[.pageFilters])
      let sources = story.sources.enumerated().map { ("\($0.offset)", $0.element.name) }
      select("source", .pageFilterSource, sources, in: &html)
      select("status", .pageFilterStatus, options(Status.self) { $0.status }, in: &html)
      select("voice", .pageFilterVoice, options(Claim.Voice.self) { $0.voice }, in: &html)
      select("act", .pageFilterAct, options(Claim.Act.self) { $0.reason.act }, in: &html)
      html.element("button", [.init("type", "reset")], text: words[.pageFilterReset])
      html.element("output", [.init("aria-live", "polite")])
    }
  }

  /// The words of a vocabulary that any claim has, with their labels.
  private func options<V: WordedVocabulary>(
    _ vocabulary: V.Type, _ value: (ClaimView) -> String?
  ) -> [(String, String)] {
    var counts = WordCounts()
    for view in story.claims { value(view).map { counts.count($0) } }
    return counts.ordered(by: vocabulary).map { ($0.word, words.label($0.word, of: vocabulary)) }
  }

  private func select(
    _ name: String, _ title: ReportWord, _ options: [(value: String, label: String)],
    in html: inout HTMLText
  ) {
    html.element("label") { html in
      html.element("span", text: words[title])
      html.element("select", [.init("name", name)]) { html in
        html.element("option", [.init("value", "")], text: words[.pageFilterAll])
        for option in options {
          html.element("option", [.init("value", option.value)], text: option.label)
        }
      }
    }
  }
}
