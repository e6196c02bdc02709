import ClaimModel

/// What an export knows of the desk besides its annotation files.
public struct ExportSettings: Sendable, Equatable {
  /// Where reviews are published: an address with `{article}` and `{claim}` in the place of ids.
  public var reviewURL: String?
  /// Who publishes reviews.
  public var publisher: String?
  /// Names and hosts of the desk's own outlet.
  public var ownOutlet: [String]
  /// The scales that the desk rates on.
  public var ratingScales: [RatingScale]
  /// What a status is called in a published review where no scale says otherwise, by language code.
  public var labels: [String: [Status: String]]
  /// Whether CSV begins with a byte order mark, by which older spreadsheets know UTF-8.
  public var hasByteOrderMark: Bool

  /// Makes settings; all may be left out.
  public init(
    reviewURL: String? = nil, publisher: String? = nil, ownOutlet: [String] = [],
    ratingScales: [RatingScale] = [], labels: [String: [Status: String]] = [:],
    hasByteOrderMark: Bool = false
  ) {
    self.reviewURL = reviewURL
    self.publisher = publisher
    self.ownOutlet = ownOutlet
    self.ratingScales = ratingScales
    self.labels = labels
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// What a status is called in a language, in English where that has no name for it; with a capital.
  func label(of status: Status, in language: String) -> String {
    let label = labels[language]?[status] ?? labels["en"]?[status] ?? status.rawValue
    return label.prefix(1).uppercased() + label.dropFirst()
  }

  /// What a claim's rating means; nil where it has none, or no scale knows it.
  func rating(of claim: ExchangedClaim) -> RatingScale.Rating? {
    claim.rating.flatMap { RatingScale.find($0, in: ratingScales) }
  }

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
