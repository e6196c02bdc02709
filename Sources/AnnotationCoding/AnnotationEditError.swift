import ClaimModel

/// Why an annotation file was left as it is.
package enum AnnotationEditError: Error, Sendable, Equatable {
  /// The file has errors of its own, which come first.
  case unsound([Diagnostic])
  /// No entry has the id asked for.
  case notFound(AnnotationEdit.Target)
  /// Several entries have the id asked for.
  case notUnique(AnnotationEdit.Target)
  /// The entry's key holds something else than is to be changed, such as a text where a list is meant.
  case otherShape(key: String, Diagnostic.Location)
  /// The key cannot be taken out without touching a comment or leaving an empty entry.
  case cannotRemove(key: String, Diagnostic.Location)
  /// Written into this file, the change would say something else than intended: the file is laid out too unusually.
  case wouldChangeMore(key: String, Diagnostic.Location)
}

extension AnnotationEditError: CustomStringConvertible {
  /// What is wrong and what to do, in one line for each finding.
  package var description: String {
    switch self {
    case .unsound(let diagnostics): diagnostics.map(\.description).joined(separator: "\n")
    case .notFound, .notUnique: message.english
    case .otherShape(_, let location), .cannotRemove(_, let location),
      .wouldChangeMore(_, let location):
      "\(place(location)): \(message); change it by hand"
    }
  }

  /// What is wrong, in one line without the place.
  package var message: Message {
    switch self {
    case .unsound(let diagnostics): diagnostics.first?.message ?? "the file has errors of its own"
    case .notFound(let target): "there is no \(target.name)"
    case .notUnique(let target): "there is more than one \(target.name)"
    case .otherShape(let key, _): "“\(key)” holds something else than expected"
    case .cannotRemove(let key, _):
      "“\(key)” cannot be taken out without touching what stands around it"
    case .wouldChangeMore(let key, _): "“\(key)” cannot be changed safely in this layout"
    }
  }

  private func place(_ location: Diagnostic.Location) -> String {
    "\(location.path):\(location.line):\(location.column)"
  }
}

extension AnnotationEdit.Target {
  /// The entry in words.
  var name: Message {
    switch self {
    case .root: "file"
    case .article: "article entry"
    case .source(let id): "source \(id)"
    case .claim(let id): "claim \(id)"
    case .found(let claim): "found line of claim \(claim)"
    case .evidence(let claim, let index): "piece of evidence \(index + 1) of claim \(claim)"
    }
  }
}
