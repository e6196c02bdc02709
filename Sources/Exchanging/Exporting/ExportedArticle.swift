import ClaimModel

/// An article in another format, and what was lost on the way.
public struct ExportedArticle: Sendable, Equatable {
  /// The pieces in order; may be none.
  public var pieces: [ExportPiece]
  /// What was lost, in the order of the file.
  public var losses: [ExportLoss]

  /// Puts both together.
  package init(pieces: [ExportPiece], losses: [ExportLoss]) {
    self.pieces = pieces
    self.losses = losses
  }
}

/// A part of an export: of a document, or a file.
public struct ExportPiece: Sendable, Equatable {
  /// What a file's name ends in, behind the article's name; the whole name of a shared file.
  public var suffix: String
  /// The bytes.
  public var bytes: [UInt8]
  /// Whether the piece is a copy of something that must never be overwritten by other bytes: the article.
  package var isSacred: Bool

  /// Makes a piece.
  package init(_ suffix: String, _ text: String) {
    self.suffix = suffix
    bytes = Array(text.utf8)
    isSacred = false
  }

  /// Makes a piece that is a copy of an article's text.
  package init(_ suffix: String, copyOf text: SourceText) {
    self.suffix = suffix
    bytes = text.bytes
    isSacred = true
  }

  /// The bytes as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}
