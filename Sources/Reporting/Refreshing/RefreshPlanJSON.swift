import ClaimModel
import DataFormats

/// Writes what an article's new text means for its file as JSON with sorted keys.
package struct RefreshPlanJSON: Sendable {
  /// Makes a renderer.
  package init() {}

  /// The plans of some files as one JSON document.
  package func render(_ plans: [(path: String, plan: RefreshPlan)]) -> String {
    JSONValue.object(["files": .array(plans.map { file($0.path, $0.plan) })]).document
  }

  private func file(_ path: String, _ plan: RefreshPlan) -> JSONValue {
    .object([
      "path": .string(path), "article-changed": .bool(plan.isArticleChanged),
      "claims": .array(plan.claims.map(claim)),
      "added": .array(
        plan.added.map {
          .object([
            "id": .string($0.id), "quote": .string($0.quote), "sources": .strings($0.sources),
          ])
        }),
      "added-sources": .array(
        plan.addedSources.map {
          .object([
            "id": .string($0.id), "name": .string($0.name), "kind": .string($0.kind.rawValue),
          ])
        }),
    ])
  }

  private func claim(_ claim: RefreshPlan.ClaimOutcome) -> JSONValue {
    .object([
      "id": .string(claim.id), "fate": .string(claim.fate.rawValue),
      "quote": .string(claim.quote), "new-quote": .optional(claim.newQuote),
      "places": .array(claim.places.map { .array([.int($0.start), .int($0.end)]) }),
      "accepted": .bool(claim.isAccepted), "dropped": .bool(claim.isDropped),
      "stale-status": .optional(claim.staleStatus), "open": .bool(claim.isOpen),
    ])
  }
}
