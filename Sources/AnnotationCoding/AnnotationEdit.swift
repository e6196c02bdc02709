import ClaimModel
import YAMLTree

/// One change of an annotation file: of exactly one key of one entry.
package enum AnnotationEdit: Sendable, Equatable {
  /// Sets a key to a text; nil takes the key out. A key that is not there comes to its canonical place.
  case set(Target, key: String, to: String?)
  /// Sets a key to a list of texts, such as a claim's `chain`; an empty list takes the key out.
  case setList(Target, key: String, to: [String])
  /// Adds evidence at the end of a claim's list.
  case addEvidence(claim: String, EvidenceItem)
  /// Adds a step at the end of a claim's history.
  case addHistory(claim: String, HistoryItem)

  /// The entry that a change is made in.
  package enum Target: Sendable, Equatable {
    /// The `article` mapping.
    case article
    /// The source with an id.
    case source(String)
    /// The claim with an id.
    case claim(String)
    /// The `found` line of the claim with an id.
    case found(claim: String)

    /// The kind of mapping, for the order of its keys.
    var mapping: AnnotationSchema.Mapping {
      switch self {
      case .article: .article
      case .source: .source
      case .claim: .claim
      case .found: .found
      }
    }
  }

  /// The entry that the change is made in.
  package var target: Target {
    switch self {
    case .set(let target, _, _), .setList(let target, _, _): target
    case .addEvidence(let claim, _), .addHistory(let claim, _): .claim(claim)
    }
  }

  /// The key that changes.
  package var key: String {
    switch self {
    case .set(_, let key, _), .setList(_, let key, _): key
    case .addEvidence: "evidence"
    case .addHistory: "history"
    }
  }

  /// What comes: a value for the key, or an item at the end of its list; nil where the key goes.
  func output(itemLayout: YAMLOutput.Layout) -> YAMLOutput? {
    switch self {
    case .set(_, _, let text): text.map { .text($0) }
    case .setList(_, _, let items): items.isEmpty ? nil : .list(items.map { .text($0) }, .flow)
    case .addEvidence(_, let item): .mapping(item.pairs, itemLayout)
    case .addHistory(_, let item): .mapping(item.pairs, itemLayout)
    }
  }

  /// Whether an item is added rather than a value set.
  var isAddition: Bool {
    switch self {
    case .addEvidence, .addHistory: true
    case .set, .setList: false
    }
  }
}

extension EvidenceItem {
  /// The item's keys in canonical order.
  fileprivate var pairs: [YAMLOutput.Pair] {
    var pairs = Pairs()
    pairs.add("url", url)
    pairs.add("title", title)
    pairs.add("publisher", publisher)
    pairs.add("stance", stance.rawValue)
    pairs.add("kind", kind?.rawValue)
    pairs.add("archived", archived)
    pairs.addQuoted("accessed", accessed)
    pairs.add("quote", quote)
    return pairs.all
  }
}

extension HistoryItem {
  /// The step's keys in canonical order.
  fileprivate var pairs: [YAMLOutput.Pair] {
    var pairs = Pairs()
    pairs.addQuoted("at", moment)
    pairs.add("by", editor)
    pairs.add("action", action.rawValue)
    pairs.add("field", field)
    pairs.add("status", status?.rawValue)
    pairs.add("was", was)
    pairs.add("source-check", sourceCheck?.rawValue)
    pairs.add("note", note)
    pairs.addQuoted("text", articleDigest)
    return pairs.all
  }
}
