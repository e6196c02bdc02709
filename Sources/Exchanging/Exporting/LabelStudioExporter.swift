import ClaimModel
import DataFormats

/// Label Studio: a task for each article with the claims as a prediction, and the labelling configuration that goes with it.
///
/// Offsets are UTF-16 units, as that tool counts. Claims are predictions rather than annotations, so that nobody takes
/// them for work that is done.
struct LabelStudioExporter: Exporter {
  let name = "label-studio"
  let abstract: Message = "Label Studio tasks (JSON) with claims as predictions, in UTF-16 units"
  var wantsWordPlaces: Bool { true }
  var needsText: Bool { true }

  func joint(articles: Int, settings: ExportSettings) -> JointLayout? {
    JointLayout(opening: "[\n  ", separator: ",\n  ", closing: "\n]\n")
  }

  var sharedFiles: [ExportPiece] {
    [ExportPiece("labeling-config.xml", LabelStudioScheme.configuration)]
  }

  func export(
    _ article: ExchangedArticle, into container: ExportContainer, settings: ExportSettings
  ) -> ExportedArticle {
    guard let text = article.text else { return ExportedArticle(pieces: [], losses: []) }
    var losses = LossList(article)
    losses.leaveOutDropped(article)
    if LabelStudioScheme.hasRunsOfBlanks(text) {
      losses.add(.doubtful, "article", "the tool shows runs of blanks as one")
    }
    for source in article.sources {
      losses.noPlace("source \(source.id) kind", source.kind)
      losses.noPlace("source \(source.id) wikidata", source.wikidata)
      losses.noPlace("source \(source.id) also", source.also)
      losses.noPlace("source \(source.id) note", source.note)
    }
    var regions = LabelStudioRegions(text: text)
    for claim in article.standing where losses.isPlaced(claim, in: article) {
      regions.add(claim, chain: claim.chain.map { article.source($0)?.name ?? $0 })
      losses.noPlace("evidence", claim.evidence, of: claim)
      losses.noPlace("history", claim.history, of: claim)
      losses.noPlace("rule", claim.rule, of: claim)
      losses.noPlace("hearsay", claim.hearsay, of: claim)
      losses.noPlace("by", claim.editor, of: claim)
    }
    let task = task(article, text, regions.result)
    let whole = container == .files ? JSONValue.array([task]).document : task.text(indent: 2)
    return ExportedArticle(pieces: [ExportPiece(".json", whole)], losses: losses.losses)
  }

  private func task(
    _ article: ExchangedArticle, _ text: SourceText, _ result: [JSONValue]
  ) -> JSONValue {
    let metadata = article.metadata
    var data = JSONMembers([("id", metadata.id)])
    data.add("title", metadata.title)
    data.add("outlet", metadata.outlet)
    data.add("section", metadata.section)
    data.add("published", metadata.published)
    data.add("url", metadata.url)
    data.add("language", metadata.language)
    data.add("sha256", article.sha256)
    data.add("text", text.string(text.span))
    var prediction = JSONMembers([("model_version", "claimkit")])
    prediction.add("result", .array(result))
    var task = JSONMembers()
    task.add("data", data.object)
    task.add("predictions", [prediction.object])
    return task.object
  }
}

/// Makes the regions and relations of one article.
private struct LabelStudioRegions {
  /// What was made so far.
  private(set) var result: [JSONValue] = []
  private let text: SourceText
  private let offsets: UTF16Offsets

  init(text: SourceText) {
    self.text = text
    offsets = UTF16Offsets(text)
  }

