import ClaimKit
import TestSupport
import Testing

/// A thousand edits of an article: no claim ever comes to stand on other words without somebody being asked.
@Suite struct RefreshPropertyTests {
  /// What became of claims in many rounds, and the first rounds that broke a promise.
  private struct Tally {
    var fates: [RefreshPlan.Fate: Int] = [:]
    var heldBack = 0
    var broken: [String] = []

    mutating func expect(_ holds: Bool, _ promise: String, _ round: String) {
      if !holds, broken.count < 4 { broken.append("\(promise): \(round)") }
    }
  }

  /// Four hundred rounds of one to four edits each are a thousand edits.
  @Test(arguments: [0, 200])
  func noClaimIsAnchoredToOtherWords(firstSeed: Int) throws {
    let file = try RefreshSamples.annotate(RefreshSamples.polish)
    var tally = Tally()
    for seed in firstSeed..<firstSeed + 200 {
      var random = SeededGenerator(seed: UInt64(seed))
      var edited = EditedText(RefreshSamples.polish)
      for _ in 0..<Int.random(in: 1...4, using: &random) { edited.edit(using: &random) }
      let found = try RefreshSamples.attribute(edited.text)
      let (plan, bytes) = try file.refreshing(for: found).get()
      let round = "seed \(seed): \(edited.log)\n\(edited.text)"
      for (claim, outcome) in zip(file.document.claims, plan.claims) {
        tally.fates[outcome.fate, default: 0] += 1
        if outcome.fate == .kept || outcome.fate == .moved {
          check(outcome, claim, edited, &tally, round)
        }
      }
      try checkFile(bytes, plan, file, found, &tally, round)
    }
    #expect(tally.broken.joined(separator: "\n") == "")
    // The promises would hold for a tool that finds nothing.
    let total = tally.fates.values.reduce(0, +)
    func share(_ fate: RefreshPlan.Fate) -> Double {
      Double(tally.fates[fate] ?? 0) / Double(total)
    }
    #expect(share(.kept) + share(.moved) > 0.85, "\(tally.fates)")
    #expect(share(.changed) > 0.02 && share(.lost) > 0.005, "\(tally.fates)")
    #expect(tally.heldBack < 160, "\(tally.heldBack)")
  }

  /// The words stand where the claim was found, letter for letter; and where the article had them several times, it is the
  /// place that they came from.
  private func check(
    _ outcome: RefreshPlan.ClaimOutcome, _ claim: AnnotationDocument.ClaimEntry,
    _ edited: EditedText, _ tally: inout Tally, _ round: String
  ) {
    let words = outcome.places.map { span in
      edited.scalars[span.start..<span.end].map { String($0.scalar) }.joined()
    }.joined(separator: " … ")
    tally.expect(words.utf8.elementsEqual(outcome.quote.utf8), "\(outcome.id) words", round)
    guard let place = outcome.places.first, let origin = claim.found?.places?.first else { return }
    func isOwn(_ index: Int) -> Bool {
      edited.scalars[index].origin.map { origin.start <= $0 && $0 < origin.end } ?? false
    }
    let own = (place.start..<place.end).count(where: isOwn)
    let wasRepeated = claim.before != nil || claim.after != nil
    tally.expect(own * 2 > place.end - place.start || !wasRepeated, "\(outcome.id) place", round)
  }

  /// Nothing but places changes, new ids are new, and a second refresh has nothing to do. While somebody has to look,
  /// nothing is written.
  private func checkFile(
    _ bytes: [UInt8], _ plan: RefreshPlan, _ file: AnnotationFile, _ found: AttributedArticle,
    _ tally: inout Tally, _ round: String
  ) throws {
    if plan.isHeldBack {
      tally.heldBack += 1
      return tally.expect(bytes == file.bytes, "held back", round)
    }
    let refreshed = AnnotationFile(bytes: bytes, path: "a.yaml")
    let changes = refreshed.changes(since: file)
    let machine: Set<String> = ["found.at", "before", "after"]
    for claim in changes.claims where claim.kind != .added {
      let isOfTool = claim.kind == .changed && machine.isSuperset(of: claim.fields.map(\.key))
      tally.expect(isOfTool, "\(claim.id) keys", round)
    }
    let added = changes.claims.filter { $0.kind == .added }.map(\.id)
    tally.expect(added.sorted() == plan.added.map(\.id).sorted(), "added", round)
    let ids = refreshed.document.claims.compactMap { $0.id?.value }
    tally.expect(Set(ids).count == ids.count, "ids", round)
    let again = try refreshed.refreshing(for: found).get().plan
    tally.expect(again.added.isEmpty, "added again", round)
    for first in plan.claims {
      guard let second = again.claims.first(where: { $0.id == first.id }) else { continue }
      let isFound = first.fate == .kept || first.fate == .moved
      tally.expect(isFound ? second.fate == .kept : second.isOpen, "\(first.id) again", round)
    }
  }
}
