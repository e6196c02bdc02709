import ClaimKit
import FileSaving
import Glibc

/// Brings one annotation file up to date with its article: plans, prints the plan, and only then writes.
struct FileRefresh {
  /// The annotation file.
  let path: String
  /// The folder of a language pack to read the article with, where the desk names none.
  var pack: String?
  /// Which changed claims take their new words.
  var acceptance = RefreshAcceptance.none
  /// Who accepts; looked for where nobody is told.
  var by: String?
  /// When, where a person told.
  var at: String?
  /// Whether the file is left alone.
  var isDryRun = false

  /// What a plan was made of, so that it is written only to the file that it was made for.
  struct Outcome {
    /// The plan.
    let plan: RefreshPlan
    /// The file as it was read.
    let old: [UInt8]
    /// The file as it shall be.
    let new: [UInt8]
  }

  /// Whether a file is there that is the annotation file of an article.
  static func isAnnotation(_ path: String, of article: String) -> Bool {
    guard let bytes = try? SafeWriter.read(path) else { return false }
    let file = AnnotationFile(bytes: bytes, path: path)
    guard file.isSound, file.document.format?.value == AnnotationSchema.format,
      let named = file.document.article.file?.value
    else { return false }
    let target = FilePath.resolve(named, in: FilePath.folder(of: path))
    guard let a = realpath(target, nil) else { return false }
    defer { free(a) }
    guard let b = realpath(article, nil) else { return false }
    defer { free(b) }
    return strcmp(a, b) == 0
  }

  /// Plans; writes nothing.
  func plan() throws(CommandFailure) -> Outcome {
    let file: AnnotationFile
    do {
      file = AnnotationFile(bytes: try SafeWriter.read(path), path: path)
    } catch {
      throw CommandFailure(error, path: path)
    }
    guard file.isSound else { throw CommandFailure(file.diagnostics) }
    let article = ArticleFile(of: file)
    guard let text = article.outcome.text, let digest = article.outcome.sha256 else {
      throw article.failure(for: file)
    }
    let language = file.document.article.language?.value ?? ""
    let engine = try engine(for: language)
    let id = file.document.article.id?.value ?? ""
    let found = engine.attribute(text, metadata: ArticleMetadata(id: id, language: language))
    var occasion: EditOccasion?
    if acceptance != .none {
      let desk = try Desk(of: path)
      occasion = EditOccasion(
        editor: try desk.editor(by: by), moment: at ?? Clock.moment, isMomentFixed: at != nil,
        articleDigest: digest, article: text, policy: desk.file.policy)
    }
    let result = try file.refreshing(for: found, accepting: acceptance, on: occasion).orFail()
    return Outcome(plan: result.plan, old: file.bytes, new: result.bytes)
  }

  private func engine(for language: String) throws(CommandFailure) -> Engine {
    if let pack, PackFolder.code(of: pack) == Engine.code(of: language) {
      return try PackFolder.engine(pack)
    }
    let desk = try Desk(of: path)
    if let engine = try desk.engine(for: language) { return engine }
    let known = MultilingualEngine(own: try desk.ownEngines(), language: nil).languages
    throw CommandFailure(
      path, "there is no language “\(language)”", rule: "unknown-language",
      help: "article.language should be one of \(known, .comma)")
  }

  /// Writes what was planned, unless somebody changed the file since.
  func write(_ outcome: Outcome) throws(CommandFailure) {
    guard !isDryRun, outcome.new != outcome.old else { return }
    do {
      try SafeWriter.replace(path, expecting: outcome.old, with: outcome.new)
    } catch {
      throw CommandFailure(error, path: path)
    }
  }
}
