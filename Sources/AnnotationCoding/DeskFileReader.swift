import ClaimModel
import YAMLTree

/// Reads a desk's `claimkit.yaml`.
///
/// Never fails: what is wrong is told, and its default holds.
package struct DeskFileReader {
  private let path: String
  private let source: SourceText
  private let rules: [RulePage]
  private let scales: [RatingScale]
  private var desk: DeskFile

  /// Reads the file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Where it is, for what is wrong with it.
  ///   - rules: The rules there are; where none are told, their names are not looked at.
  ///   - scales: The rating scales that a desk may name without describing them.
  /// - Complexity: O(*n*).
  package static func read(
    bytes: [UInt8], path: String, rules: [RulePage] = [], scales: [RatingScale] = []
  ) -> DeskFile {
    let reading = YAMLReader.read(bytes: bytes, path: path)
    var desk = DeskFile(diagnostics: reading.diagnostics)
    desk.policy.ratingScales = scales
    guard let source = reading.text, let root = reading.root else { return desk }
    var reader = DeskFileReader(
      path: path, source: source, rules: rules, scales: scales, desk: desk)
    if case .mapping(let mapping) = root {
      for pair in mapping.pairs { reader.read(pair) }
    } else {
      reader.complain("keys with values are expected", help: nil, at: root.span)
    }
    return reader.desk
  }

  private mutating func read(_ pair: YAMLMapping.Pair) {
    let value = pair.value
    switch pair.key.value {
    case "editor": desk.editor = text(value, "“editor” should be a name", "editor: AK")
    case "own-outlet":
      desk.policy.ownOutlet =
        texts(
          value, "“own-outlet” should be a list of names and hosts",
          "own-outlet: [Dziennik, dziennik.example]") ?? []
    case "four-eyes":
      if let answer = answer(value, "four-eyes") { desk.policy.fourEyes = answer }
    case "independent-sources":
      if let number = number(value, "independent-sources", in: 1...99) {
        desk.policy.independentSources = number
      }
    case "evidence": readDemands(value)
    case "rating-scales": readScales(value)
    case "rules": readRules(value)
    case "baseline":
      desk.baseline = text(
        value, "“baseline” should be the path of a file", "baseline: claimkit-baseline.txt")
    case "packs":
      desk.packs =
        texts(value, "“packs” should be a list of folders", "packs: [languages/es]") ?? []
    case "review-url":
      guard let url = value.plainText, ValueForm.url.accepts(url) else {
        return complain(
          "“review-url” should be an address",
          help: "write review-url: https://desk.example/checks/{article}#{claim}", at: value.span)
      }
      desk.reviewURL = url
    default: unknown(pair.key, among: DeskFile.keys, of: "a desk's file")
    }
  }

  // MARK: Evidence

  private mutating func readDemands(_ node: YAMLNode) {
    for pair in pairs(node, "“evidence”", "evidence: {verified: {primary: 1, independent: 2}}") {
      guard let status = Status(rawValue: pair.key.value) else {
        complain(
          "there is no status “\(pair.key.value)”",
          help: "the statuses: \(Status.allCases.map(\.rawValue), .comma)", at: pair.key.span)
        continue
      }
      var demand = EvidenceDemand()
      let example = "\(status.rawValue): {pieces: 1, note: true}"
      for part in pairs(pair.value, "what \(status.rawValue) needs", example) {
        let name = part.key.value
        switch name {
        case "pieces": demand.pieces = number(part.value, name, in: 0...99) ?? 0
        case "supports": demand.supports = number(part.value, name, in: 0...99) ?? 0
        case "contradicts": demand.contradicts = number(part.value, name, in: 0...99) ?? 0
        case "primary": demand.primary = number(part.value, name, in: 0...99)
        case "independent": demand.independent = number(part.value, name, in: 0...99)
        case "archived": demand.archived = answer(part.value, name) ?? false
        case "note": demand.note = answer(part.value, name) ?? false
        default: unknown(part.key, among: EvidenceDemand.keys, of: "what a status needs")
        }
      }
      desk.policy.evidence[status] = demand
    }
  }

  // MARK: Rating scales

  private mutating func readScales(_ node: YAMLNode) {
    let example = "rating-scales: [\(scales.first?.id ?? "our-scale")]"
    let items: [YAMLNode] = if case .sequence(let list) = node { list.items } else { [node] }
    var chosen: [RatingScale] = []
    for item in items {
      if case .mapping = item {
        var reader = RatingScaleReader()
        let scale = reader.read(item)
        for problem in reader.problems {
          complain(problem.message, help: problem.help, at: problem.span)
        }
        if let scale { chosen.append(scale) }
      } else if let name = text(item, "a rating scale is a name or a description", example) {
        if let known = scales.first(where: { $0.id == name }) {
          chosen.append(known)
        } else {
          complain(
            "there is no rating scale “\(name)”",
            help:
              "those that are known: \(scales.map(\.id), .comma); any other is described by id, "
              + "name and values", at: item.span)
        }
      }
    }
    desk.policy.ratingScales = chosen
  }

  // MARK: Rules

  private mutating func readRules(_ node: YAMLNode) {
    let example = "rules: {ignore: [E701], severities: {A405: error}}"
    for pair in pairs(node, "“rules”", example) {
      guard pair.key.value == "paths" else {
        read(pair, into: \.rules.everywhere, among: ["select", "ignore", "severities", "paths"])
        continue
      }
      guard case .sequence(let list) = pair.value else {
        complain(
          "“paths” should be a list", help: "write paths: [{files: archive/**, ignore: [E7]}]",
          at: pair.value.span)
        continue
      }
      for item in list.items { readPart(item) }
    }
  }

  private mutating func readPart(_ node: YAMLNode) {
    let example = "{files: archive/**, ignore: [E7]}"
    let pairs = self.pairs(node, "a part of “paths”", example)
    guard !pairs.isEmpty else { return }
    let index = desk.rules.somewhere.count
    desk.rules.somewhere.append(.init(files: [], selection: RuleSelection()))
    for pair in pairs {
      if pair.key.value == "files" {
        let patterns = texts(pair.value, "“files” should be patterns of paths", "files: archive/**")
        desk.rules.somewhere[index].files = (patterns ?? []).map(PathPattern.init)
      } else {
        read(
          pair, into: \.rules.somewhere[index].selection,
          among: ["files", "select", "ignore", "severities"])
      }
    }
    if desk.rules.somewhere[index].files.isEmpty,
      !desk.diagnostics.contains(where: { $0.location.span.start >= node.span.start })
    {
      complain(
        "a part of “paths” says for which files it is", help: "write \(example)", at: node.span)
    }
  }

  private mutating func read(
    _ pair: YAMLMapping.Pair, into selection: WritableKeyPath<DeskFile, RuleSelection>,
    among keys: [String]
  ) {
    let name = pair.key.value
    switch name {
    case "select", "ignore":
      let words = texts(pair.value, "“\(name)” should be a list of rules", "\(name): [E701, A4]")
      for word in words ?? [] { check(rule: word, at: pair.value.span) }
      if name == "select" {
        desk[keyPath: selection].selected = words ?? []
      } else {
        desk[keyPath: selection].ignored = words ?? []
      }
    case "severities":
      for part in pairs(pair.value, "“severities”", "severities: {A405: error}") {
        check(rule: part.key.value, at: part.key.span)
        let words = Diagnostic.Severity.allCases.map(\.rawValue)
        guard let word = part.value.plainText, let severity = Diagnostic.Severity(rawValue: word)
        else {
          complain(
            "a severity is one of \(words, .comma)",
            help: "write \(part.key.value): \(words[0])", at: part.value.span)
          continue
        }
        desk[keyPath: selection].severities[part.key.value] = severity
      }
    default: unknown(pair.key, among: keys, of: "rules")
    }
  }

  private mutating func check(rule word: String, at span: ByteSpan) {
    guard !rules.isEmpty, !RuleSelection(ignored: [word]).unknown(among: rules).isEmpty else {
      return
    }
    complain(
      "there is no rule “\(word)”", help: "to list all rules: claimkit explain", at: span)
  }

  // MARK: Values

  private mutating func text(_ node: YAMLNode, _ message: Message, _ example: String) -> String? {
    if let text = node.plainText { return text }
    complain(message, help: "write \(example)", at: node.span)
    return nil
  }

  private mutating func texts(
    _ node: YAMLNode, _ message: Message, _ example: String
  ) -> [String]? {
    if let texts = node.plainTexts { return texts }
    complain(message, help: "write \(example)", at: node.span)
    return nil
  }

  private mutating func answer(_ node: YAMLNode, _ name: String) -> Bool? {
    if let answer = node.plainText.flatMap({ Self.answers[$0.lowercased()] }) { return answer }
    complain("“\(name)” should be true or false", help: "write \(name): true", at: node.span)
    return nil
  }

  private mutating func number(
    _ node: YAMLNode, _ name: String, in range: ClosedRange<Int>
  ) -> Int? {
    if let number = node.plainText.flatMap({ Int($0) }), range.contains(number) { return number }
    complain(
      "“\(name)” should be a number from \(range.lowerBound)", help: "write \(name): 2",
      at: node.span)
    return nil
  }

  private mutating func pairs(
    _ node: YAMLNode, _ name: Message, _ example: String
  ) -> [YAMLMapping.Pair] {
    if case .mapping(let mapping) = node { return mapping.pairs }
    complain("\(name) should be keys with values", help: "write \(example)", at: node.span)
    return []
  }

  /// What people write for yes and no.
  private static let answers = [
    "true": true, "yes": true, "on": true, "false": false, "no": false, "off": false,
  ]

  private mutating func unknown(
    _ key: YAMLScalar, among keys: [String], of place: Message
  ) {
    complain(
      "there is no key “\(key.value)”", help: "the keys of \(place): \(keys, .comma)",
      at: key.span)
  }

  private mutating func complain(_ message: Message, help: Message?, at span: ByteSpan) {
    desk.diagnostics.append(
      Diagnostic(
        code: "", rule: "desk-file", severity: .error, message: message, help: help,
        location: .init(path: path, span: span, in: source)))
  }
}
