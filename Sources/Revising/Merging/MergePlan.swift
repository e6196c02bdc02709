import AnnotationCoding
import ClaimModel
import YAMLTree

/// What has to be done to ours so that it says what both sides meant.
struct MergePlan {
  /// Changes of ours, in order.
  private(set) var edits: [AnnotationEdit] = []
  /// What both sides changed differently; ours stands.
  private(set) var conflicts: [MergeConflict] = []
  /// Claims of theirs that got another id.
  private(set) var renumbered: [MergeOutcome.Renumbering] = []
  /// Claims whose place both sides changed; ours stands.
  private(set) var keptPlaces: [String] = []

  /// Plans the merge of three trees; nil where their claims or sources cannot be told apart by id.
  ///
  /// - Parameters:
  ///   - base: What both go back to; nil where both made the file.
  ///   - ours: The tree that the changes are for.
  ///   - theirs: The other tree.
  /// - Complexity: O(*n*).
  init?(base: YAMLMapping?, ours: YAMLMapping, theirs: YAMLMapping) {
    guard let baseSources = EntryTable(base, "sources"),
      let ourSources = EntryTable(ours, "sources"),
      let theirSources = EntryTable(theirs, "sources"), let baseClaims = EntryTable(base, "claims"),
      let ourClaims = EntryTable(ours, "claims"), let theirClaims = EntryTable(theirs, "claims")
    else { return nil }
    mergeKeys(.root, base: base, ours: ours, theirs: theirs, skipping: ["sources", "claims"])
    mergeEntries(.sources, base: baseSources, ours: ourSources, theirs: theirSources)
    let renumbering = ClaimRenumbering(base: baseClaims, ours: ourClaims, theirs: theirClaims)
    renumbered = renumbering.changes
    mergeEntries(
      .claims, base: baseClaims, ours: ourClaims, theirs: theirClaims.renamed(renumbering.names))
  }

  // MARK: Entries

  private mutating func mergeEntries(
    _ list: AnnotationEdit.List, base: EntryTable, ours: EntryTable, theirs: EntryTable
  ) {
    var insertion: [YAMLOutput] = []
    var position = AnnotationEdit.Position.start
    func target(_ id: String) -> AnnotationEdit.Target {
      list == .claims ? .claim(id) : .source(id)
    }
    for id in theirs.ids {
      guard let entry = theirs[id], let output = theirs.output(id) else { continue }
      if let mine = ours[id] {
        if !insertion.isEmpty { edits.append(.insert(insertion, into: list, position)) }
        insertion = []
        position = .behind(id: id)
        mergeKeys(target(id), base: base[id], ours: mine, theirs: entry)
      } else if base[id] == nil {
        insertion.append(output)
      } else if base[id]?.plainValue != entry.plainValue {
        conflicts.append(
          MergeConflict(
            place: "\(target(id).words), removed by ours and changed by theirs",
            theirs: [.insert([output], into: list, position)], base: nil))
      }
    }
    if !insertion.isEmpty { edits.append(.insert(insertion, into: list, position)) }
    for id in ours.ids where theirs[id] == nil {
      guard let before = base[id] else { continue }
      if before.plainValue == ours[id]?.plainValue {
        edits.append(.remove(from: list, .id(id)))
      } else {
        conflicts.append(
          MergeConflict(
            place: "\(target(id).words), changed by ours and removed by theirs",
            theirs: [.remove(from: list, .id(id))], base: nil))
      }
    }
  }

  // MARK: Keys

  private mutating func mergeKeys(
    _ target: AnnotationEdit.Target, base: YAMLMapping?, ours: YAMLMapping, theirs: YAMLMapping,
    skipping: Set<String> = []
  ) {
    let kind = target.mapping
    var names = kind.keys.map(\.name)
    for pair in ours.pairs + theirs.pairs where !names.contains(pair.key.value) {
      names.append(pair.key.value)
    }
    for name in names where !skipping.contains(name) && !(name == "id" && kind != .article) {
      let versions = Versions(base: base?[name], ours: ours[name], theirs: theirs[name])
      if versions.areSettled { continue }
      switch kind.key(name)?.type {
      case .mapping where versions.isMapping:
        mergeMapping(name, of: target, versions)
      case .list(.mapping(.history)) where versions.isList:
        switch target {
        case .claim(let id): mergeHistory(.history(claim: id), versions)
        default: mergeHistory(.fileHistory, versions)
        }
      case .list(.mapping(.evidence)) where versions.isList:
        if case .claim(let id) = target { mergeEvidence(of: id, versions) }
      case .list(.text) where versions.isList:
        mergeWords(name, of: target, versions)
      default: mergeValue(name, of: target, versions)
      }
    }
  }

