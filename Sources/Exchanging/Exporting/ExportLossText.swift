/// Says what an export could not carry: a line for each kind of thing, with how often and why.
package struct ExportLossText: Sendable {
  /// Makes a renderer.
  package init() {}

  /// One line for each kind, in the order in which they first came up; empty where nothing was lost.
  ///
  /// ```
  /// not in brat: history (2 claims): the format has no place for it
  /// ```
  package func render(_ losses: [ExportLoss], format: String) -> String {
    var groups: [Group: Int] = [:]
    var order: [(group: Group, claims: Int, files: Set<String>)] = []
    for loss in losses {
      let group = Group(kind: loss.kind, field: loss.field, reason: loss.reason)
      let index = groups[group] ?? order.count
      if index == order.count {
        groups[group] = index
        order.append((group, 0, []))
      }
      if loss.claim != nil { order[index].claims += 1 }
      order[index].files.insert(loss.file)
    }
    return order.map { entry in
      let verb =
        switch entry.group.kind {
        case .noPlace, .leftOut, .lost: "not in \(format)"
        case .changed: "changed for \(format)"
        case .doubtful: "doubtful in \(format)"
        }
      var counts = entry.claims > 0 ? [count(entry.claims, "claim")] : []
      if entry.files.count > 1 { counts.append(count(entry.files.count, "file")) }
      let numbers = counts.isEmpty ? "" : " (\(counts.joined(separator: " in ")))"
      return "\(verb): \(entry.group.field)\(numbers): \(entry.group.reason)\n"
    }.joined()
  }

  private struct Group: Hashable {
    var kind: ExportLoss.Kind
    var field: String
    var reason: String
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
