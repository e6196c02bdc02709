/// Which claims of a file are meant: by id, by range and by what is said of them.
///
/// ```swift
/// let selection = try ClaimSelection(words: ["c3", "c5-c9"], conditions: ["status=unverified"]).get()
/// selection.ids(in: file.document)
/// ```
public struct ClaimSelection: Sendable, Equatable {
  /// Ids and ranges of ids; none where conditions alone decide.
  public var names: [Name]
  /// What is said of a claim; all of them must hold.
  public var conditions: [Condition]

  /// An id or a range of ids.
  public enum Name: Sendable, Equatable {
    /// `c3`
    case id(String)
    /// `c5-c9`: both ends and all claims numbered between.
    case range(Int, Int)
  }

  /// A key with the values it may have, or may not have.
  public struct Condition: Sendable, Equatable {
    /// What is looked at.
    public var key: Key
    /// The values of which one must be there.
    public var values: [String]
    /// Whether none of them may be there instead.
    public var isNegated: Bool

    /// Makes a condition.
    public init(key: Key, values: [String], isNegated: Bool = false) {
      self.key = key
      self.values = values
      self.isNegated = isNegated
    }
  }

  /// What can be asked of a claim.
  public enum Key: String, Sendable, CaseIterable {
    case status
    case sourceCheck = "source-check"
    case source, origin, kind, voice, act, rule, by, dropped, evidence
  }

  /// Why words select nothing.
  public enum Problem: Error, Sendable, Equatable {
    /// The word is neither an id nor a range.
    case malformed(String)
    /// The range ends before it starts.
    case backwards(String)
    /// The condition is not of the form `key=value`.
    case noCondition(String)
    /// There is no such key.
    case unknownKey(String)
  }

  /// Reads what a person typed.
  ///
  /// - Parameters:
  ///   - words: Ids and ranges, also several in one word with commas between.
  ///   - conditions: `status=unverified,source=ap`; a key that comes twice may have either value, `!=` excludes.
  public static func parse(
    words: [String], conditions: [String] = []
  ) -> Result<ClaimSelection, Problem> {
    var selection = ClaimSelection(names: [], conditions: [])
    do throws(Problem) {
      for word in words.flatMap({ $0.split(separator: ",") }) {
        selection.names.append(try name(String(word)))
      }
      for text in conditions.flatMap({ $0.split(separator: ",") }) {
        try selection.add(condition: String(text))
      }
      return .success(selection)
    } catch {
      return .failure(error)
    }
  }

  private static func name(_ word: String) throws(Problem) -> Name {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if ValueForm.claimID.accepts(word) { return .id(word) }
    // `c5-9` says the same.
    guard ends.count == 2, ValueForm.claimID.accepts(ends[0]),
      let first = Int(ends[0].dropFirst()),
      let last = Int(ends[1].first == "c" ? ends[1].dropFirst() : ends[1][...])
    else { throw .malformed(word) }
    guard first <= last else { throw .backwards(word) }
    return .range(first, last)
  }

  private mutating func add(condition text: String) throws(Problem) {
    guard let equals = text.firstIndex(of: "=") else { throw .noCondition(text) }
    var name = text[..<equals]
    let isNegated = name.last == "!"
    if isNegated { name.removeLast() }
    let value = String(text[text.index(after: equals)...])
    guard !value.isEmpty else { throw .noCondition(text) }
    guard let key = Key(rawValue: String(name)) else { throw .unknownKey(String(name)) }
    let known = conditions.firstIndex { $0.key == key && $0.isNegated == isNegated }
    if let known {
      conditions[known].values.append(value)
    } else {
      conditions.append(Condition(key: key, values: [value], isNegated: isNegated))
    }
  }
}

// MARK: - Claims

extension ClaimSelection {
  /// The ids of the selected claims, in the order of the file; also ids asked for by name that the file does not have.
  ///
  /// Claims that were struck out are selected by their own id only, or by a condition on `dropped`.
  ///
  /// - Complexity: O(*n*) in the claims, for each condition.
  public func ids(in document: AnnotationDocument) -> [String] {
    var kinds: [String: String] = [:]
    for source in document.sources {
      if let id = source.id?.value { kinds[id] = source.kind?.value ?? "" }
    }
    let named = names.compactMap { if case .id(let id) = $0 { id } else { nil } }
    var chosen: Set<String> = []
    let asksForDropped = conditions.contains { $0.key == .dropped }
    var ids: [String] = []
    for claim in document.claims {
      guard let id = claim.id?.value, !chosen.contains(id) else { continue }
      let isNamed = named.contains(id)
      guard isNamed || claim.dropped == nil || asksForDropped else { continue }
      guard names.isEmpty || isNamed || isInRange(id) else { continue }
      guard conditions.allSatisfy({ $0.holds(for: claim, kinds: kinds) }) else { continue }
      ids.append(id)
      chosen.insert(id)
    }
    let known = Set(document.claims.compactMap { $0.id?.value })
    for id in named where !known.contains(id) && chosen.insert(id).inserted { ids.append(id) }
    return ids
  }

  private func isInRange(_ id: String) -> Bool {
    guard id.utf8.first == 0x63, let number = Int(id.dropFirst()) else { return false }
    return names.contains {
      if case .range(let first, let last) = $0 { first <= number && number <= last } else { false }
    }
  }
}

extension ClaimSelection.Condition {
  /// Whether it holds for a claim.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - kinds: The kinds of the file's sources, by id.
  func holds(for claim: AnnotationDocument.ClaimEntry, kinds: [String: String]) -> Bool {
    let present = self.values(of: claim, kinds: kinds)
    let isThere = values.contains { value in
      present.contains(value) || value == "none" && present.isEmpty
    }
    return isThere != isNegated
  }

  private func values(
    of claim: AnnotationDocument.ClaimEntry, kinds: [String: String]
  ) -> [String] {
    func word(_ value: Located<String>?) -> [String] { value.map { [$0.value] } ?? [] }
    let chain = claim.chain.map(\.value)
    switch key {
    case .status: return word(claim.status)
    case .sourceCheck: return word(claim.sourceCheck)
    case .source: return chain
    case .origin: return chain.suffix(1)
    case .kind: return chain.compactMap { kinds[$0] }
    case .voice: return word(claim.found?.voice)
    case .act: return claim.found?.act.map { [$0.value] } ?? [Claim.Act.says.rawValue]
    case .rule: return word(claim.found?.rule)
    case .by: return word(claim.by)
    case .dropped: return [claim.dropped == nil ? "no" : "yes"]
    case .evidence: return claim.evidence.compactMap { $0.stance?.value }
    }
  }
}
