import ClaimKit

/// `claimkit diff --git`: what git runs to show the changes of an annotation file.
///
/// Git gives the path, then file, hash and mode of the old version and of the new one; for a renamed file the new path
/// and a line of its own come behind. A path alone is one that waits for a merge to be settled. Git takes any exit code
/// but 0 for a crash, so differences are none here.
struct GitDiffDriver {
  /// What git gave.
  let arguments: [String]
  /// How it is drawn.
  let text: TextOptions

  /// Prints what changed.
  func run() throws {
    guard let path = arguments.first else { return }
    let isColoured = text.isColoured(.standard)
    guard arguments.count >= 7 else {
      let told: Message = "the merge is not settled"
      Output.standard.write("\(path): \(told.said)\n")
      return
    }
    let old = try version(arguments[1], path: path)
    let new = try version(arguments[4], path: arguments.count > 7 ? arguments[7] : path)
    let heading = old.path == new.path ? path : "\(old.path) → \(new.path)"
    // What cannot be read as annotations is shown line by line, so that nothing is ever hidden.
    guard old.isSound || old.bytes.isEmpty, new.isSound || new.bytes.isEmpty else {
      Output.standard.write(
        new.unifiedDiff(since: old.bytes, oldName: "a/\(old.path)", newName: "b/\(new.path)"))
      return
    }
    let renderer = ChangesText(
      width: text.columns, isColoured: isColoured, book: SpokenLanguage.words.phrasebook)
    Output.standard.write(renderer.render(new.changes(since: old), heading: heading))
  }

  /// A version of the file; git names a version that is not there `/dev/null`.
  private func version(_ file: String, path: String) throws(CommandFailure) -> AnnotationFile {
    let bytes = file == "/dev/null" ? [] : try FileReader.bytes(of: file)
    return AnnotationFile(bytes: bytes, path: path)
  }
}
