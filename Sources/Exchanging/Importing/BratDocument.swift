import ClaimModel

/// The lines of an `.ann` file, each checked against the article as it is read.
struct BratDocument {
  /// Words with a type: `T1⇥Content 10 20⇥words`.
  struct Bound {
    var type: String
    var spans: [ByteSpan]
    /// Where the line stands in the file.
    var line: ByteSpan
  }

  /// What ties words together: `E1⇥Attribution:T4 Content:T3 Cue:T2 Source:T1`.
  struct Event {
    var roles: [(role: String, bound: String)]
  }

  /// A value or a note on something: `A1⇥Status T1 refuted`, `#1⇥chain T1⇥a b`.
  struct Remark {
    var type: String
    var target: String
    var value: String
    /// Where the value stands in the file.
    var place: ByteSpan
  }

  /// Words by their id.
  private(set) var bounds: [String: Bound] = [:]
  /// Ids of the words in the order of the file.
  private(set) var order: [String] = []
  /// Events and relations.
  private(set) var events: [Event] = []
  /// Attributes in the order of the file.
  private(set) var attributes: [Remark] = []
  /// Notes in the order of the file.
  private(set) var notes: [Remark] = []
  /// Normalizations: the value is the entry (`Wikidata:Q1`).
  private(set) var references: [Remark] = []

  private let path: String
  private let file: SourceText
  private let article: SourceText

  /// Reads a file.
  ///
  /// - Throws: ``ImportError`` with the first line that is wrong.
  init(_ bytes: [UInt8], path: String, article: SourceText) throws(ImportError) {
    do {
      file = try SourceText(bytes: bytes)
    } catch {
      throw ImportError(error, path: path)
    }
    self.path = path
    self.article = article
    var links: [(fields: [Field], line: ByteSpan)] = []
    for line in lines() where !line.isEmpty {
      let fields = self.fields(of: line)
      switch file.bytes[line.start] {
      case 0x54: try readBound(fields, line)
      case 0x45, 0x52: links.append((fields, line))
      case 0x41, 0x4D: attributes.append(try remark(fields, line, hasText: false))
      case 0x4E: references.append(try remark(fields, line, hasText: false))
      case 0x23: notes.append(try remark(fields, line, hasText: true))
      // Equivalences say nothing of claims.
      case 0x2A: break
      default:
        throw error(
          "a line begins with none of T, E, R, A, M, N, # and *", rule: "brat-line", at: line,
          help: "is this an .ann file?")
      }
    }
    // An event may stand before the words that it ties together.
    for (fields, line) in links { try readEvent(fields, line) }
  }

  /// An error about a place of the file.
  func error(
    _ message: Message, rule: String, at span: ByteSpan, help: Message? = nil
  ) -> ImportError {
    ImportError(message, rule: rule, help: help, path: path, at: span, in: file)
  }
}

// MARK: - Lines

extension BratDocument {
  /// A part of a line between tabs.
  private typealias Field = ByteSpan

  private func lines() -> [ByteSpan] {
    var lines: [ByteSpan] = []
    var number = 1
    while let line = file.lineSpan(number) {
      lines.append(line)
      number += 1
    }
    return lines
  }

  /// The parts of a span between two bytes of a kind.
  private func split(_ span: ByteSpan, at byte: UInt8) -> [ByteSpan] {
    var parts: [ByteSpan] = []
    var start = span.start
    for i in span.range where file.bytes[i] == byte {
      parts.append(ByteSpan(start, i))
      start = i + 1
    }
    return parts + [ByteSpan(start, span.end)]
  }

  private func fields(of line: ByteSpan) -> [Field] { split(line, at: 0x09) }

  private func words(of field: Field) -> [ByteSpan] {
    split(field, at: 0x20).filter { !$0.isEmpty }
  }

  private func string(_ span: ByteSpan) -> String { file.string(span) }

  // MARK: Words

