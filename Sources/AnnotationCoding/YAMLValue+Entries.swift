import YAMLTree

/// Entries of a file's value: found as in its tree, and changed in place.
extension YAMLValue {
  /// The way from the root to an entry, as indices of pairs and items; nil where it is not there.
  func path(to target: AnnotationEdit.Target) -> [Int]? {
    switch target {
    case .root: []
    case .article: index(of: "article").map { [$0] }
    case .source(let id): path(toItem: id, of: "sources")
    case .claim(let id): path(toItem: id, of: "claims")
    case .found(let claim):
      path(toItem: claim, of: "claims").flatMap { path in
        self[path[...]]?.index(of: "found").map { path + [$0] }
      }
    case .evidence(let claim, let index):
      path(toItem: claim, of: "claims").flatMap { path in
        self[path[...]]?.index(of: "evidence").map { path + [$0, index] }
      }
    }
  }

  /// Changes the part at a path.
  mutating func change(at path: ArraySlice<Int>, _ change: (YAMLValue) -> YAMLValue) {
    guard let index = path.first else {
      self = change(self)
      return
    }
    switch self {
    case .scalar: return
    case .sequence(var items):
      // The receiver lets go of its items, so that they are changed where they are.
      self = .scalar("")
      items[index].change(at: path.dropFirst(), change)
      self = .sequence(items)
    case .mapping(var pairs):
      self = .scalar("")
      pairs[index].value.change(at: path.dropFirst(), change)
      self = .mapping(pairs)
    }
  }

  private subscript(path: ArraySlice<Int>) -> YAMLValue? {
    guard let index = path.first else { return self }
    switch self {
    case .scalar: return nil
    case .sequence(let items):
      return items.indices.contains(index) ? items[index][path.dropFirst()] : nil
    case .mapping(let pairs):
      return pairs.indices.contains(index) ? pairs[index].value[path.dropFirst()] : nil
    }
  }

  private func index(of key: String) -> Int? {
    guard case .mapping(let pairs) = self else { return nil }
    return pairs.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
  }

  private func path(toItem id: String, of list: String) -> [Int]? {
    guard case .mapping(let pairs) = self, let index = index(of: list),
      case .sequence(let items) = pairs[index].value
    else { return nil }
    return items.firstIndex { $0.hasID(id) }.map { [index, $0] }
  }

  /// Whether it is an entry with an id.
  package func hasID(_ id: String) -> Bool {
    guard case .mapping(let pairs) = self else { return false }
    return pairs.contains { $0.key == "id" && $0.value == .scalar(id) }
  }
}
