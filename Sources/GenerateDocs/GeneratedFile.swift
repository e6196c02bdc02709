/// A file of the checkout that is made from the code.
struct GeneratedFile {
  /// The path from the checkout's root.
  let path: String
  /// What it holds.
  let text: String
}

/// Files that are made together, alone in their folders.
protocol GeneratedFiles {
  /// Folders in which no other file may stand.
  static var ownFolders: [String] { get }
  /// The files.
  static var files: [GeneratedFile] { get }
}
