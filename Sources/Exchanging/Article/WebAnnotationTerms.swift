import DataFormats

/// The names by which claims stand in Web Annotations, for writing and for reading.
enum WebAnnotationTerms {
  /// The context of the Web Annotation data model.
  static let model = "http://www.w3.org/ns/anno.jsonld"
  /// The prefix of what the model has no term for.
  static let prefix = "claimkit"

  /// A key of an annotation file as a term: `claimkit:source-check`.
  static func key(_ name: String) -> String { "\(prefix):\(name)" }

  /// The context of an exported document. Lists keep their order only where the context says so.
  static var context: JSONValue {
    func list(_ name: String) -> JSONValue.Member {
      .init(
        key(name),
        .members([.init("@id", .string(key(name))), .init("@container", .string("@list"))]))
    }
    return .array([
      .string(model),
      .members([
        .init(prefix, .string("urn:claimkit:ns#")), list("chain"), list("also"), list("history"),
      ]),
    ])
  }

  /// The name of an article's collection, or of a part of it: a claim, its page, its text.
  static func iri(article: String, part: String? = nil) -> String {
    "urn:claimkit:" + IRIText.encoded(article) + (part.map { ":" + IRIText.encoded($0) } ?? "")
  }
}
