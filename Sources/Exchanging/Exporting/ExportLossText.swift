import ClaimModel

/// Says what an export could not carry: a line for each kind of thing, with how often and why.
package struct ExportLossText: Sendable {
  /// Makes a renderer.
  package init(language: String = "en") { book = Phrasebook.language(language) ?? .english }

  private let book: Phrasebook

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
      let verb: Message =
        switch entry.group.kind {
        case .noPlace, .leftOut, .lost: "not in \(format)"
        case .changed: "changed for \(format)"
        case .doubtful: "doubtful in \(format)"
        }
      let numbers = numbers(claims: entry.claims, files: entry.files.count)
        .map { " (\(book.text(of: $0)))" }
      return "\(book.text(of: verb)): \(entry.group.field)\(numbers ?? ""): "
        + "\(book.text(of: entry.group.reason))\n"
    }.joined()
  }

  private struct Group: Hashable {
    var kind: ExportLoss.Kind
    var field: String
    var reason: Message
  }

  /// How often it came up; nil for something of one file that is of no claim.
  private func numbers(claims: Int, files: Int) -> Message? {
    switch (claims > 0, files > 1) {
    case (true, true): "\(claims, "claim", "claims") in \(files, "file", "files")"
    case (true, false): "\(claims, "claim", "claims")"
    case (false, true): "\(files, "file", "files")"
    case (false, false): nil
    }
  }
}
