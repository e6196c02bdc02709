import ClaimModel

/// Writes the three shares that say what an article rests on, the statuses of its claims, and how to read the page.
struct FigureTiles {
  private let words: ReportWords

  init(_ words: ReportWords) { self.words = words }

  /// Writes the figures.
  ///
  /// - Parameters:
  ///   - totals: The numbers.
  ///   - hasText: Whether a text follows, whose highlights and underlines have to be explained.
  func write(
    _ totals: AttributionReport.Totals, hasText: Bool = true, in html: inout HTMLText
  ) {
    html.element("section", [.class("figures"), .init("aria-labelledby", "h-figures")]) { html in
      html.element("h2", [.init("id", "h-figures")], text: words[.pageShareHeading])
      html.element("div", [.class("tiles")]) { html in
        tile(totals.ownVoice, of: totals.claims, words[.pageOwnVoice], in: &html)
        tile(totals.singleSource, of: totals.claims, words[.pageSingleSource], in: &html)
        tile(totals.unnamedOrigin, of: totals.claims, words[.pageUnnamed], in: &html)
      }
      legend(totals, hasText: hasText, in: &html)
    }
  }

  private func tile(_ part: Int, of whole: Int, _ what: String, in html: inout HTMLText) {
    html.element("div", [.class("tile")]) { html in
      html.element("p", [.class("share")], text: words.percent(part, of: whole))
      ShareBar.draw([("tone", part)], of: whole, label: words.part(part, of: whole), in: &html)
      html.element("p", [.class("what")]) { html in
        html.element("b", text: words.part(part, of: whole))
        html.text(" " + what)
      }
    }
  }

  private func legend(
    _ totals: AttributionReport.Totals, hasText: Bool, in html: inout HTMLText
  ) {
    html.element("div", [.class("legend")]) { html in
      html.element("h3", text: words[hasText ? .pageLegend : .statusHeading])
      html.element("p") { html in
        if hasText { html.text(words[.pageLegendStatus] + " ") }
        for (status, count) in totals.statuses.ordered(by: Status.self) {
          html.element("span", [.class("key \(StatusGlyph.style(status))")]) { html in
            StatusGlyph.draw(status, in: &html)
            html.text("\(words.label(status, of: Status.self)) \(count)")
          }
          html.text(" ")
        }
      }
      guard hasText else { return }
      html.element("p") { html in
        html.text(words[.pageLegendVoice] + " ")
        for voice in Claim.Voice.allCases {
          html.element("span", [.class("line \(VoiceLine.style(voice.rawValue))")]) {
            $0.text(words.label(voice))
          }
          html.text(" ")
        }
      }
    }
  }
}

/// Draws parts of a whole as one bar, as wide as its place; the numbers stand beside it as text.
enum ShareBar {
  /// Writes a bar.
  ///
  /// - Parameters:
  ///   - parts: The class and the size of each part, from the left.
  ///   - whole: What the full width stands for.
  ///   - label: The same in words.
  static func draw(
    _ parts: [(style: String, size: Int)], of whole: Int, label: String, in html: inout HTMLText
  ) {
    html.element(
      "svg",
      [
        .class("bar"), .init("viewBox", "0 0 1000 10"), .init("preserveAspectRatio", "none"),
        .init("role", "img"), .init("aria-label", label),
      ]
    ) { html in
      rect("track", 0, 1000, in: &html)
      var start = 0
      for (style, size) in parts where size > 0 && whole > 0 {
        let end = min(1000, start + (size * 2000 + whole) / (whole * 2))
        rect(style, start, end - start, in: &html)
        start = end
      }
    }
  }

  private static func rect(_ style: String, _ x: Int, _ width: Int, in html: inout HTMLText) {
    html.element(
      "rect",
      [
        .class(style), .init("x", "\(x)"), .init("width", "\(width)"), .init("height", "10"),
      ])
  }
}
