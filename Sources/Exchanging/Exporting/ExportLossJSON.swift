import DataFormats

/// Lists what an export could not carry, for programs.
package struct ExportLossJSON: Sendable {
  /// Makes a renderer.
  package init(language: String = "en") { self.language = language }

  /// The language of the reasons.
  private let language: String

  /// A document with the format's name and every loss, in the order of files and claims.
  package func render(_ losses: [ExportLoss], format: String) -> String {
    JSONValue.object([
      "format": .string(format),
      "losses": .array(
        losses.map { loss in
          .members([
            .init("file", .string(loss.file)), .init("claim", .optional(loss.claim)),
            .init("field", .string(loss.field)), .init("kind", .string(loss.kind.rawValue)),
            .init("reason", .string(loss.reason.text(in: language))),
          ])
        }),
    ]).document
  }
}
