/// One thing that is wrong, where, and what to do.
public struct Diagnostic: Sendable, Equatable {
  /// Code of the rule: `A404`.
  public var code: String
  /// The rule's name as a slug, shown in brackets: `quote-lost`.
  public var rule: String
  /// How bad it is.
  public var severity: Severity
  /// What is wrong, in one line without a full stop.
  public var message: Message
  /// What to do, in one line without a full stop.
  public var help: Message?
  /// Where.
  public var location: Location
  /// A change that mends it, if one is known.
  public var fix: Fix?
  /// The id of the claim or source it is about, if it is about one: stays the same when lines move.
  public var subject: String?

  /// Makes a diagnostic.
  public init(
    code: String, rule: String, severity: Severity, message: Message, help: Message? = nil,
    location: Location, fix: Fix? = nil, subject: String? = nil
  ) {
    self.code = code
    self.rule = rule
    self.severity = severity
    self.message = message
    self.help = help
    self.location = location
    self.fix = fix
    self.subject = subject
  }

  /// How bad a finding is.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    case info, warning, error

    /// What the severity is called.
    package var name: Message {
      switch self {
      case .info: "info"
      case .warning: "warning"
      case .error: "error"
      }
    }

    /// Orders from info to error.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int {
      switch self {
      case .info: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A place in a file.
  public struct Location: Sendable, Equatable {
    /// The path as the user gave it.
    public var path: String
    /// 1-based line; LF ends a line.
    public var line: Int
    /// 1-based column, in Unicode scalars.
    public var column: Int
    /// The bytes meant, in the file.
    public var span: ByteSpan

    /// Makes a location from known numbers.
    public init(path: String, line: Int, column: Int, span: ByteSpan = ByteSpan(0, 0)) {
      self.path = path
      self.line = line
      self.column = column
      self.span = span
    }

    /// Makes a location by looking a span up in its text.
    public init(path: String, span: ByteSpan, in text: SourceText) {
      let place = text.lineAndColumn(span.start)
      self.init(path: path, line: place.line, column: place.column, span: span)
    }
  }

  /// A change of bytes that mends a finding.
  public struct Fix: Sendable, Equatable {
    /// What the change does, in one line.
    public var title: Message
    /// The bytes to replace.
    public var span: ByteSpan
    /// What to put there.
    public var replacement: String
    /// Whether it may be applied without a person looking.
    public var isSafe: Bool

    /// Makes a fix.
    public init(title: Message, span: ByteSpan, replacement: String, isSafe: Bool) {
      self.title = title
      self.span = span
      self.replacement = replacement
      self.isSafe = isSafe
    }
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `path:line:column: error: what is wrong [rule] (what to do)`, in English.
  public var description: String { line(in: .english) }

  /// The same line in the language of a phrasebook.
  ///
  /// - Parameter severity: What the severity is called; for lines that programs read, its own name.
  package func line(in book: Phrasebook, severity: String? = nil) -> String {
    let place = "\(location.path):\(location.line):\(location.column)"
    let name = severity ?? book.text(of: self.severity.name)
    let todo = help.map { " (\(book.text(of: $0)))" } ?? ""
    return "\(place): \(name): \(book.text(of: message)) [\(rule)]\(todo)"
  }
}
