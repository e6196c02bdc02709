import ClaimModel

extension GoldArticle {
  /// Reads a gold file.
  ///
  /// - Throws: ``Mistake`` where the markup is not sound: an unclosed mark, a frame without its cue, an unknown word.
  public init(name: String, markup: String) throws(Mistake) {
    let lines = markup.split(separator: "\n", omittingEmptySubsequences: false)
    guard let rule = lines.firstIndex(of: "=====") else {
      throw Mistake(line: 0, message: "no line ===== between header and article")
    }
    self.init(
      name: name, language: "", text: "", blocks: [], sources: [], attributions: [])
    for (index, line) in lines[..<rule].enumerated() {
      try readHeader(line.trimmingSpaces, line: index + 1)
    }
    let body = lines[(rule + 1)...].joined(separator: "\n")
    let marks = try readMarks(body, firstLine: rule + 2)
    try assemble(marks)
    try checkSources()
  }

  private mutating func readHeader(_ line: Substring, line number: Int) throws(Mistake) {
    if line.isEmpty || line.hasPrefix("#") || line == "sources:" { return }
    if line.hasPrefix("lang:") {
      language = String(line.dropFirst(5).trimmingSpaces)
      return
    }
    let parts = line.split(separator: " ", maxSplits: 1)
    let rest = parts.count == 2 ? parts[1].trimmingSpaces : ""
    let tail = rest.split(separator: " ", maxSplits: 1)
    guard tail.count == 2, GoldMarkup.kinds.contains(String(tail[0])) else {
      throw Mistake(line: number, message: "not a source line")
    }
    let forms = tail[1].split(separator: "|").map { String($0.trimmingSpaces) }
    sources.append(
      Source(
        id: String(parts[0]), name: forms.first ?? "", kind: String(tail[0]),
        aliases: Array(forms.dropFirst())))
  }

  /// Takes the marks out of the body: sets ``text`` and returns the marks in the order of their ends.
  private mutating func readMarks(
    _ body: String, firstLine: Int
  ) throws(Mistake) -> [GoldMarkup.Mark] {
    var marks: [GoldMarkup.Mark] = []
    var open: [GoldMarkup.Mark] = []
    var plain = String.UnicodeScalarView()
    var line = firstLine
    var scalars = body.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if let kind = GoldMarkup.Mark.Kind(rawValue: scalar) {
        guard let bar = scalars.firstIndex(of: "|") else {
          throw Mistake(line: line, message: "a mark without its bar")
        }
        let label = String(scalars[..<bar]).split(separator: " ").map(String.init)
        scalars = scalars[scalars.index(after: bar)...]
        let here = ScalarSpan(plain.count, plain.count)
        open.append(GoldMarkup.Mark(kind: kind, label: label, span: here, line: line))
      } else if let kind = GoldMarkup.Mark.Kind(closing: scalar) {
        guard var mark = open.popLast(), mark.kind == kind else {
          throw Mistake(line: line, message: "\(scalar) closes nothing")
        }
        mark.span.end = plain.count
        marks.append(mark)
      } else {
        plain.append(scalar)
        if scalar == "\n" { line += 1 }
      }
    }
    if let mark = open.last { throw Mistake(line: mark.line, message: "a mark is never closed") }
    text = String(plain)
    return marks
  }

  private mutating func assemble(_ marks: [GoldMarkup.Mark]) throws(Mistake) {
    var frames: [(number: String, frame: GoldMarkup.Frame)] = []
    for mark in marks {
      guard let first = mark.label.first else {
        throw Mistake(line: mark.line, message: "a mark without its number or kind")
      }
      if mark.kind == .block {
        guard GoldMarkup.blocks.contains(first) else {
          throw Mistake(line: mark.line, message: "unknown block \(first)")
        }
        blocks.append(Block(kind: first, span: mark.span))
        continue
      }
      for number in first.split(separator: ",").map(String.init) {
        let index = frames.firstIndex { $0.number == number }
        var frame = index.map { frames[$0].frame } ?? GoldMarkup.Frame()
        try frame.add(mark, number: number)
        if let index { frames[index].frame = frame } else { frames.append((number, frame)) }
      }
    }
    for (number, frame) in frames { try add(frame, number: number) }
    attributions.sort { $0.content < $1.content }
    blocks.sort { $0.span < $1.span }
  }

  private mutating func add(_ frame: GoldMarkup.Frame, number: String) throws(Mistake) {
    guard let cue = frame.cue, let origin = frame.chain.last, !frame.contents.isEmpty else {
      throw Mistake(line: frame.line, message: "frame \(number) lacks its cue or its content")
    }
    if let mention = frame.mention {
      let named = frame.named ?? origin
      let form = words(mention)
      guard let index = sources.firstIndex(where: { $0.id == named }) else {
        throw Mistake(line: frame.line, message: "no source \(named)")
      }
      if !sources[index].aliases.contains(form) { sources[index].aliases.append(form) }
    }
    for content in frame.contents {
      attributions.append(
        Attribution(
          content: content.span, chain: frame.chain, cue: cue, mention: frame.mention,
          mode: content.mode ?? frame.mode, act: frame.act))
    }
  }

  private func checkSources() throws(Mistake) {
    for id in attributions.flatMap(\.chain) where !sources.contains(where: { $0.id == id }) {
      throw Mistake(line: 0, message: "no source \(id)")
    }
    for source in sources {
      guard attributions.contains(where: { $0.chain.contains(source.id) }) else {
        throw Mistake(line: 0, message: "source \(source.id) is never used")
      }
      guard !source.aliases.isEmpty || source.name == "(impersonal)" else {
        throw Mistake(line: 0, message: "source \(source.id) has no surface form")
      }
      for alias in source.aliases where !text.contains(alias) {
        throw Mistake(line: 0, message: "source \(source.id): \(alias) is not in the text")
      }
    }
  }

  /// The words at a span.
  public func words(_ span: ScalarSpan) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.dropFirst(span.start).prefix(span.end - span.start)))
  }
}

