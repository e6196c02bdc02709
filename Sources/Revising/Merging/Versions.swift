import AnnotationCoding
import ClaimModel
import YAMLTree

/// Three versions of the value of one key; nil where a version has no such key.
struct Versions {
  /// What both go back to.
  let base: YAMLNode?
  /// Ours.
  let ours: YAMLNode?
  /// Theirs.
  let theirs: YAMLNode?

  /// Whether ours says already what the merge shall say.
  var areSettled: Bool {
    let (base, ours, theirs) = (base?.value, ours?.value, theirs?.value)
    return ours == theirs || theirs == base
  }

  /// Whether both sides have a mapping.
  var isMapping: Bool {
    if case .mapping? = ours, case .mapping? = theirs { true } else { false }
  }

  /// Whether each version has a list or nothing.
  var isList: Bool {
    [base, ours, theirs].allSatisfy { node in
      switch node {
      case .sequence?, nil: true
      case .scalar(let scalar)?: scalar.isNull
      case .mapping?: false
      }
    }
  }

  /// The changes that put one value in the place of another.
  static func change(
    _ key: String, of target: AnnotationEdit.Target, from old: YAMLNode?, to new: YAMLNode?
  ) -> [AnnotationEdit] {
    guard let new else { return [.set(target, key: key, to: nil)] }
    return change(key, of: target, from: old, to: YAMLOutput(copying: new))
  }

  /// The changes that put a value in the place of a node: in one step where both are of one kind.
  static func change(
    _ key: String, of target: AnnotationEdit.Target, from old: YAMLNode?, to new: YAMLOutput
  ) -> [AnnotationEdit] {
    let set = AnnotationEdit.setValue(target, key: key, to: new)
    switch (old, new) {
    case (nil, _), (.scalar?, .text), (.scalar?, .quoted), (.sequence?, .list): return [set]
    default: return [.set(target, key: key, to: nil), set]
    }
  }
}

extension YAMLNode? {
  /// The items of a list; none for anything else.
  var items: [YAMLNode] {
    if case .sequence(let list)? = self { list.items } else { [] }
  }

  /// The texts of a list.
  var texts: [String] { items.compactMap { $0.value.text } }
}
