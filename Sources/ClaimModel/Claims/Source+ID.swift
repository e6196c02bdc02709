extension Source {
  /// A readable id for a name: its letters and digits without their marks, joined by hyphens.
  ///
  /// ```swift
  /// Source.id(for: "Łódzki Urząd Wojewódzki")  // lodzki-urzad-wojewodzki
  /// ```
  public static func id(for name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      let folded = fold(scalar)
      if folded.isEmpty {
        if !result.isEmpty, result.last != "-" { result.append("-") }
      } else {
        result += folded
      }
      if result.utf8.count >= 60 { break }
    }
    while result.last == "-" { result.removeLast() }
    return result.isEmpty ? "source" : result
  }

  /// A scalar's base letter in small ASCII; empty for what is neither letter nor digit.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return String(scalar)
    case 0x41...0x5A: return String(scalar).lowercased()
    case 0x141, 0x142: return "l"
    case 0xDF: return "ss"
    case 0xF8, 0xD8: return "o"
    case 0xC6, 0xE6: return "ae"
    case 0x110, 0x111: return "d"
    case 0xC0...0x24F:
      // The canonical decomposition's first scalar is the base letter.
      let decomposed = String(scalar).decomposedBase
      return decomposed.map { fold($0) } ?? ""
    case 0x300...0x36F: return ""
    default: return ""
    }
  }
}

extension String {
  /// The first scalar of the canonical decomposition, if it is another one.
  fileprivate var decomposedBase: Unicode.Scalar? {
    for (base, letters) in String.bases where letters.contains(self) { return base }
    return nil
  }

  private static let bases: [(Unicode.Scalar, Set<String>)] = [
    (
      "a",
      ["à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą", "À", "Á", "Â", "Ã", "Ä", "Å", "Ā", "Ă", "Ą"]
    ),
    ("c", ["ç", "ć", "ĉ", "ċ", "č", "Ç", "Ć", "Ĉ", "Ċ", "Č"]),
    ("d", ["ď", "Ď", "ð", "Ð"]),
    ("e", ["è", "é", "ê", "ë", "ē", "ĕ", "ė", "ę", "ě", "È", "É", "Ê", "Ë", "Ē", "Ė", "Ę", "Ě"]),
    ("g", ["ĝ", "ğ", "ġ", "ģ", "Ĝ", "Ğ", "Ġ", "Ģ"]),
    ("i", ["ì", "í", "î", "ï", "ĩ", "ī", "į", "ı", "Ì", "Í", "Î", "Ï", "Ī", "Į", "İ"]),
    ("k", ["ķ", "Ķ"]), ("l", ["ĺ", "ļ", "ľ", "Ĺ", "Ļ", "Ľ"]),
    ("n", ["ñ", "ń", "ņ", "ň", "Ñ", "Ń", "Ņ", "Ň"]),
    ("o", ["ò", "ó", "ô", "õ", "ö", "ō", "ő", "Ò", "Ó", "Ô", "Õ", "Ö", "Ō", "Ő"]),
    ("r", ["ŕ", "ř", "Ŕ", "Ř"]), ("s", ["ś", "ŝ", "ş", "š", "ș", "Ś", "Ŝ", "Ş", "Š", "Ș"]),
    ("t", ["ţ", "ť", "ț", "Ţ", "Ť", "Ț"]),
    (
      "u",
      ["ù", "ú", "û", "ü", "ũ", "ū", "ŭ", "ů", "ű", "ų", "Ù", "Ú", "Û", "Ü", "Ū", "Ů", "Ű", "Ų"]
    ),
    ("y", ["ý", "ÿ", "Ý", "Ÿ"]), ("z", ["ź", "ż", "ž", "Ź", "Ż", "Ž"]),
  ]
}
