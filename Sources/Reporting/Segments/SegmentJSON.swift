import ClaimModel
import DataFormats

/// Writes the claims of an article as one JSON object: what `segment` prints and batch engines read.
///
/// Offsets are Unicode scalars of the text as read, end exclusive. Keys come in a fixed order and are always there; what
/// is not known is null. The same article makes the same bytes on every machine.
package struct SegmentJSON: ~Copyable {
  private var json: JSONText

  /// Makes a writer whose memory is reused for every article.
  ///
  /// - Parameter layout: `.compact` for one record a line, `.readable` for one claim a line.
  package init(layout: JSONText.Layout) { json = JSONText(layout: layout) }

  /// Forgets what was written and keeps the memory.
  package mutating func removeAll() { json.removeAll() }

  /// A copy of what has been written so far: one object and a line end for each article.
  package var bytes: [UInt8] { json.bytes }

  /// The number of bytes written so far.
  package var byteCount: Int { json.byteCount }

  /// Calls `body` with what has been written so far, without a copy.
  package func withBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result { try json.withBytes(body) }

  /// Appends an article.
  ///
  /// - Parameters:
  ///   - found: The article with its claims.
  ///   - sha256: The hexadecimal digest of the article's bytes.
  /// - Complexity: O(*n*) in the output.
  package mutating func append(_ found: AttributedArticle, sha256: String) {
    let text = found.article.text
    json.object { json in
      json.key(.article)
      Self.write(found.article.metadata, sha256: sha256, to: &json)
      json.breakLine(indent: 1)
      json.key(.blocks)
      json.items(found.article.blocks) { block, json in
        json.key(.kind)
        json.string(block.kind.rawValue)
        Self.write(block.span, of: text, to: &json)
      }
      json.breakLine(indent: 1)
      json.key(.sentences)
      json.items(found.article.sentences) { sentence, json in
        Self.write(sentence.span, of: text, to: &json)
        json.key(.block)
        json.int(sentence.block)
      }
      json.breakLine(indent: 1)
      json.key(.sources)
      json.items(found.sources) { Self.write($0, of: text, to: &$1) }
      json.breakLine(indent: 1)
      json.key(.claims)
      json.items(found.claims) { Self.write($0, of: text, to: &$1) }
    }
    json.raw(0x0A)
  }

  /// Appends the answer to a record that could not be read or segmented.
  ///
  /// - Parameters:
  ///   - id: The record's id, if it could be told.
  ///   - message: What is wrong, in one line.
  ///   - line: The record's line in its stream, for one that has no id to be told by.
  package mutating func append(error message: String, id: String?, line: Int? = nil) {
    json.object { json in
      json.key(.id)
      json.string(id)
      if let line {
        json.key(.line)
        json.int(line)
      }
      json.key(.error)
      json.string(message)
    }
    json.raw(0x0A)
  }

  private static func write(
    _ metadata: ArticleMetadata, sha256: String, to json: inout JSONText
  ) {
    json.object { json in
      json.key(.id)
      json.string(metadata.id)
      json.key(.language)
      json.string(metadata.language)
      json.key(.title)
      json.string(metadata.title)
      json.key(.published)
      json.string(metadata.published)
      if let outlet = metadata.outlet {
        json.key(.outlet)
        json.string(outlet)
      }
      if let section = metadata.section {
        json.key(.section)
        json.string(section)
      }
      if let url = metadata.url {
        json.key(.url)
        json.string(url)
      }
      json.key(.sha256)
      json.string(sha256)
    }
  }

  private static func write(_ source: Source, of text: SourceText, to json: inout JSONText) {
    json.key(.id)
    json.string(source.id)
    json.key(.name)
    json.string(source.name)
    json.key(.kind)
    json.string(source.kind.rawValue)
    json.key(.wikidata)
    json.string(source.wikidata)
    json.key(.mentions)
    json.array { json in
      for mention in source.mentions { write(place: mention, of: text, to: &json) }
    }
  }

  private static func write(_ claim: Claim, of text: SourceText, to json: inout JSONText) {
    json.key(.id)
    json.string(claim.id)
    write(claim.span, of: text, to: &json)
    json.key(.spans)
    json.array { json in
      for span in claim.spans {
        let scalars = text.scalarSpan(span)
        json.array {
          $0.int(scalars.start)
          $0.int(scalars.end)
        }
      }
    }
    json.key(.text)
    json.string(claim.spans, of: text)
    json.key(.voice)
    json.string(claim.voice.rawValue)
    json.key(.act)
    json.string(claim.act.rawValue)
    json.key(.sources)
    json.array { json in for id in claim.chain { json.string(id) } }
    json.key(.cue)
    write(place: claim.cue, of: text, to: &json)
    json.key(.mention)
    write(place: claim.mention, of: text, to: &json)
    json.key(.hearsay)
    write(place: claim.hearsay, of: text, to: &json)
    json.key(.block)
    json.int(claim.block)
    json.key(.sentence)
    json.int(claim.sentence)
    json.key(.rule)
    json.string(claim.rule)
    json.key(.features)
    json.array { json in for feature in claim.features { json.string(feature.rawValue) } }
  }

  /// A place with its words, or null.
  private static func write(place: ByteSpan?, of text: SourceText, to json: inout JSONText) {
    guard let place else {
      json.null()
      return
    }
    json.object { json in
      write(place, of: text, to: &json)
      json.key(.text)
      json.string(place, of: text)
    }
  }

  private static func write(_ span: ByteSpan, of text: SourceText, to json: inout JSONText) {
    let scalars = text.scalarSpan(span)
    json.key(.start)
    json.int(scalars.start)
    json.key(.end)
    json.int(scalars.end)
  }
}

