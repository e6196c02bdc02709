import ClaimModel

/// The names by which claims stand in brat files, and the rules of that format: for writing and for reading.
enum BratScheme {
  /// The event of a claim whose source is named beside its cue.
  static let attribution = "Attribution"
  /// The event of a claim whose source is not named there.
  static let sourceless = "Attribution-no-source"
  /// The note that brat itself shows and edits: a claim's remark.
  static let remark = "AnnotatorNotes"
  /// The note that declares a source: its id, kind, Wikidata item or a hyphen, and name.
  static let sourceNote = "source"
  /// The note with a source's id and another name of it.
  static let alsoNote = "also"

  /// What `annotation.conf` says to brat.
  static var configuration: String {
    func values<Word: Vocabulary>(_ words: Word.Type) -> String {
      Word.allCases.map(\.rawValue).joined(separator: "|")
    }
    return """
      # How claims stand in these files. Content: the words of a claim; Cue: the reporting words; Source: who is
      # named beside them. Notes carry what has no type here: id, chain, source, wording.
      [entities]
      Content
      Cue
      Source

      [relations]
      <OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

      [events]
      \(attribution)\tContent:Content, Cue?:Cue, Source:Source
      \(sourceless)\tContent:Content, Cue?:Cue

      [attributes]
      Voice\tArg:Content, Value:\(values(Claim.Voice.self))
      Act\tArg:Content, Value:\(values(Claim.Act.self))
      Status\tArg:Content, Value:\(values(Status.self))
      SourceCheck\tArg:Content, Value:\(values(SourceCheck.self))

      """
  }

  /// A source as its note has it: `associated-press agency Q40469 Associated Press`.
  static func text(of source: ExchangedSource) -> String {
    [source.id, source.kind?.rawValue ?? "-", source.wikidata ?? "-", source.name]
      .joined(separator: " ")
  }

  /// The parts of a span without line ends and tabs, which the format forbids, and white space beside those.
  static func pieces(of span: ByteSpan, in text: SourceText) -> [ByteSpan] {
    let bytes = text.bytes
    var pieces: [ByteSpan] = []
    var start: Int?
    var end = span.start
    var i = span.start
    while i < span.end {
      let length = breakLength(bytes, at: i)
      if length > 0 {
        if let from = start { pieces.append(ByteSpan(from, end)) }
        start = nil
        i += length
        continue
      }
      // Blanks beside a line end belong to neither part.
      if bytes[i] != 0x20 {
        if start == nil { start = i }
        end = i + 1
      }
      i += 1
    }
    if let from = start { pieces.append(ByteSpan(from, end)) }
    return pieces.isEmpty ? [span] : pieces
  }

  /// Whether bytes are nothing but what spans are split at, with blanks beside it.
  static func isGap(_ bytes: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(bytes)
    var hasBreak = false
    var i = 0
    while i < bytes.count {
      let length = breakLength(bytes, at: i)
      if length > 0 { hasBreak = true } else if bytes[i] != 0x20 { return false }
      i += max(1, length)
    }
    return hasBreak
  }

  /// How many bytes of a character that ends a line for some reader, or of a tab, stand at an offset.
  private static func breakLength(_ bytes: [UInt8], at i: Int) -> Int {
    switch bytes[i] {
    case 0x09...0x0D, 0x1C...0x1E: 1
    // NEL
    case 0xC2 where i + 1 < bytes.count && bytes[i + 1] == 0x85: 2
    // U+2028, U+2029
    case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && bytes[i + 2] | 1 == 0xA9: 3
    default: 0
    }
  }
}
