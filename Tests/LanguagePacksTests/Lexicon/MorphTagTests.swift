import Testing

@testable import LanguagePacks

@Suite struct MorphTagTests {
  @Test(arguments: [
    (
      "subst:sg:gen:m1",
      MorphTag(.noun, cases: .genitive, genders: .masculinePersonal, numbers: .singular)
    ),
    (
      "subst:pl:nom.acc.voc:m2.m3.f.n1.p2",
      MorphTag(
        .noun, cases: [.nominative, .accusative, .vocative],
        genders: [.masculineAnimate, .masculineInanimate, .feminine, .neuter], numbers: .plural)
    ),
    (
      "subst:pl:nom:p1",
      MorphTag(.noun, cases: .nominative, genders: .masculinePersonal, numbers: .plural)
    ),
    (
      "verb:praet:sg:f:ter:perf:refl.nonrefl",
      MorphTag(.past, genders: .feminine, numbers: .singular, persons: .third, aspects: .perfective)
    ),
    (
      "fin:pl:ter:imperf.perf",
      MorphTag(.finite, numbers: .plural, persons: .third, aspects: [.imperfective, .perfective])
    ),
    ("imps:imperf", MorphTag(.impersonal, aspects: .imperfective)),
    ("prep:loc", MorphTag(.preposition, cases: .locative)),
    ("adv:com", MorphTag(.adverb, degrees: .comparative)),
    (
      "ppron3:sg:inst:f:ter:akc.nakc:praep",
      MorphTag(
        .thirdPersonPronoun, cases: .instrumental, genders: .feminine, numbers: .singular,
        persons: .third, positions: .afterPreposition)
    ),
    (
      "pact:sg:dat:n:imperf:neg",
      MorphTag(
        .participleActive, cases: .dative, genders: .neuter, numbers: .singular,
        aspects: .imperfective, polarities: .negated)
    ),
    ("", MorphTag(bits: 0)),
    ("nonsense:words", MorphTag(bits: 0)),
  ])
  func decodesNotation(notation: String, tag: MorphTag) {
    #expect(MorphTag(notation) == tag)
    #expect(MorphTag(tag.notation) == tag)
  }

  @Test func splitsReadings() {
    #expect(
      MorphTag.readings("subst:sg:nom:m1+subst:sg:voc:f")
        == [MorphTag("subst:sg:nom:m1"), MorphTag("subst:sg:voc:f")])
  }

  @Test(arguments: [
    ("adj:sg:gen.dat.loc:f:pos", "subst:sg:gen:f", true),
    ("adj:sg:gen.dat.loc:f:pos", "subst:sg:nom:f", false),
    ("adj:sg:nom:m1.m2.m3:pos", "subst:sg:nom:f", false),
    ("adj:pl:nom:m1:pos", "subst:sg:nom:m1", false),
    ("praet:sg:f:ter:perf", "subst:sg:nom:f", true),
    ("praet:sg:f:ter:perf", "subst:sg:nom:m1", false),
    ("fin:sg:ter:imperf", "subst:sg:nom:m1", true),
    ("fin:sg:ter:imperf", "subst:pl:nom:m1", false),
    ("prep:gen", "subst:pl:gen.acc:m1", true),
    ("prep:loc", "subst:pl:gen.acc:m1", false),
  ])
  func agrees(first: String, second: String, expected: Bool) {
    #expect(MorphTag(first).agrees(with: MorphTag(second)) == expected)
    #expect(MorphTag(second).agrees(with: MorphTag(first)) == expected)
  }

  @Test func accessorsReadTheirField() {
    let tag = MorphTag("adj:pl:nom.voc:m1:sup")
    #expect(tag.cases == [.nominative, .vocative])
    #expect(tag.genders == .masculinePersonal)
    #expect(tag.numbers == .plural)
    #expect(tag.degrees == .superlative)
    #expect(tag.parts == .adjective)
    #expect(tag.isAny(of: .adjectival))
    #expect(!tag.isAny(of: .nouns))
    #expect(tag.persons.isEmpty)
  }
}
