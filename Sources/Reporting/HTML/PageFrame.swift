import CReportData
import ClaimModel

/// What every page has around its content: head, policy, style and script.
///
/// A page loads nothing and sends nothing. Its content security policy names the two digests of its own style and script and
/// forbids the rest, so whatever an article says cannot run.
struct PageFrame: Sendable {
  /// The style sheet.
  var style = String(decoding: claimkit_page_style())
  /// The script.
  var script = String(decoding: claimkit_page_script())

  /// The whole page.
  ///
  /// - Parameters:
  ///   - title: What the window is called.
  ///   - language: The language of the page's own words.
  ///   - body: Writes the content.
  func page(title: String, language: String, _ body: (inout HTMLText) -> Void) -> String {
    var html = HTMLText()
    html.doctype()
    html.element("html", [HTMLAttribute("lang", language)]) { html in
      html.element("head") { html in
        html.void("meta", [HTMLAttribute("charset", "utf-8")])
        html.void(
          "meta",
          [
            HTMLAttribute("http-equiv", "Content-Security-Policy"),
            HTMLAttribute("content", policy),
          ])
        html.void("meta", [.init("name", "viewport"), .init("content", "width=device-width")])
        html.void("meta", [.init("name", "color-scheme"), .init("content", "light dark")])
        html.void("meta", [.init("name", "referrer"), .init("content", "no-referrer")])
        html.element("title", text: title)
        html.embed("style", style)
      }
      html.element("body") { html in
        StatusGlyph.definitions(in: &html)
        body(&html)
        html.embed("script", script)
      }
    }
    return html.markup
  }

  /// Nothing from anywhere, but for this style and this script.
  var policy: String {
    "default-src 'none'; style-src 'sha256-\(Self.digest(style))'; "
      + "script-src 'sha256-\(Self.digest(script))'; base-uri 'none'; form-action 'none'"
  }

  /// The SHA-256 of a text in base 64, as policies write it.
  static func digest(_ text: String) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bytes = SHA256.digest(Array(text.utf8))
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(
          place <= group.count ? letters[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
