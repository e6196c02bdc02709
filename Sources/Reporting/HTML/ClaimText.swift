import ClaimModel

/// Writes a stretch of an article with its claims highlighted: each is a link to what is known of it.
///
/// Claims may lie in each other. Every byte belongs to the shortest claim that covers it, and every claim ends in its number,
/// so that none is out of reach.
struct ClaimText {
  private let text: SourceText
  private let claims: [ClaimView]
  private let words: ReportWords

  init(_ story: ArticleStory, text: SourceText, words: ReportWords) {
    self.text = text
    claims = story.claims
    self.words = words
  }

  /// The numbers of the claims that begin in a span.
  func claims(beginningIn span: ByteSpan) -> [Int] {
    claims.indices.filter { index in
      guard let start = claims[index].passage?.content.first?.start else { return false }
      return start >= span.start && start < span.end
    }
  }

  /// Writes a stretch of the text.
  ///
  /// - Complexity: O(*n* log *n* + *n* *k*) in the claims of the stretch and in how many lie in one another.
  func write(_ span: ByteSpan, in html: inout HTMLText) {
    let marks = marks(in: span)
    var cuts = Set([span.start, span.end])
    for mark in marks { cuts.formUnion([mark.span.start, mark.span.end]) }
    let borders = cuts.sorted()
    var position = 0
    var covering: [Mark] = []
    var pieces: [Piece] = []
    for (start, end) in zip(borders, borders.dropFirst()) {
      covering.removeAll { $0.span.end <= start }
      while position < marks.count, marks[position].span.start <= start {
        covering.append(marks[position])
        position += 1
      }
      pieces.append(Piece(ByteSpan(start, end), covering: covering))
    }
    write(pieces, in: &html)
  }

  // MARK: Marks

  private enum Role { case content, cue, mention }

  private struct Mark {
    var span: ByteSpan
    var role: Role
    var claim: Int
    /// Bytes of the whole claim.
    var size: Int
    /// Whether the claim begins here, and whether it ends here.
    var isFirst = false
    var isLast = false
  }

  private func marks(in span: ByteSpan) -> [Mark] {
    var marks: [Mark] = []
    for (index, view) in claims.enumerated() {
      guard let passage = view.passage else { continue }
      let size = passage.content.reduce(0) { $0 + $1.length }
      func add(_ place: ByteSpan?, _ role: Role, isFirst: Bool = false, isLast: Bool = false) {
        guard let place, place.start < span.end, place.end > span.start else { return }
        let clipped = ByteSpan(max(place.start, span.start), min(place.end, span.end))
        marks.append(
          Mark(
            span: clipped, role: role, claim: index, size: size,
            isFirst: isFirst && place.start >= span.start,
            isLast: isLast && place.end <= span.end))
      }
      for (part, place) in passage.content.enumerated() {
        add(
          place, .content, isFirst: part == 0, isLast: part == passage.content.count - 1)
      }
      add(passage.cue, .cue)
      add(passage.mention, .mention)
    }
    return marks.sorted { $0.span.start < $1.span.start }
  }

  /// A stretch over which nothing changes.
  private struct Piece {
    var span: ByteSpan
    /// The shortest claim that covers it.
    var owner: Int?
    var cues: [Int] = []
    var mentions: [Int] = []
    var beginning: [Int] = []
    var ending: [Int] = []

    init(_ span: ByteSpan, covering marks: [Mark]) {
      self.span = span
      var size = Int.max
      for mark in marks {
        switch mark.role {
        case .cue: cues.append(mark.claim)
        case .mention: mentions.append(mark.claim)
        case .content:
          if mark.size < size { (owner, size) = (mark.claim, mark.size) }
          if mark.isFirst, mark.span.start == span.start { beginning.append(mark.claim) }
          if mark.isLast, mark.span.end == span.end { ending.append(mark.claim) }
        }
      }
    }
  }

  // MARK: Writing

  private func write(_ pieces: [Piece], in html: inout HTMLText) {
    var next = 0
    var linked: Set<Int> = []
    while next < pieces.count {
      // Pieces of one claim make one link, as long as no claim begins or ends between them.
      var last = next
      while last + 1 < pieces.count, pieces[last + 1].owner == pieces[next].owner,
        pieces[last].ending.isEmpty, pieces[last + 1].beginning.isEmpty
      {
        last += 1
      }
      let run = pieces[next...last]
      next = last + 1
      for claim in pieces[run.startIndex].beginning where claim != run.first?.owner {
        html.element("span", [.place("at", claim)])
      }
      guard let owner = run.first?.owner else {
        for piece in run { write(piece, in: &html) }
        continue
      }
      let isFirst = linked.insert(owner).inserted
      let ending = run.last?.ending ?? []
      var link = attributes(of: owner, class: "claim")
      if run.first?.beginning.contains(owner) == true {
        link.append(.place("at", owner))
      } else if !isFirst {
        link.append(.init("tabindex", "-1"))
      }
      html.element("a", link) { html in
        for piece in run { write(piece, in: &html) }
        if ending.contains(owner) { tag(owner, in: &html) }
      }
      for claim in ending where claim != owner {
        html.element("a", attributes(of: claim, class: "end")) { tag(claim, in: &$0) }
      }
    }
  }

  private func write(_ piece: Piece, in html: inout HTMLText) {
    let words = text.string(piece.span)
    guard !piece.cues.isEmpty || !piece.mentions.isEmpty else { return html.text(words) }
    let claims = (piece.cues + piece.mentions).map(String.init).joined(separator: " ")
    let role = piece.cues.isEmpty ? "mention" : "cue"
    html.element("span", [.class(role), .init("data-of", claims)], text: words)
  }

  private func attributes(of claim: Int, class name: String) -> [HTMLAttribute] {
    let view = claims[claim]
    return [
      .class("\(name) \(StatusGlyph.style(view.status)) \(VoiceLine.style(view.voice))"),
      .anchor("claim", claim), .init("data-c", "\(claim)"),
    ]
  }

  private func tag(_ claim: Int, in html: inout HTMLText) {
    let view = claims[claim]
    html.element("sup", [.class("tag")]) { html in
      // The number first: text that follows text without a blank stays on its line.
      html.text(view.id)
      StatusGlyph.draw(view.status, in: &html)
      html.element("span", [.class("vh")], text: " " + words.label(view.status, of: Status.self))
    }
  }
}
