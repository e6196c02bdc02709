import ClaimModel

/// A verdict as a desk publishes it: in the words of its scale, with a number where the scale has them.
struct PublishedRating: Equatable {
  /// The verdict's name as printed.
  var label: String
  /// Its number and the ends of the scale, the truest end highest; all three or none.
  var numbers: Numbers?

  /// A number with the ends of its scale.
  struct Numbers: Equatable {
    var value: Int
    var worst: Int
    var best: Int

    /// The numbers; nil where one is missing or the value is not between the ends, which begin at 1.
    init?(value: Int?, worst: Int?, best: Int?) {
      guard let value, let worst, let best, worst >= 1, worst <= value, value <= best else {
        return nil
      }
      self.value = value
      self.worst = worst
      self.best = best
    }
  }

  /// The rating of a claim on a desk's scales; the status's name where the claim has none that they know.
  init(of claim: ExchangedClaim, in language: String, _ settings: ExportSettings) {
    if let rating = settings.rating(of: claim) {
      label = rating.value.label
      numbers = Numbers(
        value: rating.value.number, worst: rating.scale.worst, best: rating.scale.best)
    } else {
      label = settings.label(of: claim.status, in: language)
      numbers = nil
    }
  }
}
