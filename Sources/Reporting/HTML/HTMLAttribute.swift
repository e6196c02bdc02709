/// One attribute of an element. Its name is a literal of the program; its value is escaped when it is written.
package struct HTMLAttribute: Sendable {
  let name: StaticString
  /// Nil for an attribute that is there or is not: `hidden`.
  let value: String?

  /// Makes an attribute.
  ///
  /// Addresses go through ``link(_:)`` and ``anchor(_:_:)``: they alone know which are harmless.
  package init(_ name: StaticString, _ value: String? = nil) {
    self.name = name
    self.value = value
  }

  /// The classes that the style sheet knows the element by.
  package static func `class`(_ names: String) -> HTMLAttribute { HTMLAttribute("class", names) }

  /// A place of this page: `#claim-3`.
  static func anchor(_ kind: StaticString, _ number: Int) -> HTMLAttribute {
    HTMLAttribute("href", "#\(kind)-\(number)")
  }

  /// The name of a place of this page: `claim-3`.
  static func place(_ kind: StaticString, _ number: Int) -> HTMLAttribute {
    HTMLAttribute("id", "\(kind)-\(number)")
  }

  /// The language of what is inside; nil where the file does not say.
  static func language(_ code: String?) -> HTMLAttribute? {
    guard let code, !code.isEmpty else { return nil }
    return HTMLAttribute("lang", code)
  }

  /// An address of the web, which a click opens; nil for any other, such as `javascript:`, which stays plain text.
  static func link(_ address: String) -> HTMLAttribute? {
    let lowered = address.lowercased()
    guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://"),
      address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
    else { return nil }
    return HTMLAttribute("href", address)
  }
}

extension HTMLText {
  /// Writes an address as a link, or as plain text where it is none that may be opened.
  mutating func link(_ address: String) {
    guard let href = HTMLAttribute.link(address) else { return text(address) }
    element("a", [href, HTMLAttribute("rel", "noreferrer noopener")], text: address)
  }
}
