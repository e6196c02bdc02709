import ClaimKit
import FileSaving

/// A walk through open claims: what is shown, what is asked, and what each key does.
struct ReviewSession {
  /// One claim of the walk.
  struct Item {
    /// Which of the files.
    let file: Int
    /// The claim's id.
    let claim: String
  }

  /// A change that can be taken back.
  private struct Done {
    let position: Int
    let path: String
    let before: [UInt8]
    let after: [UInt8]
  }

  /// The files under review.
  private(set) var files: [ReviewFile]
  /// The claims in the order of the walk.
  let items: [Item]
  /// Where the walk is; behind the last claim when all were seen.
  private(set) var position = 0
  /// The questions being asked, if any.
  private(set) var dialog: ReviewDialog?
  /// What to say of the last key.
  private(set) var message: String?
  /// Whether the page with the keys is shown.
  private(set) var isHelpShown = false
  /// How many lines the claim is scrolled up.
  private(set) var scroll = 0
  /// Whether the person wants to leave.
  private(set) var isDone = false
  /// Whether they left with Ctrl-C.
  private(set) var isInterrupted = false
  private let by: String?
  /// The words to say it in.
  let words: ReportWords
  private var done: [Done] = []

  /// Starts a walk.
  init(
    _ files: [ReviewFile], selection: ClaimSelection, by: String?, words: ReportWords = .english
  ) {
    self.words = words
    self.files = files
    self.by = by
    items = files.enumerated().flatMap { index, file in
      file.queue(selection).map { Item(file: index, claim: $0) }
    }
  }

  /// The claim that is shown; nil behind the last one.
  var item: Item? { position < items.count ? items[position] : nil }

  /// The file that is shown; the last one behind the last claim.
  var file: ReviewFile { files[item?.file ?? items.last?.file ?? 0] }

  /// How many changes were made and not taken back.
  var changeCount: Int { done.count }

  // MARK: Keys

  /// Does what a key means.
  mutating func handle(_ key: Key) {
    message = nil
    if key == .control("c") {
      isDone = true
      isInterrupted = true
      return
    }
    if dialog != nil { return handleInDialog(key) }
    if isHelpShown {
      isHelpShown = false
      return
    }
    switch key {
    case .character(" "), .right, .enter: move(by: 1)
    case .character("b"), .left, .backspace: move(by: -1)
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .pageUp: scroll = max(0, scroll - 10)
    case .pageDown: scroll += 10
    case .character("z"): undo()
    case .character("?"): isHelpShown = true
    case .character("q"), .control("d"): isDone = true
    case .character(let character): begin(character)
    default: break
    }
  }

  /// Never scrolls past the end; told by who draws.
  mutating func limitScroll(_ limit: Int) { scroll = min(scroll, max(0, limit)) }

  private mutating func move(by step: Int) {
    let next = position + step
    guard next >= 0 else {
      message = words[.reviewFirst]
      return
    }
    guard next <= items.count else { return }
    position = next
    scroll = 0
    reload()
  }

  private mutating func reload() {
    guard let item else { return }
    do {
      try files[item.file].reload()
    } catch {
      message = error.diagnostics.first.map { words.text(of: $0.message) }
    }
  }

  private mutating func begin(_ character: Character) {
    guard let item, let claim = files[item.file].claim(item.claim) else { return }
    let today = Clock.day
    if let status = ReviewKeys.statuses[character] {
      dialog = .verdict(status, note: claim.note?.value, today: today, words: words)
      return
    }
    switch character {
    case "c": dialog = .sourceCheck(words: words)
    case "R": dialog = .rating(claim.rating?.value, words: words)
    case "e": dialog = .evidence(today: today, words: words)
    case "w": dialog = .remark(claim.note?.value, words: words)
    case "W": dialog = .wording(claim.wording?.value, words: words)
    case "S": dialog = .sources(claim.chain.map(\.value), words: words)
    case "A": dialog = .act(words: words)
    case "X": dialog = .drop(words: words)
    case "P":
      var marks = ClaimMarks()
      marks.review = .approve
      perform(.mark([item.claim], marks))
    default: message = words.fill(.reviewNoKey, ["key": String(character)])
    }
  }

