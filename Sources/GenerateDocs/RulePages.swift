import ClaimKit

/// `docs/rules`: a page for each rule of the linter, and the table of all.
enum RulePages: GeneratedFiles {
  static let ownFolders = ["docs/rules"]

  static var files: [GeneratedFile] {
    Rules.documentation.map { GeneratedFile(path: "docs/rules/\($0.key)", text: $0.value) }
      .sorted { $0.path < $1.path }
  }
}
