import ClaimModel
import YAMLTree

/// An annotation file's YAML laid beside the format: every mapping and scalar with what the format says of it.
///
/// Made in one walk, so that each rule on shape is a filter over a flat list.
struct Shape: Sendable {
  /// A mapping that stands where the format wants one.
  struct Mapping: Sendable {
    /// Which kind of mapping.
    let kind: AnnotationSchema.Mapping
    /// The mapping itself.
    let node: YAMLMapping

    /// The place of its `id`, else of its first key: where a finding about the whole points.
    var place: ByteSpan {
      if case .scalar(let id)? = node["id"], !id.value.isEmpty { return id.span }
      return node.pairs.first?.key.span ?? node.span
    }

    /// The mapping in messages: `claim c5`, `the article`.
    var name: Message {
      switch kind {
      case .root: return "the file"
      case .article: return "the article"
      case .found: return "the found line"
      case .history: return "this entry of the history"
      case .evidence: return "this piece of evidence"
      case .claim, .source:
        guard case .scalar(let id)? = node["id"], !id.value.isEmpty else {
          return kind == .claim ? "this claim" : "this source"
        }
        return kind == .claim ? "claim \(id.value)" : "source \(id.value)"
      }
    }
  }

  /// A scalar that stands where the format wants one.
  struct Value: Sendable {
    /// The key it belongs to; items of a list belong to the list's key.
    let key: AnnotationSchema.Key
    /// What it may be.
    let type: AnnotationSchema.ValueType
    /// The scalar itself.
    let node: YAMLScalar
    /// Whether nothing is written: no text, or YAML's word for nothing.
    let isEmpty: Bool
  }

  /// A node of the wrong kind: a list where text belongs.
  struct Mismatch: Sendable {
    /// The key it belongs to; nil for the whole file.
    let key: AnnotationSchema.Key?
    /// What belongs there.
    let wanted: AnnotationSchema.ValueType
    /// What is there.
    let node: YAMLNode
  }

  /// All mappings, in the order of the file.
  private(set) var mappings: [Mapping] = []
  /// All scalars, in the order of the file.
  private(set) var values: [Value] = []
  /// All nodes of a wrong kind, in the order of the file.
  private(set) var mismatches: [Mismatch] = []
  /// Keys with nothing where the format wants a list or mapping.
  private(set) var emptyCollections: [Value] = []
  /// Where scalars of each form stand among ``values``, empty ones left out.
  private var indicesOfForms: [ValueForm: [Int]] = [:]

  /// Walks a file.
  ///
  /// - Complexity: O(*n*) in its nodes.
  init(of root: YAMLNode?) {
    guard let root else { return }
    walk(root, as: .mapping(.root), of: nil)
  }

  /// All scalars of one form, empty ones left out.
  func values(of forms: ValueForm...) -> [Value] {
    let indices = forms.flatMap { indicesOfForms[$0] ?? [] }
    return (forms.count > 1 ? indices.sorted() : indices).map { values[$0] }
  }

  private mutating func walk(
    _ node: YAMLNode, as type: AnnotationSchema.ValueType, of key: AnnotationSchema.Key?
  ) {
    switch (type, node) {
    case (.mapping(let kind), .mapping(let mapping)):
      mappings.append(Mapping(kind: kind, node: mapping))
      for pair in mapping.pairs {
        guard let known = kind.key(pair.key.value) else { continue }
        walk(pair.value, as: known.type, of: known)
      }
    case (.list(let item), .sequence(let list)):
      for node in list.items { walk(node, as: item, of: key) }
    case (.text, .scalar(let scalar)), (.form, .scalar(let scalar)), (.word, .scalar(let scalar)):
      guard let key else { return }
      let isEmpty = Shape.isNothing(scalar)
      if !isEmpty, case .form(let form) = type {
        indicesOfForms[form, default: []].append(values.count)
      }
      values.append(Value(key: key, type: type, node: scalar, isEmpty: isEmpty))
    default:
      if case .scalar(let scalar) = node, let key, Shape.isNothing(scalar) {
        emptyCollections.append(Value(key: key, type: type, node: scalar, isEmpty: true))
      } else {
        mismatches.append(Mismatch(key: key, wanted: type, node: node))
      }
    }
  }

  private static func isNothing(_ scalar: YAMLScalar) -> Bool {
    scalar.isNull || scalar.value.isBlank
  }
}
