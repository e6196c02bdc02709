import ClaimModel

extension DeskReport {
  /// An origin whose claims came to one article in several ways: it may look like several sources and is one.
  package struct SharedOrigin: Sendable, Equatable {
    /// The file.
    package var path: String
    /// Whose word it is.
    package var origin: String
    /// Those nearest to the outlet who carried it, in order of first use.
    package var carriers: [String]
    /// Ids of the claims that were carried.
    package var claims: [String]

    /// The shared origins of a file: two carriers and more.
    static func all(of document: AnnotationDocument, path: String) -> [SharedOrigin] {
      var order: [String] = []
      var ways: [String: (carriers: [String], claims: [String])] = [:]
      for claim in document.claims where claim.dropped == nil && claim.chain.count > 1 {
        guard let origin = claim.chain.last?.value, let carrier = claim.chain.first?.value else {
          continue
        }
        if ways[origin] == nil { order.append(origin) }
        var way = ways[origin] ?? ([], [])
        if !way.carriers.contains(carrier) { way.carriers.append(carrier) }
        way.claims.append(claim.id?.value ?? "?")
        ways[origin] = way
      }
      func name(_ id: String) -> String {
        document.sources.first { $0.id?.value == id }?.name?.value ?? id
      }
      return order.compactMap { origin in
        guard let way = ways[origin], way.carriers.count > 1 else { return nil }
        return SharedOrigin(
          path: path, origin: name(origin), carriers: way.carriers.map(name), claims: way.claims)
      }
    }
  }

  /// A verdict that was given on another text than the one the file is about now.
  package struct StaleVerdict: Sendable, Equatable {
    /// The file.
    package var path: String
    /// The claim's id.
    package var claim: String
    /// The verdict, as written.
    package var status: String
    /// When it was given, as written; empty where the history does not say.
    package var at: String

    /// The stale verdicts of a file.
    static func all(of document: AnnotationDocument, path: String) -> [StaleVerdict] {
      guard let now = document.article.sha256?.value else { return [] }
      return document.claims.compactMap { claim in
        guard claim.dropped == nil, let status = claim.status?.value,
          status != Status.unverified.rawValue,
          let verdict = claim.history.last(where: {
            [HistoryAction.judge.rawValue, HistoryAction.approve.rawValue]
              .contains($0.action?.value ?? "")
          }), let text = verdict.text?.value, text != now
        else { return nil }
        return StaleVerdict(
          path: path, claim: claim.id?.value ?? "?", status: status, at: verdict.at?.value ?? "")
      }
    }
  }
}
