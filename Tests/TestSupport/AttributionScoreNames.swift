import ClaimModel
import Foundation

/// Decides whether a found source may stand for a gold source, by the forms under which the text names them.
struct AttributionScoreNames {
  /// Forms too general to tell sources apart; left out unless nothing else is there.
  private static let generic: Set<String> = Set(
    """
    polityk polityczka agencja agencji gazeta dziennik dziennika portal portalu serwis serwisu minister ministra premier \
    prezydent rzecznik rzeczniczka prezes szef szefowa media mediów on ona oni jego jej ich niego redakcja redakcji \
    profesor informator informatorzy źródło źródła the of he she they his her official officials spokesman \
    spokeswoman president
    """.split(separator: " ").map(String.init))

  private let normal: Set<String>
  private let surnames: Set<String>
  private let stems: Set<String>
  private let longWords: Set<String>
  private let kind: String
  private let hasForms: Bool

  /// Takes a source's name and the forms that name it.
  init(name: String, forms: [String], kind: String) {
    let all = [name] + forms
    let specific = all.filter {
      let form = Self.norm($0)
      return !form.isEmpty && !Self.generic.contains(form)
    }
    let used = specific.isEmpty ? all : specific
    normal = Set(used.map(Self.norm))
    surnames = Set(used.compactMap(Self.surname))
    stems = used.reduce(into: []) { $0.formUnion(Self.stems($1)) }
    longWords = used.reduce(into: []) { words, form in
      for word in Self.norm(form).split(separator: " ") where word.unicodeScalars.count > 3 {
        words.insert(Self.prefix(word))
      }
    }
    self.kind = kind
    hasForms = !forms.isEmpty
  }

  /// How well the names agree: 0 a form in common, 1 a surname or acronym, 2 a proper noun; nil not at all.
  func tier(_ found: AttributionScoreNames) -> Int? {
    if !hasForms { return found.hasForms ? nil : 0 }
    if !normal.isDisjoint(with: found.normal) { return 0 }
    if !surnames.isDisjoint(with: found.surnames) { return 1 }
    if kind != "person", !stems.isDisjoint(with: found.stems) { return 2 }
    if kind == "unnamed" || kind == "document", !longWords.isDisjoint(with: found.longWords) {
      return 2
    }
    return nil
  }

  /// Without case, punctuation and superfluous spaces.
  private static func norm(_ form: String) -> String {
    let marks: Set<Unicode.Scalar> = [
      "\"", "'", "„", "”", "“", "«", "»", "‚", "’", "(", ")", "[", "]", ",", ".", ":",
    ]
    var plain = String.UnicodeScalarView()
    for scalar in form.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      plain.append(marks.contains(scalar) || scalar.properties.isWhitespace ? " " : scalar)
    }
    return String(plain).split(separator: " ").joined(separator: " ")
  }

  /// Five-letter stem of a form's last word where it is capitalised, so that inflection does not matter.
  private static func surname(_ form: String) -> String? {
    let scalars = Array(form.unicodeScalars)
    let spans = AttributionScoreWords.runs(scalars)
    guard let last = spans.last, let first = scalars[last.start...].first,
      first.properties.isUppercase, let word = norm(form).split(separator: " ").last
    else { return nil }
    return prefix(word)
  }

  /// Five-letter stems of a form's capitalised words.
  private static func stems(_ form: String) -> Set<String> {
    let scalars = Array(form.unicodeScalars)
    var stems: Set<String> = []
    for span in AttributionScoreWords.joined(scalars, by: ["-"])
    where scalars[span.start].properties.isUppercase {
      let word = norm(String(String.UnicodeScalarView(scalars[span.start..<span.end])))
      if !generic.contains(word) { stems.insert(prefix(word[...])) }
    }
    return stems
  }

  private static func prefix(_ word: Substring) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.prefix(5)))
  }
}

/// Finds words the way the score counts them.
enum AttributionScoreWords {
  /// Runs of letters and digits.
  static func runs(_ scalars: [Unicode.Scalar]) -> [ScalarSpan] {
    var spans: [ScalarSpan] = []
    for (index, scalar) in scalars.enumerated() where isWord(scalar) {
      if let last = spans.last, last.end == index {
        spans[spans.count - 1].end = index + 1
      } else {
        spans.append(ScalarSpan(index, index + 1))
      }
    }
    return spans
  }

  /// Runs of letters and digits, joined where a single joiner stands between them.
  static func joined(_ scalars: [Unicode.Scalar], by joiners: Set<Unicode.Scalar>) -> [ScalarSpan] {
    var spans: [ScalarSpan] = []
    for run in runs(scalars) {
      if let last = spans.last, last.end == run.start - 1, joiners.contains(scalars[last.end]) {
        spans[spans.count - 1].end = run.end
      } else {
        spans.append(run)
      }
    }
    return spans
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: scalar == "_"
    }
  }
}
