import ClaimModel
import TestSupport
import Testing

/// The score itself: what it says of answers damaged in known ways.
struct AttributionScoreTests {
  private static let markup = """
    lang: pl
    sources:
      nowak    person   Jan Nowak
      pap      agency   Polska Agencja Prasowa | PAP
      swiadek  unnamed  świadkowie | świadków
      nobody   unnamed  (impersonal)
    =====
    ⦗headline|Awaria w mieście⦘
    ⟪1|Burmistrz Jan Nowak⟫ ⟨1 nowak indirect|powiedział⟩, że ⟦1|prąd wróci jutro⟧. - ⟦2|Bardzo przepraszam.⟧ \
    ⟦2|To moja wina⟧ - ⟨2 nowak direct|dodał⟩. ⟨3 pap>swiadek indirect|Jak podała⟩ ⟪3 pap|PAP⟫, powołując się na \
    świadków, ⟦3|nad dworcem widać było dym⟧. ⟨4 nobody indirect|Poinformowano⟩, że ⟦4|ruszyło śledztwo⟧.
    ⦗boilerplate|Czytaj także: Dym nad dworcem⦘
    """

  /// An answer damaged in one way, and what the score has to say of it.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var detect: (right: Int, extra: Int, missed: Int)
    var source: (right: Int, extra: Int, missed: Int)
    var claims: (right: Int, found: Int)
    var met: Int
    var chains: (right: Int, found: Int)
    var damage: @Sendable (inout AttributionScore.Found, GoldArticle) -> Void
    var testDescription: String { name }
  }

  @Test(arguments: [
    Case(
      name: "nothing", detect: (15, 0, 0), source: (15, 0, 0), claims: (5, 5), met: 5,
      chains: (1, 1), damage: { _, _ in }),
    Case(
      name: "all claims lost", detect: (0, 0, 15), source: (0, 0, 15), claims: (0, 0), met: 0,
      chains: (0, 0), damage: { found, _ in found.claims = [] }),
    Case(
      name: "origin and reporter swapped", detect: (15, 0, 0), source: (10, 5, 5), claims: (4, 5),
      met: 4, chains: (0, 1), damage: { found, _ in found.claims[3].chain.reverse() }),
    Case(
      name: "a person split in two", detect: (15, 0, 0), source: (12, 3, 3), claims: (4, 5), met: 4,
      chains: (1, 1),
      damage: { found, _ in
        found.sources.append(("second", "Nowak", ["Nowak"]))
        found.claims[0].chain = ["second"]
      }),
    Case(
      name: "an inflected surname instead of the name", detect: (15, 0, 0), source: (15, 0, 0),
      claims: (5, 5), met: 5, chains: (1, 1),
      damage: { found, _ in found.sources[0] = ("nowak", "Nowak", ["Nowaka"]) }),
    Case(
      name: "a stranger instead of the name", detect: (15, 0, 0), source: (7, 8, 8),
      claims: (2, 5), met: 2, chains: (1, 1),
      damage: { found, _ in found.sources[0] = ("nowak", "Adam Kos", ["Adam Kos"]) }),
    Case(
      name: "an impersonal source with a mention", detect: (15, 0, 0), source: (13, 2, 2),
      claims: (4, 5), met: 4, chains: (1, 1),
      damage: { found, _ in found.sources[3].mentions = ["miasto"] }),
    Case(
      name: "content that takes in cue and mention", detect: (15, 1, 0), source: (15, 1, 0),
      claims: (4, 5), met: 5, chains: (1, 1),
      damage: { found, gold in found.claims[0].spans[0].start = gold.blocks[0].span.end + 1 }),
    Case(
      name: "a claim in a teaser and one in the headline", detect: (15, 3, 0), source: (15, 3, 0),
      claims: (5, 6), met: 5, chains: (1, 1),
      damage: { found, gold in
        for block in gold.blocks { found.claims.append(([block.span], ["nowak"])) }
      }),
    Case(
      name: "a shorter claim inside a longer one", detect: (15, 0, 0), source: (14, 1, 1),
      claims: (5, 6), met: 5, chains: (1, 1),
      damage: { found, _ in
        let start = found.claims[3].spans[0].start
        found.claims.append(([ScalarSpan(start, start + 3)], ["nowak"]))
      }),
    Case(
      name: "content cut in two parts", detect: (14, 0, 1), source: (14, 0, 1), claims: (5, 5),
      met: 5, chains: (1, 1),
      damage: { found, _ in
        let span = found.claims[3].spans[0]
        found.claims[3].spans = [
          ScalarSpan(span.start, span.start + 12), ScalarSpan(span.start + 18, span.end),
        ]
      }),
    Case(
      name: "an unknown chain id", detect: (15, 0, 0), source: (13, 2, 2), claims: (4, 5), met: 4,
      chains: (1, 1), damage: { found, _ in found.claims[4].chain = ["ghost"] }),
  ])
  func countsWhatWasDamaged(_ example: Case) throws {
    let gold = try GoldArticle(name: "sample", markup: Self.markup)
    var found = AttributionScore.Found(
      sources: gold.sources.map { ($0.id, $0.name, $0.aliases) },
      claims: gold.attributions.map { ([$0.content], $0.chain) })
    example.damage(&found, gold)
    let score = AttributionScore(gold: gold, found: found)
    func counts(_ c: (right: Int, extra: Int, missed: Int)) -> AttributionScore.Counts {
      AttributionScore.Counts(right: c.right, extra: c.extra, missed: c.missed)
    }
    #expect(score.detect == counts(example.detect))
    #expect(score.source == counts(example.source))
    #expect(score.rightClaims == example.claims.right)
    #expect(score.foundClaims == example.claims.found)
    #expect(score.goldAttributions == 5)
    #expect(score.metAttributions == example.met)
    #expect(score.goldChains == 1)
    #expect(score.rightChains == example.chains.right)
    #expect(score.foundChains == example.chains.found)
  }
}
