import TestSupport

/// Damaged and senseless texts, the same for the same random numbers.
enum ByteDamage {
  private static let marks: [String] = [
    "„", "”", "\"", " – ", "- ", ":", ".", ",", "…", "(", ")", "\n", "\n\n", "\r", "\u{A0}",
    "\u{301}",
    "\u{200D}", "\u{2028}", "👏", "?", "!", "«", "»", "'",
  ]
  private static let englishMarks: [String] =
    marks + ["“", "’", "‘", "``", "''", "--", "— ", "....", "\n\n“"]
  private static let englishWords: [String] = [
    "said", "says", "told reporters", "announced", "according to", "According to", "citing", "that",
    "as", "As", "reported", "believes", "wants to", "was told", "it was reported", "He", "she",
    "they", "his", "her", "their", "Mr.", "Sen.", "Gov.", "Dr.", "J. K.", "U.S.", "D.C.", "p.m.",
    "No.", "Jan.", "Inc.", "Smith", "O'Brien", "Smith's", "players'", "'90s", "'em",
    "rock 'n' roll",
    "Mayor", "the mayor", "officials", "police", "Reuters", "The Daily Post", "spokesman", "who",
    "not", "nobody", "and", "but", "bridge", "will", "close", "closed", "to", "of", "the", "a",
    "allegedly", "reportedly", "claim", "statement", "in a statement", "I", "we", "i", "lol", ":)",
    "5", "2024-05", "03/04/2001 05:06 PM", "@jb", "https://a.example", "van", "http://b.example",
  ]
  private static let polishWords: [String] = [
    "powiedział", "dodała", "poinformowano", "że", "iż", "jak", "Jak", "podaje", "według", "Według",
    "zdaniem", "Jego", "w ocenie", "powołując się na", "cytowany przez", "z komunikatu", "wynika",
    "czytamy w", "Jan", "Bąk", "Anna", "Kowal", "minister", "Minister", "agencja", "Reuters",
    "policja", "który", "która", "nie", "nikt", "i", "a", "ale", "most", "runie", "zostanie",
    "zamknięty", "do", "o", "przed", "wezwał", "zaprzeczył", "uważa", "Tak", "to", "się", "van",
    "prof.", "gen.", "r.", "5", "2024-05", "@jb", "https://a.example", "jakoby", "żeby", "czy",
    "oświadczenie", "raport", "nazwał", "urzędnicy", "ich", "jej", "on", "niego",
  ]

  /// A piece of one of `originals`, of at most 800 bytes, with up to six changes.
  ///
  /// With `keepingLetters` changes fall between letters, so that the text stays valid.
  static func piece(
    of originals: [[UInt8]], keepingLetters: Bool, language: String = "pl",
    _ random: inout SeededGenerator
  ) -> [UInt8] {
    let words = words(of: language)
    let marks = language == "en" ? englishMarks : marks
    let whole = originals.randomElement(using: &random) ?? []
    var start = Int.random(in: 0..<max(1, whole.count), using: &random)
    while keepingLetters, start < whole.count, whole[start] & 0xC0 == 0x80 { start += 1 }
    var bytes = Array(whole[start..<min(whole.count, start + 800)])
    while keepingLetters, let last = bytes.last, last >= 0x80 { bytes.removeLast() }
    for _ in 0..<Int.random(in: 0...6, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      guard keepingLetters else {
        bytes[place] = .random(in: 1...255, using: &random)
        continue
      }
      let borders = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 && $0 >= place }
      guard let border = borders.first else { continue }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes.insert(contentsOf: (marks.randomElement(using: &random) ?? "").utf8, at: border)
      case 1: bytes.insert(contentsOf: (words.randomElement(using: &random) ?? "").utf8, at: border)
      case 2: bytes.removeSubrange(border..<(borders.dropFirst(9).first ?? bytes.count))
      default: bytes += bytes[border...].prefix { $0 < 0x80 }
      }
    }
    return bytes
  }

  private static func words(of language: String) -> [String] {
    language == "en" ? englishWords : polishWords
  }

  /// Up to forty words and marks in any order.
  static func salad(language: String = "pl", _ random: inout SeededGenerator) -> String {
    let words = words(of: language)
    let marks = language == "en" ? englishMarks : marks
    return (0..<Int.random(in: 1...40, using: &random)).map { _ in
      let isMark = Int.random(in: 0..<4, using: &random) == 0
      return (isMark ? marks : words).randomElement(using: &random) ?? ""
    }.joined(separator: Bool.random(using: &random) ? " " : "  ")
  }
}