  private mutating func readBound(_ fields: [Field], _ line: ByteSpan) throws(ImportError) {
    let id = string(fields[0])
    guard fields.count == 3 else {
      throw error(
        "\(id) has \(fields.count == 2 ? "no text" : "\(fields.count) fields instead of three")",
        rule: "brat-line", at: line, help: "write ID, a tab, TYPE START END, a tab, the words")
    }
    guard bounds[id] == nil else {
      throw error("\(id) stands there twice", rule: "brat-line", at: fields[0])
    }
    let parts = words(of: fields[1])
    guard let type = parts.first, parts.count >= 3 else {
      throw error("\(id) has no type with offsets", rule: "brat-line", at: fields[1])
    }
    var spans: [ByteSpan] = []
    for piece in split(ByteSpan(type.end + 1, fields[1].end), at: 0x3B) {
      spans.append(try span(piece, of: id))
    }
    let there = spans.map(article.string).joined(separator: " ")
    guard Self.same(there, string(fields[2])) else {
      throw error(
        "\(id) says “\(Self.short(string(fields[2])))” where the article has “\(Self.short(there))”",
        rule: "text-differs", at: fields[2],
        help: "is this the text that was annotated? offsets count Unicode characters")
    }
    bounds[id] = Bound(type: string(type), spans: merged(spans.sorted()), line: line)
    order.append(id)
  }

  private func span(_ piece: ByteSpan, of id: String) throws(ImportError) -> ByteSpan {
    let ends = words(of: piece)
    guard ends.count == 2, let start = Int(string(ends[0])), let end = Int(string(ends[1])) else {
      throw error("\(id) has an offset that is no number", rule: "brat-line", at: piece)
    }
    guard start >= 0, start < end else {
      throw error("\(id) ends before it starts", rule: "span-outside", at: piece)
    }
    guard let span = article.byteSpan(ScalarSpan(start, end)) else {
      throw error(
        "\(id) ends at \(end), the article at \(article.scalarCount)", rule: "span-outside",
        at: piece, help: "is this the text that was annotated?")
    }
    return span
  }

  /// Parts that the format had to split, at a line end or a tab, are one part again.
  private func merged(_ spans: [ByteSpan]) -> [ByteSpan] {
    var result: [ByteSpan] = []
    for span in spans {
      if let last = result.last, last.end <= span.start,
        BratScheme.isGap(article.bytes[last.end..<span.start])
      {
        result[result.count - 1] = last.union(span)
      } else {
        result.append(span)
      }
    }
    return result
  }

  /// Compares words; white space of any kind counts alike, since writers put a blank for a line end.
  private static func same(_ a: String, _ b: String) -> Bool {
    func tidy(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }
    }
    return tidy(a) == tidy(b)
  }

  private static func short(_ text: String) -> String {
    let line = text.onOneLine
    return line.unicodeScalars.count > 40 ? String(line.prefix(40)) + "…" : line
  }

  // MARK: What is said of words

  private mutating func readEvent(_ fields: [Field], _ line: ByteSpan) throws(ImportError) {
    let id = string(fields[0])
    guard fields.count >= 2 else {
      throw error("\(id) ties nothing together", rule: "brat-line", at: line)
    }
    let isRelation = file.bytes[line.start] == 0x52
    var event = Event(roles: [])
    for word in words(of: fields[1]) {
      guard let colon = word.range.first(where: { file.bytes[$0] == 0x3A }) else {
        // A relation's type stands alone.
        if isRelation, event.roles.isEmpty { continue }
        throw error("\(id) has a role without a colon", rule: "brat-line", at: word)
      }
      let target = string(ByteSpan(colon + 1, word.end))
      guard let bound = bounds[target] else {
        // Events may take part in events; claims do not.
        if target.hasPrefix("E") { continue }
        throw error(
          "\(id) speaks of \(target), which is not there", rule: "no-such-annotation", at: word)
      }
      let role = string(ByteSpan(word.start, colon))
      event.roles.append((isRelation ? bound.type : role, target))
    }
    events.append(event)
  }

  private func remark(
    _ fields: [Field], _ line: ByteSpan, hasText: Bool
  ) throws(ImportError) -> Remark {
    let id = string(fields[0])
    let parts = fields.count >= 2 ? words(of: fields[1]) : []
    guard parts.count >= 2 else {
      throw error("\(id) has no type with a target", rule: "brat-line", at: line)
    }
    let place =
      hasText
      ? ByteSpan(fields.count > 2 ? fields[2].start : line.end, line.end)
      : parts.dropFirst(2).first ?? ByteSpan(fields[1].end, fields[1].end)
    return Remark(
      type: string(parts[0]), target: string(parts[1]), value: string(place), place: place)
  }
}
