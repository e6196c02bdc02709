import ArgumentParser
import ClaimKit
import FileSaving
import Glibc

/// `claimkit git-setup`
struct GitSetupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-setup",
    abstract: "Makes git show and merge annotation files claim by claim in this repository.",
    usage: "claimkit git-setup [<folder> ...]",
    discussion: """
      Adds a line for each folder of annotation files to .gitattributes, which is committed and shared, and tells this \
      clone's git what to run, which everybody does once. `git diff` then says what changed in words, and `git merge`, \
      `git rebase` and `git cherry-pick` bring together what two editors did to one file. It can be run again at any time.

      Examples:
        claimkit git-setup
        claimkit git-setup annotations archive/2023
      """)

  @Argument(
    help: "Folders of annotation files; those that hold some unless given.",
    completion: .directory)
  var folder: [String] = []

  @OptionGroup var words: WordsOptions

  func run() throws {
    guard let root = GitCommand.output(["rev-parse", "--show-toplevel"]) else {
      throw CommandFailure(
        ".", "this folder is in no git repository", rule: "no-repository",
        help: "run git init, or go to the folder of one")
    }
    let folders = try folder.isEmpty ? found(in: root) : named(in: root)
    let attributes = FilePath.join(root, ".gitattributes")
    try addLines(for: folders, to: attributes)
    let command = Self.command
    let settings = [
      ("diff.claimkit.command", "\(command) diff --git"),
      ("diff.claimkit.xfuncname", "^ *- \\{?(id: [^,]*).*$"),
      ("merge.claimkit.name", "claim by claim, key by key"),
      ("merge.claimkit.driver", "\(command) merge %O %A %B --marker-size %L --path %P"),
      // A base made of several bases may not hold conflicts, or it could not be read.
      ("merge.claimkit.recursive", "binary"),
    ]
    for (key, value) in settings
    where GitCommand.output(["config", key, value], in: root, showsErrors: true) == nil {
      throw CommandFailure(
        root, "git did not take the setting \(key)", rule: "git-setup", help: "is .git writable?")
    }
    for folder in folders {
      let told: Message = "\(GitAttributes.pattern(folder)) is shown and merged by claimkit"
      Output.standard.write(told.said + "\n")
    }
    let next: Message = "commit .gitattributes; everybody runs claimkit git-setup once"
    Output.standard.write(next.said + "\n")
  }

  // MARK: Folders

  /// The folders that hold annotation files, without those inside others; `annotations` where there are none yet.
  private func found(in root: String) throws(CommandFailure) -> [String] {
    var folders: Set<String> = []
    // A repository without any is no mistake here.
    for path in (try? DirectoryWalk.annotationFiles(in: [root])) ?? [] {
      guard let bytes = try? FileReader.bytes(of: path) else { continue }
      let head = AnnotationFile(bytes: bytes, path: path).document.format?.value
      if head?.hasPrefix("claimkit/") == true {
        let folder = FilePath.relative(FilePath.folder(of: path), from: root)
        folders.insert(folder.isEmpty ? "." : folder)
      }
    }
    return folders.isEmpty ? ["annotations"] : Self.outermost(folders)
  }

  private func named(in root: String) throws(CommandFailure) -> [String] {
    var folders: Set<String> = []
    for path in folder {
      let relative = FilePath.relative(path, from: root)
      guard relative != "..", !relative.hasPrefix("../") else {
        throw CommandFailure(path, "the folder is outside of the repository", rule: "usage")
      }
      folders.insert(relative.isEmpty ? "." : relative)
    }
    return Self.outermost(folders)
  }

  private static func outermost(_ folders: Set<String>) -> [String] {
    folders.filter { folder in
      folder == "." || !folders.contains { folder.hasPrefix($0 + "/") }
    }.sorted()
  }

  private func addLines(
    for folders: [String], to path: String
  ) throws(CommandFailure) {
    do {
      let old = access(path, F_OK) == 0 ? try SafeWriter.read(path) : nil
      let new = GitAttributes.adding(folders, to: old ?? [])
      if let old {
        if new != old { try SafeWriter.replace(path, expecting: old, with: new) }
      } else {
        try SafeWriter.create(path, new)
      }
    } catch {
      throw CommandFailure(error, path: path)
    }
  }

  // MARK: This program

  /// What git's shell has to run: `claimkit` where the search path leads here, else this program's own place.
  private static var command: String {
    guard let own = realpath("/proc/self/exe", nil) else { return "claimkit" }
    defer { free(own) }
    let place = String(cString: own)
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    for folder in folders.split(separator: ":") {
      guard let found = realpath(FilePath.join(String(folder), "claimkit"), nil) else { continue }
      defer { free(found) }
      return String(cString: found) == place ? "claimkit" : FilePath.quoted(place)
    }
    return FilePath.quoted(place)
  }
}
