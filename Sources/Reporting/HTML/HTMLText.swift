/// Writes HTML and inline SVG, escaped by construction: names of elements and attributes are literals of the program, and
/// all else passes through one escape.
///
/// ```swift
/// var html = HTMLText()
/// html.element("p", [.class("lede")]) { $0.text("a < b") }
/// html.markup  // <p class="lede">a &lt; b</p>
/// ```
package struct HTMLText: Sendable {
  /// What has been written so far.
  package private(set) var markup = ""

  /// Makes an empty writer.
  package init() {}

  /// Writes an element; `body` writes what is in it.
  package mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [],
    _ body: (inout HTMLText) -> Void = { _ in }
  ) {
    start(name, attributes)
    body(&self)
    markup += "</\(name)>"
    if Self.breaksLine(name) { markup += "\n" }
  }

  /// Writes an element with nothing but text in it.
  package mutating func element(
    _ name: StaticString, _ attributes: [HTMLAttribute] = [], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that has no end: `meta`, `br`.
  package mutating func void(_ name: StaticString, _ attributes: [HTMLAttribute] = []) {
    start(name, attributes)
    if Self.breaksLine(name) { markup += "\n" }
  }

  /// Writes text.
  package mutating func text(_ text: String) { markup += Self.escape(text) }

  /// Writes the line that says which language this is.
  package mutating func doctype() { markup += "<!doctype html>\n" }

  /// Writes a style sheet or script of the program's own, which nothing escapes.
  ///
  /// - Precondition: It holds no `</`; the tests hold the embedded ones to that.
  mutating func embed(_ name: StaticString, _ source: String) {
    markup += "<\(name)>\(source)</\(name)>\n"
  }

  private mutating func start(_ name: StaticString, _ attributes: [HTMLAttribute]) {
    markup += "<\(name)"
    for attribute in attributes {
      markup += " \(attribute.name)"
      if let value = attribute.value { markup += "=\"" + Self.escape(value) + "\"" }
    }
    markup += ">"
  }

  /// Text in which nothing is markup and nothing turns the reading direction of what follows.
  ///
  /// - Complexity: O(*n*).
  static func escape(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in TextLayout.safe(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Blocks end their line, so that a person can read the source of a page.
  private static func breaksLine(_ name: StaticString) -> Bool {
    switch "\(name)" {
    case "a", "b", "bdi", "span", "sup", "svg", "use", "rect", "path", "title", "text", "g", "i",
      "strong", "code", "cite", "time", "tspan", "button", "em":
      false
    default: true
    }
  }
}
