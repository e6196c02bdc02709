import Testing

@testable import CommandLineTool

@Suite struct KeyDecoderTests {
  @Test(arguments: [
    ("v", [Key.character("v")]), ("ż", [.character("ż")]), ("😀", [.character("😀")]),
    ("\r", [.enter]), ("\u{7F}", [.backspace]), ("\u{3}", [.control("c")]),
    ("\u{1B}[A\u{1B}[B", [.up, .down]), ("\u{1B}OC", [.right]), ("\u{1B}[5~", [.pageUp]),
    ("\u{1B}[3~", [.delete]), ("\u{1B}[1;5C", [.right]), ("\u{1B}[99z", []),
    ("\u{1B}[200~a\nb\u{1B}[201~c", [.paste("a\nb"), .character("c")]),
    ("ab", [.character("a"), .character("b")]),
  ])
  func keysOfBytes(text: String, keys: [Key]) {
    var whole = KeyDecoder()
    #expect(whole.keys(for: Array(text.utf8)) == keys)
    #expect(!whole.isWaiting)
    // However the bytes are cut.
    var slow = KeyDecoder()
    #expect(text.utf8.flatMap { slow.keys(for: [$0]) } == keys)
  }

  @Test func anEscapeAloneIsAKeyWhenNothingFollows() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(for: [0x1B]).isEmpty && decoder.isWaiting)
    #expect(decoder.flush() == [.escape])
    #expect(!decoder.isWaiting)
  }

  @Test func brokenBytesAreNoKeys() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(for: [0xFF, 0xC0, 0x61]) == [.character("a")])
    #expect(decoder.keys(for: [0xC5]).isEmpty && decoder.isWaiting)
    #expect(decoder.keys(for: [0x62]) == [.character("b")])
  }
}

@Suite struct LineEditorTests {
  private func typed(_ initial: String, _ keys: [Key]) -> String {
    var editor = LineEditor(initial)
    for key in keys { _ = editor.handle(key) }
    return editor.text
  }

  @Test func editsALine() {
    #expect(typed("", [.character("ż"), .character("ó"), .backspace, .character("a")]) == "ża")
    #expect(typed("abc", [.left, .left, .character("x"), .delete]) == "axc")
    #expect(typed("abc", [.home, .character("x"), .end, .character("y")]) == "xabcy")
    #expect(typed("raz dwa", [.control("w"), .character("3")]) == "raz 3")
    #expect(typed("raz dwa", [.control("u")]) == "")
    #expect(typed("raz dwa", [.home, .control("k"), .character("x")]) == "x")
    #expect(typed("", [.paste(" a\tb\u{1B}[2J\n")]) == "a b\u{FFFD}[2J")
    #expect(typed("", [.backspace, .left, .delete, .right]) == "")
  }

  @Test func aLongLineIsShownAroundItsCursor() {
    var editor = LineEditor("abcdefghij")
    #expect(editor.window(5).text == "ghij" && editor.window(5).column == 4)
    _ = editor.handle(.home)
    #expect(editor.window(5).text == "abcd" && editor.window(5).column == 0)
    #expect(LineEditor("żółć").window(20).column == 4)
  }
}
