import ClaimModel

/// Says in one line what became of a claim: `unverified → refuted by ak, evidence +1`.
package struct ClaimChangeSummary: Sendable {
  /// The parts, in the order in which they are told.
  private(set) var parts: [String] = []

  /// Keys that have a phrase of their own or are told by another part.
  private static let told: Set<String> = [
    "id", "status", "source-check", "dropped", "chain", "quote", "before", "after", "by",
    "found.at",
  ]

  /// Sums a change up.
  package init(_ change: AnnotationChanges.EntryChange) {
    guard change.kind == .changed else {
      parts = [change.kind.rawValue + Self.editor(of: change)]
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
    if parts.isEmpty { parts.append("by" + Self.editor(of: change)) }
    let damage = change.history.filter { $0.kind != .added }.count
    if damage > 0 { parts.append("HISTORY REWRITTEN (\(damage))") }
  }

  /// The parts as one line.
  package var line: String { parts.joined(separator: ", ") }

  /// Whether the place in the article is all that changed.
  package static func isMove(_ change: AnnotationChanges.EntryChange) -> Bool {
    change.kind == .changed && change.fields.map(\.key) == ["found.at"] && change.evidence.isEmpty
      && change.history.isEmpty
  }

  private mutating func verdicts(_ change: AnnotationChanges.EntryChange) {
    var verdicts: [String] = []
    if let status = change.field("status") {
      verdicts.append("\(Self.word(status.old)) → \(Self.word(status.new))")
    }
    if let check = change.field("source-check") {
      let old = check.old.map { "\($0.line) → " } ?? ""
      verdicts.append("source check \(old)\(Self.word(check.new))")
    }
    guard !verdicts.isEmpty else { return }
    let judges = change.history.filter { $0.new?.text("action") == HistoryAction.judge.rawValue }
    parts.append(verdicts.joined(separator: ", ") + Self.by(judges))
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
    if !corrections.isEmpty { parts.append("corrected" + Self.by(corrections)) }
  }

  private mutating func evidence(_ items: [AnnotationChanges.ItemChange]) {
    let counts = [("+", AnnotationChanges.Kind.added), ("−", .removed), ("±", .changed)]
      .map { sign, kind in (sign, items.filter { $0.kind == kind }.count) }
      .filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }
    if !counts.isEmpty { parts.append("evidence " + counts.joined(separator: " ")) }
  }

  /// What a new step of the history says beside a verdict and a corrected key, which are told by themselves.
  private static func review(_ step: AnnotationChanges.ItemChange) -> [String] {
    guard step.kind == .added, let item = step.new, let action = item.text("action") else {
      return []
    }
    switch HistoryAction(rawValue: action) {
    case .approve: return ["approved" + by([step])]
    case .returned: return ["returned" + by([step])]
    case .withdraw: return ["withdrawn" + by([step])]
    case .assign: return ["assigned" + by([step])]
    case .judge, .correct, nil: return []
    }
  }

  /// ` by ak` for whoever made some steps; nothing where nobody is named.
  private static func by(_ steps: [AnnotationChanges.ItemChange]) -> String {
    var names: [String] = []
    for case let name? in steps.map({ $0.new?.text("by") }) where !names.contains(name) {
      names.append(name)
    }
    return names.isEmpty ? "" : " by \(names.joined(separator: " and "))"
  }

  private static func editor(of change: AnnotationChanges.EntryChange) -> String {
    (change.field("by")?.new ?? change.field("by")?.old).map { " by \($0.line)" } ?? ""
  }

  private static func chain(_ value: FieldValue?) -> String {
    guard let value, value != .list([]) else { return "the article itself" }
    if case .list(let ids) = value { return ids.map(\.line).joined(separator: " > ") }
    return value.line
  }

  private static func word(_ value: FieldValue?) -> String { value?.line ?? "none" }

  private static func other(_ field: AnnotationChanges.FieldChange) -> String {
    if field.key.hasPrefix("found.") {
      return "\(field.key.dropFirst(6)) \(word(field.old)) → \(word(field.new))"
    }
    return field.old == nil
      ? "\(field.key) added" : field.new == nil ? "\(field.key) removed" : "\(field.key) changed"
  }
}
