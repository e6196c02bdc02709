import TestSupport

/// A text that is edited at random, in which every scalar knows where it came from.
struct EditedText {
  /// The scalars with their places in the first text; nil for what came later.
  private(set) var scalars: [(scalar: Unicode.Scalar, origin: Int?)]
  /// What was done, for a failing round to tell.
  private(set) var log: [String] = []

  init(_ text: String) {
    scalars = text.unicodeScalars.enumerated().map { ($1, $0) }
  }

  /// The text as it is now.
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.map(\.scalar))
    return String(view)
  }

  /// The sentences and what is like them: stretches that end behind a full stop or a line end.
  private var sentences: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in scalars.indices where [".", "?", "\n"].contains(scalars[index].scalar) {
      if index + 1 - start > 3 { ranges.append(start..<index + 1) }
      start = index + 1
    }
    return ranges
  }

  private var words: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in 0...scalars.count {
      let isLetter = index < scalars.count && scalars[index].scalar.properties.isAlphabetic
      if isLetter, start == nil { start = index }
      if !isLetter, let first = start {
        ranges.append(first..<index)
        start = nil
      }
    }
    return ranges
  }

  /// Changes the text as an editor, or a slip of the keyboard, does.
  mutating func edit(using random: inout SeededGenerator) {
    let phrases = ["Wczoraj", "bardzo", "pod koniec roku", "Nie wiemy", "to nieprawda", "żółw"]
    let phrase = phrases.randomElement(using: &random) ?? ""
    guard let sentence = sentences.randomElement(using: &random),
      let word = words.randomElement(using: &random)
    else { return }
    switch Int.random(in: 0..<11, using: &random) {
    case 0: replace(word, with: phrase)
    case 1: replace(word.lowerBound..<word.lowerBound, with: phrase + " ")
    case 2: replace(word, with: "")
    case 3: replace(word.lowerBound..<word.lowerBound + 1, with: "ź")
    case 4: replace(sentence, with: "")
    case 5:
      replace(sentence.lowerBound..<sentence.lowerBound, with: " \(phrase) – podał \(phrase).")
    case 6: copy(sentence, to: sentences.randomElement(using: &random)?.lowerBound ?? 0)
    case 7: move(sentence, to: sentences.randomElement(using: &random)?.lowerBound ?? 0)
    case 8: replace(0..<0, with: "\(phrase) \(phrase).\n")
    case 9: replace(sentence.upperBound..<sentence.upperBound, with: "\n")
    default:
      let other = words.randomElement(using: &random) ?? word
      let text = scalars[other].map { String($0.scalar) }.joined()
      replace(word, with: text)
    }
  }

  private mutating func replace(_ range: Range<Int>, with text: String) {
    log.append("\(range) → “\(text)”")
    let new = text.unicodeScalars.map { (scalar: $0, origin: Int?.none) }
    scalars.replaceSubrange(range, with: new)
  }

  private mutating func copy(_ range: Range<Int>, to place: Int) {
    log.append("copy \(range) to \(place)")
    let new = scalars[range].map { (scalar: $0.scalar, origin: Int?.none) }
    scalars.insert(contentsOf: new, at: place)
  }

  private mutating func move(_ range: Range<Int>, to place: Int) {
    guard place <= range.lowerBound || place >= range.upperBound else { return }
    log.append("move \(range) to \(place)")
    let moved = Array(scalars[range])
    scalars.removeSubrange(range)
    scalars.insert(contentsOf: moved, at: place > range.lowerBound ? place - moved.count : place)
  }
}
