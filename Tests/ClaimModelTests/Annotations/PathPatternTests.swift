import ClaimModel
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("*.yaml", "a.yaml", true), ("*.yaml", "deep/down/a.yaml", true), ("*.yaml", "a.yml", false),
    ("archive/**", "archive/a.yaml", true), ("archive/**", "archive/2020/a.yaml", true),
    ("archive/", "archive/2020/a.yaml", true), ("archive/", "new/archive/a.yaml", false),
    ("archive/*", "archive/2020/a.yaml", false), ("**/drafts/*", "a/b/drafts/c.yaml", true),
    ("**/drafts/*", "drafts/c.yaml", true), ("./a/b.yaml", "a/b.yaml", true),
    ("a/b.yaml", "./a/b.yaml", true), ("???.yaml", "abc.yaml", true),
    ("???.yaml", "abcd.yaml", false), ("Ż*.yaml", "Żółć i żar.yaml", true), ("**", "a", true),
    ("", "a", false),
  ])
  func matches(pattern: String, path: String, isMatch: Bool) {
    #expect(PathPattern(pattern).matches(path) == isMatch)
  }

  /// A pattern that would take a naive matcher for ever.
  @Test func manyStarsTakeNoTime() {
    let pattern = PathPattern(String(repeating: "*a", count: 200))
    #expect(!pattern.matches(String(repeating: "a", count: 5_000) + "b"))
  }
}
