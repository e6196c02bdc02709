import Testing

@testable import DataFormats

@Suite struct CSVTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("", ""),
    ("two\nlines", "\"two\nlines\""), ("„ł” 😀", "„ł” 😀"),
    ("=1+1", "'=1+1"), ("-5", "'-5"), ("+48", "'+48"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("\r=1,2", "\"'\r=1,2\""), ("＝1", "'＝1"), (" =1", " =1"),
  ])
  func aFieldIsQuotedAndDefusedWhereItMustBe(value: String, expected: String) {
    #expect(CSVText.row([value]) == expected + "\r\n")
  }

  @Test func aRowHasCommasAndCRLF() {
    #expect(CSVText.row(["a", "b,c", ""]) == "a,\"b,c\",\r\n")
  }
}
