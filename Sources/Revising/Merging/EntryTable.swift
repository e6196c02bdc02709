import ClaimModel
import YAMLTree

/// The sources or claims of one version, by id.
struct EntryTable {
  /// The ids in the order of the file.
  private(set) var ids: [String] = []
  private var entries: [String: YAMLMapping] = [:]

  /// Reads a list of entries; nil where one has no id or shares it.
  ///
  /// - Parameters:
  ///   - root: The root of the version; nil for a version that says nothing.
  ///   - list: The key of the list.
  init?(_ root: YAMLMapping?, _ list: String) {
    switch root?[list] {
    case nil: return
    case .scalar(let scalar)? where scalar.isNull: return
    case .sequence(let sequence)?:
      for item in sequence.items {
        guard case .mapping(let entry) = item, case .scalar(let id)? = entry["id"],
          !id.isNull, entries.updateValue(entry, forKey: id.value) == nil
        else { return nil }
        ids.append(id.value)
      }
    case .scalar?, .mapping?: return nil
    }
  }

  /// The entry with an id.
  subscript(id: String) -> YAMLMapping? { entries[id] }

  /// The entries with some of them called otherwise.
  func renamed(_ names: [String: String]) -> EntryTable {
    var copy = self
    copy.ids = ids.map { names[$0] ?? $0 }
    copy.entries = [:]
    for id in ids { copy.entries[names[id] ?? id] = entries[id] }
    return copy
  }

  /// An entry to be written into another file, under the id it has here.
  func output(_ id: String) -> YAMLOutput? {
    guard let entry = entries[id],
      case .mapping(var pairs, let layout) = YAMLOutput(copying: .mapping(entry))
    else { return nil }
    for index in pairs.indices where pairs[index].key == "id" { pairs[index].value = .text(id) }
    return .mapping(pairs, layout)
  }
}
