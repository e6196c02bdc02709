/// Guesses the lemmas of names that the lexicon lacks from their endings.
///
/// The endings are data: the list `name-endings` of a pack.
package struct NameGuesser: Sendable {
  /// One guess: a lemma and what the form then says.
  package struct Candidate: Equatable, Sendable {
    /// The lemma.
    package var lemma: String
    /// Cases, genders and number; no bits but the part of speech where nothing is known.
    package var tag: MorphTag
  }

  private struct Rule: Sendable {
    let ending: [UInt8]
    let lemmaEnding: [UInt8]
    let tag: MorphTag
    /// The UTF-8 of the letters one of which must stand before the ending; empty: any.
    let after: [[UInt8]]
    /// Endings of forms the rule is not for.
    let unless: [[UInt8]]
  }

  /// The rules by the last byte of their endings, those without an ending under every byte; in list order.
  private let rules: [[Rule]]
  /// Bytes that must stay before an ending, so that a short word does not become a single letter.
  private static let shortestStem = 2

  /// Reads the pack's list `name-endings`; nil if the pack has none.
  package init?(pack: LanguagePack) {
    guard let list = pack.list("name-endings") else { return nil }
    self.init(list)
  }

  /// Reads a list with the columns ending, lemma-ending, gender, number, cases, after, unless.
  init(_ list: WordList) {
    var rules = [[Rule]](repeating: [], count: 256)
    for row in list.rows {
      let rule = Rule(
        ending: Array(row[0].utf8), lemmaEnding: Array(row[1].utf8),
        tag: MorphTag("subst:\(row[3]):\(row[4]):\(row[2])"),
        after: row[5].unicodeScalars.map { Array(String($0).utf8) },
        unless: row.alternatives(6).map { Array($0.utf8) })
      if let last = rule.ending.last {
        rules[Int(last)].append(rule)
      } else {
        // A form that ends in a letter of `after` is its own lemma.
        for byte in Set(rule.after.compactMap(\.last)) { rules[Int(byte)].append(rule) }
      }
    }
    self.rules = rules
  }

  /// Calls `body` with the length of the stem, the lemma's ending and the tag of each fitting rule.
  @inline(__always)
  private func forEachGuess(
    _ form: UnsafeBufferPointer<UInt8>, _ body: (_ stem: Int, _ ending: [UInt8], MorphTag) -> Void
  ) {
    guard let last = form.last else { return }
    for rule in rules[Int(last)] {
      let stem = form.count - rule.ending.count
      guard stem >= Self.shortestStem, Self.ends(form, form.count, rule.ending) else { continue }
      if !rule.after.isEmpty, !rule.after.contains(where: { Self.ends(form, stem, $0) }) {
        continue
      }
      if rule.unless.contains(where: { Self.ends(form, form.count, $0) }) { continue }
      body(stem, rule.lemmaEnding, rule.tag)
    }
  }

  @inline(__always)
  private static func ends(
    _ form: UnsafeBufferPointer<UInt8>, _ end: Int, _ ending: [UInt8]
  ) -> Bool {
    guard ending.count <= end else { return false }
    let start = end - ending.count
    for k in ending.indices where form[start + k] != ending[k] { return false }
    return true
  }

  /// The candidate lemmas of a form, likelier ones first; the form itself is always among them.
  ///
  /// One lemma may come several times with different tags.
  ///
  /// - Complexity: O(rules for the form's last byte), some thirty.
  package func candidates(for form: String) -> [Candidate] {
    var text = form
    return text.withUTF8 { bytes in
      var found: [Candidate] = []
      forEachGuess(bytes) { stem, ending, tag in
        let lemma = String(decoding: Array(bytes[..<stem]) + ending, as: UTF8.self)
        let candidate = Candidate(lemma: lemma, tag: tag)
        if !found.contains(candidate) { found.append(candidate) }
      }
      if !found.contains(where: { $0.lemma == form }) {
        found.insert(Candidate(lemma: form, tag: MorphTag(.noun)), at: 0)
      }
      return found
    }
  }

  /// Appends what ``candidates(for:)`` finds as readings; makes no strings.
  package func readings(of form: UnsafeBufferPointer<UInt8>, into readings: inout [Reading]) {
    guard let base = form.baseAddress else { return }
    let own = LemmaKey(form)
    let start = readings.count
    forEachGuess(form) { stem, ending, tag in
      var hash = LemmaKey.offset
      LemmaKey.extend(&hash, base, stem)
      for byte in ending { hash = (hash ^ UInt64(byte)) &* LemmaKey.prime }
      let reading = Reading(lemma: LemmaKey(value: hash), tag: tag)
      if !readings[start...].contains(reading) { readings.append(reading) }
    }
    if !readings[start...].contains(where: { $0.lemma == own }) {
      readings.insert(Reading(lemma: own, tag: MorphTag(.noun)), at: start)
    }
  }

  /// Whether two forms can be of one name: they share a candidate lemma, with a gender and number in common.
  package func sameName(_ a: String, _ b: String) -> Bool {
    func readings(_ form: String) -> [Reading] {
      var form = form
      var result: [Reading] = []
      form.withUTF8 { self.readings(of: $0, into: &result) }
      return result
    }
    let others = readings(b)
    return readings(a).contains { one in
      others.contains { other in
        one.lemma == other.lemma
          && (one.tag.genders.isEmpty || other.tag.genders.isEmpty
            || !one.tag.genders.isDisjoint(with: other.tag.genders))
      }
    }
  }
}
