import ClaimModel

/// Characters that YAML forbids or that readers take differently, found before parsing.
///
/// libyaml reports forbidden characters for a whole buffer at once and without a line, so they are looked for here.
struct CharacterHazards {
  /// What was found.
  var diagnostics: [Diagnostic] = []
  /// Whether libyaml would refuse the text.
  var isFatal = false

  /// Scans the text once.
  static func find(in text: SourceText, path: String) -> CharacterHazards {
    var hazards = CharacterHazards()
    let bytes = text.bytes
    let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    bytes.withUnsafeBufferPointer { p in
      var i = start
      while i < p.count {
        let byte = p[i]
        // Nothing that matters begins or ends with these.
        if byte > 0x1F && byte != 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF {
          i += 1
          continue
        }
        let found = hazard(p, i)
        if let (scalar, length, fatal) = found {
          hazards.add(scalar, at: ByteSpan(i, i + length), fatal: fatal, path: path, in: text)
          if hazards.diagnostics.count >= YAMLReader.maximumDiagnostics { return }
        }
        i += 1
      }
    }
    return hazards
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func hazard(
    _ p: UnsafeBufferPointer<UInt8>, _ i: Int
  ) -> (scalar: UInt32, length: Int, fatal: Bool)? {
    let byte = p[i]
    switch byte {
    case 0x09, 0x0A, 0x0D: return nil
    case 0x00..<0x20, 0x7F: return (UInt32(byte), 1, true)
    case 0xC2:
      let next = p[i + 1]
      return next < 0xA0 ? (UInt32(next), 2, next != 0x85) : nil
    case 0xE2:
      guard p[i + 1] == 0x80, p[i + 2] == 0xA8 || p[i + 2] == 0xA9 else { return nil }
      return (0x2000 | UInt32(p[i + 2] & 0x3F), 3, false)
    case 0xEF:
      if p[i + 1] == 0xBB, p[i + 2] == 0xBF { return (0xFEFF, 3, true) }
      if p[i + 1] == 0xBF, p[i + 2] >= 0xBE { return (0xFF00 | UInt32(p[i + 2] | 0xC0), 3, true) }
      return nil
    default: return nil
    }
  }

  private mutating func add(
    _ scalar: UInt32, at span: ByteSpan, fatal: Bool, path: String, in text: SourceText
  ) {
    let digits = String(scalar, radix: 16, uppercase: true)
    let name = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let problem: YAMLProblem = fatal ? .controlCharacter : .invisibleBreak
    let message: Message =
      fatal
      ? "the invisible character U+\(name) is not allowed"
      : "the invisible character U+\(name) ends a line for some readers and not for others"
    diagnostics.append(
      problem.diagnostic(
        message, help: "remove it, or write \\u\(name) between double quotation marks", at: span,
        path: path, in: text))
    if fatal { isFatal = true }
  }
}
