import Testing

@testable import Reporting

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("abc", 3), ("zażółć", 6), ("z\u{307}", 1), ("東京", 4), ("😀", 2), ("👩‍👩‍👧", 2), ("❤\u{FE0F}", 2),
    ("한국", 4), ("„ł”", 3), ("→", 1), ("█", 1), ("a\u{200B}b", 2), ("", 0),
  ])
  func measuresColumns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("Rzeczpospolita", 20, "Rzeczpospolita"), ("Rzeczpospolita", 6, "Rzecz…"),
    ("Nasz Dziennik", 6, "Nasz…"), ("東京新聞", 5, "東京…"), ("東京新聞", 4, "東…"), ("abc", 0, ""),
  ])
  func shortensToColumns(text: String, width: Int, expected: String) {
    #expect(TextLayout.shorten(text, to: width) == expected)
  }

  @Test func wrapsAtSpaces() {
    #expect(
      TextLayout.wrap("jak podaje agencja prasowa", width: 11) == [
        "jak podaje", "agencja", "prasowa",
      ])
    #expect(TextLayout.wrap("niepodzielneslowo a", width: 5) == ["niepodzielneslowo", "a"])
    #expect(TextLayout.wrap("", width: 5) == [])
  }

  @Test(arguments: [
    (0, 10, 8, ""), (10, 10, 4, "████"), (5, 10, 4, "██"), (1, 1000, 4, "▏"), (3, 8, 2, "▊"),
    (1, 0, 4, ""),
  ])
  func drawsBars(part: Int, whole: Int, width: Int, expected: String) {
    #expect(TextLayout.bar(part, of: whole, width: width) == expected)
  }

  @Test func defusesWhatCouldRewriteTheScreen() {
    #expect(TextLayout.safe("a\u{1B}[2Jb\nc\u{202E}d\u{9B}") == "a\u{FFFD}[2Jb c\u{FFFD}d\u{FFFD}")
  }

  @Test func escapesMarkdown() {
    #expect(MarkdownText.escape("a|b *c* <d> [e](f)\ng") == "a\\|b \\*c\\* &lt;d&gt; \\[e\\](f) g")
  }
}
