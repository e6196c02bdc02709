/// Which form of a text goes with a number, as a language's table says it: `1 | *2-*4 but *12-*14 | others`.
///
/// A form lists numbers (`1`), ranges (`2-4`) and last digits (`*2`, `*2-*4`); what stands behind `but` is left out. The
/// last form takes all other numbers.
package struct PluralForms: Sendable, Equatable {
  private var forms: [Form]

  /// How many forms a text with a number has.
  package var count: Int { forms.count + 1 }

  /// One form for all numbers.
  package init() { forms = [] }

  /// Reads the notation; nil where it says something else.
  package init?(_ notation: Substring) {
    let parts = Self.forms(of: notation)
    guard parts.last == "others" else { return nil }
    forms = []
    for part in parts.dropLast() {
      guard let form = Form(part) else { return nil }
      forms.append(form)
    }
  }

  /// The index of the form for a number, from 0.
  package func index(for number: Int) -> Int {
    forms.firstIndex { $0.takes(number) } ?? forms.count
  }

  /// The forms of a text that goes with a number.
  package static func forms(of text: Substring) -> [Substring] {
    var forms: [Substring] = []
    for part in text.split(separator: "|") {
      var form = part.drop { $0 == " " }
      while form.last == " " { form.removeLast() }
      forms.append(form)
    }
    return forms
  }

  private struct Form: Sendable, Equatable {
    var taken: [Range] = []
    var leftOut: [Range] = []

    init?(_ notation: Substring) {
      var isBehindBut = false
      for word in notation.split(separator: " ") {
        if word == "but" {
          isBehindBut = true
          continue
        }
        guard let range = Range(word) else { return nil }
        if isBehindBut { leftOut.append(range) } else { taken.append(range) }
      }
      if taken.isEmpty { return nil }
    }

    func takes(_ number: Int) -> Bool {
      taken.contains { $0.contains(number) } && !leftOut.contains { $0.contains(number) }
    }
  }

  private struct Range: Sendable, Equatable {
    var numbers: ClosedRange<Int>
    /// 10 or 100 where only the last digits count.
    var modulus: Int?

    init?(_ word: Substring) {
      let ends = word.split(separator: "-", omittingEmptySubsequences: false)
      guard (1...2).contains(ends.count), let first = ends.first, let last = ends.last else {
        return nil
      }
      let isLastDigits = first.hasPrefix("*")
      guard last.hasPrefix("*") == isLastDigits,
        let low = Int(first.drop { $0 == "*" }), let high = Int(last.drop { $0 == "*" }),
        low >= 0, low <= high
      else { return nil }
      numbers = low...high
      modulus = isLastDigits ? (high < 10 ? 10 : 100) : nil
    }

    func contains(_ number: Int) -> Bool {
      let number = abs(number)
      return numbers.contains(modulus.map { number % $0 } ?? number)
    }
  }
}
