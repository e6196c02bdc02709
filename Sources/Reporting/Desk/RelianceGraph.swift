import ClaimModel

/// Who rests on whose word among outlets: an arrow from each to those it cites, found circular where arrows lead back.
struct RelianceGraph: Sendable {
  private struct Arrow: Hashable {
    var from: String
    var to: String
  }

  private struct Use {
    var fromName: String
    var toName: String
    var claims: Int
    /// The first file by its path, whatever the order of counting.
    var example: String
  }

  private var arrows: [Arrow: Use] = [:]

  /// Kinds of sources that publish, and so can cite each other.
  private static let publishing: Set<String> = Set(
    [Source.Kind.agency, .newspaper, .broadcaster, .portal].map(\.rawValue))

  /// Takes in the chains of a file.
  mutating func add(_ document: AnnotationDocument, outlet: String?, path: String) {
    var names: [String: String] = [:]
    for source in document.sources {
      guard let id = source.id?.value, let kind = source.kind?.value,
        Self.publishing.contains(kind)
      else { continue }
      names[id] = source.name?.value ?? id
    }
    for claim in document.claims where claim.dropped == nil {
      var from = outlet
      for id in claim.chain {
        // Behind somebody who does not publish nobody is cited.
        guard let to = names[id.value] else { break }
        if let from { add(from, to, path: path) }
        from = to
      }
    }
  }

  private mutating func add(_ from: String, _ to: String, path: String) {
    let arrow = Arrow(from: Source.id(for: from), to: Source.id(for: to))
    add(arrow, Use(fromName: from, toName: to, claims: 1, example: path))
  }

  private mutating func add(_ arrow: Arrow, _ use: Use) {
    guard let known = arrows[arrow] else {
      arrows[arrow] = use
      return
    }
    arrows[arrow] = Use(
      fromName: min(known.fromName, use.fromName), toName: min(known.toName, use.toName),
      claims: known.claims + use.claims, example: min(known.example, use.example))
  }

  /// Adds the arrows of another graph.
  mutating func add(_ other: RelianceGraph) {
    for (arrow, use) in other.arrows { add(arrow, use) }
  }

  /// The groups of outlets in which each leads to each other, with the arrows between them.
  ///
  /// - Complexity: O(*n* *m*) in outlets and arrows; both are few.
  var circles: [DeskReport.Circle] {
    var next: [String: [String]] = [:]
    for arrow in arrows.keys { next[arrow.from, default: []].append(arrow.to) }
    let reach = Dictionary(uniqueKeysWithValues: next.keys.map { ($0, Self.reachable($0, next)) })
    var circles: [DeskReport.Circle] = []
    var seen: Set<String> = []
    for start in next.keys.sorted() where !seen.contains(start) {
      guard reach[start]?.contains(start) == true else { continue }
      let members = (reach[start] ?? []).filter { reach[$0]?.contains(start) == true }
      seen.formUnion(members)
      let inside = arrows.filter { members.contains($0.key.from) && members.contains($0.key.to) }
      circles.append(
        DeskReport.Circle(
          links: inside.sorted { ($0.key.from, $0.key.to) < ($1.key.from, $1.key.to) }.map {
            .init(
              from: $0.value.fromName, to: $0.value.toName, claims: $0.value.claims,
              example: $0.value.example)
          }))
    }
    return circles
  }

  private static func reachable(_ start: String, _ next: [String: [String]]) -> Set<String> {
    var found: Set<String> = []
    var waiting = next[start] ?? []
    while let node = waiting.popLast() {
      if found.insert(node).inserted { waiting += next[node] ?? [] }
    }
    return found
  }
}

extension DeskReport {
  /// Outlets that rest on each other's word, as arrows that lead back to where they began.
  package struct Circle: Sendable, Equatable {
    /// One arrow.
    package struct Link: Sendable, Equatable {
      /// Who cites.
      package var from: String
      /// Who is cited.
      package var to: String
      /// In how many claims.
      package var claims: Int
      /// The first file, by its path.
      package var example: String
    }
    /// The arrows, in the order of those who cite.
    package var links: [Link]
  }
}
