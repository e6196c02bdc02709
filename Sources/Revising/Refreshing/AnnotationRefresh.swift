import Anchoring
import AnnotationCoding
import ClaimModel
import YAMLTree

/// Brings an annotation file up to date with its article: finds every claim again, and adds those of new sentences.
///
/// Editors' fields, struck-out claims and ids are never touched. Other words are never taken for a claim's without being
/// accepted.
package struct AnnotationRefresh: Sendable {
  /// What becomes of the file, for people.
  package let plan: RefreshPlan
  /// The changes that the plan means; none while somebody has to look at changed words.
  package let edits: [AnnotationEdit]

  /// Plans.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - found: What the engine makes of the article as it is now.
  ///   - sha256: The digest of the article's bytes.
  ///   - acceptance: Which changed claims take their new words.
  ///   - occasion: Who accepts, and when; nil where nothing is accepted.
  /// - Complexity: that of finding the claims, and O(*n*) for the new ones.
  package init(
    of document: AnnotationDocument, for found: AttributedArticle, sha256: String,
    acceptance: RefreshAcceptance = .none, occasion: EditOccasion? = nil
  ) {
    let isSame = document.article.sha256?.value == sha256
    let anchors = ClaimAnchor(document.claims, in: found.article.text, isTextSame: isSame)
      .anchors.map { $0 ?? ClaimAnchor.Anchor(fate: .lost, spans: []) }
    var maker = RefreshMaker(
      document: document, found: found, anchors: anchors, isSame: isSame, occasion: occasion)
    var outcomes: [RefreshPlan.ClaimOutcome] = []
    for (claim, anchor) in zip(document.claims, anchors) {
      outcomes.append(maker.refresh(claim, anchor, acceptance))
    }
    let added = maker.addNewClaims()
    if !isSame { maker.setDigest(sha256) }
    plan = RefreshPlan(
      isArticleChanged: !isSame, claims: outcomes, added: added.claims,
      addedSources: added.sources)
    // Half a refresh would leave places of two texts in one file.
    edits = plan.isHeldBack ? [] : maker.edits
  }
}
