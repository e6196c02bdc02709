import LanguagePacks

/// Who held which office: what joins `prezydent Ukrainy` with a person whom the article calls by name alone.
///
/// It joins an office the article names with a person the article names, and never brings one in.
struct OfficeTable: Sendable {
  /// One office of one person.
  struct Office: Sendable {
    /// Candidate keys of each word of the holder's name.
    var name: [LemmaKey]
    var role: Entity.Role
    /// The holder's sex.
    var sex: MorphTag.Genders
    /// First and last year; the last is open for whoever holds it still.
    var from: Int
    var to: Int
  }

  private(set) var offices: [Office] = []
  /// Offices by the last word of the holder's name.
  private var bySurname: [LemmaKey: [Int]] = [:]

  init(pack: LanguagePack, nouns: NounTable, registry: Registry) {
    for row in pack.rows("officeholders") {
      let name = row[0].split(separator: " ").map { LemmaKey(String($0)) }
      let years = row[3].split(separator: "-", omittingEmptySubsequences: false)
      guard let surname = name.last,
        let role = OfficeTable.role(row[2], pack.lexicon, nouns, registry)
      else { continue }
      bySurname[surname, default: []].append(offices.count)
      offices.append(
        Office(
          name: name, role: role, sex: row[1] == "f" ? .feminine : .masculine,
          from: years.first.flatMap { Int($0) } ?? 0,
          to: (years.count > 1 ? Int(years[1]) : nil) ?? .max))
    }
  }

  /// The office's noun, and what it is of.
  private static func role(
    _ office: String, _ lexicon: Lexicon?, _ nouns: NounTable, _ registry: Registry
  ) -> Entity.Role? {
    let words = office.split(separator: " ").map(String.init)
    func keys(_ word: String) -> [LemmaKey] {
      var keys = [LemmaKey(word)]
      if word != word.lowercased() { keys.append(LemmaKey(word.lowercased())) }
      for reading in lexicon?.readings(of: word) ?? [] where !keys.contains(reading.lemma) {
        keys.append(reading.lemma)
      }
      if let entry = registry.entry(named: word) { keys.append(Registry.key(of: entry)) }
      return keys
    }
    let keyed = words.map(keys)
    guard let head = keyed.firstIndex(where: { $0.contains { nouns.byLemma[$0] != nil } }),
      let noun = keyed[head].first(where: { nouns.byLemma[$0] != nil })
    else { return nil }
    var role = Entity.Role(noun: noun, complement: [])
    for (i, keys) in keyed.enumerated() where i != head {
      role.nations.formUnion(keys.compactMap { registry.nations[$0] })
      if i > head, words[i].count > 1 { role.complement.append(keys) }
    }
    return role
  }

  /// The offices of whoever bears a name, given as candidate lemmas of its words; one word is a surname.
  func offices(ofName keys: [ArenaSlice<LemmaKey>], in year: Int?) -> [Office] {
    guard !bySurname.isEmpty, let last = keys.last else { return [] }
    var found: [Office] = []
    for key in last {
      for i in bySurname[key] ?? [] {
        let office = offices[i]
        if keys.count > 1, let first = office.name.first, !keys[0].contains(first) { continue }
        if let year, year < office.from || year > office.to { continue }
        found.append(office)
      }
    }
    return found
  }
}
