import FoundationEssentials
import LanguagePacks

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// The pack sources of a checkout and the files made from them.
struct PackFolder {
  /// The package's root folder.
  let root: String

  private var sources: String { root + "/Sources/LanguagePacks/Packs" }
  private var target: String { root + "/Sources/CLanguageData" }

  /// Compiles every language; returns the exit code.
  func compile(writing: Bool) throws -> Int32 {
    let files = FileManager.default
    let codes = try files.contentsOfDirectory(atPath: sources).sorted().filter { code in
      code.allSatisfy { $0.isASCII && $0.isLowercase }
    }
    var lexicons: Set<String> = []
    var isClean = true
    for code in codes {
      let folder = "\(sources)/\(code)"
      var lists: [PackCompiler.Source] = []
      for file in try files.contentsOfDirectory(atPath: folder) where file.hasSuffix(".txt") {
        let path = "\(folder)/\(file)"
        let shown = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
        lists.append(.init(name: String(file.dropLast(4)), path: shown, bytes: try read(path)))
      }
      let result = try PackCompiler.compile(code: code, sources: lists)
      result.diagnostics.forEach { printError($0.description) }
      if !result.diagnostics.isEmpty { isClean = false }
      if files.fileExists(atPath: "\(target)/data/\(code).lexicon") { lexicons.insert(code) }
      isClean = try settle(result.pack, "\(target)/data/\(code).pack", writing) && isClean
    }
    let table = PackCompiler.table(codes: codes, lexicons: lexicons)
    isClean = try settle(Array(table.utf8), "\(target)/CLanguageData.c", writing) && isClean
    return isClean ? 0 : 1
  }

  /// Writes a made file if it differs, or says that it is stale; returns whether all is well.
  private func settle(_ bytes: [UInt8], _ path: String, _ writing: Bool) throws -> Bool {
    if let old = FileManager.default.contents(atPath: path), Array(old) == bytes { return true }
    guard writing else {
      printError(
        "\(path):1:1: error: the file is stale [stale-pack] (run `swift run CompilePacks`)")
      return false
    }
    try Data(bytes).write(to: URL(filePath: path))
    return true
  }

  private func read(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }
}

/// Prints a line to standard error.
func printError(_ line: String) {
  fputs(line + "\n", stderr)
}
