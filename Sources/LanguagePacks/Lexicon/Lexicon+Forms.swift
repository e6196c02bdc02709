/// Finds forms of a lemma without a second dictionary: walks the automaton under what the forms share.
extension Lexicon {
  /// Bounds of a walk, so that a look-up stays cheap and damaged bytes cannot hold it.
  private enum Bound {
    /// Nodes visited in one call.
    static let nodes = 3000
    /// Bytes a form may have behind the prefix it is looked for under.
    static let tail = 7
    /// Scalars that may be cut from the end of the lemma or of the known form.
    static let cuts = 4
  }

  /// Forms of the lemma whose tags `accept` takes, the canonical name of a source for instance.
  ///
  /// `("urzędnik", near: "urzędników")` with nominative plural gives `urzędnicy`. Looks first at the lemma
  /// itself, then at forms under the prefixes of lemma and form, the longest first, and answers with what the
  /// first of these finds. Forms that share less than that (`człowiek` – `ludzie` needs a form like `ludzi`)
  /// are not found.
  ///
  /// - Returns: the forms in the order of their bytes; empty where none is found within the bounds.
  /// - Complexity: bounded; about a microsecond if the lemma is the answer, else some ten.
  package func forms(
    ofLemma lemma: String, near form: String, where accept: (MorphTag) -> Bool
  ) -> [String] {
    var lemmaText = lemma
    let key = LemmaKey(lemma)
    let isAnswer = lemmaText.withUTF8 { bytes in
      hasReading(automaton.value(of: bytes), bytes, key, accept)
    }
    if isAnswer { return [lemma] }
    var walk = FormWalk(lexicon: self, key: key, nodesLeft: Bound.nodes)
    var prefixes: [[Unicode.Scalar]] = []
    for word in [lemma, form] {
      let scalars = Array(word.unicodeScalars)
      for cut in 1...Bound.cuts where cut < scalars.count {
        let prefix = Array(scalars.dropLast(cut))
        if !prefixes.contains(prefix) { prefixes.append(prefix) }
      }
    }
    // The longest prefixes have the fewest forms under them.
    for prefix in prefixes.sorted(by: { $0.count > $1.count }) {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: prefix)
      walk.run(prefix: Array(String(text).utf8), tail: Bound.tail, accept)
      if !walk.found.isEmpty { return walk.found }
    }
    return []
  }

  /// Whether one of the entry's readings of this form is of the lemma and accepted.
  fileprivate func hasReading(
    _ entry: Int, _ form: UnsafeBufferPointer<UInt8>, _ key: LemmaKey,
    _ accept: (MorphTag) -> Bool
  ) -> Bool {
    guard let base = form.baseAddress else { return false }
    var isFound = false
    forEachGroup(entry) { code, tagSet in
      guard !isFound, lemmaKey(code, base, form.count) == key else { return }
      isFound = tagRange(tagSet).contains { accept(tags[$0]) }
    }
    return isFound
  }
}

/// One walk over the forms under a prefix.
private struct FormWalk {
  let lexicon: Lexicon
  let key: LemmaKey
  var nodesLeft: Int
  var found: [String] = []
  private var path: [UInt8] = []

  init(lexicon: Lexicon, key: LemmaKey, nodesLeft: Int) {
    self.lexicon = lexicon
    self.key = key
    self.nodesLeft = nodesLeft
  }

  mutating func run(prefix: [UInt8], tail: Int, _ accept: (MorphTag) -> Bool) {
    var place = lexicon.automaton.root
    for (k, byte) in prefix.enumerated() {
      switch lexicon.automaton.step(place, byte) {
      case .none: return
      case .node(let child): place = child
      case .leaf(let value):
        path = prefix
        if k + 1 == prefix.count { take(value, accept) }
        return
      }
    }
    path = prefix
    visit(place, tail, accept)
  }

  private mutating func visit(_ place: Int, _ tail: Int, _ accept: (MorphTag) -> Bool) {
    guard nodesLeft > 0 else { return }
    nodesLeft -= 1
    take(lexicon.automaton.value(at: place), accept)
    guard tail > 0 else { return }
    for label in lexicon.labels {
      let step = lexicon.automaton.step(place, label)
      if step == .none { continue }
      path.append(label)
      switch step {
      case .leaf(let value): take(value, accept)
      case .node(let child): visit(child, tail - 1, accept)
      case .none: break
      }
      path.removeLast()
    }
  }

  private mutating func take(_ value: Int, _ accept: (MorphTag) -> Bool) {
    guard value >= 0 else { return }
    let isForm = path.withUnsafeBufferPointer { lexicon.hasReading(value, $0, key, accept) }
    if isForm { found.append(String(decoding: path, as: UTF8.self)) }
  }
}
