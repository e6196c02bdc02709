import LanguagePacks

/// Entities by key, in the order in which they were listed: one table and one list for all keys, however many share one.
struct KeyIndex {
  private struct Link {
    var entity: Int32
    /// The link of the entity listed before under the same key, or -1.
    var previous: Int32
  }

  private var last: [LemmaKey: Int32] = [:]
  private var links: [Link] = []

  /// Lists an entity under a key; once, if it is listed twice in a row.
  mutating func add(_ entity: Int, under key: LemmaKey) {
    let previous = last[key] ?? -1
    if previous >= 0, Int(links[Int(previous)].entity) == entity { return }
    last[key] = Int32(links.count)
    links.append(Link(entity: Int32(entity), previous: previous))
  }

  /// Calls `body` with the entities listed under a key, the last one first, `limit` at most.
  func forEach(under key: LemmaKey, limit: Int, _ body: (Int) -> Void) {
    var link = last[key] ?? -1
    var left = limit
    while link >= 0, left > 0 {
      body(Int(links[Int(link)].entity))
      link = links[Int(link)].previous
      left -= 1
    }
  }
}
