import Foundation
import Testing

@testable import FileSaving

/// A folder that goes away with the test.
private final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "claimkit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func put(_ name: String, _ text: String) throws {
    try text.write(to: url.appending(path: name), atomically: false, encoding: .utf8)
  }

  func text(_ name: String) -> String? {
    try? String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// All names, hidden ones included.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
  }

  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
    return try #require(attributes[.posixPermissions] as? Int)
  }
}

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

@Suite struct SafeWriterCreateTests {
  @Test func makesANewFile() throws {
    let folder = try Folder()
    try SafeWriter.create(folder.path("a.yaml"), bytes("zażółć\n"))
    #expect(folder.text("a.yaml") == "zażółć\n")
    #expect(folder.names == ["a.yaml"])
    let mask = umask(0)
    umask(mask)
    #expect(try folder.mode("a.yaml") == Int(0o666 & ~mask))
  }

  @Test func neverOverwrites() throws {
    let folder = try Folder()
    try folder.put("a.yaml", "old")
    #expect(throws: FileError.exists(path: folder.path("a.yaml"))) {
      try SafeWriter.create(folder.path("a.yaml"), bytes("new"))
    }
    symlink("nowhere", folder.path("link"))
    #expect(throws: FileError.exists(path: folder.path("link"))) {
      try SafeWriter.create(folder.path("link"), bytes("new"))
    }
    mkdir(folder.path("folder"), 0o755)
    #expect(throws: FileError.exists(path: folder.path("folder"))) {
      try SafeWriter.create(folder.path("folder"), bytes("new"))
    }
    #expect(folder.text("a.yaml") == "old")
    #expect(folder.names == ["a.yaml", "folder", "link"])
  }

  @Test func saysWhereTheFolderIsMissing() throws {
    let folder = try Folder()
    #expect(throws: FileError.missing(path: folder.path("no"))) {
      try SafeWriter.create(folder.path("no/a.yaml"), bytes("new"))
    }
    #expect(throws: FileError.notAFile(path: folder.path("") + "/")) {
      try SafeWriter.create(folder.path("") + "/", bytes("new"))
    }
  }

  @Test func saysWhereItMayNotWrite() throws {
    let folder = try Folder()
    try folder.put("a.yaml", "old")
    chmod(folder.path(""), 0o555)
    defer { chmod(folder.path(""), 0o755) }
    // Root writes everywhere but in the kernel's own folders.
    let place = getuid() == 0 ? "/sys/kernel" : folder.path("")
    #expect {
      try SafeWriter.create(place + "/b.yaml", bytes("new"))
    } throws: {
      guard case FileError.forbidden = $0 else { return false }
      return true
    }
    guard getuid() != 0 else { return }
    #expect {
      try SafeWriter.replace(folder.path("a.yaml"), expecting: bytes("old"), with: bytes("new"))
    } throws: {
      guard case FileError.forbidden = $0 else { return false }
      return true
    }
    #expect(folder.text("a.yaml") == "old")
  }
}

@Suite struct SafeWriterReplaceTests {
  @Test func replacesWhatWasRead() throws {
    let folder = try Folder()
    try folder.put("a.yaml", "old")
    try SafeWriter.replace(folder.path("a.yaml"), expecting: bytes("old"), with: bytes("new"))
    #expect(folder.text("a.yaml") == "new")
    #expect(folder.names == ["a.yaml"])
  }

  @Test(arguments: [0o600, 0o644, 0o664, 0o750])
  func keepsTheMode(mode: Int) throws {
    let folder = try Folder()
    try folder.put("a.yaml", "old")
    chmod(folder.path("a.yaml"), mode_t(mode))
    try SafeWriter.replace(folder.path("a.yaml"), expecting: bytes("old"), with: bytes("new"))
    #expect(try folder.mode("a.yaml") == mode)
  }

