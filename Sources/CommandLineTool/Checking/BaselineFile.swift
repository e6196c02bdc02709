import ArgumentParser
import ClaimKit
import FileSaving

/// `--baseline` and `--write-baseline`.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Put up with the findings that this file lists; baseline in claimkit.yaml unless given.",
      valueName: "file"),
    completion: .file())
  var baseline: String?

  @Flag(
    help: "Write the findings of this run into the baseline file, so that only new ones are shown.")
  var writeBaseline = false
}

/// A baseline with its place: paths in it are seen from its folder.
struct BaselineFile {
  /// Where it is.
  let path: String
  private var baseline = Baseline()
  private var byPath: [String: [(code: String, count: Int)]] = [:]
  /// Findings that are put up with in the files and by the rules of this run, and how many of them were there.
  private var known = 0
  private var used = 0

  /// Reads a baseline.
  ///
  /// - Throws: ``CommandFailure`` where it cannot be read, with the line that is none.
  init(_ path: String) throws(CommandFailure) {
    self.path = path
    let bytes: [UInt8]
    do {
      bytes = try SafeWriter.read(path)
    } catch {
      guard case .missing = error else { throw CommandFailure(error, path: path) }
      throw CommandFailure(
        path, "there is no such baseline", rule: "unreadable-file",
        help: "--write-baseline makes one of the findings of a run")
    }
    defer {
      for (debt, count) in baseline.counts {
        byPath[debt.path, default: []].append((debt.code, count))
      }
    }
    do {
      baseline = try Baseline(text: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw CommandFailure([
        Diagnostic(
          code: "", rule: "malformed-baseline", severity: .error,
          message: "this is no line of a baseline",
          help: "write PATH: CODE CLAIM NUMBER, or make it anew with --write-baseline",
          location: .init(path: path, line: error.line, column: 1))
      ])
    }
  }

  /// How many of the findings that are put up with were not there any more.
  var paid: Int { known - used }

  /// Takes out of a report what is put up with.
  ///
  /// - Parameter ran: Whether the rule with a code had its say in this run.
  mutating func filter(_ file: inout DiagnosticReport.File, ran: (String) -> Bool) {
    let path = inside(file.path)
    let (left, used) = baseline.filter(file.diagnostics, of: path)
    file.diagnostics = left
    known += (byPath[path] ?? []).filter { ran($0.code) }.reduce(0) { $0 + $1.count }
    self.used += used.filter { ran($0.key.code) }.values.reduce(0, +)
  }

  /// Writes what a run found in the place of what is there.
  static func write(_ files: [DiagnosticReport.File], to path: String) throws(CommandFailure) {
    var baseline = Baseline()
    for file in files {
      baseline.add(
        file.diagnostics, of: FilePath.relative(file.path, from: FilePath.folder(of: path)))
    }
    let bytes = Array(baseline.text.utf8)
    do {
      try SafeWriter.create(path, bytes)
    } catch {
      guard case .exists = error else { throw CommandFailure(error, path: path) }
      do throws(FileError) {
        try SafeWriter.replace(path, expecting: try SafeWriter.read(path), with: bytes)
      } catch {
        throw CommandFailure(error, path: path)
      }
    }
  }

  private func inside(_ file: String) -> String {
    FilePath.relative(file, from: FilePath.folder(of: path))
  }
}
