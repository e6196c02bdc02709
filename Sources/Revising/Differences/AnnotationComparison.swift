import ClaimModel
import YAMLTree

/// Compares two versions of an annotation file by what they say: claim by claim, whatever their layout.
package enum AnnotationComparison {
  /// What changed from one tree to another.
  ///
  /// Claims and sources are the same where their ids are, evidence where its address or else its title is. Keys that the
  /// format does not know are compared as well.
  ///
  /// - Parameters:
  ///   - old: The root of the old file; nil for a file that was not there or said nothing.
  ///   - new: The root of the new file; likewise.
  ///   - isTextChanged: Whether the bytes differ.
  /// - Complexity: O(*n*), and O(*k*²) in the items of one list that are not where they were.
  package static func changes(
    from old: YAMLMapping?, to new: YAMLMapping?, isTextChanged: Bool
  ) -> AnnotationChanges {
    let old = old?.plainValue ?? .mapping([])
    let new = new?.plainValue ?? .mapping([])
    return AnnotationChanges(
      fields: fields(from: old, to: new, in: .root),
      sources: entries(in: "sources", of: .source, from: old, to: new),
      claims: entries(in: "claims", of: .claim, from: old, to: new),
      isTextChanged: isTextChanged)
  }

  // MARK: Entries

  private static func entries(
    in list: String, of kind: AnnotationSchema.Mapping, from old: YAMLValue, to new: YAMLValue
  ) -> [AnnotationChanges.EntryChange] {
    let before = keyed(old[list])
    let after = keyed(new[list])
    let known = Dictionary(before.map { ($0.key, $0.value) }) { a, _ in a }
    let present = Set(after.map(\.key))
    return after.compactMap { change(from: known[$0.key], to: $0.value, kind) }
      + before.filter { !present.contains($0.key) }.compactMap {
        change(from: $0.value, to: nil, kind)
      }
  }

  /// An entry's id, and how often it stood before: in a sound file never.
  private struct EntryKey: Hashable {
    let id: [UInt8]
    let occurrence: Int
  }

  private static func keyed(_ list: YAMLValue?) -> [(key: EntryKey, value: YAMLValue)] {
    var counts: [[UInt8]: Int] = [:]
    return (list?.items ?? []).map { item in
      let id = Array((item["id"]?.text ?? "").utf8)
      let count = counts[id, default: 0]
      counts[id] = count + 1
      return (EntryKey(id: id, occurrence: count), item)
    }
  }

  private static func change(
    from old: YAMLValue?, to new: YAMLValue?, _ kind: AnnotationSchema.Mapping
  ) -> AnnotationChanges.EntryChange? {
    guard old != new, let present = new ?? old else { return nil }
    let title = present[kind == .claim ? "quote" : "name"]?.text ?? ""
    return AnnotationChanges.EntryChange(
      id: present["id"]?.text ?? "",
      kind: old == nil ? .added : new == nil ? .removed : .changed, title: title,
      fields: fields(from: old ?? .mapping([]), to: new ?? .mapping([]), in: kind),
      evidence: items(from: old?["evidence"], to: new?["evidence"]),
      history: items(from: old?["history"], to: new?["history"])
    )
    .unlessEmpty
  }

  // MARK: Keys

  private static func fields(
    from old: YAMLValue, to new: YAMLValue, in kind: AnnotationSchema.Mapping, prefix: String = ""
  ) -> [AnnotationChanges.FieldChange] {
    var names = kind.keys.map(\.name)
    for pair in old.pairs + new.pairs where !names.contains(pair.key) { names.append(pair.key) }
    return names.flatMap { name -> [AnnotationChanges.FieldChange] in
      let (before, after) = (old[name], new[name])
      switch kind.key(name)?.type {
      case .list(.mapping(_)): return []
      case .mapping(let inner):
        let isMapping = [before, after].allSatisfy { $0 == nil || $0?.isMapping == true }
        guard isMapping else { break }
        return fields(
          from: before ?? .mapping([]), to: after ?? .mapping([]), in: inner,
          prefix: "\(prefix)\(name).")
      default: break
      }
      guard before != after else { return [] }
      return [.init(prefix + name, old: before?.fieldValue, new: after?.fieldValue)]
    }
  }

  // MARK: Lists of mappings

  /// Items that stand in one list alone, those of one address or title taken together.
  private static func items(
    from old: YAMLValue?, to new: YAMLValue?
  ) -> [AnnotationChanges.ItemChange] {
    // Lists grow at their end: nearly always the old one is the start of the new one.
    let (oldItems, newItems) = (old?.items ?? [], new?.items ?? [])
    let common = zip(oldItems, newItems).prefix { $0 == $1 }.count
    var before = Array(oldItems.dropFirst(common))
    var after = Array(newItems.dropFirst(common))
    for item in before {
      guard let index = after.firstIndex(of: item), let mine = before.firstIndex(of: item) else {
        continue
      }
      after.remove(at: index)
      before.remove(at: mine)
    }
    var changes: [AnnotationChanges.ItemChange] = []
    for item in after {
      let mine = before.firstIndex { $0.identity != nil && $0.identity == item.identity }
      let old = mine.map { before.remove(at: $0) }
      changes.append(.init(old: old?.fieldValue, new: item.fieldValue))
    }
    return changes + before.map { .init(old: $0.fieldValue, new: nil) }
  }
}

extension AnnotationChanges.EntryChange {
  /// Nothing where only the order of keys differs.
  fileprivate var unlessEmpty: AnnotationChanges.EntryChange? {
    kind == .changed && fields.isEmpty && evidence.isEmpty && history.isEmpty ? nil : self
  }
}
