import AnnotationCoding
import ClaimModel
import YAMLTree

/// Plans changes of sources, with the chains that name them.
struct SourcePlanner {
  private let context: ActionContext

  /// Prepares changes of one file.
  init(_ context: ActionContext) { self.context = context }

  /// A new source.
  func add(_ source: Source) throws(EditorActionError) -> [AnnotationEdit] {
    guard ValueForm.slug.accepts(source.id) else { throw .malformedID(source.id) }
    guard entry(source.id) == nil else { throw .sourceExists(source.id) }
    return [
      .insert([AnnotationWriter.source(source)], into: .sources, .end),
      .addFileStep(
        context.step(.correct, field: "sources", note: SourceRecord.note(added: [source.id]))),
    ]
  }

  /// Another id, another name or another kind.
  func rename(
    _ word: String, id: String?, name: String?, kind: Source.Kind?
  ) throws(EditorActionError) -> [AnnotationEdit] {
    let old = try context.source(word)
    var edits: [AnnotationEdit] = []
    if let name { edits.append(.set(.source(old), key: "name", to: name)) }
    if let kind { edits.append(.set(.source(old), key: "kind", to: kind.rawValue)) }
    guard let id, id != old else {
      return edits.isEmpty
        ? [] : edits + [step(SourceRecord.renamed, [entry(old)], now: [old])]
    }
    guard ValueForm.slug.accepts(id) else { throw .malformedID(id) }
    guard entry(id) == nil else { throw .sourceExists(id) }
    let ofChains = chains(
      SourceRecord.note(SourceRecord.renamed, [entry(old)].compactMap { $0 })
    ) { $0 == old ? id : $0 }
    edits += ofChains.isEmpty ? [step(SourceRecord.renamed, [entry(old)], now: [id])] : ofChains
    // The id last: the entry is found by the old one until then.
    edits.append(.set(.source(old), key: "id", to: id))
    return edits
  }

  /// One source for two: names of the first become other names of the second.
  func merge(_ word: String, into other: String) throws(EditorActionError) -> [AnnotationEdit] {
    let old = try context.source(word)
    let new = try context.source(other)
    guard old != new else { throw .repeatedSource(new) }
    var also = entry(new)?.also.map(\.value) ?? []
    let own = entry(new)?.name?.value
    let names = [entry(old)?.name?.value].compactMap { $0 } + (entry(old)?.also.map(\.value) ?? [])
    for name in names where name != own && !also.contains(name) { also.append(name) }
    let before = [entry(old), entry(new)].compactMap { $0 }
    var edits = chains(SourceRecord.note(SourceRecord.merged, before)) { $0 == old ? new : $0 }
    if edits.isEmpty { edits = [step(SourceRecord.merged, before, now: [new])] }
    if also != entry(new)?.also.map(\.value) {
      edits.append(.setList(.source(new), key: "also", to: also))
    }
    edits.append(.remove(from: .sources, .id(old)))
    return edits
  }

  /// A step of the file's own history, for what no claim's history can tell.
  private func step(
    _ words: String, _ before: [AnnotationDocument.SourceEntry?], now ids: [String]
  ) -> AnnotationEdit {
    .addFileStep(
      context.step(
        .correct, field: "sources", was: SourceRecord.list(before.compactMap { $0 }),
        note: SourceRecord.note(words, now: ids)))
  }

  private func entry(_ id: String) -> AnnotationDocument.SourceEntry? {
    context.document.sources.first { $0.id?.value == id }
  }

  /// The chains with other ids; one that comes twice in a row after that is one link.
  ///
  /// - Parameter record: The note of the first step, which keeps the sources as they were.
  private func chains(_ record: String, _ rename: (String) -> String) -> [AnnotationEdit] {
    var note = record
    return context.document.claims.flatMap { claim -> [AnnotationEdit] in
      let old = claim.chain.map(\.value)
      var new: [String] = []
      for id in old.map(rename) where !new.contains(id) { new.append(id) }
      guard new != old, let id = claim.id?.value else { return [] }
      defer { note = SourceRecord.renamed }
      return [
        .setList(.claim(id), key: "chain", to: new),
        .addSteps(
          claim: id, [context.step(.correct, field: "chain", was: claim.chainText, note: note)]),
      ]
    }
  }
}
