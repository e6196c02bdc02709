import ClaimModel
import Testing

@testable import Reporting

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    (#"say "no" to 'it'"#, "say &quot;no&quot; to &#39;it&#39;"),
    ("</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("<!-- --> ]]>", "&lt;!-- --&gt; ]]&gt;"),
    ("&lt;", "&amp;lt;"),
    ("kto\u{202E}ywat", "kto\u{FFFD}ywat"), ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
    ("a\u{0}b\u{1B}c\u{7F}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
    ("line\nline\u{2028}line\ttab", "line line line tab"),
    ("żółć 👩‍🚒 e\u{301}", "żółć 👩‍🚒 e\u{301}"),
  ])
  func escapesTextAndValuesAlike(text: String, expected: String) {
    var html = HTMLText()
    html.element("b", [HTMLAttribute("title", text)], text: text)
    #expect(html.markup == "<b title=\"\(expected)\">\(expected)</b>")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//example.org",
    "file:///etc",
    "https:/example.org", "https://example.org/a b", "https://example.org/\u{1}", " https://x", "",
  ])
  func opensNoOtherAddressThanOfTheWeb(address: String) {
    var html = HTMLText()
    html.link(address)
    #expect(!html.markup.contains("<a"))
  }

  @Test func opensAddressesOfTheWeb() {
    var html = HTMLText()
    html.link("https://example.org/?a=1&b=\"2\"")
    let address = "https://example.org/?a=1&amp;b=&quot;2&quot;"
    #expect(
      html.markup == "<a href=\"\(address)\" rel=\"noreferrer noopener\">\(address)</a>")
  }

  @Test func thePolicyNamesTheDigestsOfStyleAndScript() {
    // Made with: printf '%s' 'p{}' | openssl dgst -sha256 -binary | base64
    #expect(PageFrame.digest("p{}") == "gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=")
    let frame = PageFrame(style: "p{}", script: "")
    #expect(
      frame.policy
        == "default-src 'none'; style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='; "
        + "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; base-uri 'none'; "
        + "form-action 'none'")
  }

  @Test func theEmbeddedStyleAndScriptCannotEndTheirElement() {
    let frame = PageFrame()
    for source in [frame.style, frame.script] {
      #expect(!source.isEmpty)
      #expect(!source.contains("</"))
      #expect(!source.contains("<!--"))
      #expect(!source.contains("http"))
    }
  }
}
