import ClaimKit
import FileSaving

/// Validates files one after another; what several of them share is read once. Each thread has its own.
final class FileChecker {
  private let today: CalendarDate
  private let options: RuleOptions.Choice
  private let base: GitBase?
  private var rules = ChosenRules(RuleSelection())
  private var engines: [String: Engine.Stream] = [:]
  private var desks: [String: Result<Desk, CommandFailure>] = [:]

  /// What holds for one file.
  struct Settings {
    /// What the desk demands.
    let policy: DeskPolicy
    /// Which rules run.
    let selection: RuleSelection
    /// The baseline that the desk names, as a path from here.
    let baseline: String?
    /// The engines of the desk's own language packs, by code, and where the desk's file is.
    let own: (engines: [String: Engine], place: String?)
  }

  /// Makes a checker.
  ///
  /// - Parameters:
  ///   - today: The day that counts as today.
  ///   - options: Which rules the command line wants.
  ///   - base: The earlier version that files are compared with.
  init(today: CalendarDate, options: RuleOptions.Choice, base: GitBase? = nil) {
    self.today = today
    self.options = options
    self.base = base
  }

  /// What holds for a file: what its desk says, and what the command line says beyond that.
  ///
  /// - Throws: ``CommandFailure`` where the desk's own file is wrong.
  func settings(for path: String) throws(CommandFailure) -> Settings {
    let folder = FilePath.folder(of: path)
    let desk = desks[folder] ?? Result { () throws(CommandFailure) in try Desk(of: path) }
    desks[folder] = desk
    let found = try desk.get()
    let inside = found.place.map { FilePath.relative(path, from: FilePath.folder(of: $0)) } ?? path
    return Settings(
      policy: found.file.policy,
      selection: options.selection(desk: found.file.rules.selection(for: inside)),
      baseline: found.baselinePath, own: (try found.ownEngines(), found.place))
  }

  /// Everything the rules object to in a file, its article included.
  func findings(in file: AnnotationFile, _ settings: Settings) -> [Diagnostic] {
    if rules.selection != settings.selection { rules = ChosenRules(settings.selection) }
    let article = ArticleFile(of: file).outcome
    var found: AttributedArticle?
    if rules.askTheEngine, let text = article.text {
      let language = file.document.article.language?.value ?? ""
      let code = Engine.code(of: language)
      // A desk's own pack is that desk's alone.
      let own = settings.own.engines[code]
      let key = own == nil ? code : "\(code) \(settings.own.place ?? "")"
      let engine = engines[key] ?? (own ?? Engine(language: language))?.stream()
      engines[key] = engine
      let id = file.document.article.id?.value ?? ""
      found = engine?.attribute(text, metadata: ArticleMetadata(id: id, language: language))
    }
    return file.validate(
      article: article, today: today, policy: settings.policy, found: found,
      before: base?.version(of: file.path), rules: rules)
  }
}
