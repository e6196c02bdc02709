import CMessageData

/// Every sentence that the tool says, in one language.
///
/// A table of `Sources/CMessageData/sentences` has each English sentence and below it, behind a tab, what is said instead.
/// A sentence that goes with a number has a form for each group of numbers of the first line, `plurals`. A part that fills
/// gaps of other sentences may have further forms, each with its name: `:genitive`.
///
/// ```
/// the article does not have the quote of {1}
/// 	w artykule nie ma cytatu {1:genitive}
/// claim {1}
/// 	twierdzenie {1}
/// 	:genitive twierdzenia {1}
/// ```
package struct Phrasebook: Sendable {
  /// The language's code: `pl`.
  package let code: String
  private let sentences: [Substring: [Form]]
  private let plurals: PluralForms

  private struct Form: Sendable {
    var name: Substring
    var text: Substring
  }

  /// Reads a table.
  ///
  /// - Returns: nil where it has no line `plurals` that can be read. What a table lacks is for its test to say.
  /// - Complexity: O(*n*).
  init?(code: String, table: String) {
    var sentences: [Substring: [Form]] = [:]
    var plurals: PluralForms?
    var key: Substring = ""
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      guard line.hasPrefix("\t") else {
        key = line
        continue
      }
      var text = line.dropFirst()
      if key == "plurals" {
        plurals = PluralForms(text)
        continue
      }
      var name: Substring = ""
      if text.hasPrefix(":"), let end = text.firstIndex(of: " ") {
        name = text[text.index(after: text.startIndex)..<end]
        text = text[text.index(after: end)...]
      }
      sentences[key, default: []].append(Form(name: name, text: text))
    }
    guard let plurals else { return nil }
    self.code = code
    self.sentences = sentences
    self.plurals = plurals
  }

  /// English, in which messages are written.
  package static let english = Phrasebook(english: ())

  private init(english: ()) {
    code = "en"
    sentences = [:]
    plurals = PluralForms("1 | others") ?? PluralForms()
  }

  /// The book of a language; nil where there is none.
  package static func language(_ code: String) -> Phrasebook? { books[code] }

  /// The codes of all languages, English first.
  package static var languages: [String] { ["en"] + tables.map(\.code) }

  private static let books: [String: Phrasebook] = {
    var books = ["en": english]
    for (code, table) in tables { books[code] = Phrasebook(code: code, table: table) }
    return books
  }()

  /// The tables as written.
  package static let tables: [(code: String, table: String)] = {
    var tables: [(String, String)] = []
    while let sentences = claimkit_sentences_at(tables.count)?.pointee {
      let bytes = UnsafeBufferPointer(start: sentences.bytes, count: sentences.size)
      tables.append((String(cString: sentences.code), String(decoding: bytes, as: UTF8.self)))
    }
    return tables
  }()
}

// MARK: - Saying

extension Phrasebook {
  /// Whether the table has a sentence.
  package func knows(_ sentence: String) -> Bool { sentences[Substring(sentence)] != nil }

  /// A message in the book's language; in English where the book lacks it.
  ///
  /// - Complexity: O(*n*) in the text.
  package func text(of message: Message) -> String { text(of: message, form: "") }

  private func text(of message: Message, form: Substring) -> String {
    let known = sentences[Substring(message.pattern)]
    let chosen = known?.first { $0.name == form } ?? known?.first
    var sentence = chosen?.text ?? Substring(message.pattern)
    if case .number(let number)? = message.values.first(where: \.isNumber) {
      let forms = PluralForms.forms(of: sentence)
      if forms.count > 1 { sentence = forms[min(plurals.index(for: number), forms.count - 1)] }
    }
    guard !message.values.isEmpty else { return String(sentence) }
    var text = ""
    for piece in SentencePiece.read(sentence) {
      switch piece {
      case .words(let words): text += words
      case .gap(let index, let form):
        if index < message.values.count { text += self.text(of: message.values[index], form) }
      }
    }
    return text
  }

  private func text(of value: Message.Value, _ form: Substring) -> String {
    switch value {
    case .text(let text): return text
    case .number(let number): return "\(number)"
    case .message(let message): return text(of: message, form: form)
    case .list(let items, let joint):
      var texts = items.map { text(of: $0, form) }
      guard joint != .comma, texts.count > 1, let last = texts.popLast() else {
        return texts.joined(separator: ", ")
      }
      let head = texts.joined(separator: ", ")
      return text(of: joint == .and ? "\(head) and \(last)" : "\(head) or \(last)")
    }
  }
}

extension Message.Value {
  /// Whether it can decide the form of a sentence.
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
