import Testing

/// What a token is: `|` separates the tokens of the expectation.
struct TokenizerTests {
  static let cases: [(text: String, tokens: String)] = [
    ("Warszawa-Praga i 80-latek", "Warszawa-Praga|i|80-latek"),
    ("rower Vance'a, O'Neill", "rower|Vance'a|,|O'Neill"),
    ("m.in. onet.pl i GDDKiA", "m.in|.|onet.pl|i|GDDKiA"),
    ("3,5 mln, 10:30, 1.7 i 2023-09", "3,5|mln|,|10:30|,|1.7|i|2023-09"),
    (
      "pisz na biuro@example.org albo www.example.org/a.",
      "pisz|na|biuro@example.org|albo|www.example.org/a|."
    ),
    ("— Jan Nowak (@jnowak) #ważne", "—|Jan|Nowak|(|@jnowak|)|#ważne"),
    ("trafi do więzieniaCzytaj także", "trafi|do|więzienia|Czytaj|także"),
    ("5\u{A0}km", "5|km"),
    ("Czekał... i wyszedł?!", "Czekał|...|i|wyszedł|?|!"),
    ("„tak” «nie»", "„|tak|”|«|nie|»"),
    ("ma\u{0301}y z\u{0307}ycie", "ma\u{0301}y|z\u{0307}ycie"),
    ("Brawo 👏 wszyscy", "Brawo|👏|wszyscy"),
    ("AT&T i R&B", "AT&T|i|R&B"),
  ]

  @Test(arguments: cases)
  func cuts(text: String, tokens: String) throws {
    let article = try Segmented.article(text)
    #expect(article.tokenTexts.joined(separator: "|").utf8.elementsEqual(tokens.utf8))
  }
}
