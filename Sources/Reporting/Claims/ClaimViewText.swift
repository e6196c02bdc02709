import ClaimModel

/// Draws a claim for a terminal: its paragraph with the content, cue and mention marked, then what is known of it.
package struct ClaimViewText: Sendable {
  private let width: Int
  private let style: TerminalStyle
  private let words: ReportWords
  /// Columns of the labels on the left.
  private let labelWidth = 14

  /// Prepares a drawing for a terminal of a width in columns.
  package init(width: Int = 80, isColoured: Bool = false, words: ReportWords = .english) {
    self.width = min(max(width, 40), 120)
    style = TerminalStyle(isColoured: isColoured)
    self.words = words
  }

  /// The whole claim; ends in a line end.
  package func render(_ view: ClaimView) -> String {
    var lines = heading(view)
    lines.append("")
    lines += passage(view)
    lines.append("")
    lines += field(words[.why], reason(view.reason))
    lines += verdict(view.entry)
    for item in view.entry.evidence { lines += evidence(item) }
    lines += field(words[.note], view.entry.note?.value)
    for (index, item) in view.entry.history.enumerated() {
      lines += field(index == 0 ? words[.history] : "", history(item))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// All claims of a file, two lines each; ends in a line end.
  package func render(list views: [ClaimView]) -> String {
    guard !views.isEmpty else { return words[.noClaims] + "\n" }
    let idWidth = views.map { DisplayWidth.of($0.entry.id?.value ?? "?") }.max() ?? 0
    let statusWidth = views.map { DisplayWidth.of(status($0.entry)) }.max() ?? 0
    var lines: [String] = []
    for view in views {
      let id = TextLayout.pad(TextLayout.safe(view.entry.id?.value ?? "?"), to: idWidth)
      let status = status(view.entry)
      let who = TextLayout.shorten(
        attribution(view), to: width - idWidth - statusWidth - 4)
      lines.append(
        style(.title, id) + "  " + style(role(of: view.entry), status)
          + TextLayout.spaces(statusWidth - DisplayWidth.of(status) + 2)
          + (view.chain.isEmpty ? style(.quiet, who) : style(.source, who)))
      let quote = TextLayout.shorten(
        TextLayout.safe(view.entry.quote?.value ?? ""), to: width - idWidth - 2)
      lines.append(TextLayout.spaces(idWidth + 2) + quote)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ClaimViewText {
  private func heading(_ view: ClaimView) -> [String] {
    let status = status(view.entry)
    let names = view.chain.map { link in
      let name = words.phrasebook.source(link.name)
      return link.kind.map { "\(name) (\(words.kind($0)))" } ?? name
    }
    let who = TextLayout.safe(words.attribution(names, act: view.reason.act))
    return [
      style(.title, TextLayout.safe(view.entry.id?.value ?? "?")) + "  "
        + style(role(of: view.entry), status)
    ] + TextLayout.wrap(who, width: width).map { style(.source, $0) }
  }

  private func attribution(_ view: ClaimView) -> String {
    TextLayout.safe(
      words.attribution(
        view.chain.map { words.phrasebook.source($0.name) }, act: view.reason.act))
  }

  private func status(_ entry: AnnotationDocument.ClaimEntry) -> String {
    if entry.dropped != nil { return words[.dropped] }
    let status = entry.status?.value ?? Status.unverified.rawValue
    return TextLayout.safe(words.label(status, of: Status.self))
  }

  private func role(of entry: AnnotationDocument.ClaimEntry) -> TerminalStyle.Role {
    if entry.dropped != nil { return .quiet }
    let status = entry.status?.value ?? Status.unverified.rawValue
    return switch Status(rawValue: status) {
    case .verified: .good
    case .refuted, .retracted: .bad
    case .mixed, .misleading, .disputed, .outdated: .caution
    case .unverified, .unverifiable, .notCheckable, nil: .quiet
    }
  }

  /// The paragraph; without colour the content stands between `⟦` and `⟧`.
  private func passage(_ view: ClaimView) -> [String] {
    guard let passage = view.passage else {
      let quote = TextLayout.wrap(
        TextLayout.safe(view.entry.quote?.value ?? ""), width: width - 2)
      return quote.map { "  " + style(.content, $0) } + ["  " + style(.caution, words[.lost])]
    }
    var marks = passage.content.map { ($0, TerminalStyle.Role.content) }
    if let cue = passage.cue { marks.append((cue, .cue)) }
    if let mention = passage.mention { marks.append((mention, .source)) }
    marks.sort { $0.0 < $1.0 }
    var styled = StyledText()
    var position = passage.span.start
    for (span, role) in marks where passage.span.contains(span) && span.start >= position {
      styled.append(passage.text.string(ByteSpan(position, span.start)))
      let isMarked = role == .content && !style.isColoured
      styled.append((isMarked ? "⟦" : "") + passage.text.string(span) + (isMarked ? "⟧" : ""), role)
      position = span.end
    }
    styled.append(passage.text.string(ByteSpan(position, passage.span.end)))
    return styled.lines(width: width - 2, style: style).map { "  " + $0 }
  }

  private func reason(_ reason: ClaimView.Reason) -> String {
    var parts: [String] = []
    if let voice = reason.voice {
      parts.append(words.label(voice, of: Claim.Voice.self))
    }
    if let cue = reason.cue { parts.append("\(words[.cue]) \(words.quoted(cue))") }
    if let mention = reason.mention {
      parts.append("\(words[.mention]) \(words.quoted(mention))")
    } else if reason.isSubjectDropped {
      parts.append(words[.droppedSubject])
    }
    if let resolution = reason.resolution { parts.append("\(words[.resolution]) \(resolution)") }
    if let hearsay = reason.hearsay {
      parts.append("\(words[.hearsay]) \(words.quoted(hearsay))")
    }
    if let rule = reason.rule { parts.append("\(words[.rule]) \(rule)") }
    return parts.joined(separator: "; ")
  }

  private func verdict(_ entry: AnnotationDocument.ClaimEntry) -> [String] {
    field(words[.dropped], entry.dropped?.value)
      + field(words[.correctedBy], entry.by?.value)
      + field(
        words[.sourceCheck],
        entry.sourceCheck.map { words.label($0.value, of: SourceCheck.self) })
      + field(words[.rating], entry.rating?.value)
      + field(words[.wording], entry.wording?.value)
  }

  private func evidence(_ item: AnnotationDocument.EvidenceEntry) -> [String] {
    let head = [
      item.stance.map { words.label($0.value, of: Stance.self) },
      item.kind.map { words.label($0.value, of: EvidenceKind.self) },
    ].compactMap { $0 }.joined(separator: ", ")
    var parts = [head]
    if let title = item.title?.value { parts.append(words.quoted(title)) }
    if let publisher = item.publisher?.value { parts.append(publisher) }
    if let url = item.url?.value { parts.append(url) }
    if let accessed = item.accessed?.value { parts.append("(\(accessed))") }
    var lines = field(words[.evidence], parts.filter { !$0.isEmpty }.joined(separator: " "))
    lines += field("", item.quote.map { words.quoted($0.value) })
    lines += field("", item.archived.map { "\(words[.archived]): \($0.value)" })
    return lines
  }

  private func history(_ item: AnnotationDocument.HistoryEntry) -> String {
    let action = item.action.map { words.label($0.value, of: HistoryAction.self) }
    let who = [item.at?.value, item.by?.value, action].compactMap { $0 }
    var what: [String] = []
    if let status = item.status?.value {
      let status = words.label(status, of: Status.self)
      what.append(
        item.was.map { "\(words.label($0.value, of: Status.self)) → \(status)" } ?? status)
    } else if let was = item.was?.value {
      what.append("\(words[.was]) \(was)")
    }
    if let check = item.sourceCheck?.value {
      what.append("\(words[.sourceCheck]) \(words.label(check, of: SourceCheck.self))")
    }
    if let note = item.note?.value { what.append(words.quoted(note)) }
    let field = item.field.map { [$0.value] } ?? []
    return (who + field + [what.joined(separator: ", ")]).joined(separator: " ")
  }

  /// A label with its value beside it; nothing where there is no value.
  private func field(_ label: String, _ value: String?) -> [String] {
    guard let value, !value.isEmpty else { return [] }
    let lines = TextLayout.wrap(TextLayout.safe(value), width: width - labelWidth)
    return lines.enumerated().map { index, line in
      index == 0
        ? style(.quiet, TextLayout.pad(label, to: labelWidth)) + line
        : TextLayout.spaces(labelWidth) + line
    }
  }
}