  private mutating func handleInDialog(_ key: Key) {
    if key == .escape {
      dialog = nil
      message = words[.reviewUnchanged]
      return
    }
    guard dialog?.handle(key) == true, let result = dialog?.result else { return }
    dialog = nil
    guard let item else { return }
    if let reason = result.reason {
      perform(.drop([item.claim], reason: reason))
    } else if !result.marks.isEmpty {
      perform(.mark([item.claim], result.marks))
    } else {
      message = words[.reviewUnchanged]
    }
  }

  // MARK: Changes

  private mutating func perform(_ action: EditorAction) {
    guard let item else { return }
    let path = files[item.file].path
    do throws(CommandFailure) {
      let editor = try FileEditor(of: path, by: by)
      let change = try editor.change(path) { _ in action }
      try files[item.file].reload()
      guard change.new.bytes != change.old.bytes else {
        message = words[.reviewSaysSo]
        return
      }
      done.append(
        Done(
          position: position, path: path, before: change.old.bytes, after: change.new.bytes))
      let told = ChangesText(book: words.phrasebook).summary(change.new.changes(since: change.old))
      message = (told + change.warnings.map(words.text)).joined(separator: "; ")
      if isSettled(action) {
        position += 1
        scroll = 0
        reload()
      }
    } catch {
      message = error.diagnostics.map { diagnostic in
        words.text(of: diagnostic.message)
          + (diagnostic.help.map { " (\(words.text(of: $0)))" } ?? "")
      }
      .joined(separator: "; ")
    }
  }

  /// Whether the claim needs no more: a verdict was given, or it was struck out.
  private func isSettled(_ action: EditorAction) -> Bool {
    switch action {
    case .drop: true
    case .mark(_, let marks): marks.status != nil || marks.review != nil
    default: false
    }
  }

  /// Takes the last change of this walk back: as if it had not been made, where nobody changed the file since.
  private mutating func undo() {
    guard let last = done.last else {
      message = words[.reviewNothingYet]
      return
    }
    do {
      let present = try SafeWriter.read(last.path)
      guard present == last.after else {
        message = words[.reviewChangedSince]
        return
      }
      try SafeWriter.replace(last.path, expecting: last.after, with: last.before)
    } catch {
      message = words.text(of: error.message)
      return
    }
    done.removeLast()
    position = last.position
    scroll = 0
    reload()
    message = words[.reviewTakenBack]
  }
}

/// Which key gives which verdict, and how the keys are told.
enum ReviewKeys {
  /// The keys of verdicts.
  static let statuses: [Character: Status] = [
    "v": .verified, "r": .refuted, "m": .mixed, "l": .misleading, "d": .disputed,
    "u": .unverifiable, "o": .outdated, "n": .notCheckable, "t": .retracted,
  ]

  /// All keys with their names, in the order in which they are shown.
  static func all(in words: ReportWords) -> [(key: String, name: String)] {
    Status.allCases.compactMap { status in
      statuses.first { $0.value == status }.map { (String($0.key), words.label(status)) }
    } + others.map { ($0.key ?? words[.keySpace], words[$0.name]) }
  }

  /// The keys of everything else; nil is the space bar.
  private static let others: [(key: String?, name: ReportWord)] = [
    ("c", .keySourceCheck), ("R", .keyRating), ("e", .keyEvidence), ("w", .keyNote),
    ("S", .keySource), ("A", .keyAct),
    ("W", .keyWording), ("X", .keyStrikeOut), ("P", .keyApprove), (nil, .keyNext), ("b", .keyBack),
    ("z", .keyUndo), ("?", .keyHelp), ("q", .keyQuit),
  ]
}
