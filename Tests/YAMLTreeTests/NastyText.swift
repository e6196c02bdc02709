/// Texts that writers of YAML get wrong, and a generator of more.
enum NastyText {
  static let texts: [String] = [
    "", " ", "a", "ą", "👨🏻‍🚒", "yes", "No", "ON", "off", "y", "n", "true", "FALSE", "null", "Null",
    "~",
    "0", "00", "0123", "1_000", "1,000", "1.5", ".5", "1e5", "1E-5", "0x1F", "0o17", "0b1", "+1",
    "-1",
    "12:30", "1:30:00", "190:20:30.15", ".inf", "-.INF", ".NaN", "inf", "2023-09-12",
    "2023-9-2 10:04",
    "2023-09-12T10:04:00Z", "2023-09", "138-258", "10-40 55-80", "1234e5", "=", "<<", "---", "...",
    "--- a", "... a", "…", "-", "- a", "-a", "?", "? a", ":", ": a", "a:", "a: b", "a:b", "a :b",
    "#", "#a",
    "a #b", "a# b", "a\t#b", "@a", "`a`", "%a", "&a", "*a", "!a", "|", ">", "[a]", "{a}", "a, b",
    "a [b]",
    "a {b}", "\"a\"", "'a'", "a\"b", "it's", "\"it's\"", "\"Nie\", powiedział", "„Nie”, powiedział",
    "\\",
    "a\\b", "\\n", "a\nb", "a\n", "\na", "a\n\nb", "a\n\n", "a \nb", " a\nb", "a\n b", "a\tb",
    "\ta",
    "a\t", "a ", " a", "a\r\nb", "a\rb", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "a\u{A0}b",
    "\u{A0}a", "a\u{A0}", "a\u{200B}b", "\u{FEFF}a", "a\u{FEFF}", "a\u{FFFE}b", "a\u{FFFF}",
    "\u{0}",
    "a\u{7F}b", "a\u{9B}b", "a\u{1B}[0m", "\u{202E}abc", "e\u{301}", "\u{E9}", "\u{10FFFF}",
    "\u{1FFFE}",
    "a\u{AD}b", "https://example.org/a?b=c&d=e#f", "a/b", "C:\\x", "100%", "50 000 zł", "'", "''",
    "\"", "\"\"",
    "# not a comment", "a # b", "key: [x", "}", "]", ",", "a,b", "a:\nb: c", "- a\n- b", "|\n  a",
    "\u{200D}",
    "nr #5 w kraju", "powiedział: nie", String(repeating: "długi tekst ", count: 200) + "koniec",
  ]

  /// Repeatable texts made of the characters that matter.
  static func random(_ count: Int, seed: UInt64) -> [String] {
    var generator = SplitMix(state: seed)
    let pieces: [String] = [
      "a", "ą", "Ż", "1", "0", " ", "  ", ":", ": ", "#", " #", "-", "- ", "'", "\"", "\\", "\n",
      "\r\n", "\t",
      ",", "[", "]", "{", "}", "|", ">", "&", "*", "!", "%", "@", "`", "?", "~", "\u{85}",
      "\u{2028}", "\u{A0}",
      "\u{FEFF}", "😀", "\u{1}", "e\u{301}", "yes", ".", "_", "=", "<<", "…",
    ]
    return (0..<count).map { _ in
      let length = Int.random(in: 0...8, using: &generator)
      return (0..<length).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
  }
}

/// A small repeatable generator, so that a failing case can be run again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