extension JSONKey {
  fileprivate static let article = JSONKey("article")
  fileprivate static let blocks = JSONKey("blocks")
  fileprivate static let kind = JSONKey("kind")
  fileprivate static let sentences = JSONKey("sentences")
  fileprivate static let block = JSONKey("block")
  fileprivate static let sources = JSONKey("sources")
  fileprivate static let claims = JSONKey("claims")
  fileprivate static let id = JSONKey("id")
  fileprivate static let line = JSONKey("line")
  fileprivate static let error = JSONKey("error")
  fileprivate static let language = JSONKey("language")
  fileprivate static let title = JSONKey("title")
  fileprivate static let published = JSONKey("published")
  fileprivate static let outlet = JSONKey("outlet")
  fileprivate static let section = JSONKey("section")
  fileprivate static let url = JSONKey("url")
  fileprivate static let sha256 = JSONKey("sha256")
  fileprivate static let name = JSONKey("name")
  fileprivate static let wikidata = JSONKey("wikidata")
  fileprivate static let mentions = JSONKey("mentions")
  fileprivate static let spans = JSONKey("spans")
  fileprivate static let text = JSONKey("text")
  fileprivate static let voice = JSONKey("voice")
  fileprivate static let act = JSONKey("act")
  fileprivate static let cue = JSONKey("cue")
  fileprivate static let mention = JSONKey("mention")
  fileprivate static let hearsay = JSONKey("hearsay")
  fileprivate static let sentence = JSONKey("sentence")
  fileprivate static let rule = JSONKey("rule")
  fileprivate static let features = JSONKey("features")
  fileprivate static let start = JSONKey("start")
  fileprivate static let end = JSONKey("end")
}

extension JSONText {
  /// Writes a list of objects, each on a line of its own in the readable layout.
  fileprivate mutating func items<Item>(
    _ items: [Item], _ body: (Item, inout JSONText) -> Void
  ) {
    array { json in
      for index in items.indices {
        json.breakLine(indent: 2)
        json.openObject()
        body(items[index], &json)
        json.closeObject()
      }
    }
  }
}
