import ClaimModel

/// Says in one line what became of a claim: `unverified → refuted by ak, evidence +1`.
package struct ClaimChangeSummary: Sendable {
  /// The parts, in the order in which they are told.
  private(set) var parts: [Message] = []

  /// Keys that have a phrase of their own or are told by another part.
  private static let told: Set<String> = [
    "id", "status", "source-check", "dropped", "chain", "quote", "before", "after", "by",
    "found.at",
  ]

  /// Sums a change up.
  package init(_ change: AnnotationChanges.EntryChange) {
    guard change.kind == .changed else {
      parts = [Self.fate(change)]
      if let dropped = change.field("dropped")?.new { parts.append("dropped: \(dropped.line)") }
      return
    }
    verdicts(change)
    for step in change.history { parts += Self.review(step) }
    if let dropped = change.field("dropped") {
      parts.append(dropped.new.map { "dropped: \($0.line)" } ?? "taken back in")
    }
    if let chain = change.field("chain") {
      parts.append("source \(Self.chain(chain.old)) → \(Self.chain(chain.new))")
    }
    if change.field("quote") != nil { parts.append("quote corrected") }
    evidence(change.evidence)
    for field in change.fields where !Self.told.contains(field.key) {
      parts.append(Self.other(field))
    }
    if change.field("quote") == nil, change.field("before") != nil || change.field("after") != nil {
      parts.append("words around it changed")
    }
    if parts.isEmpty, change.field("found.at") != nil { parts.append("moved") }
    correctors(change)
    if parts.isEmpty { parts.append(Self.silent(change)) }
    let damage = change.history.filter { $0.kind != .added }.count
    if damage > 0 { parts.append("HISTORY REWRITTEN (\(damage))") }
  }

  /// The parts as one line.
  package var line: Message { "\(parts, .comma)" }

  /// Whether the place in the article is all that changed.
  package static func isMove(_ change: AnnotationChanges.EntryChange) -> Bool {
    change.kind == .changed && change.fields.map(\.key) == ["found.at"] && change.evidence.isEmpty
      && change.history.isEmpty
  }

  private mutating func verdicts(_ change: AnnotationChanges.EntryChange) {
    var verdicts: [Message] = []
    if let status = change.field("status") {
      verdicts.append("\(Self.word(status.old)) → \(Self.word(status.new))")
    }
    if let check = change.field("source-check") {
      let new = Self.word(check.new)
      verdicts.append(
        check.old.map { "source check \($0.line) → \(new)" } ?? "source check \(new)")
    }
    guard !verdicts.isEmpty else { return }
    let judges = change.history.filter { $0.new?.text("action") == HistoryAction.judge.rawValue }
    let names = Self.names(judges)
    parts.append(names.isEmpty ? "\(verdicts, .comma)" : "\(verdicts, .comma) by \(names, .and)")
  }

  /// Who corrected, unless a verdict has said already who was there.
  private mutating func correctors(_ change: AnnotationChanges.EntryChange) {
    let added = change.history.filter { $0.kind == .added }
    let verdicts = added.filter { $0.new?.text("action") != HistoryAction.correct.rawValue }
    let named = Set(verdicts.compactMap { $0.new?.text("by") })
    let corrections = added.filter { step in
      step.new?.text("action") == HistoryAction.correct.rawValue
        && !named.contains(step.new?.text("by") ?? "")
    }
    guard !corrections.isEmpty else { return }
    let names = Self.names(corrections)
    parts.append(names.isEmpty ? "corrected" : "corrected by \(names, .and)")
  }

  private mutating func evidence(_ items: [AnnotationChanges.ItemChange]) {
    let counts = [("+", AnnotationChanges.Kind.added), ("−", .removed), ("±", .changed)]
      .map { sign, kind in (sign, items.filter { $0.kind == kind }.count) }
      .filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    if !counts.isEmpty { parts.append("evidence \(counts.joined(separator: " "))") }
  }

  /// What a new step of the history says beside a verdict and a corrected key, which are told by themselves.
  private static func review(_ step: AnnotationChanges.ItemChange) -> [Message] {
    guard step.kind == .added, let item = step.new, let action = item.text("action") else {
      return []
    }
    let editor = names([step]).first
    switch HistoryAction(rawValue: action) {
    case .approve: return [editor.map { "approved by \($0)" } ?? "approved"]
    case .returned: return [editor.map { "returned by \($0)" } ?? "returned"]
    case .withdraw: return [editor.map { "withdrawn by \($0)" } ?? "withdrawn"]
    case .assign: return [editor.map { "assigned by \($0)" } ?? "assigned"]
    case .judge, .correct, nil: return []
    }
  }

  /// Whoever made some steps, each once.
  private static func names(_ steps: [AnnotationChanges.ItemChange]) -> [String] {
    var names: [String] = []
    for case let name? in steps.map({ $0.new?.text("by") }) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  /// What became of a claim whose values are the same: judged once more, or put to somebody's name.
  private static func silent(_ change: AnnotationChanges.EntryChange) -> Message {
    let judges = names(
      change.history.filter { $0.new?.text("action") == HistoryAction.judge.rawValue })
    if !judges.isEmpty { return "judged again by \(judges, .and)" }
    return editor(of: change).map { "by \($0)" } ?? "changed"
  }

  private static func editor(of change: AnnotationChanges.EntryChange) -> String? {
    (change.field("by")?.new ?? change.field("by")?.old)?.line
  }

  /// What became of a claim that is new, gone or changed as a whole.
  private static func fate(_ change: AnnotationChanges.EntryChange) -> Message {
    let editor = editor(of: change)
    return switch change.kind {
    case .added: editor.map { "added by \($0)" } ?? "added"
    case .removed: editor.map { "removed by \($0)" } ?? "removed"
    case .changed: editor.map { "changed by \($0)" } ?? "changed"
    }
  }

  private static func chain(_ value: FieldValue?) -> Message {
    guard let value, value != .list([]) else { return "the article itself" }
    if case .list(let ids) = value {
      return Message(verbatim: ids.map(\.line).joined(separator: " > "))
    }
    return Message(verbatim: value.line)
  }

  private static func word(_ value: FieldValue?) -> Message {
    value.map { Message(verbatim: $0.line) } ?? "none"
  }

  private static func other(_ field: AnnotationChanges.FieldChange) -> Message {
    if field.key.hasPrefix("found.") {
      return "\(field.key.dropFirst(6)) \(word(field.old)) → \(word(field.new))"
    }
    return field.old == nil
      ? "\(field.key) added" : field.new == nil ? "\(field.key) removed" : "\(field.key) changed"
  }
}
