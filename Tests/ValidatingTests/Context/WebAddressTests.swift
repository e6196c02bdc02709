import Testing

@testable import Validating

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://example.org", "example.org", ""),
    ("http://WWW.Example.org:8080/a?b#c", "example.org", "/a?b#c"),
    ("https://user@example.org/", "example.org", "/"),
    ("https://pl.wikipedia.org/wiki/Kraków", "pl.wikipedia.org", "/wiki/Kraków"),
    ("https://[2001:db8::1]/x", "[2001:db8::1]", "/x"), ("https://źródło.pl?a", "źródło.pl", "?a"),
  ])
  func takesAddressesApart(text: String, host: String, rest: String) throws {
    let address = try WebAddress.parse(text).get()
    #expect(address.host == host)
    #expect(address.rest == rest)
  }

  @Test(arguments: [
    ("example.org/a", WebAddress.Problem.noScheme), ("", .noScheme),
    ("https:/example.org", .noScheme),
    ("ftp://example.org", .otherScheme("ftp")), ("javascript://x.y", .otherScheme("javascript")),
    ("https://", .noHost), ("https:///a", .noHost), ("https://localhost/a", .noHost),
    ("https://a..b", .noHost), ("https://example.org:port/", .noHost),
    ("https://example.org/a b", .forbidden(" ")),
    ("https://example.org/\u{A0}", .forbidden("\u{A0}")),
    ("https://example.org/<x>", .forbidden("<")),
  ])
  func saysWhatIsWrong(text: String, problem: WebAddress.Problem) {
    #expect(WebAddress.parse(text) == .failure(problem))
  }

  @Test func knowsOnePageUnderTwoSpellings() {
    #expect(WebAddress.samePage("https://www.a.org/x/", "http://a.org/x#part"))
    #expect(!WebAddress.samePage("https://a.org/x", "https://a.org/y"))
    #expect(!WebAddress.samePage("https://a.org/x?id=1", "https://a.org/x?id=2"))
    #expect(!WebAddress.samePage("nothing", "nothing"))
  }
}