/// The pieces a gold file's marks are read into.
enum GoldMarkup {
  static let kinds: Set = [
    "person", "organization", "outlet", "agency", "government", "unnamed", "document",
  ]
  static let blocks: Set = ["metadata", "headline", "heading", "boilerplate", "caption"]
  static let modes: Set = ["direct", "indirect", "mixed"]

  /// One pair of marks with its label.
  struct Mark {
    /// What a mark stands for; the raw value opens it.
    enum Kind: Unicode.Scalar, CaseIterable {
      case content = "⟦"
      case cue = "⟨"
      case mention = "⟪"
      case block = "⦗"

      /// The kind that a scalar closes.
      init?(closing scalar: Unicode.Scalar) {
        switch scalar {
        case "⟧": self = .content
        case "⟩": self = .cue
        case "⟫": self = .mention
        case "⦘": self = .block
        default: return nil
        }
      }
    }
    var kind: Kind
    var label: [String]
    var span: ScalarSpan
    var line: Int
  }

  /// A cue with its contents and its mention.
  struct Frame {
    var contents: [(span: ScalarSpan, mode: String?)] = []
    var cue: ScalarSpan?
    var chain: [String] = []
    var mode = ""
    var act = "says"
    var mention: ScalarSpan?
    /// The link of the chain that the mention names, where it is not the origin.
    var named: String?
    var line = 0

    /// Takes one mark into the frame.
    mutating func add(_ mark: Mark, number: String) throws(GoldArticle.Mistake) {
      if line == 0 { line = mark.line }
      let label = mark.label
      switch mark.kind {
      case .content: contents.append((mark.span, label.count > 1 ? label[1] : nil))
      case .cue:
        guard cue == nil, label.count >= 3, GoldMarkup.modes.contains(label[2]) else {
          throw GoldArticle.Mistake(
            line: mark.line, message: "frame \(number) has two cues or no mode")
        }
        cue = mark.span
        chain = label[1].split(separator: ">").map(String.init)
        mode = label[2]
        if label.count > 3 { act = label[3] }
        guard Claim.Act(rawValue: act) != nil else {
          throw GoldArticle.Mistake(line: mark.line, message: "unknown act \(act)")
        }
      case .mention:
        guard mention == nil else {
          throw GoldArticle.Mistake(
            line: mark.line, message: "frame \(number) has two mentions")
        }
        mention = mark.span
        named = label.count > 1 ? label[1] : nil
      case .block: break
      }
    }
  }
}

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmingSpaces: Substring {
    var part = self
    while part.first == " " { part.removeFirst() }
    while part.last == " " { part.removeLast() }
    return part
  }
}
