/// One sentence that the tool says to people, in whatever language they read.
///
/// A message is written in English where it is made, and keeps what is filled in apart from the sentence:
///
/// ```swift
/// let message: Message = "no source has the id \(id)"
/// message.english            // no source has the id reuters
/// message.text(in: "pl")     // żadne źródło nie ma identyfikatora reuters
/// ```
///
/// The sentence with its gaps, `no source has the id {1}`, is its key in the tables of the other languages, so that a
/// sentence that changes asks for its translation again. Making a message looks nothing up: that is done when it is shown.
public struct Message: Sendable {
  /// The English sentence; `{1}` stands for the first value. A sentence that goes with a number has a form for one and a
  /// form for more, set apart by ` | `.
  package private(set) var pattern: String
  /// What is filled in, in the order of the English sentence.
  package private(set) var values: [Value]

  /// What is filled in.
  package indirect enum Value: Sendable {
    /// Words of a file or a person: never translated, never looked at again.
    case text(String)
    /// A number; the first one decides the form of the sentence.
    case number(Int)
    /// A part that is said in the language of the whole.
    case message(Message)
    /// Words or parts in a row, the last two joined by a word.
    case list([Value], Joint)
  }

  /// What stands between the last two items of a list.
  package enum Joint: Sendable {
    case comma, and, or
  }

  /// Makes a message of its parts.
  init(pattern: String, values: [Value]) {
    self.pattern = pattern
    self.values = values
  }

  /// A message that says the same in every language: what another program or a person said.
  public init(verbatim text: String) { self.init(pattern: "{1}", values: [.text(text)]) }

  /// A message that another program wrote in English, where it says the sentence given; nil where it says another one.
  ///
  /// - Parameters:
  ///   - text: What the other program wrote.
  ///   - sentence: A sentence with gaps: `Unknown option '{1}'`.
  package init?(_ text: String, as sentence: String) {
    var rest = Substring(text)
    var values: [Value] = []
    let pieces = SentencePiece.read(sentence)
    for (index, piece) in pieces.enumerated() {
      guard case .words(let words) = piece else {
        if index == pieces.count - 1 { values.append(.text(String(rest))) }
        continue
      }
      guard index > 0 else {
        guard rest.hasPrefix(words) else { return nil }
        rest = rest.dropFirst(words.count)
        continue
      }
      // The last words end the text; those before them are found where they stand first.
      let isLast = index == pieces.count - 1
      let found =
        isLast
        ? (rest.hasSuffix(words) ? rest.ranges(of: words).last : nil) : rest.firstRange(of: words)
      guard let found else { return nil }
      values.append(.text(String(rest[..<found.lowerBound])))
      rest = rest[found.upperBound...]
    }
    if case .words? = pieces.last, !rest.isEmpty { return nil }
    self.init(pattern: sentence, values: values)
  }

  /// Two parts of one sentence, for sentences longer than a line.
  public static func + (first: Message, second: Message) -> Message {
    var pattern = first.pattern
    for piece in SentencePiece.read(second.pattern) {
      switch piece {
      case .words(let words): pattern += words
      case .gap(let index, _): pattern += "{\(index + 1 + first.values.count)}"
      }
    }
    return Message(pattern: pattern, values: first.values + second.values)
  }
}

// MARK: - Reading a message

extension Message {
  /// The message in English.
  ///
  /// - Complexity: O(*n*) in its text.
  public var english: String { Phrasebook.english.text(of: self) }

  /// The message in a language, English where the language or the sentence is not known.
  ///
  /// - Parameter language: A language code such as `pl`.
  public func text(in language: String) -> String {
    (Phrasebook.language(language) ?? .english).text(of: self)
  }
}

extension Message: CustomStringConvertible {
  /// The message in English.
  public var description: String { english }
}

extension Message: Hashable {
  /// Whether two messages say the same.
  public static func == (a: Message, b: Message) -> Bool { a.english == b.english }

  /// Two messages that say the same have one hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(english) }
}

// MARK: - Writing a message

extension Message: ExpressibleByStringInterpolation {
  /// A sentence with nothing to fill in.
  public init(stringLiteral sentence: String) { self.init(pattern: sentence, values: []) }

  /// A sentence with its values.
  public init(stringInterpolation parts: Interpolation) {
    self.init(pattern: parts.pattern, values: parts.values)
  }

  /// Takes a sentence apart into words and values.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var pattern = ""
    fileprivate var values: [Value] = []

    /// Begins a sentence.
    public init(literalCapacity: Int, interpolationCount: Int) {
      pattern.reserveCapacity(literalCapacity + 3 * interpolationCount)
      values.reserveCapacity(interpolationCount)
    }

    /// Adds words of the sentence.
    public mutating func appendLiteral(_ words: String) { pattern += words }

    /// Fills in words as they are.
    public mutating func appendInterpolation(_ text: String) { add(.text(text)) }
    /// Fills in words as they are.
    public mutating func appendInterpolation(_ text: Substring) { add(.text(String(text))) }
    /// Fills in a number.
    public mutating func appendInterpolation(_ number: Int) { add(.number(number)) }
    /// Fills in a part that is said in the language of the whole.
    public mutating func appendInterpolation(_ part: Message) { add(.message(part)) }
    /// Fills in words in a row, the last two joined by “and” or “or”.
    package mutating func appendInterpolation(_ items: [String], _ joint: Joint) {
      add(.list(items.map { .text($0) }, joint))
    }
    /// Fills in parts in a row, the last two joined by “and” or “or”.
    package mutating func appendInterpolation(_ items: [Message], _ joint: Joint) {
      add(.list(items.map { .message($0) }, joint))
    }
    /// Fills in a number with its noun: `\(3, "claim", "claims")`.
    public mutating func appendInterpolation(_ number: Int, _ one: String, _ more: String) {
      add(.message(Message(pattern: "{1} \(one) | {1} \(more)", values: [.number(number)])))
    }

    private mutating func add(_ value: Value) {
      values.append(value)
      pattern += "{\(values.count)}"
    }
  }
}
