/// What a desk's own file, `claimkit.yaml` at the root of its repository, says.
public struct DeskFile: Sendable, Equatable {
  /// What the desk demands of its work.
  public var policy: DeskPolicy
  /// Who edits, where nobody says so otherwise.
  public var editor: String?
  /// Where reviews are published: an address with `{article}` and `{claim}` in the place of ids.
  public var reviewURL: String?
  /// Which rules of the linter run where, and how bad their findings are.
  public var rules: DeskRules
  /// The file of findings that are put up with, seen from the desk's folder.
  public var baseline: String?
  /// Folders of language packs of the desk's own, seen from the desk's folder, each named by its language's code.
  public var packs: [String]
  /// What is wrong with the file; what it says of other things counts all the same.
  public var diagnostics: [Diagnostic]

  /// The keys that the file may have.
  public static let keys = [
    "editor", "own-outlet", "four-eyes", "independent-sources", "evidence", "rating-scales",
    "rules", "baseline", "review-url", "packs",
  ]

  /// Makes a desk that says nothing unless told otherwise.
  public init(
    policy: DeskPolicy = DeskPolicy(), editor: String? = nil, rules: DeskRules = DeskRules(),
    baseline: String? = nil, reviewURL: String? = nil, packs: [String] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.policy = policy
    self.editor = editor
    self.reviewURL = reviewURL
    self.packs = packs
    self.rules = rules
    self.baseline = baseline
    self.diagnostics = diagnostics
  }
}
