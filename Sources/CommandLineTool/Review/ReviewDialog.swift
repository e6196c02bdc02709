import ClaimKit

/// Questions that follow a key, one after the other, until it is clear what is to be done.
struct ReviewDialog {
  /// One question.
  enum Question {
    /// Asks for a line of text.
    case text(
      label: String, initial: String, answer: (String, inout Answers) throws(Refusal) -> Void)
    /// Asks for one of some keys; Enter takes the first.
    case choice(label: String, options: [Option], answer: (Int, inout Answers) -> Void)
  }

  /// A key that can be pressed, with what it means.
  struct Option {
    /// The key.
    let key: Character
    /// What it means.
    let label: String
  }

  /// Why an answer cannot be taken.
  struct Refusal: Error {
    /// What to say.
    let message: String
  }

  /// What was said so far.
  struct Answers {
    /// What the claim gets.
    var marks = ClaimMarks()
    /// Evidence in the making.
    var evidence: EvidenceItem?
    /// Why the claim is struck out.
    var reason: String?
    /// Questions that come next because of the last answer.
    var next: [Question] = []
  }

  private var questions: [Question]
  private var answers = Answers()
  /// The line being typed, where text is asked for.
  private(set) var editor = LineEditor()
  /// What to say of the last answer.
  private(set) var refusal: String?

  /// Starts to ask.
  init(_ questions: [Question], marks: ClaimMarks = ClaimMarks()) {
    self.questions = questions
    answers.marks = marks
    begin()
  }

  /// The question that is asked.
  var question: Question? { questions.first }

  /// What is to be done, when all was asked.
  var result: Answers { answers }

  /// Takes a key.
  ///
  /// - Returns: true when nothing is left to ask.
  mutating func handle(_ key: Key) -> Bool {
    refusal = nil
    switch questions.first {
    case nil: return true
    case .text(_, _, let answer)?:
      guard key == .enter else {
        _ = editor.handle(key)
        return false
      }
      do throws(Refusal) {
        try answer(editor.text, &answers)
      } catch {
        refusal = error.message
        return false
      }
    case .choice(_, let options, let answer)?:
      guard let index = Self.index(of: key, in: options) else { return false }
      answer(index, &answers)
    }
    questions.removeFirst()
    questions = answers.next + questions
    answers.next = []
    begin()
    return questions.isEmpty
  }

  private mutating func begin() {
    if case .text(_, let initial, _)? = questions.first { editor = LineEditor(initial) }
  }

  private static func index(of key: Key, in options: [Option]) -> Int? {
    switch key {
    case .enter: options.isEmpty ? nil : 0
    case .character(let character): options.firstIndex { $0.key == character }
    default: nil
    }
  }
}

extension ReviewDialog {
  /// The questions of a verdict: what it rests on, and a remark.
  static func verdict(
    _ status: Status, note: String?, today: String, words: ReportWords
  ) -> ReviewDialog {
    var marks = ClaimMarks()
    marks.status = status
    let evidence = status.isConclusive ? [evidence(for: status, today: today, words: words)] : []
    return ReviewDialog(evidence + [self.note(note, words: words)], marks: marks)
  }

  /// The questions of a piece of evidence.
  static func evidence(today: String, words: ReportWords) -> ReviewDialog {
    ReviewDialog([evidence(for: nil, today: today, words: words)])
  }

  /// The question of the source check.
  static func sourceCheck(words: ReportWords) -> ReviewDialog {
    let checks = SourceCheck.allCases
    let keys: [Character] = ["c", "p", "q", "a", "n"]
    return ReviewDialog([
      .choice(label: words[.askSaid], options: options(checks.map(words.label), keys)) {
        $1.marks.sourceCheck = checks[$0]
      }
    ])
  }

  /// The question of the remark.
  static func remark(_ present: String?, words: ReportWords) -> ReviewDialog {
    ReviewDialog([note(present, words: words)])
  }

  /// The question of words that stand on their own.
  static func wording(_ present: String?, words: ReportWords) -> ReviewDialog {
    ReviewDialog([
      .text(label: words[.askWording], initial: present ?? "") {
        $1.marks.wording = $0 == (present ?? "") ? nil : $0
      }
    ])
  }

  /// The question of the rating; an id or a label of the desk's scales, capitals aside.
  static func rating(_ present: String?, words: ReportWords) -> ReviewDialog {
    ReviewDialog([
      .text(
        label: words[.askRating], initial: present ?? ""
      ) {
        if $0 != present ?? "" { $1.marks.rating = $0 }
      }
    ])
  }

  /// The question of whose word it is.
  static func sources(_ present: [String], words: ReportWords) -> ReviewDialog {
    ReviewDialog([
      .text(
        label: words[.askSources],
        initial: present.joined(separator: ", ")
      ) {
        $1.marks.chain = $0.split(separator: ",").map { word in
          String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
      }
    ])
  }

  /// The question of what the source does with the content.
  static func act(words: ReportWords) -> ReviewDialog {
    let acts = Claim.Act.allCases
    let keys: [Character] = ["s", "d", "a", "m", "w", "p", "o"]
    return ReviewDialog([
      .choice(label: words[.askAct], options: options(acts.map(words.label), keys)) {
        $1.marks.act = acts[$0]
      }
    ])
  }

  /// The question of why a claim is struck out.
  static func drop(words: ReportWords) -> ReviewDialog {
    ReviewDialog([
      .text(label: words[.askDrop], initial: "") { text, answers throws(Refusal) in
        guard !text.isEmpty else { throw Refusal(message: words[.askDropReason]) }
        answers.reason = text
      }
    ])
  }

  // MARK: Parts

  private static func options(_ labels: [String], _ keys: [Character]) -> [Option] {
    zip(keys, labels).map { Option(key: $0, label: $1) }
  }

  private static func note(_ present: String?, words: ReportWords) -> Question {
    .text(label: words[.askNote], initial: present ?? "") {
      if $0 != present ?? "" { $1.marks.note = $0 }
    }
  }

  private static func evidence(
    for status: Status?, today: String, words: ReportWords
  ) -> Question {
    .text(label: words[.askEvidence], initial: "") {
      text, answers throws(Refusal) in
      guard !text.isEmpty else { return }
      let isAddress = FilePath.isAddress(text)
      guard !isAddress || ValueForm.url.accepts(text) else {
        throw Refusal(message: words[.askAddress])
      }
      answers.evidence = EvidenceItem(
        url: isAddress ? text : nil, title: isAddress ? nil : text, stance: .supports,
        accessed: isAddress ? today : nil)
      answers.next = [stance(for: status, words: words), kind(words: words)]
    }
  }

  /// The stance that goes with the verdict comes first, so that Enter takes it.
  private static func stance(for status: Status?, words: ReportWords) -> Question {
    var stances: [(Character, Stance)] = [("s", .supports), ("c", .contradicts), ("x", .context)]
    if status == .refuted { stances.swapAt(0, 1) }
    return .choice(
      label: words[.askStance],
      options: stances.map { Option(key: $0.0, label: words.label($0.1)) }
    ) { $1.evidence?.stance = stances[$0].1 }
  }

  private static func kind(words: ReportWords) -> Question {
    let kinds: [(Character, EvidenceKind?)] = [
      ("p", .primary), ("s", .secondary), ("-", nil),
    ]
    return .choice(
      label: words[.askKind],
      options: kinds.map { Option(key: $0.0, label: $0.1.map(words.label) ?? words[.askKindNone]) }
    ) { index, answers in
      answers.evidence?.kind = kinds[index].1
      if let evidence = answers.evidence { answers.marks.evidence.append(evidence) }
    }
  }
}
