import Foundation

/// Compares text with a golden file that a person can read, and re-records it on request.
///
/// Goldens stand in `Goldens/` beside the test file. With `RECORD_SNAPSHOTS=1` in the environment a differing golden is
/// written anew and the check still fails once, so that a recording can never pass unseen:
///
/// ```swift
/// #expect(Golden.difference(report.text, "seed-report.txt") == nil)
/// ```
public enum Golden {
  /// What differs between the text and the golden file, ready to be read; nil if nothing does.
  ///
  /// - Parameters:
  ///   - actual: What the code under test made.
  ///   - name: The golden's file name under `Goldens/`; may hold folders.
  ///   - testFile: The test file that asks; leave it out.
  public static func difference(
    _ actual: String, _ name: String, testFile: String = #filePath
  ) -> Difference? {
    let file = url(name, testFile: testFile)
    let expected = try? String(decoding: Data(contentsOf: file), as: UTF8.self)
    if let expected, Array(expected.utf8) == Array(actual.utf8) { return nil }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      return record(actual, at: file, name: name)
    }
    guard let expected else {
      return Difference(
        "golden \(name) is missing; run with RECORD_SNAPSHOTS=1 to record it\n\(actual)")
    }
    return Difference(
      "golden \(name) differs; run with RECORD_SNAPSHOTS=1 to record it anew\n"
        + firstDifference(expected: expected, actual: actual))
  }

  /// The bytes of a golden or sample file beside the test file.
  public static func contents(_ name: String, testFile: String = #filePath) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url(name, testFile: testFile)))
  }

  private static func url(_ name: String, testFile: String) -> URL {
    URL(filePath: testFile).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  }

  private static func record(_ actual: String, at file: URL, name: String) -> Difference {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      return Difference(
        "recorded golden \(name); look at it and run again without RECORD_SNAPSHOTS")
    } catch {
      return Difference("golden \(name) could not be recorded: \(error)")
    }
  }

  /// The first differing line of both texts with the lines around it.
  static func firstDifference(expected: String, actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var line = 0
    while line < old.count, line < new.count, old[line].utf8.elementsEqual(new[line].utf8) {
      line += 1
    }
    let before = old[max(0, line - 3)..<min(line, old.count)].map { "    \($0)" }
    let removed = old.dropFirst(line).prefix(4).map { "  - \($0)" }
    let added = new.dropFirst(line).prefix(4).map { "  + \($0)" }
    return (["line \(line + 1):"] + before + removed + added).joined(separator: "\n")
  }

  /// A readable account of how a text differs from its golden.
  public struct Difference: Equatable, CustomStringConvertible {
    /// The account.
    public let description: String

    init(_ description: String) { self.description = description }
  }
}
