import ClaimModel
import LanguagePacks

/// The sources of an article, each made when the first claim needs it.
struct SourceList {
  private(set) var sources: [Source] = []
  private let analysis: Analysis
  private let table: EntityTable
  private let namer: SourceNamer
  /// Index of each entity's source, -1 for none yet; the last is that of nobody in particular.
  private var indices: [Int]
  private var ids: Set<String> = []

  init(_ analysis: Analysis, table: EntityTable) {
    self.analysis = analysis
    self.table = table
    namer = SourceNamer(analysis)
    indices = Array(repeating: -1, count: table.entities.count + 1)
  }

  /// Index of an entity's source; nil stands for a source that nothing names.
  mutating func index(of entity: Int?) -> Int {
    let place = entity ?? table.entities.count
    if indices[place] < 0 {
      indices[place] = sources.count
      sources.append(entity.map { source(of: table.entities[$0]) } ?? impersonal())
    }
    return indices[place]
  }

  private mutating func impersonal() -> Source {
    let name = Source.impersonalName
    return Source(id: unique(Source.id(for: name)), name: name, kind: .unnamed)
  }

  private mutating func source(of entity: Entity) -> Source {
    let name = namer.name(of: entity)
    let isNameless = entity.kind == .unnamed && entity.nameKeys.isEmpty
    let kind = entity.isPerson && !isNameless ? .person : entity.kind
    let mentions = mentions(of: entity)
    guard let index = entity.entry else {
      return Source(
        id: unique(Source.id(for: name)), name: name, kind: kind, mentions: mentions)
    }
    let entry = analysis.language.registry.entries[index]
    return Source(
      id: unique(entry.id.isEmpty ? Source.id(for: name) : entry.id), name: name, kind: kind,
      wikidata: entry.wikidata, also: namesUsed(for: entity, entry), mentions: mentions)
  }

  /// The id, with a number behind it where another source has it already.
  private mutating func unique(_ id: String) -> String {
    var unique = id
    var n = 2
    while !ids.insert(unique).inserted {
      unique = "\(id)-\(n)"
      n += 1
    }
    return unique
  }

  /// The registered names beside the main one that the article uses.
  private func namesUsed(for entity: Entity, _ entry: Registry.Entry) -> [String] {
    guard !entry.also.isEmpty else { return [] }
    var used: [String] = []
    let forms = entity.mentions.compactMap { analysis.span($0.tokens) }
    for name in entry.also where !used.contains(name) {
      let words = Array(name.utf8)
      if forms.contains(where: { analysis.holds(words, in: $0) }), !entry.name.contains(name) {
        used.append(name)
      }
    }
    return used
  }

  /// The places that name an entity, each once, in order.
  private func mentions(of entity: Entity) -> [ByteSpan] {
    var spans: [ByteSpan] = []
    spans.reserveCapacity(entity.mentions.count)
    for mention in entity.mentions where mention.phrase.kind != .pronoun {
      if let span = analysis.span(mention.tokens) { spans.append(span) }
    }
    spans.sort()
    var result: [ByteSpan] = []
    result.reserveCapacity(spans.count)
    for span in spans where result.last != span { result.append(span) }
    return result
  }
}
