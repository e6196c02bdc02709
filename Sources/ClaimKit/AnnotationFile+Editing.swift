import AnnotationCoding
import Revising

extension AnnotationFile {
  /// The file's bytes with an editor's action done: exactly the keys meant, and a step of the history for each of them.
  ///
  /// Comments, order, quotation marks and line ends stay. The result is read again and compared before it is given out.
  ///
  /// - Complexity: O(*n*) in the file, and in the article for each claim whose words are looked for.
  public func performing(
    _ action: EditorAction, on occasion: EditOccasion
  ) -> Result<[UInt8], InvalidInput> {
    do {
      var editor = try AnnotationEditor(bytes: bytes, path: path)
      try EditorActions.perform(action, on: &editor, occasion)
      return .success(editor.bytes)
    } catch let error as AnnotationEditError {
      return .failure(invalid(error))
    } catch let error as EditorActionError {
      return .failure(InvalidInput([diagnostic(error)]))
    } catch {
      return .failure(InvalidInput([cannotChange(Message(verbatim: "\(error)"), nil)]))
    }
  }

  /// The file's bytes with a verdict recorded: exactly the fields meant, and steps in the claim's history.
  ///
  /// - Complexity: O(*n*).
  public func marking(_ request: MarkRequest) -> Result<[UInt8], InvalidInput> {
    var marks = ClaimMarks()
    marks.status = request.status
    marks.sourceCheck = request.sourceCheck
    marks.evidence = request.evidence
    marks.note = request.note
    return performing(
      .mark([request.claim], marks),
      on: EditOccasion(
        editor: request.editor, moment: request.moment, articleDigest: request.articleDigest))
  }

  // MARK: Words for what went wrong

  private func cannotChange(
    _ message: Message, _ help: Message?, _ location: Diagnostic.Location? = nil
  ) -> Diagnostic {
    Diagnostic(
      code: "", rule: "cannot-change", severity: .error, message: message, help: help,
      location: location ?? Diagnostic.Location(path: path, line: 1, column: 1))
  }

  /// What is wrong, in words.
  func invalid(_ error: AnnotationEditError) -> InvalidInput {
    switch error {
    case .unsound(let diagnostics): return InvalidInput(diagnostics)
    case .notFound(.claim(let id)): return InvalidInput([diagnostic(.noClaim(id))])
    case .notUnique(.claim(let id)): return InvalidInput([diagnostic(.severalClaims(id))])
    case .notFound, .notUnique:
      return InvalidInput([cannotChange(error.message, "change it by hand")])
    case .otherShape(_, let location), .cannotRemove(_, let location),
      .wouldChangeMore(_, let location):
      return InvalidInput([cannotChange(error.message, "change it by hand", location)])
    }
  }

  private func diagnostic(_ error: EditorActionError) -> Diagnostic {
    switch error {
    case .noClaim(let id):
      let ids = document.claims.compactMap { $0.id?.value }
      let known: Message =
        switch ids.count {
        case 0: "this file has no claims"
        case 1: "the claims of this file: \(ids[0])"
        default: "the claims of this file: \(ids[0]) to \(ids[ids.count - 1])"
        }
      return cannotChange("there is no claim \(id)", known)
    case .severalClaims(let id):
      let second = document.claims.last { $0.id?.value == id }?.id
      let location = second.flatMap { id in
        text.map { Diagnostic.Location(path: path, span: id.span, in: $0) }
      }
      return cannotChange(
        "there is more than one claim \(id)", "give one of them another id", location)
    case .nothingSelected:
      return cannotChange("no claim is selected", "claimkit show lists the claims of a file")
    case .noSource(let word):
      let ids = document.sources.compactMap { $0.id?.value }
      return cannotChange(
        "there is no source “\(word)”",
        ids.isEmpty
          ? "claimkit source add declares one"
          : "the sources of this file: \(ids, .comma); claimkit source add declares another")
    case .sourceExists(let id):
      return cannotChange("there is a source \(id) already", "choose another id with --id")
    case .malformedID(let id):
      return cannotChange("“\(id)” is no id of a source", ValueForm.slug.explanation)
    case .repeatedSource(let id):
      return cannotChange("the source \(id) is named twice", "name it once")
    default: return cannotChange(words(for: error), help(for: error))
    }
  }

  private func words(for error: EditorActionError) -> Message {
    switch error {
    case .noArticle: "the article is not at hand, and without it words cannot be found"
    case .quoteMissing(let words): "the article has no words “\(words)” there"
    case .quoteAmbiguous(let words, let count): "“\(words)” stands in the article \(count) times"
    case .claimExists(let id): "claim \(id) has these words already"
    case .claimLost(let id): "the words of claim \(id) are not where they were"
    case .dropped(let id): "claim \(id) was struck out"
    case .notDropped(let id): "claim \(id) was not struck out"
    case .tooFewParts: "two parts at least are needed"
    case .sourcesDiffer(let a, let b): "claims \(a) and \(b) have different sources"
    case .noRating(let words, _): "no rating scale has “\(words)”"
    case .severalRatings(let words, _): "“\(words)” is a rating of several scales"
    case .ratingAgainstStatus(let rating, let status):
      "\(rating.text) does not go with \(status.rawValue)"
    case .noVerdict(let id): "nobody has judged claim \(id)"
    case .ownVerdict(let id): "the verdict on claim \(id) is your own"
    case .nothingToUndo: "the histories tell of nothing that could be taken back"
    case .cannotUndo(let reason): "the last change cannot be taken back: \(reason)"
    default: Message(verbatim: "\(error)")
    }
  }

  private func help(for error: EditorActionError) -> Message? {
    switch error {
    case .noArticle: "put it where article.file says"
    case .quoteMissing: "copy the words from the article, letter for letter"
    case .quoteAmbiguous: "tell the place with --before or --after"
    case .claimExists(let id): "change it with claimkit mark \(id)"
    case .claimLost: "run claimkit refresh"
    case .dropped: "take it back in with claimkit drop --restore"
    case .sourcesDiffer: "correct one of them with claimkit mark --source"
    case .noRating(_, let scales):
      scales.count == 1
        ? "the ratings: \(scales[0].values.map(\.id), .comma)"
        : "the scales: \(scales.map(\.id), .comma); claimkit scales lists their ratings"
    case .severalRatings(_, let ratings):
      "say \(ratings.map(\.text), .or)"
    case .ratingAgainstStatus(let rating, _):
      "it goes with \(rating.value.statuses.map(\.rawValue), .or); change both with "
        + "--status and --rating, or take the rating out with --rating \"\""
    case .noVerdict: "judge it with claimkit mark --status"
    case .ownVerdict: "let another editor approve it, or set four-eyes: false in claimkit.yaml"
    default: nil
    }
  }
}
