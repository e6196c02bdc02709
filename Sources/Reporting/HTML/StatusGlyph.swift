import ClaimModel

/// The small drawing that goes with a status, so that its colour never stands alone.
enum StatusGlyph {
  /// The class that colours what belongs to a status; words outside of the vocabulary share one.
  static func style(_ status: String) -> String {
    Status(rawValue: status).map { "s-\($0.rawValue)" } ?? "s-other"
  }

  /// Writes the drawing of a status.
  static func draw(_ status: String, in html: inout HTMLText) {
    let name = Status(rawValue: status)?.rawValue ?? "other"
    html.element("svg", [.class("g"), .init("aria-hidden", "true")]) {
      $0.element("use", [.init("href", "#g-\(name)")])
    }
  }

  /// Writes all drawings once, for pages to use by name.
  static func definitions(in html: inout HTMLText) {
    html.element("svg", [.init("hidden"), .init("aria-hidden", "true")]) { html in
      for status in Status.allCases { symbol(status.rawValue, lines(of: status), in: &html) }
      symbol("other", ["M3 5h10M3 11h10"], in: &html)
    }
  }

  private static func symbol(_ name: String, _ lines: [String], in html: inout HTMLText) {
    html.element("symbol", [.init("id", "g-\(name)"), .init("viewBox", "0 0 16 16")]) { html in
      for line in lines { html.element("path", [.init("d", line)]) }
    }
  }

  private static let circle = "M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z"

  private static func lines(of status: Status) -> [String] {
    switch status {
    case .unverified: [circle]
    case .verified: ["M2.5 8.5l4 4L13.5 4"]
    case .mixed: [circle, "M8 2.5v11M8 5h3M8 8h5M8 11h3"]
    case .misleading: ["M4 14V8.500a3 3 0 0 1 3-3h6M10 2.500l3 3l-3 3"]
    case .refuted: ["M3.5 3.500l9 9M12.500 3.500l-9 9"]
    case .disputed: ["M2.500 6h10.500l-3-3M13.500 10H3l3 3"]
    case .unverifiable: ["M5 5.500a3 3 0 1 1 4.500 2.600c-1 .6-1.500 1.100-1.500 2.100M8 13.200v.3"]
    case .outdated: [circle, "M8 5v3.300l2.300 1.500"]
    case .notCheckable: ["M3 8h10"]
    case .retracted: [circle, "M4.200 11.800l7.600-7.600"]
    }
  }
}
