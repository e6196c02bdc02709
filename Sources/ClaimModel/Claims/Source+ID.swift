extension Source {
  /// A readable id for a name: its letters and digits without their marks, joined by hyphens.
  ///
  /// ```swift
  /// Source.id(for: "Łódzki Urząd Wojewódzki")  // lodzki-urzad-wojewodzki
  /// ```
  public static func id(for name: String) -> String {
    var id: [UInt8] = []
    id.reserveCapacity(longestID + 1)
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: id.append(UInt8(scalar.value))
      case 0x41...0x5A: id.append(UInt8(scalar.value + 0x20))
      case 0xC0...0x24F where !bases[Int(scalar.value - 0xC0)].isEmpty:
        id += bases[Int(scalar.value - 0xC0)]
      default: if !id.isEmpty, id.last != hyphen { id.append(hyphen) }
      }
      if id.count >= longestID { break }
    }
    while id.last == hyphen { id.removeLast() }
    return id.isEmpty ? "source" : String(decoding: id, as: UTF8.self)
  }

  private static let hyphen: UInt8 = 0x2D
  /// So many bytes end an id.
  private static let longestID = 60

  /// The base letters in small ASCII of the scalars from U+00C0 to U+024F; empty for what is no letter of a base.
  private static let bases: [[UInt8]] = {
    var bases = [[UInt8]](repeating: [], count: 0x250 - 0xC0)
    for (base, letters) in lettersOfBase {
      for letter in letters.unicodeScalars { bases[Int(letter.value) - 0xC0] = Array(base.utf8) }
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
