import ClaimModel
import YAMLTree

/// The comments of a file that switch rules off: `# claimkit:ignore RULE reason`.
struct IgnoreComments {
  /// One such comment.
  struct Comment {
    /// The rule as written; empty where none is named.
    let rule: String
    /// The reason; empty where none is given.
    let reason: String
    /// Where the comment stands, without the line end.
    let span: ByteSpan
    /// The bytes whose findings it takes out.
    let reach: ByteSpan
  }

  /// The comments in the order of the file.
  let comments: [Comment]
  private let context: ValidationContext

  private static let mark = Array("# claimkit:ignore".utf8)
  private static let fileSuffix = Array("-file".utf8)

  /// Finds the comments of a file.
  ///
  /// - Complexity: O(*n*) in the file; for each comment O(*m*) in its nodes.
  init(in context: ValidationContext) {
    self.context = context
    let bytes = context.text.bytes
    var comments: [Comment] = []
    var start = 0
    while let sign = IgnoreComments.next(from: start, in: bytes) {
      let end = bytes[sign...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      start = end
      let isComment = sign == 0 || bytes[sign - 1] <= 0x20
      guard isComment, !(context.root?.holdsText(at: sign) ?? false) else { continue }
      comments.append(IgnoreComments.comment(sign, end, in: context))
    }
    self.comments = comments
  }

  /// The comments that name a rule which may be switched off, and say why.
  var usable: [(comment: Comment, page: RulePage)] {
    comments.compactMap { comment in
      guard !comment.reason.isEmpty, let page = RuleRegistry.page(comment.rule),
        !RuleRegistry.isOfReading(page)
      else { return nil }
      return (comment, page)
    }
  }

  /// Findings without those that comments take out, and with word of comments that took out none.
  func filter(_ found: [Diagnostic], selection: RuleSelection) -> [Diagnostic] {
    guard !comments.isEmpty else { return found }
    let usable = self.usable
    var used: Set<Int> = []
    let left = found.filter { diagnostic in
      // The reader's own findings tell that the file cannot be relied on: nothing takes them out.
      guard !context.readingDiagnostics.contains(diagnostic),
        let index = usable.firstIndex(where: {
          $0.page.code == diagnostic.code
            && $0.comment.reach.reaches(diagnostic.location.span.start)
        })
      else { return true }
      used.insert(index)
      return false
    }
    let unusedRule = IgnoreCommentsAreNeeded.self
    guard selection.includes(unusedRule.page) else { return left }
    // What a rule about the whole project, or about an earlier version, would have said is not known here.
    let unused = usable.indices.filter {
      !used.contains($0) && selection.includes(usable[$0].page)
        && !RuleRegistry.needsMore(usable[$0].page, than: context)
    }
    return left
      + unused.map { index in
        selection.adjusting(
          unusedRule.finding(
            "\(usable[index].page.name) has nothing to say here", at: usable[index].comment.span,
            in: context, help: "remove the comment"), of: unusedRule.page)
      }
  }

  private static func next(from start: Int, in bytes: [UInt8]) -> Int? {
    var i = start
    while i + mark.count <= bytes.count {
      if bytes[i] == 0x23, bytes[i..<(i + mark.count)].elementsEqual(mark) { return i }
      i += 1
    }
    return nil
  }

  private static func comment(
    _ sign: Int, _ end: Int, in context: ValidationContext
  ) -> Comment {
    let bytes = context.text.bytes
    var words = bytes[(sign + mark.count)..<end]
    let isForFile = words.starts(with: fileSuffix)
    if isForFile { words = words.dropFirst(fileSuffix.count) }
    let text = String(decoding: words, as: UTF8.self).split(separator: " ", maxSplits: 1)
    let reason = text.count > 1 ? String(text[1].drop { $0 == " " }) : ""
    return Comment(
      rule: text.first.map(String.init) ?? "", reason: reason.isBlank ? "" : reason,
      span: ByteSpan(sign, end),
      reach: isForFile ? context.text.span : reach(of: sign, in: context))
  }

  /// The comment's own line; for a comment that has its line to itself, the next line that is no comment, or the whole
  /// claim or source that begins there.
  private static func reach(of sign: Int, in context: ValidationContext) -> ByteSpan {
    let text = context.text
    let line = text.lineAndColumn(sign).line
    guard let own = text.lineSpan(line) else { return ByteSpan(sign, sign) }
    if firstVisible(own, text.bytes) < sign { return own }
    var next = line + 1
    while let span = text.lineSpan(next) {
      let first = firstVisible(span, text.bytes)
      if first < span.end, text.bytes[first] != 0x23 {
        return entry(at: first, in: context.document) ?? span
      }
      next += 1
    }
    return own
  }

  private static func entry(at offset: Int, in document: AnnotationDocument) -> ByteSpan? {
    // `- id: c1`: the entry begins behind the dash.
    let spans = document.claims.map(\.span) + document.sources.map(\.span)
    return spans.first { $0.start >= offset && $0.start <= offset + 4 }
  }

  private static func firstVisible(_ span: ByteSpan, _ bytes: [UInt8]) -> Int {
    bytes[span.range].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? span.end
  }
}

extension YAMLNode {
  /// Whether a byte lies inside a scalar: there a number sign is a letter.
  fileprivate func holdsText(at offset: Int) -> Bool {
    switch self {
    case .scalar(let scalar): scalar.span.contains(offset)
    case .sequence(let list): list.items.contains { $0.holdsText(at: offset) }
    case .mapping(let mapping):
      mapping.pairs.contains {
        $0.key.span.contains(offset) || $0.value.holdsText(at: offset)
      }
    }
  }
}
