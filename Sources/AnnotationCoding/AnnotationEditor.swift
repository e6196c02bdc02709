import ClaimModel
import YAMLTree

/// Changes an annotation file key by key: comments, order, quotation marks, blank lines and line ends stay.
///
/// After each change the result is read again and compared with what the file said before: everything but the intended
/// key must say the same. A change that fails leaves the editor as it was.
///
/// ```swift
/// var editor = try AnnotationEditor(bytes: bytes, path: "x.yaml")
/// try editor.apply(.set(.claim("c1"), key: "status", to: "verified"))
/// editor.bytes  // the new file
/// ```
package struct AnnotationEditor: Sendable {
  /// The file as it is now.
  package private(set) var text: SourceText
  /// The tree of ``text``.
  package private(set) var root: YAMLMapping
  private let path: String

  /// The file's bytes as they are now.
  package var bytes: [UInt8] { text.bytes }

  /// Reads a file.
  ///
  /// - Throws: ``AnnotationEditError/unsound(_:)`` where it cannot be relied on, or is in a format that is not known: what
  ///   the same keys mean there is not known either.
  package init(bytes: [UInt8], path: String) throws(AnnotationEditError) {
    let (mapping, reading) = YAMLReader.readMapping(bytes: bytes, path: path)
    guard let root = mapping, let text = reading.text, reading.isSound else {
      throw .unsound(reading.diagnostics)
    }
    if let format = root["format"], let unknown = UnknownFormat(format) {
      throw .unsound([unknown.diagnostic(path: path, in: text)])
    }
    self.text = text
    self.root = root
    self.path = path
  }

  /// Makes one change.
  ///
  /// - Throws: ``AnnotationEditError``; nothing has changed then.
  /// - Complexity: O(*n*): the result is read again.
  package mutating func apply(_ edit: AnnotationEdit) throws(AnnotationEditError) {
    let change = EntryChange(edit: edit, entry: try find(edit.target))
    for isOneLine in [false, true] {
      let splices = try splices(change, isOneLine: isOneLine)
      if splices.isEmpty { return }
      guard let (newText, newRoot) = result(of: splices, for: [edit]) else { continue }
      text = newText
      root = newRoot
      return
    }
    throw .wouldChangeMore(key: edit.key, location(of: change))
  }

  /// Makes changes one after the other, all of them or none.
  ///
  /// - Throws: ``AnnotationEditError``; nothing has changed then.
  /// - Complexity: O(*n* + *k*) for *k* changes that do not touch each other, else up to O(*n k*).
  package mutating func apply(_ edits: [AnnotationEdit]) throws(AnnotationEditError) {
    var copy = self
    try copy.applyTogether(edits[...])
    self = copy
  }

  /// Applies splices that change nothing of what the file says: comments and layout.
  ///
  /// - Throws: ``AnnotationEditError/wouldChangeMore(key:_:)`` where they would; nothing has changed then.
  package mutating func decorate(_ splices: [ByteSplice]) throws(AnnotationEditError) {
    guard let (newText, newRoot) = result(of: splices, for: []) else {
      throw .wouldChangeMore(
        key: "", Diagnostic.Location(path: path, span: splices.first?.span ?? text.span, in: text))
    }
    text = newText
    root = newRoot
  }

  /// What the file would say after some changes; nil where one of them has no place.
  package func value(after edits: [AnnotationEdit]) -> YAMLValue? {
    var value = root.plainValue
    for edit in edits {
      guard let path = value.path(to: edit.target) else { return nil }
      value.change(at: path[...]) { EntryChange.value($0, after: edit) }
    }
    return value
  }

  /// Makes all changes in one go where the result is as intended, else each half for itself.
  private mutating func applyTogether(
    _ edits: ArraySlice<AnnotationEdit>
  ) throws(AnnotationEditError) {
    guard edits.count > 1 else {
      if let edit = edits.first { try apply(edit) }
      return
    }
    var splices: [ByteSplice] = []
    do throws(AnnotationEditError) {
      for edit in edits {
        let change = EntryChange(edit: edit, entry: try find(edit.target))
        splices += try self.splices(change, isOneLine: false)
      }
      if splices.isEmpty { return }
      if let (newText, newRoot) = result(of: splices, for: edits) {
        text = newText
        root = newRoot
        return
      }
    } catch {
      // One of them may speak of what another one brings; whoever is to blame says so when its turn comes alone.
    }
    let middle = edits.startIndex + edits.count / 2
    try applyTogether(edits[..<middle])
    try applyTogether(edits[middle...])
  }

  private func splices(
    _ change: EntryChange, isOneLine: Bool
  ) throws(AnnotationEditError) -> [ByteSplice] {
    do {
      return try change.splices(YAMLSplicer(text, listIndent: listIndent), isOneLine: isOneLine)
    } catch .otherShape {
      throw .otherShape(key: change.edit.key, location(of: change))
    } catch {
      throw .cannotRemove(key: change.edit.key, location(of: change))
    }
  }

  /// The file with splices applied; nil where it would say anything else than intended.
  private func result(
    of splices: [ByteSplice], for edits: some Collection<AnnotationEdit>
  ) -> (text: SourceText, root: YAMLMapping)? {
    guard let bytes = try? ByteSplice.apply(splices, to: text.bytes) else { return nil }
    let (mapping, reading) = YAMLReader.readMapping(bytes: bytes, path: path)
    guard reading.isSound, let mapping, let newText = reading.text else { return nil }
    return mapping.plainValue == value(after: Array(edits)) ? (newText, mapping) : nil
  }

  /// The text under a key of an entry; nil where there is none.
  ///
  /// - Throws: ``AnnotationEditError`` where the entry is not there.
  package func text(
    of key: String, in target: AnnotationEdit.Target
  ) throws(AnnotationEditError) -> String? {
    guard case .scalar(let scalar)? = try find(target).mapping[key], !scalar.isNull else {
      return nil
    }
    return scalar.value
  }

  // MARK: Places

  /// How many blanks deeper than their key the file puts the dashes of its lists: as for its claims.
  private var listIndent: Int {
    guard let pair = root.pairs.first(where: { $0.key.value == "claims" }),
      case .sequence(let list) = pair.value, !list.isFlow, !list.items.isEmpty
    else { return 2 }
    let splicer = YAMLSplicer(text)
    return max(0, splicer.column(list.span.start) - splicer.column(pair.key.span.start))
  }

  private func location(of change: EntryChange) -> Diagnostic.Location {
    let mapping = change.entry.mapping
    let index = mapping.index(of: change.edit.key)
    let span = index.map { mapping.pairs[$0].key.span } ?? mapping.span
    return Diagnostic.Location(path: path, span: span, in: text)
  }

  private func find(_ target: AnnotationEdit.Target) throws(AnnotationEditError) -> Entry {
    switch target {
    case .root: return Entry(root, isInFlow: root.isFlow)
    case .article:
      guard let entry = Entry(root, isInFlow: root.isFlow).entry("article") else {
        throw .notFound(target)
      }
      return entry
    case .source(let id): return try find(id, in: "sources", target)
    case .claim(let id): return try find(id, in: "claims", target)
    case .found(let claim):
      guard let entry = try find(claim, in: "claims", .claim(claim)).entry("found") else {
        throw .notFound(target)
      }
      return entry
    case .evidence(let claim, let index):
      let entries = try find(claim, in: "claims", .claim(claim)).entries("evidence")
      guard let entry = entries.first(where: { $0.path.last == index }) else {
        throw .notFound(target)
      }
      return entry
    }
  }

  private func find(
    _ id: String, in list: String, _ target: AnnotationEdit.Target
  ) throws(AnnotationEditError) -> Entry {
    let matches = Entry(root, isInFlow: root.isFlow).entries(list).filter { entry in
      guard case .scalar(let scalar)? = entry.mapping["id"] else { return false }
      return scalar.value.utf8.elementsEqual(id.utf8)
    }
    guard let match = matches.first else { throw .notFound(target) }
    guard matches.count == 1 else { throw .notUnique(target) }
    return match
  }
}

/// A mapping of the file with the way to it from the root.
struct Entry {
  /// The mapping.
  let mapping: YAMLMapping
  /// Whether it stands in brackets, its own or outer ones.
  let isInFlow: Bool
  /// Indices of pairs and items from the root to the mapping.
  let path: [Int]

  /// The root.
  init(_ mapping: YAMLMapping, isInFlow: Bool, path: [Int] = []) {
    self.mapping = mapping
    self.isInFlow = isInFlow
    self.path = path
  }

  /// The mapping under a key.
  func entry(_ key: String) -> Entry? {
    guard let index = mapping.index(of: key), case .mapping(let inner) = mapping.pairs[index].value
    else { return nil }
    return Entry(inner, isInFlow: isInFlow || inner.isFlow, path: path + [index])
  }

  /// The mappings in the list under a key.
  func entries(_ key: String) -> [Entry] {
    guard let index = mapping.index(of: key), case .sequence(let list) = mapping.pairs[index].value
    else { return [] }
    return list.items.enumerated().compactMap { item, node in
      guard case .mapping(let inner) = node else { return nil }
      return Entry(
        inner, isInFlow: isInFlow || list.isFlow || inner.isFlow, path: path + [index, item])
    }
  }
}
