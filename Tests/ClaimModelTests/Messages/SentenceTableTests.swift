import Foundation
import Testing

@testable import ClaimModel

/// Holds the tables of sentences to the code: what is said is there in every language, and nothing else is.
@Suite struct SentenceTableTests {
  /// A table as written: each English sentence with its forms.
  private static func entries(of table: String) -> [(key: String, forms: [String])] {
    var entries: [(String, [String])] = []
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("\t") {
        entries[entries.count - 1].1.append(String(line.dropFirst()))
      } else {
        entries.append((String(line), []))
      }
    }
    return entries
  }

  /// A form without its name: `:genitive twierdzenia {1}`.
  private static func text(of form: String) -> Substring {
    form.hasPrefix(":") ? form.drop { $0 != " " }.dropFirst() : Substring(form)
  }

  private static func gaps(of sentence: some StringProtocol) -> Set<Int> {
    var gaps: Set<Int> = []
    for case .gap(let index, _) in SentencePiece.read(sentence) { gaps.insert(index) }
    return gaps
  }

  // MARK: The code

  private static let sources = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../Sources").standardizedFileURL

  /// The literals of every Swift file, by its path below `Sources`.
  private static let literals: [(path: String, literals: [SwiftLiterals.Literal])] = {
    files.map { ($0.path, $0.literals.literals) }
  }()

  /// The sentences of the help of commands that stand in literals of several lines.
  private static let discussions: [(path: String, sentences: [String])] = files.map { file in
    let blocks = file.literals.blocks.filter { $0.before.hasSuffix("discussion:") }
    return (file.path, blocks.flatMap { $0.lines.compactMap(sentence) })
  }

  /// What a line of help says: all of it, or what stands beside an example; nil for an example alone.
  private static func sentence(_ line: String) -> String? {
    guard line.hasPrefix("  ") else { return line.contains { $0.isLetter } ? line : nil }
    let example = line.drop { $0 == " " }
    guard let gap = example.firstRange(of: "  ") else { return nil }
    return String(example[gap.upperBound...].drop { $0 == " " })
  }

  private static let files: [(path: String, literals: SwiftLiterals)] = {
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var all: [(String, SwiftLiterals)] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", let text = try? String(contentsOf: file, encoding: .utf8)
      else { continue }
      let path = String(file.standardizedFileURL.path.dropFirst(sources.path.count + 1))
      all.append((path, SwiftLiterals(text)))
    }
    return all
  }()

  /// Whether a literal reads like a sentence: words with a blank between them.
  private static func isSentence(_ pattern: String) -> Bool {
    var words = ""
    for case .words(let piece) in SentencePiece.read(pattern) { words += piece }
    let isWorded = words.split(whereSeparator: { !$0.isLetter }).contains { $0.count > 1 }
    return isWorded && words.trimmingCharacters(in: .whitespaces).contains(" ")
  }

  @Test func thereIsCodeToLookAt() {
    #expect(Self.literals.count > 200)
    #expect(Self.discussions.filter { !$0.sentences.isEmpty }.count > 15)
  }

  @Test func everySentenceOfTheCodeIsInEveryTable() {
    for (code, table) in Phrasebook.tables {
      let known = Set(Self.entries(of: table).map(\.key))
      for (path, literals) in Self.literals where !OtherLiterals.isElsewhere(path) {
        for literal in literals {
          guard Self.isSentence(literal.pattern), !known.contains(literal.pattern),
            !OtherLiterals.isUsage(literal.before), !OtherLiterals.isExample(literal.before),
            !OtherLiterals.literals.contains(literal.pattern)
          else { continue }
          Issue.record("sentences/\(code).txt lacks a sentence of \(path):\n\(literal.pattern)")
        }
      }
      for (path, sentences) in Self.discussions {
        for sentence in sentences where !known.contains(sentence) {
          Issue.record("sentences/\(code).txt lacks a sentence of \(path):\n\(sentence)")
        }
      }
    }
  }

  @Test func everySentenceOfATableIsSaid() {
    let said = Set(Self.literals.flatMap { $0.literals.map(\.pattern) })
      .union(Self.discussions.flatMap(\.sentences)).union(OtherLiterals.ofParser)
    for (code, table) in Phrasebook.tables {
      for entry in Self.entries(of: table) where entry.key != "plurals" {
        if !said.contains(entry.key) {
          Issue.record("sentences/\(code).txt has a sentence that nothing says:\n\(entry.key)")
        }
      }
    }
  }

  @Test func everyExceptionIsInTheCode() {
    let said = Set(Self.literals.flatMap { $0.literals.map(\.pattern) })
    for literal in OtherLiterals.literals { #expect(said.contains(literal)) }
  }

  // MARK: The tables

  @Test func everySentenceIsThereOnceWithItsGapsAndForms() throws {
    for (code, table) in Phrasebook.tables {
      let entries = Self.entries(of: table)
      let plurals = try #require(entries.first { $0.key == "plurals" }?.forms.first)
      let count = try #require(PluralForms(Substring(plurals))).count
      var seen: Set<String> = []
      for entry in entries where entry.key != "plurals" {
        #expect(seen.insert(entry.key).inserted, "\(code) has it twice")
        let english = PluralForms.forms(of: Substring(entry.key))
        #expect(entry.forms.first.map { !$0.hasPrefix(":") } ?? false, "\(code): \(entry.key)")
        for form in entry.forms {
          let forms = PluralForms.forms(of: Self.text(of: form))
          let isCounted = english.count > 1 && english.allSatisfy { $0.contains("{") }
          if isCounted { #expect(forms.count == count, "\(code): \(entry.key)") }
          // A sentence for numbers repeats its values in each form.
          let gaps = isCounted ? Self.gaps(of: english[0]) : Self.gaps(of: entry.key)
          for form in isCounted ? forms : [Self.text(of: form)]
          where !form.hasPrefix("to nie jest") {
            #expect(Self.gaps(of: form) == gaps, "\(code): \(entry.key)")
          }
        }
      }
    }
  }

  @Test func everyNamedFormIsAskedFor() {
    for (code, table) in Phrasebook.tables {
      let forms = Self.entries(of: table).flatMap(\.forms)
      var asked: Set<String> = []
      for form in forms {
        for case .gap(_, let name) in SentencePiece.read(Self.text(of: form)) where !name.isEmpty {
          asked.insert(String(name))
        }
      }
      let given = Set(
        forms.filter { $0.hasPrefix(":") }.map { String($0.dropFirst().prefix { $0 != " " }) })
      #expect(asked == given, "\(code)")
    }
  }
}