  @Test func followsLinksAndKeepsThem() throws {
    let folder = try Folder()
    mkdir(folder.path("far"), 0o755)
    try folder.put("far/a.yaml", "old")
    symlink("far/a.yaml", folder.path("near.yaml"))
    symlink("near.yaml", folder.path("nearer.yaml"))
    try SafeWriter.replace(folder.path("nearer.yaml"), expecting: bytes("old"), with: bytes("new"))
    #expect(folder.text("far/a.yaml") == "new")
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("near.yaml"))
    #expect(link == "far/a.yaml")
    #expect(folder.names == ["far", "near.yaml", "nearer.yaml"])
  }

  @Test func leavesAFileThatWasChangedBefore() throws {
    let folder = try Folder()
    try folder.put("a.yaml", "theirs")
    #expect(throws: FileError.changed(path: folder.path("a.yaml"))) {
      try SafeWriter.replace(folder.path("a.yaml"), expecting: bytes("old"), with: bytes("new"))
    }
    #expect(folder.text("a.yaml") == "theirs")
    #expect(folder.names == ["a.yaml"])
  }

  /// Somebody saves between the comparison and the exchange, by renaming or in place.
  @Test(arguments: [true, false])
  func putsBackAFileThatWasChangedInTheLastMoment(byRenaming: Bool) throws {
    let folder = try Folder()
    try folder.put("a.yaml", "old")
    #expect(throws: FileError.changed(path: folder.path("a.yaml"))) {
      try SafeWriter.replace(
        folder.path("a.yaml"), expecting: bytes("old"), with: bytes("new"),
        at: { moment in
          guard moment == .compared else { return }
          if byRenaming {
            try? folder.put("b", "theirs")
            rename(folder.path("b"), folder.path("a.yaml"))
          } else {
            try? folder.put("a.yaml", "theirs")
          }
        })
    }
    #expect(folder.text("a.yaml") == "theirs")
    #expect(folder.names == ["a.yaml"])
  }

  @Test func aFileThatWentAwayStaysAway() throws {
    let folder = try Folder()
    try folder.put("a.yaml", "old")
    #expect(throws: FileError.changed(path: folder.path("a.yaml"))) {
      try SafeWriter.replace(
        folder.path("a.yaml"), expecting: bytes("old"), with: bytes("new"),
        at: { _ in unlink(folder.path("a.yaml")) })
    }
    #expect(folder.names == [])
    #expect(throws: FileError.missing(path: folder.path("a.yaml"))) {
      try SafeWriter.replace(folder.path("a.yaml"), expecting: bytes("old"), with: bytes("new"))
    }
  }

  /// Two others save, one before the exchange and one before it is taken back: both versions are there in the end.
  @Test func twoOthersInOneMomentLoseNothing() throws {
    let folder = try Folder()
    try folder.put("a.yaml", "old")
    var kept = ""
    do throws(FileError) {
      try SafeWriter.replace(
        folder.path("a.yaml"), expecting: bytes("old"), with: bytes("new"),
        at: { moment in
          try? folder.put("b", moment == .compared ? "first" : "second")
          rename(folder.path("b"), folder.path("a.yaml"))
        })
      Issue.record("replaced")
    } catch {
      guard case .displaced(_, let path) = error else {
        Issue.record("\(error)")
        return
      }
      kept = URL(filePath: path).lastPathComponent
    }
    #expect(Set([folder.text("a.yaml"), folder.text(kept)]) == ["first", "second"])
  }

  /// A run that was killed leaves its temporary file; the next one takes it away, and nothing else.
  @Test func whatAKilledRunLeftIsTakenAway() throws {
    let folder = try Folder()
    try folder.put("a.yaml", "old")
    let others = [".a.yaml.swp", ".b.1-x.tmp", ".c.tmp", "d.1-2.tmp", ".kept-1.tmp"]
    for name in others + [".a.yaml.123-456.tmp", ".Żółć i żar.yaml.9-4294967295.tmp"] {
      try folder.put(name, "x")
    }
    try SafeWriter.replace(folder.path("a.yaml"), expecting: bytes("old"), with: bytes("new"))
    #expect(folder.names == (others + ["a.yaml"]).sorted())
  }

  /// Eight writers add forty lines each to one file: every line is there.
  @Test func writersInARowLoseNothing() async throws {
    let folder = try Folder()
    try folder.put("a.yaml", "")
    let path = folder.path("a.yaml")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<8 {
        group.addTask {
          for line in 0..<40 {
            try SafeWriter.update(path) { $0 + bytes("\(writer)-\(line)\n") }
          }
        }
      }
      try await group.waitForAll()
    }
    let lines = try #require(folder.text("a.yaml")).split(separator: "\n")
    #expect(lines.count == 320)
    #expect(Set(lines).count == 320)
    #expect(folder.names == ["a.yaml"])
  }

  @Test func aChangeThatFailsWritesNothing() throws {
    struct Refusal: Error {}
    let folder = try Folder()
    try folder.put("a.yaml", "old")
    #expect(throws: Refusal.self) {
      try SafeWriter.update(folder.path("a.yaml")) { _ in throw Refusal() }
    }
    #expect(folder.text("a.yaml") == "old")
    #expect(folder.names == ["a.yaml"])
  }

  @Test func othersAreWaitedForOnlySoLong() throws {
    let folder = try Folder()
    let held = try LockedFolder(folder.path(""))
    #expect(throws: FileError.busy(path: folder.path(""))) {
      _ = try LockedFolder(folder.path(""), patience: 20).join("")
    }
    held.remove("nothing")
  }
}

@Suite struct SafeWriterReadTests {
  @Test func readsFilesAndNothingElse() throws {
    let folder = try Folder()
    try folder.put("a.yaml", "zażółć")
    #expect(try SafeWriter.read(folder.path("a.yaml")) == bytes("zażółć"))
    mkfifo(folder.path("pipe"), 0o644)
    for path in [folder.path("pipe"), folder.path(""), "/dev/zero"] {
      #expect(throws: FileError.notAFile(path: path)) { try SafeWriter.read(path) }
    }
    #expect(throws: FileError.missing(path: folder.path("no"))) {
      try SafeWriter.read(folder.path("no"))
    }
    #expect(throws: FileError.tooLarge(path: folder.path("a.yaml"), limit: 3)) {
      try SafeWriter.read(folder.path("a.yaml"), maximum: 3)
    }
  }
}
