import DataFormats

/// One article of a stream: a line of JSON with its text and what is known of it.
///
/// ```json
/// {"id": "a1", "text": "…", "language": "pl", "title": "…", "published": "2024-09-17"}
/// ```
/// All but `text` may be missing; other keys are passed over.
public struct ArticleRecord: Sendable, Equatable {
  /// The id as given; a number keeps its digits.
  public var id: String?
  /// The text's UTF-8 bytes.
  public var text: [UInt8]
  /// The language code.
  public var language: String?
  /// The headline.
  public var title: String?
  /// The date of publication.
  public var published: String?
  /// The outlet.
  public var outlet: String?
  /// The part of the outlet.
  public var section: String?
  /// The address.
  public var url: String?

  /// Why a line is no record.
  public struct InvalidRecord: Error, Equatable, Sendable {
    /// What is wrong, in one line.
    public var message: Message
    /// The id, where it stood before the mistake.
    public var id: String?
  }

  /// Reads a line of JSON.
  ///
  /// - Throws: ``InvalidRecord`` with the first thing that is wrong.
  /// - Complexity: O(*n*).
  public init(line: some Collection<UInt8>) throws(InvalidRecord) {
    var id: String?
    var text: [UInt8]?
    var strings: [String: String] = [:]
    var scanner = JSONScanner(line)
    do {
      try scanner.object { scanner, key throws(JSONScanner.SyntaxError) in
        switch key {
        case "id": id = try scanner.stringOrNumber()
        case "text": text = try scanner.stringOrNull()
        case "language", "title", "published", "outlet", "section", "url":
          strings[key] = try scanner.stringOrNull().map { String(decoding: $0, as: UTF8.self) }
        default: try scanner.skipValue(depth: 0)
        }
      }
      try scanner.end()
    } catch {
      throw InvalidRecord(
        message: "not a JSON record: \(error.message) at byte \(error.offset)", id: id)
    }
    guard let text else { throw InvalidRecord(message: "the record has no “text”", id: id) }
    self.id = id
    self.text = text
    language = strings["language"]
    title = strings["title"]
    published = strings["published"]
    outlet = strings["outlet"]
    section = strings["section"]
    url = strings["url"]
  }
}
