import ClaimModel
import YAMLTree

/// Reads the description of a rating scale, be it a desk's own or one that comes with the program.
package struct RatingScaleReader {
  /// What is wrong with the description.
  struct Problem: Equatable {
    /// What is wrong.
    let message: Message
    /// What to do.
    let help: Message?
    /// The bytes it is about.
    let span: ByteSpan
  }

  /// What was wrong so far.
  private(set) var problems: [Problem] = []

  /// Reads a whole file that describes one scale; nil where it is wrong.
  package static func read(bytes: [UInt8]) -> RatingScale? {
    let reading = YAMLReader.read(bytes: bytes, path: "")
    guard let root = reading.root, reading.diagnostics.isEmpty else { return nil }
    var reader = RatingScaleReader()
    let scale = reader.read(root)
    return reader.problems.isEmpty ? scale : nil
  }

  /// Reads a description; nil where it lacks what makes a scale.
  mutating func read(_ node: YAMLNode) -> RatingScale? {
    guard case .mapping(let mapping) = node else { return nil }
    var scale = RatingScale(id: "", name: "", values: [])
    for pair in mapping.pairs {
      switch pair.key.value {
      case "id": scale.id = id(pair.value)
      case "name": scale.name = pair.value.plainText ?? ""
      case "worst": scale.worst = number(pair.value)
      case "best": scale.best = number(pair.value)
      case "values":
        guard case .sequence(let list) = pair.value else {
          complain("“values” should be a list", "write \(Self.example)", at: pair.value.span)
          continue
        }
        scale.values = list.items.compactMap { value($0) }
      default: unknown(pair.key, ["id", "name", "worst", "best", "values"])
      }
    }
    if scale.name.isEmpty { scale.name = scale.id }
    check(scale, at: node.span)
    return problems.isEmpty ? scale : nil
  }

  private static let example = "values: [{id: half-true, label: Half True, statuses: [mixed]}]"

  private mutating func value(_ node: YAMLNode) -> RatingScale.Value? {
    guard case .mapping(let mapping) = node else {
      complain("a rating is a description in braces", "write \(Self.example)", at: node.span)
      return nil
    }
    var value = RatingScale.Value(id: "", label: "", statuses: [])
    for pair in mapping.pairs {
      switch pair.key.value {
      case "id": value.id = id(pair.value)
      case "label": value.label = pair.value.plainText ?? ""
      case "number": value.number = number(pair.value)
      case "statuses": value.statuses = statuses(pair.value)
      default: unknown(pair.key, ["id", "label", "number", "statuses"])
      }
    }
    if value.id.isEmpty || value.statuses.isEmpty {
      complain(
        "a rating has an id and the statuses it may stand beside", "write \(Self.example)",
        at: node.span)
    }
    if value.label.isEmpty { value.label = value.id }
    return value
  }

  private mutating func statuses(_ node: YAMLNode) -> [Status] {
    let nodes: [YAMLNode] = if case .sequence(let list) = node { list.items } else { [node] }
    return nodes.compactMap { node in
      let word = node.plainText ?? ""
      if let status = Status(rawValue: word) { return status }
      complain(
        "there is no status “\(word)”",
        "the statuses: \(Status.allCases.map(\.rawValue), .comma)", at: node.span)
      return nil
    }
  }

  private mutating func check(_ scale: RatingScale, at span: ByteSpan) {
    if scale.id.isEmpty || scale.values.isEmpty {
      complain("a rating scale has an id and values", "write \(Self.example)", at: span)
    }
    if Set(scale.values.map(\.id)).count != scale.values.count {
      complain("two ratings of \(scale.id) have one id", "give each its own", at: span)
    }
    let numbers = scale.values.compactMap(\.number)
    guard !numbers.isEmpty || scale.worst != nil || scale.best != nil else { return }
    guard let worst = scale.worst, let best = scale.best, worst < best,
      numbers.allSatisfy({ (worst...best).contains($0) })
    else {
      complain(
        "the numbers of \(scale.id) should lie between its worst and its best",
        "write worst: 1 and best: 5, and numbers between", at: span)
      return
    }
  }

  private mutating func id(_ node: YAMLNode) -> String {
    let text = node.plainText ?? ""
    if ValueForm.slug.accepts(text) { return text }
    complain(
      "“\(text)” is no id", "write small letters and digits joined by hyphens", at: node.span)
    return ""
  }

  private mutating func number(_ node: YAMLNode) -> Int? {
    if let number = node.plainText.flatMap({ Int($0) }) { return number }
    complain("a whole number is expected", nil, at: node.span)
    return nil
  }

  private mutating func unknown(_ key: YAMLScalar, _ keys: [String]) {
    complain(
      "there is no key “\(key.value)”",
      "the keys here: \(keys, .comma)", at: key.span)
  }

  private mutating func complain(_ message: Message, _ help: Message?, at span: ByteSpan) {
    problems.append(Problem(message: message, help: help, span: span))
  }
}

extension YAMLNode {
  /// The text of a scalar that says something.
  var plainText: String? {
    guard case .scalar(let scalar) = self, !scalar.isNull, !scalar.value.isEmpty else { return nil }
    return scalar.value
  }

  /// The texts of a list; a single text counts as a list of one.
  var plainTexts: [String]? {
    guard case .sequence(let list) = self else { return plainText.map { [$0] } }
    let texts = list.items.compactMap(\.plainText)
    return texts.count == list.items.count ? texts : nil
  }
}
