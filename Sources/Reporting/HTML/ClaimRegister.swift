import ClaimModel

/// Writes all that is known of each claim: words, chain, cue, mention, rule, verdict, evidence, history.
struct ClaimRegister {
  private let story: ArticleStory
  private let words: ReportWords

  init(_ story: ArticleStory, words: ReportWords) {
    self.story = story
    self.words = words
  }

  func write(in html: inout HTMLText) {
    guard !story.claims.isEmpty || !story.dropped.isEmpty else { return }
    html.element("section", [.class("register"), .init("aria-labelledby", "h-claims")]) { html in
      html.element("h2", [.init("id", "h-claims")], text: words[.pageClaims])
      for (number, view) in story.claims.enumerated() { entry(view, number, in: &html) }
      guard !story.dropped.isEmpty else { return }
      html.element("h3", [.class("dropped")], text: words[.pageDropped])
      html.element("ul", [.class("dropped")]) { html in
        for view in story.dropped { dropped(view, in: &html) }
      }
    }
  }

  private func dropped(_ view: ClaimView, in html: inout HTMLText) {
    html.element("li") { html in
      html.element("b", text: view.id)
      html.text(" " + words.quoted(view.entry.quote?.value ?? ""))
      html.text(" — " + (view.entry.dropped?.value ?? ""))
    }
  }

  private func entry(_ view: ClaimView, _ number: Int, in html: inout HTMLText) {
    let sources = view.chain.compactMap { link in
      story.sources.firstIndex { $0.id == link.id }.map(String.init)
    }.joined(separator: " ")
    html.element(
      "article",
      [
        .class("entry"), .place("claim", number), .init("data-c", "\(number)"),
        .init("data-source", sources), .init("data-status", view.status),
        .init("data-voice", view.voice ?? ""), .init("data-act", view.reason.act ?? ""),
      ]
    ) { html in
      html.element("h3") { html in
        html.element("span", [.class("id")], text: view.id)
        html.text(" ")
        html.element("span", [.class("key \(StatusGlyph.style(view.status))")]) { html in
          StatusGlyph.draw(view.status, in: &html)
          html.text(words.label(view.status, of: Status.self))
        }
      }
      html.element("p", [.class("who")]) { SourceChain(words).write(view, in: &$0) }
      html.element(
        "blockquote",
        [.init("dir", "auto")] + [.language(story.article.language)].compactMap { $0 },
        text: view.entry.quote?.value ?? "")
      if story.text != nil, view.passage == nil {
        html.element("p", [.class("lost")], text: words[.lost])
      }
      html.element("dl", [.class("facts")]) { facts(view, in: &$0) }
      evidence(view.entry.evidence, in: &html)
      history(view.entry.history, in: &html)
      if view.passage != nil {
        html.element("p", [.class("back")]) {
          $0.element("a", [.anchor("at", number)], text: words[.pageInText])
        }
      }
    }
  }

  // MARK: Facts

  private func facts(_ view: ClaimView, in html: inout HTMLText) {
    let reason = view.reason
    let kinds = view.chain.compactMap { link in
      link.kind.map { "\(link.name): \(words.kind($0))" }
    }
    fact(.kindHeading, kinds.joined(separator: "; "), in: &html)
    fact(.pageVoice, view.voice.map { words.label($0, of: Claim.Voice.self) }, in: &html)
    fact(.pageAct, reason.act.map { words.label($0, of: Claim.Act.self) }, in: &html)
    fact(.cue, reason.cue.map(words.quoted), in: &html)
    fact(
      .mention,
      reason.mention.map(words.quoted) ?? (reason.isSubjectDropped ? words[.droppedSubject] : nil),
      in: &html)
    fact(.hearsay, reason.hearsay.map(words.quoted), in: &html)
    fact(.resolution, reason.resolution, in: &html)
    fact(.rule, reason.rule, in: &html)
    fact(
      .sourceCheck, view.entry.sourceCheck.map { words.label($0.value, of: SourceCheck.self) },
      in: &html)
    fact(.rating, view.entry.rating?.value, in: &html)
    fact(.wording, view.entry.wording?.value, in: &html)
    fact(.note, view.entry.note?.value, in: &html)
    fact(.correctedBy, view.entry.by?.value, in: &html)
  }

  private func fact(_ label: ReportWord, _ value: String?, in html: inout HTMLText) {
    guard let value, !value.isEmpty else { return }
    html.element("div") { html in
      html.element("dt", text: words[label])
      html.element("dd", [.init("dir", "auto")], text: value)
    }
  }

  private func evidence(
    _ items: [AnnotationDocument.EvidenceEntry], in html: inout HTMLText
  ) {
    guard !items.isEmpty else { return }
    html.element("h4", text: words[.evidence])
    html.element("ul", [.class("evidence")]) { html in
      for item in items {
        html.element("li") { html in
          let head = [
            item.stance.map { words.label($0.value, of: Stance.self) },
            item.kind.map { words.label($0.value, of: EvidenceKind.self) },
          ].compactMap { $0 }.joined(separator: ", ")
          if !head.isEmpty { html.element("b", text: head) }
          let facts = [item.title.map { words.quoted($0.value) }, item.publisher?.value]
          for fact in facts.compactMap({ $0 }) { html.text(" " + fact) }
          if let url = item.url?.value {
            html.text(" ")
            html.link(url)
          }
          if let accessed = item.accessed?.value { html.text(" (\(accessed))") }
          if let quote = item.quote?.value {
            html.element("q", [.init("dir", "auto")], text: quote)
          }
          if let archived = item.archived?.value {
            html.text(" \(words[.archived]): ")
            html.link(archived)
          }
        }
      }
    }
  }

  private func history(_ items: [AnnotationDocument.HistoryEntry], in html: inout HTMLText) {
    guard !items.isEmpty else { return }
    html.element("h4", text: words[.history])
    html.element("ol", [.class("history")]) { html in
      for item in items {
        html.element("li") { html in
          if let at = item.at?.value { html.element("time", text: at) }
          let action = item.action.map { words.label($0.value, of: HistoryAction.self) }
          let parts = [item.by?.value, action, item.field?.value].compactMap { $0 }
          html.text(" " + parts.joined(separator: " "))
          if let status = item.status?.value {
            let was = item.was.map { words.label($0.value, of: Status.self) + " → " } ?? ""
            html.text(" " + was + words.label(status, of: Status.self))
          } else if let was = item.was?.value {
            html.text(" \(words[.was]) \(was)")
          }
          if let check = item.sourceCheck?.value {
            html.text(", \(words[.sourceCheck]) \(words.label(check, of: SourceCheck.self))")
          }
          if let note = item.note?.value { html.text(" " + words.quoted(note)) }
        }
      }
    }
  }
}
