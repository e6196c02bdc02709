import ClaimKit

/// A folder of word lists: a language pack that is not embedded, named by its language's code.
enum PackFolder {
  /// The engine of a pack's language.
  ///
  /// - Throws: ``CommandFailure`` where the folder or a file in it cannot be read, there is none, or a list is wrong.
  static func engine(_ folder: String) throws(CommandFailure) -> MultilingualEngine {
    var lists: [WordListFile] = []
    for path in try DirectoryWalk.files(in: [folder], endings: [".txt"]) {
      lists.append(
        WordListFile(
          name: FilePath.stem(of: path), path: path, bytes: try FileReader.bytes(of: path)))
    }
    let code = FilePath.name(of: FilePath.absolute(folder))
    return MultilingualEngine(
      own: try Engine.compiling(lists, language: code).orFail(), language: code)
  }
}
