/// All that a rule says about itself: the help text, the documentation page and its tests are made of it.
public struct RulePage: Sendable, Equatable {
  /// The code, permanent from 1.0 on: `V601`.
  public let code: String
  /// The name as a slug, shown in brackets behind a message: `verdict-without-evidence`.
  public let name: String
  /// What the rule demands, as one sentence without a full stop.
  public let title: Message
  /// What the rule looks at and when it speaks, one paragraph.
  public let what: Message
  /// Why that matters to an editor, one paragraph.
  public let why: Message
  /// When the rule runs.
  public let level: Level
  /// How bad a finding is unless the desk says otherwise.
  public let severity: Diagnostic.Severity
  /// The version that brought the rule.
  public let since: String
  /// Files that the rule objects to, each with a mark at every place.
  public let failing: [Example]
  /// Files it has nothing to say about.
  public let passing: [Example]

  /// Makes a page.
  public init(
    code: String, name: String, title: Message, what: Message, why: Message, level: Level,
    severity: Diagnostic.Severity, since: String, failing: [Example], passing: [Example]
  ) {
    self.code = code
    self.name = name
    self.title = title
    self.what = what
    self.why = why
    self.level = level
    self.severity = severity
    self.since = since
    self.failing = failing
    self.passing = passing
  }

  /// When a rule runs: a later level looks only at what the earlier ones let through.
  public enum Level: Int, Sendable, CaseIterable, Comparable {
    /// Is it YAML, and are keys, types and words the known ones.
    case shape = 1
    /// Do ids, names and files point at what is there.
    case references
    /// Do statuses, evidence, dates and history fit each other.
    case meaning
    /// Are the quotations in the article.
    case text

    /// Orders by time of running.
    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }

    /// What the level is called.
    package var title: Message {
      switch self {
      case .shape: "shape"
      case .references: "references"
      case .meaning: "meaning"
      case .text: "text"
      }
    }

    /// The level's name: `shape`, `references`, `meaning`, `text`.
    public var name: String {
      switch self {
      case .shape: "shape"
      case .references: "references"
      case .meaning: "meaning"
      case .text: "text"
      }
    }
  }

  /// A part of an annotation file that shows a rule at work.
  public struct Example: Sendable, Equatable {
    /// The mark that stands before each offending value of a failing example.
    public static let mark: Character = "↓"

    /// The YAML with its marks. A missing `format`, `article` or `sources` is to be thought of as there and right.
    /// What cannot be seen is spelled out: `⟨U+00A0⟩` is that character, `⟨B3⟩` that byte.
    public let yaml: String
    /// The article's text, where it matters.
    public let article: String?
    /// What the desk's `claimkit.yaml` says, where it matters.
    public let desk: String?
    /// The file as it was before, where it matters; with the same parts left out.
    public let before: String?
    /// Another file of the project, where it matters.
    public let beside: String?

    /// Makes an example.
    public init(
      _ yaml: String, article: String? = nil, desk: String? = nil, before: String? = nil,
      beside: String? = nil
    ) {
      self.yaml = yaml
      self.article = article
      self.desk = desk
      self.before = before
      self.beside = beside
    }

    /// What belongs to the example beside its YAML: words that lead to it, and its text.
    public var companions: [(words: Message, text: String, isYAML: Bool)] {
      let all: [(Message, String?, Bool)] = [
        ("in the article", article, false), ("with this in claimkit.yaml", desk, true),
        ("where the file was this before", before, true), ("beside this other file", beside, true),
      ]
      return all.compactMap { words, text, isYAML in text.map { (words, $0, isYAML) } }
    }

    /// The YAML as a file has it, and the byte offsets at which the marks stood.
    public var file: (bytes: [UInt8], marks: [Int]) {
      var bytes: [UInt8] = []
      var marks: [Int] = []
      var rest = yaml.unicodeScalars[...]
      while let scalar = rest.popFirst() {
        if scalar == Example.mark.unicodeScalars.first {
          marks.append(bytes.count)
        } else if scalar == "⟨", let end = rest.firstIndex(of: "⟩") {
          bytes += Example.spelled(String(rest[..<end]))
          rest = rest[rest.index(after: end)...]
        } else {
          bytes += Array(String(scalar).utf8)
        }
      }
      return (bytes, marks)
    }

    private static func spelled(_ name: String) -> [UInt8] {
      if name.hasPrefix("U+"), let value = UInt32(name.dropFirst(2), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        return Array(String(scalar).utf8)
      }
      return UInt8(name, radix: 16).map { [$0] } ?? Array("⟨\(name)⟩".utf8)
    }
  }
}
