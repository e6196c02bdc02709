/// All forms of a language with their lemmas and tags, read in place from a compiled pack.
///
/// A form leads through ``LexiconAutomaton`` to an entry: groups of (lemma code, tag set). A lemma code says
/// how many bytes to cut from the form's two ends and what to put behind; a tag set is a list of tags.
/// Whatever the bytes hold, no look-up crashes, loops or reads outside: damage costs readings, no more.
///
/// A class, so that those who ask it millions of times hold one reference and not its tables.
package final class Lexicon: Sendable {
  let automaton: LexiconAutomaton
  let entries: PackBytes
  let codes: PackBytes
  let suffixes: PackBytes
  /// The bytes that occur in forms, ascending: what a walk has to try.
  let labels: [UInt8]
  /// The tags of all tag sets, one set behind the other.
  let tags: [MorphTag]
  /// Where each tag set begins in `tags`, and behind the last one the end.
  let tagSets: [Int32]
  private let names: NameTable

  /// The longest form that is looked up, in bytes; longer ones have no readings.
  package static let longestForm = 120

  /// Reads the lexicon's sections; nil if the container has none. `names` is a list of further names.
  ///
  /// - Throws: ``PackError`` if one is missing or not of its form.
  package init?(_ container: PackContainer, names: WordList? = nil) throws(PackError) {
    guard let automaton = container.section("lexicon.automaton") else { return nil }
    func section(_ name: String) throws(PackError) -> PackBytes {
      guard let bytes = container.section(name) else { throw .missingSection(name) }
      return bytes
    }
    self.automaton = try LexiconAutomaton(automaton)
    entries = try section("lexicon.entries")
    codes = try section("lexicon.codes")
    suffixes = try section("lexicon.suffixes")
    labels = try section("lexicon.labels").array
    let atoms = try section("lexicon.tags").withBytes { bytes in
      bytes.split(separator: 0x0A).map { MorphTag(notation: $0) }
    }
    self.names = NameTable(section: container.section("lexicon.names"), list: names)
    (tags, tagSets) = try Self.tagSets(try section("lexicon.tagsets"), atoms)
  }

  /// Appends every reading of exactly that form; letters keep their case.
  ///
  /// - Complexity: O(length of the form + number of readings); allocates only if `readings` must grow.
  package func readings(of form: UnsafeBufferPointer<UInt8>, into readings: inout [Reading]) {
    guard let base = form.baseAddress, form.count > 0, form.count <= Self.longestForm else {
      return
    }
    let entry = automaton.value(of: base, form.count)
    guard entry >= 0 else { return }
    forEachGroup(entry) { code, tagSet in
      guard let lemma = lemmaKey(code, base, form.count) else { return }
      for at in tagRange(tagSet) { readings.append(Reading(lemma: lemma, tag: tags[at])) }
    }
  }

  /// Appends every reading of the form with its letters made small, as ``LetterFolding`` does it.
  package func readings(
    ofFolded form: UnsafeBufferPointer<UInt8>, into readings: inout [Reading]
  ) {
    LetterFolding.withLowercased(form, limit: Self.longestForm) { folded in
      self.readings(of: folded, into: &readings)
    }
  }

  /// Whether a reading of the form with its letters made small has such a tag; makes no reading.
  package func hasReading(
    ofFolded form: UnsafeBufferPointer<UInt8>, where condition: (MorphTag) -> Bool
  ) -> Bool {
    LetterFolding.withLowercased(form, limit: Self.longestForm) { folded in
      guard let base = folded.baseAddress, folded.count > 0 else { return false }
      let entry = automaton.value(of: base, folded.count)
      var isFound = false
      guard entry >= 0 else { return false }
      forEachGroup(entry) { code, tagSet in
        if isFound || lemmaCode(code, formLength: folded.count) == nil { return }
        isFound = tagRange(tagSet).contains { condition(tags[$0]) }
      }
      return isFound
    } ?? false
  }

  /// The readings of a form as a value of their own, for tests and cold paths.
  package func readings(of form: String) -> [Reading] {
    var result: [Reading] = []
    var form = form
    form.withUTF8 { readings(of: $0, into: &result) }
    return result
  }

  /// Whether the lexicon has exactly that form.
  package func contains(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = form.baseAddress, form.count > 0, form.count <= Self.longestForm else {
      return false
    }
    return automaton.value(of: base, form.count) >= 0
  }

  /// Whether the lexicon has a form in small letters.
  package func contains(folding form: UnsafeBufferPointer<UInt8>) -> Bool {
    LetterFolding.withLowercased(form, limit: Self.longestForm) { contains($0) } ?? false
  }

  /// What a capitalised lemma can be the name of; empty for common words and unknown names.
  package func nameClasses(of lemma: LemmaKey) -> NameClasses { names.classes(of: lemma) }

  /// The lemma of the reading at `index`, counted as ``readings(of:into:)`` appends them; nil past the last.
  package func lemma(of form: UnsafeBufferPointer<UInt8>, readingIndex index: Int) -> String? {
    var result: String?
    var seen = 0
    forEachLemma(of: form) { lemma, tagSet in
      let count = tagRange(tagSet).count
      if result == nil, index >= seen, index < seen + count { result = lemma() }
      seen += count
    }
    return result
  }

  /// The lemma of the reading at `index` of a form.
  package func lemma(of form: String, readingIndex index: Int) -> String? {
    var form = form
    return form.withUTF8 { lemma(of: $0, readingIndex: index) }
  }

  /// The lemmas of a form with the tags of each, in the order of its readings.
  package func analyses(of form: String) -> [(lemma: String, tags: [MorphTag])] {
    var form = form
    var result: [(lemma: String, tags: [MorphTag])] = []
    form.withUTF8 { form in
      forEachLemma(of: form) { lemma, tagSet in
        result.append((lemma(), Array(tags[tagRange(tagSet)])))
      }
    }
    return result
  }

  // MARK: Entries

  /// Where a lemma's bytes are: `kept` bytes of the form from `front` on, then the suffix.
  struct LemmaCode {
    let front: Int
    let kept: Int
    let suffix: Int
    let suffixLength: Int
  }

  @inline(__always)
  func lemmaCode(_ code: Int, formLength: Int) -> LemmaCode? {
    let at = code * 8
    guard at <= codes.count - 8 else { return nil }
    let base = codes.base + at
    let front = Int(base[0])
    let kept = formLength - front - Int(base[1])
    let length = Int(base[2])
    let suffix = Int(base[4]) | Int(base[5]) << 8 | Int(base[6]) << 16
    guard kept >= 0, suffix <= suffixes.count - length else { return nil }
    return LemmaCode(front: front, kept: kept, suffix: suffix, suffixLength: length)
  }

  /// The key of the lemma that a code makes of a form; nil for a code that does not fit the form.
  @inline(__always)
  func lemmaKey(_ code: Int, _ form: UnsafePointer<UInt8>, _ length: Int) -> LemmaKey? {
    guard let lemma = lemmaCode(code, formLength: length) else { return nil }
    var hash = LemmaKey.offset
    LemmaKey.extend(&hash, form + lemma.front, lemma.kept)
    LemmaKey.extend(&hash, suffixes.base + lemma.suffix, lemma.suffixLength)
    return LemmaKey(value: hash)
  }

  @inline(__always)
  func tagRange(_ tagSet: Int) -> Range<Int> {
    guard tagSet + 1 < tagSets.count else { return 0..<0 }
    return Int(tagSets[tagSet])..<Int(tagSets[tagSet + 1])
  }

  @inline(__always)
  func forEachGroup(_ entry: Int, _ body: (_ code: Int, _ tagSet: Int) -> Void) {
    guard entry >= 0, entry < entries.count else { return }
    let base = entries.base + entry
    let count = min(Int(base[0]), (entries.count - entry - 1) / 4)
    for k in 0..<count {
      let group = base + (1 + 4 * k)
      body(Int(group[0]) | Int(group[1]) << 8, Int(group[2]) | Int(group[3]) << 8)
    }
  }

  private func forEachLemma(
    of form: UnsafeBufferPointer<UInt8>, _ body: (_ lemma: () -> String, _ tagSet: Int) -> Void
  ) {
    guard let base = form.baseAddress, form.count > 0, form.count <= Self.longestForm else {
      return
    }
    forEachGroup(automaton.value(of: base, form.count)) { code, tagSet in
      guard let lemma = lemmaCode(code, formLength: form.count) else { return }
      body({ string(lemma, of: form) }, tagSet)
    }
  }

  func string(_ lemma: LemmaCode, of form: UnsafeBufferPointer<UInt8>) -> String {
    let kept = form[lemma.front..<lemma.front + lemma.kept]
    let suffix = UnsafeBufferPointer(start: suffixes.base + lemma.suffix, count: lemma.suffixLength)
    return String(decoding: Array(kept) + Array(suffix), as: UTF8.self)
  }

  private static func tagSets(
    _ bytes: PackBytes, _ atoms: [MorphTag]
  ) throws(PackError) -> ([MorphTag], [Int32]) {
    var tags: [MorphTag] = []
    var starts: [Int32] = [0]
    var at = 2
    for _ in 0..<(bytes.number(at: 0, width: 2) ?? 0) {
      guard let count = bytes.number(at: at, width: 2) else {
        throw .malformedSection("lexicon.tagsets")
      }
      at += 2
      for k in 0..<count {
        guard let atom = bytes.number(at: at + 2 * k, width: 2), atom < atoms.count else {
          throw .malformedSection("lexicon.tagsets")
        }
        tags.append(atoms[atom])
      }
      at += 2 * count
      starts.append(Int32(truncatingIfNeeded: tags.count))
    }
    return (tags, starts)
  }
}
