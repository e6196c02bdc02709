import Testing

@testable import CommandLineTool

@Suite struct FilePathTests {
  @Test(arguments: [
    ("/a/b/c.txt", "/a/b", "c.txt"), ("/a/c.txt", "/a/b", "../c.txt"),
    ("/a/b/c.txt", "/a/d/e", "../../b/c.txt"), ("/c.txt", "/", "c.txt"),
    ("/a/./b/../c.txt", "/a//b/", "../c.txt"), ("/żółw/a b.txt", "/żółw", "a b.txt"),
  ])
  func seesAPathFromAFolder(path: String, folder: String, expected: String) {
    #expect(FilePath.relative(path, from: folder) == expected)
  }

  @Test(arguments: [
    ("a.txt", ".", "a"), ("x/a.b.txt", "x", "a.b"), ("/a", "/", "a"), ("x/.hidden", "x", ".hidden"),
    ("x/Most na Wiśle – łuk.txt", "x", "Most na Wiśle – łuk"),
  ])
  func takesPathsApart(path: String, folder: String, stem: String) {
    #expect(FilePath.folder(of: path) == folder)
    #expect(FilePath.stem(of: path) == stem)
  }

  @Test(arguments: [
    ("a.yaml", "a.yaml"), ("żółw.yaml", "żółw.yaml"), ("a b.yaml", "'a b.yaml'"),
    ("it's.yaml", "'it'\\''s.yaml'"), ("", "''"), ("$x", "'$x'"),
  ])
  func quotesForAShell(path: String, expected: String) {
    #expect(FilePath.quoted(path) == expected)
  }
}
