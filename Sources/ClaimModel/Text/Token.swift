/// One word, number or mark of the text.
public struct Token: Sendable, Equatable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes, hyphens or digits.
    case word
    /// Digits, with inner separators: `3,5`, `10:30`, `2023-09`.
    case number
    /// One punctuation mark or symbol, or an ellipsis of dots.
    case mark
    /// A hyphen, dash or minus that stands free or between spaces.
    case dash
    /// A quotation mark of any form.
    case quote
    /// A web or mail address, a handle or a hashtag.
    case address
  }

  /// Offset of the first byte.
  public var start: UInt32
  /// Bytes in the token.
  public var length: UInt32
  /// What it is made of.
  public var kind: Kind
  /// Shape of the letters and the space before.
  public var shape: Shape

  /// Facts about a token's letters that rules ask for often.
  public struct Shape: OptionSet, Sendable, Hashable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a shape of bits.
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The first letter is a capital.
    @inlinable public static var capitalised: Shape { Shape(rawValue: 1) }
    /// Two or more letters, all capitals.
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 2) }
    /// A space, a line end or the start of the text stands before it.
    @inlinable public static var spaceBefore: Shape { Shape(rawValue: 4) }
    /// A space, a line end or the end of the text stands behind it.
    @inlinable public static var spaceAfter: Shape { Shape(rawValue: 8) }
    /// A digit is among its characters.
    @inlinable public static var hasDigit: Shape { Shape(rawValue: 16) }
    /// The first token of its sentence.
    @inlinable public static var sentenceStart: Shape { Shape(rawValue: 32) }
  }

  /// Makes a token; offsets in bytes.
  public init(start: Int, end: Int, kind: Kind, shape: Shape) {
    self.start = UInt32(start)
    self.length = UInt32(end - start)
    self.kind = kind
    self.shape = shape
  }

  /// Where the token stands, in bytes.
  @inlinable public var span: ByteSpan { ByteSpan(Int(start), Int(start) + Int(length)) }
  /// Offset behind the last byte.
  @inlinable public var end: Int { Int(start) + Int(length) }
}
