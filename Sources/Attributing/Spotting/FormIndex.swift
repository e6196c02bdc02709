import LanguagePacks

/// Finds a form's facts by its key: a table with open addressing, asked once for each word of a text.
///
/// Keys are hashes already and never taken out, so that a look-up is a multiplication and, nearly always, one comparison.
struct FormIndex {
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
  func value(of key: LemmaKey) -> Int32 { slots[place(of: key.value)].value }

  /// Notes a form that is not in the table.
  mutating func insert(_ key: LemmaKey, _ value: Int32) {
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
