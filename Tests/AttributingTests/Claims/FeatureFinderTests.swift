import Testing

/// What makes a claim worth checking, and words by which the article keeps its distance.
struct FeatureFinderTests {
  /// A sentence in the article's own voice, and its hearsay marker and features.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let hearsay: String?
    let features: String

    init(_ text: String, hearsay: String? = nil, _ features: String = "") {
      self.text = text
      self.hearsay = hearsay
      self.features = features
    }

    var testDescription: String { text }
  }

  static let hearsay: [Row] = [
    Row("Prezes podobno odchodzi z firmy.", hearsay: "podobno"),
    Row("Ponoć w lesie mieszka stary wilk.", hearsay: "Ponoć"),
    Row("Świadek rzekomo widział całe zajście.", hearsay: "rzekomo"),
    Row("Krąży plotka, jakoby burmistrz sprzedał park.", hearsay: "jakoby"),
    Row("Kierowca miał przejechać na czerwonym świetle.", hearsay: "miał"),
    Row("Pieniądze miały trafić do kieszeni urzędników.", hearsay: "miały"),
    Row("Radna miała wczoraj zrezygnować z funkcji.", hearsay: "miała"),
    // A possession, a plan in the present, a need.
    Row("Kierowca miał stary samochód i psa."),
    Row("Most ma powstać przed zimą."),
    Row("Rolnicy mieli dobre zbiory jabłek."),
    Row("Urząd musi wydać zgodę na budowę."),
  ]

  static let features: [Row] = [
    Row("Bezrobocie spadło do 5 procent.", "figure"),
    Row("Wypadek zdarzył się 3 maja.", "date"),
    Row("Most zbudowano w 1936 roku.", "date"),
    Row("Remont skończy się we wrześniu.", "date"),
    Row("Dziś w mieście mieszka Jan Bąk.", "named-actor"),
    Row("Otwarto najdłuższy most w kraju.", "superlative"),
    Row("Zima była cieplejsza niż zwykle.", "comparison"),
    Row("Pociągi stoją z powodu awarii.", "cause"),
    Row("Szkoła stoi pusta, ponieważ brakuje dzieci.", "cause"),
    Row("Pies śpi pod starym stołem."),
  ]

  @Test(arguments: hearsay)
  func findsTheWordOfHearsay(_ row: Row) throws {
    let article = try Attributed.article(row.text)
    let claim = try #require(article.claims.first)
    #expect(claim.hearsay.map { article.article.text.string($0) } == row.hearsay)
  }

  @Test(arguments: features)
  func namesTheFeatures(_ row: Row) throws {
    let claim = try #require(try Attributed.article(row.text).claims.first)
    #expect(claim.features.map(\.rawValue).joined(separator: " ") == row.features)
  }
}
