import Anchoring
import AnnotationCoding
import Exchanging

extension AnnotationFile {
  /// The names of the formats that ``importing(_:format:path:of:occasion:)`` reads.
  public static var importFormats: [String] { ImportFormat.all.map(\.name) }

  /// What an import needs to know besides the file itself.
  public struct ImportOccasion: Sendable {
    /// The article's id and language, and whatever else is known of it; what the file says counts more.
    public var metadata: ArticleMetadata
    /// Where the article is, seen from the new file's folder.
    public var articlePath: String
    /// Who vouches for claims that bring neither an editor nor a rule.
    public var editor: String?
    /// What the new file tells editors of the JSON Schema; nil for no hint.
    public var schemaPath: String?
    /// What the engine makes of the article: it knows the names behind pronouns and inflected forms.
    public var found: AttributedArticle?

    /// Makes an occasion.
    public init(
      metadata: ArticleMetadata, articlePath: String, editor: String? = nil,
      schemaPath: String? = nil, found: AttributedArticle? = nil
    ) {
      self.metadata = metadata
      self.articlePath = articlePath
      self.editor = editor
      self.schemaPath = schemaPath
      self.found = found
    }
  }

  /// A new annotation file made of annotations in another format.
  public struct Imported: Sendable, Equatable {
    /// The file's text.
    public var text: String
    /// How many claims it has.
    public var claims: Int
    /// Whether a claim carries neither an editor's name nor a rule.
    public var isUnsigned: Bool
    /// What was passed over or guessed.
    public var warnings: [Diagnostic]
  }

  /// The text of a new annotation file for annotations that were made with another tool.
  ///
  /// - Parameters:
  ///   - bytes: The file in the other format.
  ///   - format: One of ``importFormats``.
  ///   - path: What diagnostics call that file.
  ///   - text: The article that the annotations are of.
  ///   - occasion: What else is known.
  /// - Returns: the new file, or the first thing that is wrong; then nothing was made.
  /// - Complexity: O(*n*) in the file and the article.
  public static func importing(
    _ bytes: [UInt8], format: String, path: String, of text: SourceText, occasion: ImportOccasion
  ) -> Result<Imported, InvalidInput> {
    guard let importer = ImportFormat.named(format) else {
      return .failure(
        InvalidInput([
          Diagnostic(
            code: "", rule: "cannot-import", severity: .error,
            message: "there is no format “\(format)”",
            help: "the formats: \(importFormats, .comma)",
            location: .init(path: path, line: 1, column: 1))
        ]))
    }
    do throws(ImportError) {
      let imported = try importer.read(bytes, path: path, of: text)
      return .success(make(imported, of: text, path: path, occasion))
    } catch {
      return .failure(InvalidInput([error.diagnostic]))
    }
  }

  private static func make(
    _ imported: ImportedArticle, of text: SourceText, path: String, _ occasion: ImportOccasion
  ) -> Imported {
    var completion = ImportCompletion(imported.article, found: occasion.found)
    let article = completion.completed(with: occasion.metadata)
    let repeated = QuoteRepetition.repeated(article.claims.map(\.spans), in: text)
    let claims = zip(article.claims, repeated).map { claim, isRepeated in
      draft(claim, needsContext: isRepeated, editor: occasion.editor).output(in: text)
    }
    let file = AnnotationWriter.file(
      article.metadata, articlePath: occasion.articlePath, sha256: SHA256.hex(text.bytes),
      schemaPath: occasion.schemaPath,
      sources: article.sources.map { source in
        AnnotationWriter.source(
          Source(
            id: source.id, name: source.name, kind: source.kind ?? .unnamed,
            wikidata: source.wikidata, also: source.also), note: source.note)
      }, claims: claims)
    let guesses = [Source.Kind.person, .unnamed].compactMap { kind -> Diagnostic? in
      let names = completion.guessed.filter { $0.kind == kind }.map { "“\($0.name)”" }
      if names.isEmpty { return nil }
      return Diagnostic(
        code: "", rule: "guessed-kind", severity: .warning,
        message: "nothing says what kind of source these are; they became \(kind.rawValue): "
          + "\(names, .comma)",
        help: "look at sources in the new file", location: .init(path: path, line: 1, column: 1))
    }
    return Imported(
      text: file, claims: claims.count,
      isUnsigned: occasion.editor == nil
        && article.claims.contains { $0.editor == nil && $0.rule == nil },
      warnings: imported.warnings + guesses)
  }

  private static func draft(
    _ claim: ExchangedClaim, needsContext: Bool, editor: String?
  ) -> ClaimDraft {
    var draft = ClaimDraft(
      id: claim.id, spans: claim.spans, needsContext: needsContext, chain: claim.chain,
      voice: claim.voice, act: claim.act)
    draft.cue = claim.cue
    draft.hearsay = claim.hearsay
    draft.rule = claim.rule
    draft.status = claim.status
    draft.sourceCheck = claim.sourceCheck
    draft.rating = claim.rating
    draft.wording = claim.wording
    draft.evidence = claim.evidence
    draft.history = claim.history
    draft.note = claim.note
    draft.editor = claim.editor ?? (claim.rule == nil ? editor : nil)
    return draft
  }
}
