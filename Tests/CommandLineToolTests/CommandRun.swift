import Foundation

/// One run of the built command: what went in and what came out.
struct CommandRun {
  /// The arguments as a person would type them.
  let arguments: [String]
  /// The exit code.
  let status: Int32
  /// Standard output.
  let output: String
  /// Standard error.
  let errors: String

  /// The command beside the test bundle, which the same build made.
  static let executable = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "claimkit")

  /// Runs the command and waits for it.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind `claimkit`.
  ///   - folder: The working folder.
  ///   - input: Bytes on standard input; none unless given.
  ///   - environment: Variables to add to an environment that holds nothing of this machine.
  init(
    _ arguments: [String], in folder: URL, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws {
    try self.init(
      executable: Self.executable, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a line of shell in which `claimkit` is the built command.
  init(shell line: String, in folder: URL, environment: [String: String] = [:]) throws {
    let path = Self.executable.deletingLastPathComponent().path + ":/usr/bin:/bin"
    try self.init(
      executable: URL(filePath: "/bin/sh"), ["-c", line], in: folder, input: [],
      environment: environment.merging(["PATH": path]) { $1 })
  }

  private init(
    executable: URL, _ arguments: [String], in folder: URL, input: [UInt8],
    environment: [String: String]
  ) throws {
    let scratch = try TemporaryFolder()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    // Files rather than pipes: however much is written, nobody waits for anybody.
    process.standardInput = try scratch.handle("in", containing: input)
    process.standardOutput = try scratch.handle("out")
    process.standardError = try scratch.handle("err")
    try process.run()
    process.waitUntilExit()
    self.arguments = arguments
    status = process.terminationStatus
    output = try scratch.text("out")
    errors = try scratch.text("err")
  }

  /// The run as a person would see it: the line typed, standard output, standard error behind `!`, the exit code.
  var transcript: String {
    let typed = arguments.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: " ")
    let marked = errors.split(separator: "\n").map { "! \($0)\n" }.joined()
    return "$ claimkit \(typed)\n\(output)\(marked)(exit \(status))\n"
  }
}

/// A folder that lives as long as the value.
final class TemporaryFolder {
  /// Where it is, links resolved.
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "claimkit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, folders above it included.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Writes a file, folders above it included.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appending(path: name)))
  }

  /// The text of a file.
  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Whether there is a file.
  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: url.appending(path: name).path)
  }

  /// The names of all files in it and below, sorted.
  var names: [String] {
    (FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []).sorted()
  }

  /// An open file: for reading with some bytes, or for writing.
  fileprivate func handle(_ name: String, containing bytes: [UInt8]? = nil) throws -> FileHandle {
    try write(name, bytes ?? [])
    let file = url.appending(path: name)
    return try bytes == nil ? FileHandle(forWritingTo: file) : FileHandle(forReadingFrom: file)
  }

  /// A copy of the fixtures: an article, its annotations, and an annotation file without its article.
  static func withFixtures() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures")
    for name in try FileManager.default.subpathsOfDirectory(atPath: fixtures.path) {
      let file = fixtures.appending(path: name)
      if let bytes = try? Data(contentsOf: file) { try folder.write(name, [UInt8](bytes)) }
    }
    return folder
  }
}
