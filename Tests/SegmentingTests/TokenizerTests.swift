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
    ("Bielsko-Biała, czarno-biały, e-mail", "Bielsko-Biała|,|czarno-biały|,|e-mail"),
    ("d'Artagnan i Vance’a", "d'Artagnan|i|Vance’a"),
    ("1 234,56 zł i 50%", "1|234,56|zł|i|50|%"),
    ("2024-03-05 o 18:30", "2024-03-05|o|18:30"),
    ("w latach 1939-1945", "w|latach|1939-1945"),
    ("COVID-19 i F-16", "COVID-19|i|F-16"),
    ("ul. Polna 5a/7", "ul|.|Polna|5a/7"),
    ("https://a.example/b?c=1&d=2.", "https://a.example/b?c=1&d=2|."),
    ("tak – nie — może - wcale", "tak|–|nie|—|może|-|wcale"),
    ("on , ona ;oni", "on|,|ona|;|oni"),
    ("'tak' ‚nie’ “no”", "'|tak|'|‚|nie|’|“|no|”"),
    ("a\u{202F}b\u{2009}c", "a|b|c"),
    ("Zażółć gęślą jaźń", "Zażółć|gęślą|jaźń"),
    ("Київ і Αθήνα", "Київ|і|Αθήνα"),
    // A joined emoji is a token for each of its pictures; no rule asks for more.
    ("👨‍👩‍👧 oraz 🇵🇱", "👨|👩|👧|oraz|🇵|🇱"),
  ]

  @Test(arguments: cases)
  func cuts(text: String, tokens: String) throws {
    let article = try Segmented.article(text)
    #expect(article.tokenTexts.joined(separator: "|").utf8.elementsEqual(tokens.utf8))
  }
}
