/// What a desk demands of the evidence before a claim may have a status.
public struct EvidenceDemand: Sendable, Equatable {
  /// Pieces of any stance.
  public var pieces = 0
  /// Pieces that support the claim.
  public var supports = 0
  /// Pieces that contradict the claim.
  public var contradicts = 0
  /// Pieces of the kind primary on the side of the verdict; nil where the kind does not matter.
  public var primary: Int?
  /// Independent voices on the side of the verdict; where ``primary`` is told too, either of them is enough.
  public var independent: Int?
  /// Whether each piece with an address has an archived copy.
  public var archived = false
  /// Whether a note is needed.
  public var note = false

  /// The keys of a demand in a desk's file.
  public static let keys = [
    "pieces", "supports", "contradicts", "primary", "independent", "archived", "note",
  ]

  /// Demands nothing until told otherwise.
  public init() {}
}