  /// Adds a claim: a region for each part, for its cue and for whom it names, and what is said of the first part.
  mutating func add(_ claim: ExchangedClaim, chain: [String]) {
    guard let first = claim.spans.first else { return }
    region(claim.id, first, "Content")
    choice(claim.id, first, "status", claim.status.rawValue)
    choice(claim.id, first, "voice", claim.voice.rawValue)
    choice(claim.id, first, "act", claim.act.rawValue)
    choice(claim.id, first, "source-check", claim.sourceCheck?.rawValue)
    words(claim.id, first, "chain", chain.isEmpty ? nil : chain.joined(separator: " → "))
    words(claim.id, first, "rating", claim.rating)
    words(claim.id, first, "wording", claim.wording)
    words(claim.id, first, "note", claim.note)
    for (index, span) in claim.spans.enumerated().dropFirst() {
      tie(claim.id, "\(claim.id)-\(index + 1)", span, "Content", "continues")
    }
    if let cue = claim.cueSpan { tie(claim.id, "\(claim.id)-cue", cue, "Cue", "cue") }
    if let mention = claim.mentionSpan {
      tie(claim.id, "\(claim.id)-source", mention, "Source", "source")
    }
  }

  private mutating func tie(
    _ claim: String, _ id: String, _ span: ByteSpan, _ label: String, _ relation: String
  ) {
    region(id, span, label)
    result.append(
      .members([
        .init("type", .string("relation")), .init("from_id", .string(claim)),
        .init("to_id", .string(id)), .init("direction", .string("right")),
        .init("labels", .strings([relation])),
      ]))
  }

  private mutating func region(_ id: String, _ span: ByteSpan, _ label: String) {
    var value = place(span)
    value.add("text", text.string(span))
    value.add("labels", [.string(label)])
    add(id, "claims", "labels", value)
  }

  private mutating func choice(_ id: String, _ span: ByteSpan, _ name: String, _ word: String?) {
    guard let word else { return }
    var value = place(span)
    value.add("choices", [.string(word)])
    add(id, name, "choices", value)
  }

  private mutating func words(_ id: String, _ span: ByteSpan, _ name: String, _ words: String?) {
    guard let words else { return }
    var value = place(span)
    value.add("text", [.string(words)])
    add(id, name, "textarea", value)
  }

  private func place(_ span: ByteSpan) -> JSONMembers {
    var value = JSONMembers()
    value.add("start", .int(offsets.offset(span.start)))
    value.add("end", .int(offsets.offset(span.end)))
    return value
  }

  private mutating func add(_ id: String, _ name: String, _ type: String, _ value: JSONMembers) {
    var members = JSONMembers([
      ("id", id), ("from_name", name), ("to_name", "text"), ("type", type),
    ])
    members.add("value", value.object)
    result.append(members.object)
  }
}

/// The names by which claims stand in Label Studio.
private enum LabelStudioScheme {
  /// The labelling configuration: every name that a prediction speaks of.
  static var configuration: String {
    func choices<Word: Vocabulary>(_ name: String, _ words: Word.Type) -> String {
      let items = Word.allCases.map { "    <Choice value=\"\($0.rawValue)\"/>\n" }.joined()
      return """
          <Choices name="\(name)" toName="text" perRegion="true" whenTagName="claims" whenLabelValue="Content">
        \(items)  </Choices>

        """
    }
    let areas = ["chain", "rating", "wording", "note"].map { name in
      """
        <TextArea name="\(name)" toName="text" perRegion="true" whenTagName="claims" whenLabelValue="Content"/>

      """
    }.joined()
    return """
      <View>
        <Labels name="claims" toName="text">
          <Label value="Content"/>
          <Label value="Cue"/>
          <Label value="Source"/>
        </Labels>
        <Relations>
          <Relation value="continues"/>
          <Relation value="cue"/>
          <Relation value="source"/>
        </Relations>
        <Text name="text" value="$text"/>

      """ + choices("status", Status.self) + choices("voice", Claim.Voice.self)
        + choices("act", Claim.Act.self) + choices("source-check", SourceCheck.self) + areas
        + "</View>\n"
  }

  /// Whether blanks or tabs follow one another, which a page shows as one.
  static func hasRunsOfBlanks(_ text: SourceText) -> Bool {
    zip(text.bytes, text.bytes.dropFirst()).contains { a, b in
      (a == 0x20 || a == 0x09) && (b == 0x20 || b == 0x09)
    }
  }
}
