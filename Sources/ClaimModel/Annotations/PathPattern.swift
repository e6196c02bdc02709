/// Which paths are meant: `archive/**`, `*.draft.yaml`.
///
/// `*` and `?` stand for any characters of a name, `**` for any folders. A pattern without a slash means names in any
/// folder, one that ends with a slash everything in that folder.
public struct PathPattern: Sendable, Equatable {
  /// The pattern as written.
  public let text: String
  private let parts: [[UInt8]]

  /// Reads a pattern.
  public init(_ text: String) {
    self.text = text
    var parts = text.utf8.split(separator: 0x2F).map(Array.init)
    if parts.first == [0x2E] { parts.removeFirst() }
    if !text.isEmpty, !text.utf8.contains(0x2F) { parts.insert(PathPattern.folders, at: 0) }
    if text.utf8.last == 0x2F { parts.append(PathPattern.folders) }
    self.parts = parts
  }

  private static let folders: [UInt8] = [0x2A, 0x2A]

  /// Whether a path is meant.
  ///
  /// - Complexity: O(*n m*) in the names of the path and the parts of the pattern, times their lengths.
  public func matches(_ path: String) -> Bool {
    let names = path.utf8.split(separator: 0x2F).map(Array.init).filter { $0 != [0x2E] }
    return PathPattern.covers(
      parts, names, isAny: { $0 == PathPattern.folders },
      { PathPattern.covers($0, $1, isAny: { $0 == 0x2A }, { $0 == $1 || $0 == 0x3F }) })
  }

  /// Whether a row of parts, some of which stand for any number of items, covers a row of items.
  private static func covers<Part, Item>(
    _ parts: [Part], _ items: [Item], isAny: (Part) -> Bool, _ covers: (Part, Item) -> Bool
  ) -> Bool {
    // Which beginnings of the items the parts so far cover.
    var reached = [Bool](repeating: false, count: items.count + 1)
    reached[0] = true
    for part in parts {
      var next = [Bool](repeating: false, count: items.count + 1)
      if isAny(part) {
        var isReached = false
        for index in reached.indices {
          isReached = isReached || reached[index]
          next[index] = isReached
        }
      } else {
        for index in items.indices where reached[index] && covers(part, items[index]) {
          next[index + 1] = true
        }
      }
      reached = next
    }
    return reached[items.count]
  }
}
