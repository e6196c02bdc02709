import ClaimKit
import Testing

@testable import LanguagePacks

/// Canonical nominatives of the words that sources are made of.
@Suite struct LexiconInflectionTests {
  let lexicon: Lexicon

  init() throws {
    lexicon = try #require(EmbeddedPacks.pack(for: "pl")?.lexicon)
  }

  @Test(arguments: [
    ("urzędnik", "urzędników", "subst:pl:nom:m1", ["urzędnicy"]),
    ("rosyjski", "rosyjskiej", "adj:sg:nom:f:pos", ["rosyjska"]),
    ("rosyjski", "rosyjskich", "adj:pl:nom:m1:pos", ["rosyjscy"]),
    ("rosyjski", "rosyjskich", "adj:pl:nom:f.n.m3:pos", ["rosyjskie"]),
    ("rada", "radzie", "subst:sg:nom:f", ["rada"]),
    ("rada", "radach", "subst:pl:nom:f", ["rady"]),
    ("poseł", "posłów", "subst:pl:nom:m1", ["posłowie"]),
    ("człowiek", "ludzi", "subst:pl:nom:m1", ["ludzie"]),
    ("medium", "mediów", "subst:pl:nom:n", ["media"]),
    ("źródło", "źródeł", "subst:pl:nom:n", ["źródła"]),
    ("świadek", "świadków", "subst:pl:nom:m1", ["świadkowie"]),
    ("ekspert", "ekspertów", "subst:pl:nom:m1", ["eksperci"]),
    ("wysoki", "wyższych", "adj:pl:nom:m1:com", ["wyżsi"]),
    ("cytować", "cytowani", "ppas:pl:nom:m1:imperf:aff", ["cytowani"]),
    ("urzędnik", "urzędników", "subst:sg:nom:f", []),
    ("nieznanesłowo", "nieznanegosłowa", "subst:sg:nom:n", []),
    ("", "", "subst:sg:nom:n", []),
  ])
  func findsForms(lemma: String, near: String, tag: String, expected: [String]) {
    let wanted = MorphTag(tag)
    let forms = lexicon.forms(ofLemma: lemma, near: near) { tag in
      tag.parts == wanted.parts && tag.agrees(with: wanted)
        && (wanted.degrees.isEmpty || tag.degrees == wanted.degrees)
        && (wanted.polarities.isEmpty || tag.polarities == wanted.polarities)
    }
    #expect(forms == expected)
  }
}
