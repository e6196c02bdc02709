import ClaimModel
import DataFormats

/// Writes claims with their paragraphs and reasons as JSON with sorted keys.
package struct ClaimViewJSON: Sendable {
  /// Makes a renderer.
  package init() {}

  /// A list of claims as a JSON document.
  package func render(_ views: [ClaimView]) -> String {
    JSONValue.object(["claims": .array(views.map(claim))]).document
  }

  private func claim(_ view: ClaimView) -> JSONValue {
    let entry = view.entry
    var object: [String: JSONValue] = [
      "id": .optional(entry.id?.value),
      "quote": .optional(entry.quote?.value),
      "status": .string(entry.status?.value ?? Status.unverified.rawValue),
      "source-check": .optional(entry.sourceCheck?.value),
      "rating": .optional(entry.rating?.value),
      "dropped": .optional(entry.dropped?.value),
      "wording": .optional(entry.wording?.value),
      "note": .optional(entry.note?.value),
      "by": .optional(entry.by?.value),
      "chain": .array(
        view.chain.map {
          .object(["id": .string($0.id), "name": .string($0.name), "kind": .optional($0.kind)])
        }),
      "why": reason(view.reason),
      "evidence": .array(entry.evidence.map(evidence)),
      "history": .array(entry.history.map(history)),
    ]
    object["paragraph"] = view.passage.map(passage) ?? .null
    return .object(object)
  }

  private func passage(_ passage: ClaimView.Passage) -> JSONValue {
    func place(_ span: ByteSpan) -> JSONValue {
      let scalars = passage.text.scalarSpan(span)
      return .array([.int(scalars.start), .int(scalars.end)])
    }
    return .object([
      "text": .string(passage.text.string(passage.span)),
      "span": place(passage.span),
      "content": .array(passage.content.map(place)),
      "cue": passage.cue.map(place) ?? .null,
      "mention": passage.mention.map(place) ?? .null,
    ])
  }

  private func reason(_ reason: ClaimView.Reason) -> JSONValue {
    .object([
      "voice": .optional(reason.voice),
      "act": .optional(reason.act),
      "cue": .optional(reason.cue),
      "mention": .optional(reason.mention),
      "subject-dropped": .bool(reason.isSubjectDropped),
      "resolution": .optional(reason.resolution),
      "hearsay": .optional(reason.hearsay),
      "rule": .optional(reason.rule),
    ])
  }

  private func evidence(_ item: AnnotationDocument.EvidenceEntry) -> JSONValue {
    .object([
      "url": .optional(item.url?.value),
      "title": .optional(item.title?.value),
      "publisher": .optional(item.publisher?.value),
      "stance": .optional(item.stance?.value),
      "kind": .optional(item.kind?.value),
      "archived": .optional(item.archived?.value),
      "accessed": .optional(item.accessed?.value),
      "quote": .optional(item.quote?.value),
    ])
  }

  private func history(_ item: AnnotationDocument.HistoryEntry) -> JSONValue {
    .object([
      "at": .optional(item.at?.value),
      "by": .optional(item.by?.value),
      "action": .optional(item.action?.value),
      "field": .optional(item.field?.value),
      "status": .optional(item.status?.value),
      "was": .optional(item.was?.value),
      "source-check": .optional(item.sourceCheck?.value),
      "note": .optional(item.note?.value),
      "text": .optional(item.text?.value),
    ])
  }
}
