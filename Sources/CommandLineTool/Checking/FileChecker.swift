import ClaimKit

/// Validates files one after another; what several of them share is read once.
struct FileChecker {
  private let today: CalendarDate
  private let selection: RuleSelection
  private var engines: [String: Engine] = [:]
  private var desks: [String: Result<Desk, CommandFailure>] = [:]

  /// Makes a checker.
  ///
  /// - Parameters:
  ///   - today: The day that counts as today.
  ///   - selection: Which rules run.
  init(today: CalendarDate, selection: RuleSelection) {
    self.today = today
    self.selection = selection
  }

  /// The policy of the desk that a file belongs to.
  ///
  /// - Throws: ``CommandFailure`` where the desk's own file is wrong.
  mutating func policy(for path: String) throws(CommandFailure) -> DeskPolicy {
    let folder = FilePath.folder(of: path)
    let desk = desks[folder] ?? Result { () throws(CommandFailure) in try Desk(of: path) }
    desks[folder] = desk
    return try desk.get().file.policy
  }

  /// Everything the rules object to in a file, its article included.
  mutating func findings(in file: AnnotationFile, policy: DeskPolicy) -> [Diagnostic] {
    let article = ArticleFile(of: file).outcome
    let language = file.document.article.language?.value ?? ""
    var found: AttributedArticle?
    if let text = article.text {
      let engine = engines[language] ?? Engine(language: language)
      engines[language] = engine
      let id = file.document.article.id?.value ?? ""
      found = engine?.attribute(text, metadata: ArticleMetadata(id: id, language: language))
    }
    return file.validate(
      article: article, today: today, policy: policy, found: found, selection: selection)
  }
}
