import ArgumentParser
import ClaimKit

/// `claimkit source`
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Declares, renames and merges the sources of a file.",
    discussion: """
      Claims name sources by id; where an id changes, the chains of all claims change with it.

      Examples:
        claimkit source add article.yaml "Straż Pożarna" --kind government
        claimkit source rename article.yaml ap associated-press --name "Associated Press"
        claimkit source merge article.yaml urzad urzad-miasta
      """,
    subcommands: [Add.self, Rename.self, Merge.self])

  /// `claimkit source add`
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Declares a source.",
      discussion: """
        Example:
          claimkit source add article.yaml "Associated Press" --kind agency --also AP \\
            --wikidata Q40469
        """)

    @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
    var file: String

    @Argument(help: "The source's name, as you would print it.")
    var name: String

    @Option(help: "What kind of speaker it is.")
    var kind: Source.Kind

    @Option(help: "The id; made from the name unless given.")
    var id: String?

    @Option(help: "Another name of the source in the text; may be given several times.")
    var also: [String] = []

    @Option(help: "The source's item in Wikidata, such as Q40469.")
    var wikidata: String?

    @OptionGroup var change: ChangeOptions
    @OptionGroup var words: WordsOptions

    func validate() throws {
      if let wikidata, !ValueForm.wikidata.accepts(wikidata) {
        throw usage("--wikidata should be \(ValueForm.wikidata.explanation).")
      }
      if name.isEmpty { throw usage("A source has a name.") }
    }

    func run() throws {
      let source = Source(
        id: id ?? Source.id(for: name), name: name, kind: kind, wikidata: wikidata, also: also)
      try change.change(file) { _ in .addSource(source) }
    }
  }

  /// `claimkit source rename`
  struct Rename: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rename", abstract: "Gives a source another id, another name, another kind.",
      discussion: """
        Example:
          claimkit source rename article.yaml ap associated-press --name "Associated Press"
          claimkit source rename article.yaml wykonawca --kind organization
        """)

    @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
    var file: String

    @Argument(help: "The source's id or name.")
    var source: String

    @Argument(help: "Its new id.")
    var id: String?

    @Option(help: "Its new name.")
    var name: String?

    @Option(help: "What kind of speaker it is.")
    var kind: Source.Kind?

    @OptionGroup var change: ChangeOptions
    @OptionGroup var words: WordsOptions

    func validate() throws {
      if id == nil, name == nil, kind == nil {
        throw usage("Give a new id, --name or --kind.")
      }
    }

    func run() throws {
      try change.change(file) { _ in .renameSource(source, id: id, name: name, kind: kind) }
    }
  }

  /// `claimkit source merge`
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge",
      abstract: "Makes two sources one: claims of the first become claims of the second.",
      discussion: """
        The names of the first become other names of the second.

        Example:
          claimkit source merge article.yaml urzad urzad-miasta
        """)

    @Argument(help: "The annotation file.", completion: .file(extensions: ["yaml"]))
    var file: String

    @Argument(help: "The id or name of the source that goes.")
    var source: String

    @Argument(help: "The id or name of the source that stays.")
    var into: String

    @OptionGroup var change: ChangeOptions
    @OptionGroup var words: WordsOptions

    func run() throws {
      try change.change(file) { _ in .mergeSources(source, into: into) }
    }
  }
}
