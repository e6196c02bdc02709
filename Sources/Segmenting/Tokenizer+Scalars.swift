/// What a scalar is, by its bytes.
extension Tokenizer {
  /// The class and length of the scalar at `i`.
  @inline(__always)
  func scalar(at i: Int, end: Int) -> (ScalarClass, Int) {
    let b = bytes[i]
    if b < 0x80 {
      switch b {
      case 0x61...0x7A, 0x41...0x5A: return (.letter, 1)
      case 0x30...0x39: return (.digit, 1)
      case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C: return (.space, 1)
      case 0x2D: return (.dash, 1)
      case 0x22: return (.quote, 1)
      case 0x27, 0x60: return (.apostrophe, 1)
      default: return (.mark, 1)
      }
    }
    if b < 0xE0 {
      guard i + 1 < end else { return (.letter, 1) }
      let c = bytes[i + 1]
      switch (b, c) {
      case (0xC2, 0xA0): return (.space, 2)
      case (0xC2, 0xAD): return (.ignorable, 2)
      case (0xC2, 0xAB), (0xC2, 0xBB): return (.quote, 2)
      case (0xC2, 0xAA), (0xC2, 0xBA), (0xC2, 0xB5): return (.letter, 2)
      case (0xC2, 0xB4): return (.apostrophe, 2)
      case (0xC2, _): return (.mark, 2)
      case (0xC3, 0x97), (0xC3, 0xB7): return (.mark, 2)
      case (0xCC, _): return (.combining, 2)
      case (0xCD, 0x80...0xAF): return (.combining, 2)
      default: return (.letter, 2)
      }
    }
    if b < 0xF0 {
      guard i + 2 < end else { return (.mark, end - i) }
      let c = bytes[i + 1]
      let d = bytes[i + 2]
      switch (b, c) {
      case (0xE2, 0x80):
        switch d {
        case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return (.space, 3)
        case 0x8B...0x8F, 0xAA...0xAE: return (.ignorable, 3)
        case 0x90...0x95: return (.dash, 3)
        case 0x98, 0x9A, 0x9B: return (.quote, 3)
        case 0x99: return (.apostrophe, 3)
        case 0x9C...0x9F, 0xB9, 0xBA: return (.quote, 3)
        default: return (.mark, 3)
        }
      case (0xE2, 0x81):
        if d == 0x9F { return (.space, 3) }
        return (d == 0xA0 ? .ignorable : .mark, 3)
      case (0xE2, 0x88) where d == 0x92: return (.dash, 3)
      case (0xE2, 0x82...0xAF): return (.mark, 3)
      case (0xE3, 0x80): return (d == 0x80 ? .space : .mark, 3)
      case (0xEF, 0xBB) where d == 0xBF: return (.ignorable, 3)
      case (0xEF, 0xB8), (0xEF, 0xBF): return (.mark, 3)
      default: return (.letter, 3)
      }
    }
    return (.mark, min(4, end - i))
  }
}
