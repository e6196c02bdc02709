import ClaimModel
import LanguagePacks

/// Who was mentioned before a token, the latest first.
extension EntityTable {
  /// The latest mention of an entity before a token.
  func lastMention(of entity: Int, before token: Int) -> Entity.Mention? {
    mentionIndex(of: entity, before: token).map { entities[entity].mentions[$0] }
  }

  func mentionIndex(of entity: Int, before token: Int) -> Int? {
    let mentions = entities[entity].mentions
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The entities mentioned before a token, the latest first, as far back as a search reaches.
  func recent(before token: Int) -> [Int] {
    var found: [Int] = []
    found.reserveCapacity(16)
    var names = nameLog.partitioningIndex { $0.token >= token }
    var links = linkLog.count
    while links > 0, linkLog[links - 1].token >= token { links -= 1 }
    var steps = 0
    while steps < Self.reach, names > 0 || links > 0 {
      steps += 1
      let entity: Int
      if names > 0, links == 0 || nameLog[names - 1].token > linkLog[links - 1].token {
        names -= 1
        entity = nameLog[names].entity
      } else {
        links -= 1
        entity = linkLog[links].entity
      }
      let meant = merged.isEmpty ? entity : merged[entity] ?? entity
      if !found.contains(meant) { found.append(meant) }
    }
    return found
  }

  /// Entities introduced with a role anywhere in the article.
  func withRole(_ role: LemmaKey?) -> ArraySlice<Int> {
    role.flatMap { byRole[$0] }?.prefix(Self.reach) ?? []
  }
  /// Entities made from a phrase with that head.
  func withHead(_ head: LemmaKey?) -> ArraySlice<Int> {
    head.flatMap { byHead[$0] }?.suffix(Self.reach) ?? []
  }
}

extension Array {
  /// The first index whose element satisfies the condition, in an array where all that do stand behind all that do not.
  fileprivate func partitioningIndex(_ condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
