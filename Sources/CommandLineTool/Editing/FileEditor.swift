import ClaimKit
import FileSaving

/// Changes annotation files in one editor's name: reads, does what is wanted, and writes without losing anybody's work.
struct FileEditor {
  /// Who edits.
  let editor: String
  /// What the desk demands.
  let policy: DeskPolicy
  /// The moment that a person told; now unless given.
  var moment: String?

  /// A file before and after a change.
  struct Change {
    /// The file as it was read.
    let old: AnnotationFile
    /// The file as it is now.
    let new: AnnotationFile
    /// What is worth a word, such as that the article changed.
    let warnings: [Message]
  }

  /// Edits in somebody's name: as told, or as the desk of a file knows.
  init(of path: String, by name: String?, at moment: String? = nil) throws(CommandFailure) {
    let desk = try Desk(of: path)
    editor = try desk.editor(by: name)
    policy = desk.file.policy
    self.moment = moment
  }

  /// Changes a file, with other runs of this program kept out meanwhile.
  ///
  /// - Parameters:
  ///   - path: The annotation file.
  ///   - isDryRun: Whether the file is left alone.
  ///   - action: What is done, seen the file.
  func change(
    _ path: String, isDryRun: Bool = false,
    _ action: (AnnotationFile) throws(CommandFailure) -> EditorAction
  ) throws(CommandFailure) -> Change {
    var change: Change?
    func changed(_ bytes: [UInt8]) throws -> [UInt8] {
      let old = AnnotationFile(bytes: bytes, path: path)
      guard old.saysAnything || !FileReader.isNamedLikeAnArticle(path) else {
        throw FileReader.notAnnotations(path)
      }
      guard old.isSound else { throw CommandFailure(old.diagnostics) }
      let (occasion, warnings) = try occasion(for: old)
      let result = try old.performing(try action(old), on: occasion).orFail()
      change = Change(
        old: old, new: AnnotationFile(bytes: result, path: path), warnings: warnings)
      return result
    }
    do {
      if isDryRun {
        _ = try changed(try SafeWriter.read(path))
      } else {
        try SafeWriter.update(path) { try changed($0) }
      }
    } catch let error as FileError {
      throw CommandFailure(error, path: path)
    } catch let error as CommandFailure {
      throw error
    } catch {
      throw CommandFailure(path, Message(verbatim: "\(error)"), rule: "cannot-change")
    }
    guard let change else { throw CommandFailure(path, "nothing was done", rule: "cannot-change") }
    return change
  }

  /// Who, when, and over which text: the article's as it is now, or, where that is not at hand, as it was annotated.
  private func occasion(
    for file: AnnotationFile
  ) throws(CommandFailure) -> (occasion: EditOccasion, warnings: [Message]) {
    let recorded = file.document.article.sha256?.value
    let article = ArticleFile(of: file)
    var occasion = EditOccasion(
      editor: editor, moment: moment ?? Clock.moment, isMomentFixed: moment != nil,
      articleDigest: "", policy: policy)
    if let digest = article.outcome.sha256 {
      occasion.articleDigest = digest
      occasion.article = article.outcome.text
      let isSame = recorded == nil || recorded == digest
      return (occasion, isSame ? [] : ["the article changed since it was annotated"])
    }
    guard let recorded else { throw article.failure(for: file) }
    occasion.articleDigest = recorded
    return (
      occasion,
      ["the article is not at hand; what is said is recorded for the text as annotated"]
    )
  }
}
