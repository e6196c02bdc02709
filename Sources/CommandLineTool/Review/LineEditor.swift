import ClaimKit

/// One line of text being typed.
struct LineEditor: Equatable {
  private var characters: [Character]
  private var cursor: Int

  /// Starts with a text, the cursor behind it.
  init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// What was typed, without blanks at its ends.
  var text: String {
    let blanks: (Character) -> Bool = { $0 == " " }
    return String(characters.drop(while: blanks).reversed().drop(while: blanks).reversed())
  }

  /// Takes a key; false for keys that are not for editing.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text)
    case .backspace where cursor > 0:
      cursor -= 1
      characters.remove(at: cursor)
    case .delete where cursor < characters.count: characters.remove(at: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"):
      characters.removeFirst(cursor)
      cursor = 0
    case .control("k"): characters.removeLast(characters.count - cursor)
    case .control("w"): deleteWord()
    case .backspace, .delete: break
    default: return false
    }
    return true
  }

  /// Line ends and tabs of what is pasted become blanks; nothing that could move the terminal's cursor comes in.
  private mutating func insert(_ text: String) {
    let new = Array(TextLayout.safe(text))
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private mutating func deleteWord() {
    var start = cursor
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    characters.removeSubrange(start..<cursor)
    cursor = start
  }

  /// The part around the cursor that fits into a width, and the column of the cursor in it.
  func window(_ width: Int) -> (text: String, column: Int) {
    var start = cursor
    var used = 1
    while start > 0, used + DisplayWidth.of(characters[start - 1]) <= width {
      start -= 1
      used += DisplayWidth.of(characters[start])
    }
    let column = characters[start..<cursor].reduce(0) { $0 + DisplayWidth.of($1) }
    var end = cursor
    var total = column
    while end < characters.count, total + DisplayWidth.of(characters[end]) < width {
      total += DisplayWidth.of(characters[end])
      end += 1
    }
    return (String(characters[start..<end]), column)
  }
}
