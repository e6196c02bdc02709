import ClaimKit
import FileSaving

/// A file under review, with its article as it is now.
struct ReviewFile {
  /// The path.
  let path: String
  /// The file as it was read last.
  private(set) var annotations: AnnotationFile
  /// The article's text, if at hand.
  let article: SourceText?
  /// What the engine makes of it.
  let found: AttributedArticle?

  /// Reads a file and its article.
  init(_ path: String) throws(CommandFailure) {
    self.path = path
    annotations = try Self.read(path)
    article = ArticleFile(of: annotations).outcome.text
    let language = annotations.document.article.language?.value ?? ""
    let id = annotations.document.article.id?.value ?? ""
    found = article.flatMap { text in
      Desk.engine(for: language, of: path)?.attribute(
        text, metadata: ArticleMetadata(id: id, language: language))
    }
  }

  /// Reads the file again: somebody else may have changed it.
  mutating func reload() throws(CommandFailure) { annotations = try Self.read(path) }

  private static func read(_ path: String) throws(CommandFailure) -> AnnotationFile {
    do {
      let file = AnnotationFile(bytes: try SafeWriter.read(path), path: path)
      guard file.isSound else { throw CommandFailure(file.diagnostics) }
      return file
    } catch let error as CommandFailure {
      throw error
    } catch let error as FileError {
      throw CommandFailure(error, path: path)
    } catch {
      throw CommandFailure(path, Message(verbatim: "\(error)"), rule: "unreadable-file")
    }
  }

  /// The claim with an id.
  func claim(_ id: String) -> AnnotationDocument.ClaimEntry? {
    annotations.document.claims.first { $0.id?.value == id }
  }

  /// The claim in its paragraph.
  func view(of id: String) -> ClaimView? {
    claim(id).map { annotations.view(of: $0, text: article, found: found) }
  }

  /// The ids of the claims that wait for a verdict, the most check-worthy first.
  ///
  /// - Parameter selection: Which claims are meant; those without a verdict where it says nothing.
  func queue(_ selection: ClaimSelection) -> [String] {
    var selection = selection
    if selection.names.isEmpty, selection.conditions.isEmpty {
      selection.conditions = [
        .init(key: .status, values: [Status.unverified.rawValue], isNegated: false)
      ]
    }
    let ids = selection.ids(in: annotations.document)
    let worth = ids.map { features(of: $0).count }
    return ids.indices.sorted { (-worth[$0], $0) < (-worth[$1], $1) }.map { ids[$0] }
  }

  /// Why a claim is worth checking.
  func features(of id: String) -> [Claim.Feature] {
    guard let claim = claim(id), let article, let found else { return [] }
    let places = annotations.places(of: claim, in: article)
    let same = found.claims.filter { other in
      places.contains { place in other.spans.contains { $0.overlaps(place) } }
    }
    return same.max { $0.features.count < $1.features.count }?.features ?? []
  }

  /// How far a file is.
  struct Progress {
    /// Claims with a verdict.
    let judged: Int
    /// All claims that stand.
    let all: Int
    /// The verdicts with their numbers.
    let statuses: [(Status, Int)]

    /// `14 of 31, 3 refuted`.
    func told(in words: ReportWords) -> String {
      let progress = words.fill(.progress, ["judged": "\(judged)", "all": "\(all)"])
      return ([progress] + statuses.map { words.amount($0.1, words.label($0.0)) }).joined(
        separator: ", ")
    }
  }

  /// How far the file is: claims with a verdict, all claims, and the verdicts by number.
  var progress: Progress {
    let claims = annotations.document.claims.filter { $0.dropped == nil }
    let words = claims.compactMap { $0.status.flatMap { Status(rawValue: $0.value) } }
    let statuses = Status.allCases.filter { $0 != .unverified }.map { status in
      (status, words.count { $0 == status })
    }.filter { $0.1 > 0 }
    return Progress(
      judged: words.count { $0 != .unverified }, all: claims.count, statuses: statuses)
  }
}
