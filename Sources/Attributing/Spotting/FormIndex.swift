/// Finds a form's facts by its key: a table with open addressing, asked once for each word of a text.
///
/// Keys are hashes already and never taken out, so that a look-up is a multiplication and, nearly always, one comparison.
struct FormIndex {
  /// A form as a number of 64 bits, in which no two forms of a language have been seen alike.
  ///
  /// Unlike ``LemmaKey``, which data files are made of, it is made of eight bytes at a time.
  struct Key: Equatable {
    let value: UInt64

    private static let multiplier: UInt64 = 0x9FB2_1C65_1E98_DF25

    /// A key of a known hash.
    init(value: UInt64) { self.value = value }

    /// The key of a form's UTF-8.
    init(_ form: UnsafeBufferPointer<UInt8>) {
      let raw = UnsafeRawBufferPointer(form)
      var hash = UInt64(truncatingIfNeeded: form.count) &* Self.multiplier
      func add(_ word: UInt64) {
        let mixed = (hash ^ word) &* Self.multiplier
        hash = mixed ^ mixed >> 29
      }
      var i = 0
      while i + 8 <= form.count {
        add(raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        i += 8
      }
      if i + 4 <= form.count {
        // What is left and perhaps some bytes before it, which the length tells apart.
        let low = UInt64(raw.loadUnaligned(fromByteOffset: i, as: UInt32.self))
        add(low | UInt64(raw.loadUnaligned(fromByteOffset: form.count - 4, as: UInt32.self)) << 32)
      } else if i < form.count {
        var word: UInt64 = 0
        for k in i..<form.count { word = word << 8 | UInt64(form[k]) }
        add(word)
      }
      value = (hash ^ hash >> 32) &* Self.multiplier
    }
  }

  private struct Slot {
    var key: UInt64
    /// The facts' index, or -1 for a slot that is free.
    var value: Int32
  }

  private var slots: [Slot]
  private var count = 0
  private var shift: UInt64

  /// An empty table.
  init() {
    shift = 64 - 12
    slots = Array(repeating: Slot(key: 0, value: -1), count: 1 << 12)
  }

  /// The facts' index of a form, or -1.
  func value(of key: Key) -> Int32 { slots[place(of: key.value)].value }

  /// Notes a form that is not in the table.
  mutating func insert(_ key: Key, _ value: Int32) {
    if count * 2 >= slots.count { grow() }
    slots[place(of: key.value)] = Slot(key: key.value, value: value)
    count += 1
  }

  /// The slot of a key, or the free one where it would stand.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    var i = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[i].value >= 0, slots[i].key != key { i = (i + 1) & (slots.count - 1) }
    return i
  }

  private mutating func grow() {
    let old = slots
    shift -= 1
    slots = Array(repeating: Slot(key: 0, value: -1), count: old.count * 2)
    for slot in old where slot.value >= 0 { slots[place(of: slot.key)] = slot }
  }
}
