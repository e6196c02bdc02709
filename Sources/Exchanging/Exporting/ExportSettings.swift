import ClaimModel

/// What an export knows of the desk besides its annotation files.
public struct ExportSettings: Sendable, Equatable {
  /// Where reviews are published: an address with `{article}` and `{claim}` in the place of ids.
  public var reviewURL: String?
  /// Who publishes reviews.
  public var publisher: String?
  /// Names and hosts of the desk's own outlet.
  public var ownOutlet: [String]
  /// What a status is called in a published review, where no scale says otherwise.
  public var labels: [Status: String]

  /// Makes settings; all may be left out.
  public init(
    reviewURL: String? = nil, publisher: String? = nil, ownOutlet: [String] = [],
    labels: [Status: String] = ExportSettings.englishLabels
  ) {
    self.reviewURL = reviewURL
    self.publisher = publisher
    self.ownOutlet = ownOutlet
    self.labels = labels
  }

  /// English names of the statuses that can be published.
  public static let englishLabels: [Status: String] = [
    .verified: "True", .mixed: "Partly true", .misleading: "Misleading", .refuted: "False",
    .disputed: "Disputed", .unverifiable: "Unverifiable", .outdated: "Outdated",
    .retracted: "Retracted",
  ]

  /// Whether a name or an address is the desk's own outlet.
  func isOwnOutlet(name: String?, url: String?) -> Bool {
    let host = url.flatMap(ExportSettings.host)
    return ownOutlet.contains { own in
      let own = own.lowercased()
      return own == name?.lowercased() || own == host || host?.hasSuffix("." + own) == true
    }
  }

  /// The address of a claim's published review.
  func reviewURL(article: String, claim: String) -> String? {
    reviewURL.map {
      $0.replacing("{article}", with: IRIText.encoded(article))
        .replacing("{claim}", with: IRIText.encoded(claim))
    }
  }

  /// The host of an address, small.
  static func host(of url: String) -> String? {
    guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
    let rest = url[start...].prefix { !"/?#:".contains($0) }
    return rest.isEmpty ? nil : rest.lowercased()
  }
}
