import CReportData
import ClaimModel

/// Every word that reports say to people, in one language.
///
/// The words are tables, one a language, in `Sources/CReportData/words`. What programs read (JSON, CSV, rule ids) is never
/// translated; words of annotation files are, so that a report reads as one language.
///
/// ```swift
/// let words = ReportWords.language("pl") ?? .english
/// words[.ownVoice]               // głos redakcji
/// words.count(5, .sources)       // 5 źródeł
/// words.label("refuted", of: Status.self)  // nieprawdziwe
/// ```
package struct ReportWords: Sendable {
  /// The language's code: `pl`.
  package let code: String
  private let texts: [String: String]
  private let plurals: PluralForms
  /// The sentences of the same language.
  package let phrasebook: Phrasebook

  /// Reads a table of keys and texts.
  ///
  /// - Returns: nil where the table has no line `plurals` that can be read. Lines without a tab are passed over: what a
  ///   table lacks is for its test to say.
  /// - Complexity: O(*n*).
  init?(code: String, table: String) {
    var texts: [String: String] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      guard let tab = line.firstIndex(of: "\t") else { continue }
      texts[String(line[..<tab])] = String(line[line.index(after: tab)...])
    }
    guard let plurals = texts["plurals"].flatMap({ PluralForms(Substring($0)) }) else {
      return nil
    }
    self.code = code
    self.texts = texts
    self.plurals = plurals
    phrasebook = Phrasebook.language(code) ?? .english
  }

  /// A message in this language.
  package func text(of message: Message) -> String { phrasebook.text(of: message) }

  /// The text of a key; the key itself where the table lacks it.
  package subscript(word: ReportWord) -> String { texts[word.rawValue] ?? word.rawValue }

  /// A text with what stands for its `{names}` filled in.
  package func fill(_ word: ReportWord, _ values: [String: String]) -> String {
    Self.fill(Substring(self[word]), values)
  }

  /// A number with its noun in the form that goes with it: `1 claim`, `2 claims`.
  package func count(_ number: Int, _ word: ReportWord) -> String {
    let forms = PluralForms.forms(of: Substring(self[word]))
    let index = min(plurals.index(for: number), forms.count - 1)
    return forms.isEmpty ? "\(number)" : Self.fill(forms[index], ["n": "\(number)"])
  }

  /// What a word of an annotation file is called; a word outside of the vocabulary is shown as written.
  package func label<V: WordedVocabulary>(_ word: String, of vocabulary: V.Type) -> String {
    texts["\(vocabulary.name).\(word)"] ?? word
  }

  /// What a word of a vocabulary is called.
  package func label<V: WordedVocabulary>(_ word: V) -> String {
    label(word.rawValue, of: V.self)
  }

  /// The text of a key of a vocabulary.
  func text(of key: String) -> String? { texts[key] }

  /// The names in braces of a text, each once.
  static func placeholders(of text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { String(part[..<$0]) }
      })
  }

  private static func fill(_ text: Substring, _ values: [String: String]) -> String {
    var result = ""
    var rest = text
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      // A value is never looked at again: what an article says cannot fill anything in.
      result += values[name] ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

// MARK: - Languages

extension ReportWords {
  /// The codes of all languages, English first.
  package static let languages: [String] = tables.map(\.code)

  /// English.
  package static let english = language("en") ?? ReportWords(code: "en")

  /// The words of a language; nil where there is no table of it.
  ///
  /// - Complexity: O(size of the table), some hundred lines.
  package static func language(_ code: String) -> ReportWords? {
    tables.first { $0.code == code }.flatMap { ReportWords(code: $0.code, table: $0.table) }
  }

  /// The tables as written.
  static let tables: [(code: String, table: String)] = {
    var tables: [(String, String)] = []
    while let words = claimkit_words_at(tables.count)?.pointee {
      tables.append((String(cString: words.code), String(decoding: words.table)))
    }
    return tables
  }()

  /// No words at all: every key says its own name. A table that cannot be read is a broken build, which the tests refuse.
  private init(code: String) {
    self.code = code
    texts = [:]
    plurals = PluralForms()
    phrasebook = .english
  }
}

extension String {
  /// The text behind a pointer of the embedded data.
  init(decoding text: claimkit_text) {
    self.init(
      decoding: UnsafeBufferPointer(start: text.bytes, count: text.size), as: UTF8.self)
  }
}
