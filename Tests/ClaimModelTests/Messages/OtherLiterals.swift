/// Literals of several words that are no messages: what programs and files say.
enum OtherLiterals {
  /// Whether a file's literals are nothing that a diagnostic or a command says: tables of reports, word lists, the format
  /// of annotation files, generated pages.
  static func isElsewhere(_ path: String) -> Bool {
    [
      "Attributing/", "Segmenting/", "CompilePacks/", "GenerateDocs/", "LanguagePacks/Lexicon/",
      "LanguagePacks/Packed/", "LanguagePacks/PackCompiler", "Reporting/HTML/",
      "Reporting/Attribution/", "Reporting/Desk/", "Reporting/RulePages/RuleIndex",
      "Reporting/RulePages/RulePageMarkdown",
      "ClaimModel/Annotations/AnnotationSchema", "ClaimModel/Annotations/Vocabularies",
      "ClaimModel/Diagnostics/Baseline", "ClaimModel/Diagnostics/DiagnosticFormat",
      "ClaimModel/Messages/", "Exchanging/Exporting/BratWriter", "FileSaving/",
      "Reporting/Diagnostics/DiagnosticJUnit",
    ].contains { path.hasPrefix($0) }
  }

  /// Whether a literal is part of a rule's example: a file, an article, what a desk says.
  static func isExample(_ before: String) -> Bool {
    ["desk:", "article:", "failing:[.init(", "passing:[.init("].contains(where: before.hasSuffix)
  }

  /// Whether a literal is a line that shows how a command is called.
  static func isUsage(_ before: String) -> Bool {
    ["usage:", "valueName:"].contains(where: before.hasSuffix)
  }

  /// What the argument parser says in help.
  static let ofParser: Set<String> = [
    "Arguments", "Options", "Subcommands", "Show the version.", "Show help information.",
  ]

  /// The literals, by what they are.
  static let literals: Set<String> = examples.union(formats).union(data).union(libyaml)

  /// Examples of the desk's file, which help shows in the place of a value.
  private static let examples: Set<String> = [
    "editor: AK", "own-outlet: [Dziennik, dziennik.example]", "baseline: claimkit-baseline.txt",
    "packs: [languages/es]",
    "evidence: {verified: {primary: 1, independent: 2}}", "{1}: {pieces: 1, note: true}",
    "rating-scales: [{1}]", "rules: {ignore: [E701], severities: {A405: error}}",
    "{files: archive/**, ignore: [E7]}", "files: archive/**", "severities: {A405: error}",
    "values: [{id: half-true, label: Half True, statuses: [mixed]}]",
  ]

  /// What other programs read.
  private static let formats: Set<String> = [
    "# yaml-language-server: $schema={1}\n", "ClaimKit annotation file, {1}", "^https?://[^ ]+$",
    "{1} diff --git", "^ *- \\{?(id: [^,]*).*$", "claim by claim, key by key",
    "{1} merge %O %A %B --marker-size %L --path %P", "diff=claimkit merge=claimkit",
    "<stdout>:1:1: error: {1} [unwritable]\n", "    <Choice value=\"{1}\"/>\n",
    "{\n  \"@context\": \"https://schema.org\",\n  \"@graph\": [\n    ",
    "\n\\ No newline at end of file\n", "# claimkit:ignore", "{1}: {2}; change it by hand",
  ]

  /// What is written into annotation files and lists of losses, the same in every language.
  private static let data: Set<String> = [
    "source {1} note", "source {1} also", "source {1} kind", "source {1} wikidata",
    "before and after", "split from {1}", "joined from {1}", "set by hand", "; before: ", "; now: ",
    "source renamed", "source added", "sources merged", "article changed",
  ]

  /// What libyaml says, by which its failures are told apart.
  private static let libyaml: Set<String> = [
    "a tag", "found character that cannot start any token",
    "found a tab character that violates indentation",
    "found a tab character where an indentation space is expected",
    "mapping values are not allowed in this context", "did not find expected ',' or '}'",
    "did not find expected ',' or ']'", "did not find expected key",
    "did not find expected '-' indicator", "did not find expected <document start>",
    "could not find expected ':'", "found unexpected end of stream",
    "found unexpected document indicator", "found unknown escape character",
    "block sequence entries are not allowed in this context",
    "did not find expected comment or line break",
    "did not find expected alphabetic or numeric character", "did not find expected node content",
    "found incompatible YAML document", "found duplicate %YAML directive",
    "found unknown directive name", "out of memory",
  ]
}
