import AnnotationCoding
import ClaimModel
import YAMLTree

/// Which of their new claims are ours as well, and which need another id because ours has theirs.
struct ClaimRenumbering {
  /// Their ids, where they change, with the new ones.
  private(set) var names: [String: String] = [:]
  /// The changes that people should know of: claims of theirs with another number.
  private(set) var changes: [MergeOutcome.Renumbering] = []

  /// Compares the claims that either side added.
  ///
  /// - Complexity: O(*n*).
  init(base: EntryTable, ours: EntryTable, theirs: EntryTable) {
    let added = ours.ids.filter { base[$0] == nil }
    var byPlace = Dictionary(
      added.compactMap { id in ours[id].flatMap(\.place).map { ($0, id) } }
    ) { first, _ in first }
    var free = (base.ids + ours.ids + theirs.ids).compactMap(ClaimNumber.number).max() ?? 0
    for id in theirs.ids where base[id] == nil {
      guard let claim = theirs[id] else { continue }
      if let mine = ours[id], mine["quote"]?.value == claim["quote"]?.value { continue }
      if let place = claim.place, let same = byPlace.removeValue(forKey: place) {
        // Both found the same words; one claim is enough.
        names[id] = same
      } else if ours[id] != nil {
        free += 1
        names[id] = ClaimNumber.id(free)
        changes.append(.init(old: id, new: ClaimNumber.id(free)))
      }
    }
    settleClashes(ours: ours, theirs: theirs, free: &free)
  }

  /// A claim keeps its own id only while no other one was given it.
  private mutating func settleClashes(ours: EntryTable, theirs: EntryTable, free: inout Int) {
    let taken = Set(names.values)
    for id in theirs.ids where names[id] == nil && taken.contains(id) {
      free += 1
      names[id] = ClaimNumber.id(free)
      changes.append(.init(old: id, new: ClaimNumber.id(free)))
    }
  }
}

extension YAMLMapping {
  /// A claim's words and where they stand: what makes two claims the same.
  fileprivate var place: [String]? {
    guard case .scalar(let quote)? = self["quote"], case .mapping(let found)? = self["found"],
      case .scalar(let at)? = found["at"]
    else { return nil }
    return [quote.value, at.value]
  }
}
