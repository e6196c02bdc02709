import ClaimModel
import LanguagePacks

/// Bodies: those of the registry, and those that an article names by their kind and a name of their own.
extension EntityTable {
  /// Adds what a phrase that names a body or a place stands for.
  mutating func addOther(_ phrase: NounPhrase) {
    if phrase.kind == .named, phrase.entry == nil {
      addNamed(phrase)
      return
    }
    guard let entry = phrase.entry, phrase.kind == .named || phrase.kind == .place else { return }
    let index: Int
    if let known = byEntry[entry] {
      index = known
    } else {
      let registered = analysis.language.registry.entries[entry]
      let entity = Entity(kind: registered.kind, isPerson: false)
      entity.entry = entry
      entity.groups = groups(of: registered)
      if !registered.isPlace { name(entity, by: analysis.language.registry.words(of: entry)) }
      entities.append(entity)
      index = entities.count - 1
      if let head = entity.head { byHead[head, default: []].append(index) }
      byEntry[entry] = index
    }
    note(phrase, as: index)
    absorb(phrase, into: index)
  }

  /// A body named by its kind and its own name: `spółka „Mosty"`, `Radio Rzeszów`.
  private mutating func addNamed(_ phrase: NounPhrase) {
    guard phrase.name != nil, let head = headKey(phrase) else { return }
    let keys = keys(of: phrase.name)
    let known = withHead(head).first {
      !entities[$0].isPerson && entities[$0].entry == nil
        && !entities[$0].phraseKeys.isDisjoint(with: keys)
    }
    let noun = phrase.noun.map { analysis.language.nouns.nouns[$0] }
    let index = known ?? make(phrase, kind: noun?.sourceKind ?? .organization, isPerson: false)
    note(phrase, as: index)
    if known != nil { absorb(phrase, into: index) }
  }

  /// Finds the noun for its kind in a body's own name: `dyrekcja` in `Generalna Dyrekcja Dróg Krajowych i Autostrad`.
  private func name(_ entity: Entity, by names: [[Registry.Word]]) {
    let nouns = analysis.language.nouns
    for words in names {
      guard
        let head = words.firstIndex(where: {
          $0.keys.contains { nouns.byLemma[$0].map { nouns.nouns[$0].isInstitution } ?? false }
        }), let noun = words[head].keys.compactMap({ nouns.byLemma[$0] }).max()
      else { continue }
      entity.groups |= nouns.nouns[noun].groups
      guard entity.head == nil else { continue }
      entity.head = nouns.nouns[noun].key
      for (i, word) in words.enumerated() where i != head {
        entity.phraseWords.append(withNations(Array(word.keys)))
      }
    }
  }

  /// The groups of the nouns that can stand for a registered body: those of its own name, and those of its kind.
  private func groups(of entry: Registry.Entry) -> UInt64 {
    let nouns = analysis.language.nouns
    let named = nouns.groups(ofLemma: entry.firstWord)
    switch entry.kind {
    case .agency: return named | nouns.groups(ofKind: .agency)
    case .newspaper: return named | nouns.groups(ofKind: .newspaper)
    case .portal: return named | nouns.groups(ofKind: .portal)
    case .broadcaster: return named | nouns.groups(ofKind: .broadcaster)
    default: return named
    }
  }
}
