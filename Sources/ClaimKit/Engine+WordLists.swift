import LanguagePacks

/// A word list of a language pack as its author wrote it: one file of the pack's folder.
public struct WordListFile: Sendable {
  /// The list's name: the file's without `.txt`.
  public var name: String
  /// What diagnostics call the file.
  public var path: String
  /// The file's bytes.
  public var bytes: [UInt8]

  /// Makes a list of a file's parts.
  public init(name: String, path: String, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }
}

extension Engine {
  /// The engine of a language that is not embedded, from the word lists of its pack.
  ///
  /// - Parameters:
  ///   - lists: The pack's files, in any order.
  ///   - language: The language's code.
  /// - Returns: The engine, or what is wrong with the lists.
  /// - Complexity: O(size of the lists).
  public static func compiling(
    _ lists: [WordListFile], language: String
  ) -> Result<Engine, InvalidInput> {
    do throws(PackError) {
      let compiled = try PackCompiler.compile(
        code: Engine.code(of: language),
        sources: lists.map { .init(name: $0.name, path: $0.path, bytes: $0.bytes) })
      guard compiled.diagnostics.isEmpty else {
        return .failure(InvalidInput(compiled.diagnostics))
      }
      return .success(Engine(pack: try LanguagePack(PackBytes(compiled.pack))))
    } catch {
      let location = Diagnostic.Location(
        path: lists.first?.path ?? language, line: 1, column: 1, span: ByteSpan(0, 0))
      return .failure(
        InvalidInput([
          Diagnostic(
            code: "", rule: "broken-pack", severity: .error,
            message: "the language pack “\(language)” cannot be read: \(error.description)",
            help: "name each list once, in at most 19 letters of ASCII", location: location)
        ]))
    }
  }
}
