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
  /// Adds steps at the end of a claim's history, in order.
  case addSteps(claim: String, [HistoryItem])
  /// Adds a step at the end of the history of the file's sources.
  case addFileStep(HistoryItem)
  /// Sets a key to a value of any kind, where it has one of that kind or none.
  case setValue(Target, key: String, to: YAMLOutput)
  /// Puts items into a list, in the order given; a list that is not there is made.
  case insert([YAMLOutput], into: List, Position)
  /// Takes an item out of a list.
  case remove(from: List, Item)

  /// One item of a list.
  package enum Item: Sendable, Equatable {
    /// The item at an index.
    case index(Int)
    /// The item with an id.
    case id(String)
  }

  /// A list of mappings.
  package enum List: Sendable, Equatable {
    /// The sources of the file.
    case sources
    /// The claims of the file.
    case claims
    /// The evidence of the claim with an id.
    case evidence(claim: String)
    /// The history of the claim with an id.
    case history(claim: String)
    /// The history of the file's sources.
    case fileHistory
  }

  /// A place among the items of a list.
  package enum Position: Sendable, Equatable {
    /// Before all others.
    case start
    /// Behind the item with an id; at the end where there is none.
    case behind(id: String)
    /// Before the item at an index.
    case index(Int)
    /// Behind all others.
    case end
  }

  /// The entry that a change is made in.
  package enum Target: Sendable, Equatable {
    /// The whole file.
    case root
    /// The `article` mapping.
    case article
    /// The source with an id.
    case source(String)
    /// The claim with an id.
    case claim(String)
    /// The `found` line of the claim with an id.
    case found(claim: String)
    /// The piece of evidence at an index in the claim with an id.
    case evidence(claim: String, Int)

    /// The kind of mapping, for the order of its keys.
    package var mapping: AnnotationSchema.Mapping {
      switch self {
      case .root: .root
      case .article: .article
      case .source: .source
      case .claim: .claim
      case .found: .found
      case .evidence: .evidence
      }
    }
  }

  /// The entry that the change is made in.
  package var target: Target {
    switch self {
    case .set(let target, _, _), .setList(let target, _, _), .setValue(let target, _, _): target
    case .addEvidence(let claim, _), .addHistory(let claim, _), .addSteps(let claim, _):
      .claim(claim)
    case .addFileStep: .root
    case .insert(_, let list, _), .remove(let list, _): list.owner
    }
  }

  /// The key that changes.
  package var key: String {
    switch self {
    case .set(_, let key, _), .setList(_, let key, _), .setValue(_, let key, _): key
    case .addEvidence: "evidence"
    case .addHistory, .addSteps, .addFileStep: "history"
    case .insert(_, let list, _), .remove(let list, _): list.key
    }
  }
}

extension AnnotationEdit.List {
  /// The entry that the list belongs to.
  package var owner: AnnotationEdit.Target {
    switch self {
    case .sources, .claims, .fileHistory: .root
    case .evidence(let claim), .history(let claim): .claim(claim)
    }
  }

  /// The key that the list stands under.
  package var key: String {
    switch self {
    case .sources: "sources"
    case .claims: "claims"
    case .evidence: "evidence"
    case .history, .fileHistory: "history"
    }
  }

  /// Whether blank lines stand between the items as the tool writes them.
  var isSpaced: Bool { self == .claims }
}

extension EvidenceItem {
  /// The item's keys in canonical order.
  var pairs: [YAMLOutput.Pair] {
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
  var pairs: [YAMLOutput.Pair] {
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
