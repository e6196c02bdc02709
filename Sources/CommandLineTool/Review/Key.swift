/// What a person pressed.
enum Key: Equatable {
  /// A letter, a digit, a sign.
  case character(Character)
  /// Text that was pasted whole.
  case paste(String)
  case enter, backspace, escape, up, down, left, right, pageUp, pageDown, home, end, delete
  /// A letter with Ctrl, such as `c`.
  case control(Character)
}

/// Makes keys of the bytes that a terminal sends.
struct KeyDecoder {
  private var bytes: [UInt8] = []
  /// Bytes between the marks of a paste; nil outside of them.
  private var pasted: [UInt8]?

  private static let pasteStart = Array("\u{1B}[200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Whether bytes wait for the rest of their key.
  var isWaiting: Bool { !bytes.isEmpty || pasted != nil }

  /// The keys that some bytes complete.
  mutating func keys(for new: [UInt8]) -> [Key] {
    bytes += new
    var keys: [Key] = []
    while let key = next() { keys.append(contentsOf: key) }
    return keys
  }

  /// The keys of what waits, where nothing more comes: an escape was the key of that name.
  mutating func flush() -> [Key] {
    guard pasted == nil else { return [] }
    let isEscape = bytes.first == 0x1B
    bytes = []
    return isEscape ? [.escape] : []
  }

  /// The next key with its bytes taken; nil where they are not all there, an empty list for what is no key.
  private mutating func next() -> [Key]? {
    if pasted != nil { return nextPasted() }
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escapeSequence()
    case 0x0D, 0x0A: return take(1, .enter)
    case 0x7F, 0x08: return take(1, .backspace)
    case 0x00..<0x20:
      let letter = Character(Unicode.Scalar(first == 0 ? 0x40 : first + 0x60))
      return take(1, .control(letter))
    default: return character(first)
    }
  }

  private mutating func take(_ count: Int, _ key: Key?) -> [Key] {
    bytes.removeFirst(count)
    return key.map { [$0] } ?? []
  }

  private mutating func character(_ first: UInt8) -> [Key]? {
    guard first < 0x80 || (0xC2...0xF4).contains(first) else { return take(1, nil) }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let rest = bytes.dropFirst().prefix(length - 1)
    guard rest.count == length - 1 || rest.contains(where: { $0 & 0xC0 != 0x80 }) else {
      return nil
    }
    guard rest.count == length - 1,
      let character = String(validating: bytes[..<length], as: UTF8.self)?.first
    else { return take(1, nil) }
    return take(length, .character(character))
  }

  private mutating func escapeSequence() -> [Key]? {
    guard bytes.count > 1 else { return nil }
    // An escape before another key: Alt was held, or Escape was pressed just before.
    guard bytes[1] == 0x5B || bytes[1] == 0x4F else { return take(1, .escape) }
    guard let end = bytes[2...].firstIndex(where: { (0x40...0x7E).contains($0) }) else {
      return bytes.count > 32 ? take(1, .escape) : nil
    }
    if bytes[...end].elementsEqual(Self.pasteStart) {
      bytes.removeFirst(Self.pasteStart.count)
      pasted = []
      return []
    }
    let number = String(decoding: bytes[2..<end], as: UTF8.self)
    let key: Key? =
      switch (bytes[end], number) {
      case (0x41, _): .up
      case (0x42, _): .down
      case (0x43, _): .right
      case (0x44, _): .left
      case (0x48, _), (0x7E, "1"), (0x7E, "7"): .home
      case (0x46, _), (0x7E, "4"), (0x7E, "8"): .end
      case (0x7E, "3"): .delete
      case (0x7E, "5"): .pageUp
      case (0x7E, "6"): .pageDown
      default: nil
      }
    return take(end + 1, key)
  }

  private mutating func nextPasted() -> [Key]? {
    guard let end = firstRange(of: Self.pasteEnd) else { return nil }
    let text = String(decoding: bytes[..<end], as: UTF8.self)
    bytes.removeFirst(end + Self.pasteEnd.count)
    pasted = nil
    return [.paste(text)]
  }

  private func firstRange(of mark: [UInt8]) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    return (0...bytes.count - mark.count).first { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
  }
}
