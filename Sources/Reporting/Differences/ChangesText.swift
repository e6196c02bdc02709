import ClaimModel

/// Draws what changed between two versions of a file for a terminal: a line a claim, and the words below it.
package struct ChangesText: Sendable {
  private let width: Int
  private let style: TerminalStyle
  private let book: Phrasebook

  /// Keys whose values are shown below a claim's line.
  private static let shown: Set<String> = ["quote", "note", "wording", "dropped"]

  /// Prepares a drawing for a terminal of a width in columns.
  package init(width: Int = 80, isColoured: Bool = false, book: Phrasebook = .english) {
    self.book = book
    self.width = min(max(width, 40), 120)
    style = TerminalStyle(isColoured: isColoured)
  }

  /// The changes under a heading; empty where the files are the same in every byte.
  package func render(_ changes: AnnotationChanges, heading: String) -> String {
    guard changes.isTextChanged || !changes.isEmpty else { return "" }
    var lines = [style(.title, TextLayout.safe(heading))]
    if changes.isEmpty {
      lines.append(
        book.text(of: "comments, order or layout only: it says the same as before"))
    }
    for field in changes.fields { lines += self.field(field) }
    for source in changes.sources { lines += self.source(source) }
    let moves = changes.claims.filter(ClaimChangeSummary.isMove)
    for claim in changes.claims where !ClaimChangeSummary.isMove(claim) {
      lines += self.claim(claim)
    }
    if !moves.isEmpty {
      let ids = moves.prefix(3).map(\.id)
      let more = moves.count - ids.count
      let line: Message =
        more > 0
        ? "\(ids, .comma) and \(more) more moved with the text"
        : "\(ids, .comma) moved with the text"
      lines.append(style(.quiet, TextLayout.safe(book.text(of: line))))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The changes in a few words, a line for each claim and source.
  package func summary(_ changes: AnnotationChanges) -> [String] {
    changes.sources.map { source in
      switch source.kind {
      case .added: book.text(of: "source \(source.id) added")
      case .removed: book.text(of: "source \(source.id) removed")
      case .changed: self.source(source).joined(separator: " ")
      }
    } + changes.claims.map { "\($0.id) \(book.text(of: ClaimChangeSummary($0).line))" }
      + changes.fields.flatMap(field)
  }

  // MARK: Entries

  private func field(_ field: AnnotationChanges.FieldChange) -> [String] {
    if let old = field.old, let new = field.new {
      return wrap("\(field.key) \(short(old)) → \(short(new))", indent: 2, first: 0)
    }
    return sign(field.new == nil ? "-" : "+", field.key, (field.new ?? field.old)?.line ?? "")
  }

  private func source(_ source: AnnotationChanges.EntryChange) -> [String] {
    let name = book.text(of: "source \(source.id)")
    let none = book.text(of: "none")
    switch source.kind {
    case .added: return sign("+", name, book.source(source.title), indent: 0)
    case .removed: return sign("-", name, book.source(source.title), indent: 0)
    case .changed:
      let parts = source.fields.map { field in
        "\(field.key) \(field.old.map(short) ?? none) → \(field.new.map(short) ?? none)"
      }
      return wrap("\(name) " + parts.joined(separator: ", "), indent: 2, first: 0)
    }
  }

  private func claim(_ claim: AnnotationChanges.EntryChange) -> [String] {
    let summary = wrap(
      "\(claim.id) \(book.text(of: ClaimChangeSummary(claim).line))", indent: 2, first: 0)
    var lines = summary.enumerated().map { index, line in
      index == 0 ? highlighted(line, claim) : line
    }
    if claim.field("quote") == nil || claim.kind != .changed {
      let quote = TextLayout.shorten(TextLayout.safe("“\(claim.title)”"), to: width - 4)
      lines.append("    " + style(.quiet, quote))
    }
    if claim.kind == .changed {
      for field in claim.fields where Self.shown.contains(field.key) {
        if let old = field.old { lines += sign("-", field.key, old.line) }
        if let new = field.new { lines += sign("+", field.key, new.line) }
      }
    }
    for item in claim.evidence {
      if let old = item.old { lines += sign("-", "evidence", evidence(old)) }
      if let new = item.new { lines += sign("+", "evidence", evidence(new)) }
    }
    for item in claim.history where item.kind != .added {
      if let old = item.old { lines += sign("-", "history", old.line) }
      if let new = item.new { lines += sign("+", "history", new.line) }
    }
    return lines
  }

  /// The first line with the id in bold and the new status in its colour.
  private func highlighted(_ line: String, _ claim: AnnotationChanges.EntryChange) -> String {
    guard style.isColoured, !claim.id.isEmpty, line.hasPrefix(claim.id) else { return line }
    let rest = line.dropFirst(claim.id.count)
    let role: TerminalStyle.Role? =
      switch claim.kind {
      case .added: .good
      case .removed: .bad
      case .changed:
        claim.field("status").flatMap { Status(rawValue: $0.new?.line ?? "") }.map(role)
      }
    return style(.title, claim.id) + (role.map { style($0, String(rest)) } ?? String(rest))
  }

  private func role(of status: Status) -> TerminalStyle.Role {
    switch status {
    case .verified: .good
    case .refuted, .retracted: .bad
    case .mixed, .misleading, .disputed, .outdated: .caution
    case .unverified, .unverifiable, .notCheckable: .quiet
    }
  }

  /// `https://example.org/record (supports, primary)`.
  private func evidence(_ item: FieldValue) -> String {
    let name = item.text("url") ?? item.text("title") ?? item.line
    let kind = [item.text("stance"), item.text("kind")].compactMap { $0 }
    return kind.isEmpty ? name : "\(name) (\(kind.joined(separator: ", ")))"
  }

  // MARK: Lines

  private func sign(
    _ sign: String, _ label: String, _ value: String, indent: Int = 4
  ) -> [String] {
    wrap("\(sign) \(label) \(value)", indent: indent + 2, first: indent).map {
      style(sign == "+" ? .good : .bad, $0)
    }
  }

  private func wrap(_ text: String, indent: Int, first: Int) -> [String] {
    TextLayout.wrap(TextLayout.safe(text), width: width - indent).enumerated().map { index, line in
      TextLayout.spaces(index == 0 ? first : indent) + line
    }
  }

  /// A value that fits into a line among others: a digest by its first digits.
  private func short(_ value: FieldValue) -> String {
    let line = value.line
    return ValueForm.sha256.accepts(line) ? String(line.prefix(8)) + "…" : line
  }
}
