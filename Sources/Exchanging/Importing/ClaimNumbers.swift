import ClaimModel

/// Gives claims ids that are the annotation format's, unique in a file: their own where they have one, else the next
/// free number.
struct ClaimNumbers {
  private var used: Set<String>
  private var next = 1

  /// Starts with the ids that claims bring along.
  init(taken: some Sequence<String>) { used = Set(taken) }

  /// The next free id.
  mutating func free() -> String {
    while used.contains("c\(next)") { next += 1 }
    used.insert("c\(next)")
    return "c\(next)"
  }
}

/// Makes sources of names as they are met, the same source for the same name.
struct SourceNames {
  /// The sources in the order in which they were met.
  private(set) var sources: [ExchangedSource] = []

  /// Declares a source with all that is known of it; one with the same id stays as it is.
  mutating func declare(_ source: ExchangedSource) {
    if !sources.contains(where: { $0.id == source.id }) { sources.append(source) }
  }

  /// Gives a source another name.
  ///
  /// - Returns: whether there is such a source.
  mutating func add(_ name: String, to id: String) -> Bool {
    guard let index = sources.firstIndex(where: { $0.id == id }) else { return false }
    if !sources[index].also.contains(name) { sources[index].also.append(name) }
    return true
  }

  /// The id of the source with a name, made if there is none.
  mutating func id(for name: String, kind: Source.Kind? = nil) -> String {
    if let known = sources.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
      return known.id
    }
    let base = Source.id(for: name)
    var id = base
    var number = 2
    while sources.contains(where: { $0.id == id }) {
      id = "\(base)-\(number)"
      number += 1
    }
    sources.append(ExchangedSource(id: id, name: name, kind: kind))
    return id
  }

  /// The sources that some chain names, in order.
  func used(by claims: [ExchangedClaim]) -> [ExchangedSource] {
    let ids = Set(claims.flatMap(\.chain))
    return sources.filter { ids.contains($0.id) }
  }
}

extension Claim.Voice {
  /// How words come to the reader, judged by their quotation marks alone: all quoted, some, or none.
  static func guessed(for words: String) -> Claim.Voice {
    let marks: Set<Unicode.Scalar> = ["\"", "„", "”", "“", "«", "»"]
    let scalars = words.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard scalars.contains(where: marks.contains) else { return .indirect }
    guard let first = scalars.first, marks.contains(first) else { return .mixed }
    // A stop or a comma may stand behind the closing mark.
    let end = scalars.reversed().drop { ".,!?".unicodeScalars.contains($0) }.first
    return end.map(marks.contains) == true ? .direct : .mixed
  }
}
