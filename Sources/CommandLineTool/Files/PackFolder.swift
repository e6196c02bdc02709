import ClaimKit
import Synchronization

/// A folder of word lists: a language pack that is not embedded, named by its language's code.
enum PackFolder {
  /// The engines made so far, by the folder's whole path: a desk's pack is compiled once for all its files.
  private static let engines = Mutex<[String: Engine]>([:])

  /// The code of a pack's language.
  static func code(of folder: String) -> String {
    Engine.code(of: FilePath.name(of: FilePath.absolute(folder)))
  }

  /// The engine of a pack's language.
  ///
  /// - Throws: ``CommandFailure`` where the folder or a file in it cannot be read, there is none, or a list is wrong.
  static func engine(_ folder: String) throws(CommandFailure) -> Engine {
    let place = FilePath.absolute(folder)
    if let known = engines.withLock({ $0[place] }) { return known }
    var lists: [WordListFile] = []
    for path in try DirectoryWalk.files(in: [folder], endings: [".txt"]) {
      lists.append(
        WordListFile(
          name: FilePath.stem(of: path), path: path, bytes: try FileReader.bytes(of: path)))
    }
    let engine = try Engine.compiling(lists, language: code(of: folder)).orFail()
    engines.withLock { $0[place] = engine }
    return engine
  }
}