  private mutating func mergeMapping(
    _ key: String, of target: AnnotationEdit.Target, _ versions: Versions
  ) {
    guard case .mapping(let ours)? = versions.ours, case .mapping(let theirs)? = versions.theirs
    else { return }
    var base: YAMLMapping?
    if case .mapping(let mapping)? = versions.base { base = mapping }
    switch (target, key) {
    case (.root, "article"): mergeKeys(.article, base: base, ours: ours, theirs: theirs)
    case (.claim(let id), "found"):
      mergeKeys(.found(claim: id), base: base, ours: ours, theirs: theirs)
    default: mergeValue(key, of: target, versions)
    }
  }

  /// A value that is taken whole from one side.
  private mutating func mergeValue(
    _ key: String, of target: AnnotationEdit.Target, _ versions: Versions
  ) {
    let theirs = Versions.change(key, of: target, from: versions.ours, to: versions.theirs)
    if versions.base?.value == versions.ours?.value {
      edits += theirs
    } else if let claim = Self.claimOfMachine(key, target) {
      if keptPlaces.last != claim { keptPlaces.append(claim) }
    } else {
      conflicts.append(
        MergeConflict(
          place: "\(target.words), \(key)", theirs: theirs,
          base: Versions.change(key, of: target, from: versions.ours, to: versions.base)))
    }
  }

  /// The claim whose key belongs to the tool, which finds it out anew: nobody has to choose.
  private static func claimOfMachine(_ key: String, _ target: AnnotationEdit.Target) -> String? {
    switch target {
    case .found(let claim): claim
    case .claim(let claim) where key == "before" || key == "after" || key == "found": claim
    default: nil
    }
  }

  /// A list of words without order: what either side added comes, what either side took out goes.
  private mutating func mergeWords(
    _ key: String, of target: AnnotationEdit.Target, _ versions: Versions
  ) {
    let (base, ours, theirs) = (
      versions.base.texts, versions.ours.texts, versions.theirs.texts
    )
    var words = ours.filter { !base.contains($0) || theirs.contains($0) }
    for word in theirs where !base.contains(word) && !words.contains(word) { words.append(word) }
    guard words != ours else { return }
    edits +=
      words.isEmpty
      ? [.set(target, key: key, to: nil)]
      : Versions.change(
        key, of: target, from: versions.ours, to: .list(words.map { .text($0) }, .flow))
  }

  /// All steps of both sides, in the order of time.
  private mutating func mergeHistory(_ history: AnnotationEdit.List, _ versions: Versions) {
    var steps = versions.ours.items.map(\.value)
    let missing = versions.theirs.items.filter { !steps.contains($0.value) }
    var isAtEnd = true
    var insertions: [AnnotationEdit] = []
    for node in missing {
      let index = HistoryOrder.place(of: node.value, in: steps)
      isAtEnd = isAtEnd && index == steps.count
      steps.insert(node.value, at: index)
      insertions.append(
        .insert([YAMLOutput(copying: node)], into: history, .index(index)))
    }
    edits +=
      isAtEnd && !missing.isEmpty
      ? [.insert(missing.map { YAMLOutput(copying: $0) }, into: history, .end)]
      : insertions
  }

  /// Evidence of both sides: added, changed key by key, and taken out.
  private mutating func mergeEvidence(of claim: String, _ versions: Versions) {
    let list = AnnotationEdit.List.evidence(claim: claim)
    let (base, ours) = (EvidenceTable(versions.base), EvidenceTable(versions.ours))
    let theirs = EvidenceTable(versions.theirs)
    var added: [YAMLOutput] = []
    for (key, node) in theirs.items {
      if let (index, mine) = ours.find(key) {
        guard case .mapping(let theirs) = node, case .mapping(let ours) = mine else { continue }
        var before: YAMLMapping?
        if case .mapping(let mapping)? = base.find(key)?.node { before = mapping }
        mergeKeys(
          .evidence(claim: claim, index), base: before, ours: ours, theirs: theirs)
      } else if base.find(key) == nil {
        added.append(YAMLOutput(copying: node))
      } else if base.find(key)?.node.value != node.value {
        conflicts.append(
          MergeConflict(
            place: "claim \(claim), evidence removed by ours and changed by theirs",
            theirs: [.insert([YAMLOutput(copying: node)], into: list, .end)], base: nil))
      }
    }
    if !added.isEmpty { edits.append(.insert(added, into: list, .end)) }
    for (index, item) in ours.items.enumerated().reversed() where theirs.find(item.key) == nil {
      guard let before = base.find(item.key) else { continue }
      if before.node.value == item.node.value {
        edits.append(.remove(from: list, .index(index)))
      } else {
        conflicts.append(
          MergeConflict(
            place: "claim \(claim), evidence changed by ours and removed by theirs",
            theirs: [.remove(from: list, .index(index))], base: nil))
      }
    }
  }
}
