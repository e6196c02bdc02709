import ClaimKit
import Exchanging

/// Exports files on all processors, in the order in which they were given.
struct ExportRun {
  private let exporter: any Exporter
  private let reviewURL: String?
  private let publisher: String?
  private let hasByteOrderMark: Bool
  private var desks: [String: Result<Desk, CommandFailure>] = [:]

  /// A file to be exported.
  struct Job: Sendable {
    /// The annotation file.
    var path: String
    /// What is known of its desk.
    var settings: ExportSettings
    /// What the files made of it are called, without their endings.
    var name: String
  }

  /// What came of it.
  struct Outcome {
    /// What could not be carried, in order.
    var losses: [ExportLoss] = []
    /// Whether a file could not be exported at all.
    var hasFailed = false
  }

  /// Prepares a run; what is nil is taken from each desk's own file.
  init(
    exporter: any Exporter, reviewURL: String?, publisher: String?, hasByteOrderMark: Bool = false
  ) {
    self.exporter = exporter
    self.reviewURL = reviewURL
    self.publisher = publisher
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// What is known of the desk that a file belongs to.
  ///
  /// - Throws: ``CommandFailure`` where that is not enough for the format.
  mutating func settings(for path: String) throws(CommandFailure) -> ExportSettings {
    let folder = FilePath.folder(of: path)
    let desk = desks[folder] ?? Result { () throws(CommandFailure) in try Desk(of: path) }
    desks[folder] = desk
    let file = try desk.get().file
    let own = file.policy.ownOutlet
    let settings = ExportSettings(
      reviewURL: reviewURL ?? file.reviewURL,
      publisher: publisher ?? own.first { $0.contains(" ") || !$0.contains(".") },
      ownOutlet: own, ratingScales: file.policy.ratingScales,
      labels: ExportSettings.labelsOfReports, hasByteOrderMark: hasByteOrderMark)
    if let objection = exporter.objection(to: settings) {
      throw CommandFailure(path, objection.message, rule: "cannot-export", help: objection.help)
    }
    return settings
  }

  /// Exports every file; one that cannot be read does not keep the others back.
  func perform(
    _ jobs: [Job], to destination: ExportDestination
  ) throws(CommandFailure) -> Outcome {
    var outcome = Outcome()
    let exporter = exporter
    let container = destination.container
    let progress = Progress(count: jobs.count)
    defer { progress.finish() }
    try ParallelMap.run(jobs) { job in
      Result { () throws(CommandFailure) in
        try ExportRun.export(job, with: exporter, into: container)
      }
    } consume: { (index, result: Result<ExportedArticle, CommandFailure>) throws(CommandFailure) in
      progress.step()
      switch result {
      case .success(let exported):
        try destination.take(exported.pieces, of: jobs[index])
        outcome.losses += exported.losses
      case .failure(let failure):
        failure.report()
        outcome.hasFailed = true
      }
    }
    return outcome
  }

  private static func export(
    _ job: Job, with exporter: any Exporter, into container: ExportContainer
  ) throws(CommandFailure) -> ExportedArticle {
    let file = try FileReader.soundAnnotationFile(job.path)
    let article = ArticleFile(of: file)
    if exporter.needsText, article.outcome.text == nil { throw article.failure(for: file) }
    var found: AttributedArticle?
    if exporter.wantsWordPlaces, let text = article.outcome.text {
      let language = file.document.article.language?.value ?? ""
      // A language that nobody knows leaves the places of words unknown, and nothing else.
      found = Desk.engine(for: language, of: job.path)?.attribute(
        text, metadata: ArticleMetadata(id: "", language: Engine.code(of: language)))
    }
    let exchanged = try file.exchanged(article: article.outcome, found: found).orFail()
    return exporter.export(exchanged, into: container, settings: job.settings)
  }
}
