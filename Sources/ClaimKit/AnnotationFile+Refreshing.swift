import AnnotationCoding
import Revising

extension AnnotationFile {
  /// What an article's new text means for this file, and the file's bytes after it.
  ///
  /// Every claim is found again by its place, its words and the words around it. Words that are only like a claim's are
  /// told and not taken, unless they are accepted. Claims of new sentences are added. Editors' fields, struck-out claims
  /// and ids stay as they are.
  ///
  /// - Parameters:
  ///   - found: What the engine makes of the article as it is now.
  ///   - acceptance: Which changed claims take their new words.
  ///   - occasion: Who accepts, and when; nil where nothing is accepted.
  /// - Complexity: O(*c n*) for *c* claims and the text; more for claims whose words are gone, bounded.
  public func refreshing(
    for found: AttributedArticle, accepting acceptance: RefreshAcceptance = .none,
    on occasion: EditOccasion? = nil
  ) -> Result<(plan: RefreshPlan, bytes: [UInt8]), InvalidInput> {
    do throws(AnnotationEditError) {
      var editor = try AnnotationEditor(bytes: bytes, path: path)
      let refresh = AnnotationRefresh(
        of: document, for: found, sha256: SHA256.hex(found.article.text.bytes),
        acceptance: acceptance, occasion: occasion)
      try editor.apply(refresh.edits)
      return .success((refresh.plan, editor.bytes))
    } catch {
      return .failure(invalid(error))
    }
  }
}
