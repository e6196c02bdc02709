import Testing

@testable import LanguagePacks

@Suite struct WordListTests {
  private func parse(_ text: String) -> WordListParser.Result {
    WordListParser.parse(name: "list", path: "list.txt", bytes: Array(text.utf8))
  }

  @Test func readsRows() throws {
    let result = parse(
      "# Purpose: a test.\ncolumns:\tword\tclass\talso\n\nabp\tbefore-name\t\nśw.\tinside\tświęty|święta\n"
    )
    #expect(result.diagnostics.isEmpty)
    let list = result.list
    #expect(list.name == "list")
    #expect(list.columns == ["word", "class", "also"])
    #expect(list.count == 2)
    #expect(
      list.rows.map(\.fields) == [["abp", "before-name", ""], ["św.", "inside", "święty|święta"]])
    #expect(list[1].alternatives(2) == ["święty", "święta"])
    #expect(list[0].alternatives(2) == [])
    #expect(list[1]["class"] == "inside")
    #expect(list[1]["absent"] == "")
    #expect(list[0][9] == "")
    #expect(list.column("also") == 2)
    #expect(list[1].withBytes(0) { $0.count } == 4)
    #expect(
      WordList(name: "list", compiled: PackBytes(list.compiled)).rows.map(\.fields)
        == list.rows.map(\.fields))
  }

  @Test(arguments: [
    ("", "list.txt:1:1: error: no columns: line [columns-line] (name the columns)"),
    (
      "# only a comment\n",
      "list.txt:1:1: error: no columns: line [columns-line] (name the columns)"
    ),
    (
      "a\tb\ncolumns:\tx\ty\n",
      "list.txt:1:1: error: an entry before the columns: line [columns-line] (put the columns: line first)"
    ),
    (
      "columns:\tx\ncolumns:\tx\na\n",
      "list.txt:2:1: error: a second columns: line [columns-line] (keep one)"
    ),
    (
      "columns:\tx\tx\na\tb\n",
      "list.txt:1:1: error: column names are missing, empty or repeated [columns-line] (write a TAB and a name for each column)"
    ),
    (
      "columns:\tx\ty\na\tb\nc\n",
      "list.txt:3:1: error: 1 fields where the list has 2 columns [column-count] (separate fields by one TAB)"
    ),
    (
      "columns:\tx\na\nb\na\n",
      "list.txt:4:1: error: the entry of line 2 again [repeated-entry] (remove one)"
    ),
    (
      "columns:\tx\na \n",
      "list.txt:2:1: error: a blank too many or a no-break space in \"a \" [stray-blank] (keep single blanks between words)"
    ),
    (
      "columns:\tx\ns\u{301}w\n",
      "list.txt:2:1: error: a letter that is not in composed form (NFC) [list-characters] (write it as one character)"
    ),
    (
      "columns:\tx\r\n",
      "list.txt:1:1: error: a carriage return [list-characters] (end lines with LF)"
    ),
  ])
  func reports(text: String, diagnostic: String) {
    #expect(parse(text).diagnostics.map(\.description) == [diagnostic])
  }

  @Test func reportsBytesThatAreNoText() {
    let result = WordListParser.parse(
      name: "list", path: "list.txt", bytes: Array("columns:\tx\n".utf8) + [0xFF])
    #expect(
      result.diagnostics.map(\.description) == [
        "list.txt:2:1: error: the file is not UTF-8 text [list-not-text] (save it as UTF-8)"
      ])
    #expect(result.list.count == 0)
  }

  /// A pack from outside may hold anything; rows are made whole.
  @Test(
    arguments: [
      ("", [[]]), ("a\tb", []), ("a\tb\n1", [["1", ""]]),
      ("a\tb\n1\t2\t3\n\n", [["1", "2"], ["", ""]]),
    ] as [(String, [[String]])])
  func readsAnyCompiledText(text: String, rows: [[String]]) {
    let list = WordList(name: "list", compiled: PackBytes(Array(text.utf8)))
    #expect(list.rows.map(\.fields) == rows.filter { !$0.isEmpty })
  }
}
