extension Source {
  /// A readable id for a name: its letters and digits without their marks, joined by hyphens.
  ///
  /// ```swift
  /// Source.id(for: "Łódzki Urząd Wojewódzki")  // lodzki-urzad-wojewodzki
  /// ```
  public static func id(for name: String) -> String {
    var id: [UInt8] = []
    for scalar in name.unicodeScalars {
      let folded = fold(scalar.value)
      if folded.isEmpty {
        if !id.isEmpty, id.last != hyphen { id.append(hyphen) }
      } else {
        id += folded.utf8
      }
      if id.count >= 60 { break }
    }
    while id.last == hyphen { id.removeLast() }
    return id.isEmpty ? "source" : String(decoding: id, as: UTF8.self)
  }

  private static let hyphen: UInt8 = 0x2D

  /// A scalar's base letters in small ASCII; empty for what is neither letter nor digit.
  private static func fold(_ scalar: UInt32) -> String {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: String(UnicodeScalar(UInt8(scalar)))
    case 0x41...0x5A: String(UnicodeScalar(UInt8(scalar + 0x20)))
    case 0xC0...0x24F: bases[Int(scalar - 0xC0)]
    default: ""
    }
  }

  /// The base letters of the scalars from U+00C0 to U+024F.
  private static let bases: [String] = {
    var bases = [String](repeating: "", count: 0x250 - 0xC0)
    for (base, letters) in lettersOfBase {
      for letter in letters.unicodeScalars { bases[Int(letter.value) - 0xC0] = base }
    }
    return bases
  }()

  private static let lettersOfBase = [
    ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("ae", "Ææ"), ("c", "çćĉċčÇĆĈĊČ"), ("d", "ďĎðÐĐđ"),
    ("e", "èéêëēĕėęěÈÉÊËĒĖĘĚ"), ("g", "ĝğġģĜĞĠĢ"), ("i", "ìíîïĩīįıÌÍÎÏĪĮİ"), ("k", "ķĶ"),
    ("l", "ĺļľĹĻĽŁł"), ("n", "ñńņňÑŃŅŇ"), ("o", "òóôõöōőÒÓÔÕÖŌŐøØ"), ("r", "ŕřŔŘ"),
    ("s", "śŝşšșŚŜŞŠȘ"), ("ss", "ß"), ("t", "ţťțŢŤȚ"), ("u", "ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ"),
    ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"),
  ]
}
