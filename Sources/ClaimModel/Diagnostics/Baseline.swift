/// Findings that a desk puts up with for now: what stood in its files before a rule came, or before the linter did.
///
/// A debt is a rule's finding in a claim or source of a file, however often; no line numbers, so that a file may be worked
/// on. As text, a line each: the path, the rule's code, the claim or source (`-` for neither), how many.
///
/// ```
/// annotations/most.yaml: V601 c5 1
/// ```
public struct Baseline: Sendable, Equatable {
  /// What is put up with in one place.
  public struct Debt: Sendable, Hashable {
    /// The file, seen from the baseline's folder.
    public var path: String
    /// The rule's code.
    public var code: String
    /// The id of the claim or source; empty for neither.
    public var subject: String

    /// Makes a debt.
    public init(path: String, code: String, subject: String) {
      self.path = path
      self.code = code
      self.subject = subject
    }
  }

  /// How many findings of each kind are put up with.
  public private(set) var counts: [Debt: Int] = [:]

  /// Makes a baseline that puts up with nothing.
  public init() {}

  /// Puts up with findings of a file from now on.
  ///
  /// - Parameter path: The file, seen from the baseline's folder.
  public mutating func add(_ diagnostics: [Diagnostic], of path: String) {
    for diagnostic in diagnostics where Baseline.mayWait(diagnostic) {
      counts[Baseline.debt(diagnostic, path), default: 0] += 1
    }
  }

  /// A file's findings without those that are put up with.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings.
  ///   - path: The file, seen from the baseline's folder.
  /// - Returns: what is left, and how many of the file's debts were not found any more.
  public func filter(
    _ diagnostics: [Diagnostic], of path: String
  ) -> (left: [Diagnostic], used: [Debt: Int]) {
    var used: [Debt: Int] = [:]
    let left = diagnostics.filter { diagnostic in
      let debt = Baseline.debt(diagnostic, path)
      guard Baseline.mayWait(diagnostic), let allowed = counts[debt],
        used[debt, default: 0] < allowed
      else { return true }
      used[debt, default: 0] += 1
      return false
    }
    return (left, used)
  }

  /// A file that cannot be relied on is mended at once: what the YAML reader says is no debt.
  private static func mayWait(_ diagnostic: Diagnostic) -> Bool {
    !diagnostic.code.isEmpty && !diagnostic.code.hasPrefix("Y")
  }

  private static func debt(_ diagnostic: Diagnostic, _ path: String) -> Debt {
    Debt(path: path, code: diagnostic.code, subject: diagnostic.subject ?? "")
  }
}

// MARK: - Text

extension Baseline {
  /// Reads the text of a baseline.
  ///
  /// - Throws: ``LineProblem`` for the first line that is none.
  public init(text: String) throws(LineProblem) {
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == " " || $0 == "\r" }) || line.hasPrefix("#") { continue }
      // A path may hold blanks and colons: the last three words are the rest.
      let words = line.split(separator: " ")
      guard words.count >= 4, let count = Int(words[words.count - 1]), count > 0 else {
        throw LineProblem(line: number)
      }
      let (code, subject) = (words[words.count - 3], words[words.count - 2])
      let path = line[..<code.startIndex].reversed().drop { $0 == " " }.reversed()
      guard path.last == ":" else { throw LineProblem(line: number) }
      counts[
        Debt(
          path: String(path.dropLast()), code: String(code),
          subject: subject == "-" ? "" : String(subject)), default: 0] += count
    }
  }

  /// A line that is no debt.
  public struct LineProblem: Error, Equatable {
    /// The line, from 1.
    public let line: Int

    /// Names the line.
    public init(line: Int) { self.line = line }
  }

  /// The baseline as text, sorted, so that two runs never differ.
  public var text: String {
    let lines = counts.filter { $0.value > 0 }.map { debt, count in
      "\(debt.path): \(debt.code) \(debt.subject.isEmpty ? "-" : debt.subject) \(count)\n"
    }
    return "# Findings that are put up with for now; made by claimkit validate --write-baseline.\n"
      + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined()
  }
}
