/// Lemma keys with the classes of the name: a sorted table in a pack, and names that a word list adds.
///
/// Layout of the section: rows of six bytes, 40 bits of the lemma's key (its upper ones, big endian) and a byte
/// of ``NameClasses``, sorted.
struct NameTable: Sendable {
  private let rows: PackBytes
  private let added: [LemmaKey: NameClasses]

  private static let rowLength = 6

  /// Makes a table of a section, which may be absent, and of the list `names`: columns lemma, classes.
  ///
  /// Where the list has a lemma, the section is not asked.
  init(section: PackBytes?, list: WordList?) {
    rows = section ?? PackBytes([])
    var added: [LemmaKey: NameClasses] = [:]
    if let list {
      // Few fields of classes differ, so each is read once and known by its key.
      var known: [LemmaKey: NameClasses] = [:]
      added.reserveCapacity(list.count)
      for row in list.rows {
        let field = row.withBytes(1) { LemmaKey($0) }
        let classes = known[field] ?? NameClasses(words: row.alternatives(1))
        known[field] = classes
        added[row.withBytes(0) { LemmaKey($0) }] = classes
      }
    }
    self.added = added
  }

  /// What the lemma can be the name of; empty where it is no known name.
  ///
  /// - Complexity: O(log *n*).
  func classes(of lemma: LemmaKey) -> NameClasses {
    added[lemma] ?? tableClasses(of: lemma)
  }

  private func tableClasses(of lemma: LemmaKey) -> NameClasses {
    let key = lemma.value >> 24
    var low = 0
    var high = rows.count / Self.rowLength
    while low < high {
      let middle = (low + high) / 2
      let row = rows.base + middle * Self.rowLength
      var found: UInt64 = 0
      for k in 0..<5 { found = found << 8 | UInt64(row[k]) }
      if found == key { return NameClasses(rawValue: row[5]) }
      if found < key { low = middle + 1 } else { high = middle }
    }
    return []
  }
}
