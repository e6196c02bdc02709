import ClaimKit

/// The article of an annotation file, read again: its text, and what the engine makes of it today.
struct ArticleReading {
  /// The text; nil where it cannot be read.
  let text: SourceText?
  /// The claims of today, which know their cues and mentions; nil where no engine speaks the language.
  let found: AttributedArticle?

  /// Reads the article; where that fails, says why on standard error and goes on without.
  init(of annotations: AnnotationFile) {
    let file = ArticleFile(of: annotations)
    text = file.outcome.text
    if text == nil { file.failure(for: annotations).report(as: .warning) }
    let entry = annotations.document.article
    let language = entry.language?.value ?? ""
    found = text.flatMap { text in
      Desk.engine(for: language, of: annotations.path)?.attribute(
        text, metadata: ArticleMetadata(id: entry.id?.value ?? "", language: language))
    }
  }
}
