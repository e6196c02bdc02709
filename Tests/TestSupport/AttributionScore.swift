/// How well found claims agree with gold attributions, summed over articles.
///
/// - detect: words rightly taken as attributed to somebody;
/// - source: words attributed to the right origin, sources matched one to one within an article;
/// - attribution: claims of which at least half of the words are right (precision), gold attributions likewise (recall);
/// - chains: of two or more, reproduced exactly and in order.
///
/// Words of a gold cue or mention do not count, nor do claims inside metadata, teasers and captions.
public struct AttributionScore: Sendable, Equatable {
  /// True positives, false positives and false negatives.
  public struct Counts: Sendable, Equatable {
    /// In both.
    public var right = 0
    /// Found, but not in the gold.
    public var extra = 0
    /// In the gold, but not found.
    public var missed = 0

    /// Makes counts, zero unless told.
    public init(right: Int = 0, extra: Int = 0, missed: Int = 0) {
      self.right = right
      self.extra = extra
      self.missed = missed
    }
    /// Right of all found.
    public var precision: Double { Double(right) / Double(max(1, right + extra)) }
    /// Right of all in the gold.
    public var recall: Double { Double(right) / Double(max(1, right + missed)) }
    /// Their harmonic mean.
    public var f1: Double { AttributionScore.f1(precision, recall) }
  }

  /// Words attributed to anybody.
  public var detect = Counts()
  /// Words attributed to the right origin.
  public var source = Counts()
  /// Attributed claims found.
  public var foundClaims = 0
  /// Those of which at least half of the words are right.
  public var rightClaims = 0
  /// Attributions in the gold.
  public var goldAttributions = 0
  /// Those of which at least half of the words were found with the right origin.
  public var metAttributions = 0
  /// Gold attributions with a chain of two or more.
  public var goldChains = 0
  /// Those whose chain was reproduced exactly, in order.
  public var rightChains = 0
  /// Claims found with a chain of two or more.
  public var foundChains = 0
  /// Readable accounts of gold attributions that were not met and of claims that are wrong.
  public var misses: [String] = []

  /// A score of nothing.
  public init() {}

  /// Share of found claims that are right.
  public var attributionPrecision: Double { Double(rightClaims) / Double(max(1, foundClaims)) }
  /// Share of gold attributions that were met.
  public var attributionRecall: Double {
    Double(metAttributions) / Double(max(1, goldAttributions))
  }
  /// Their harmonic mean.
  public var attributionF1: Double { AttributionScore.f1(attributionPrecision, attributionRecall) }

  static func f1(_ precision: Double, _ recall: Double) -> Double {
    2 * precision * recall / max(1e-9, precision + recall)
  }

  /// Adds another article's counts.
  public static func += (total: inout AttributionScore, part: AttributionScore) {
    for field in [\AttributionScore.detect, \.source] {
      total[keyPath: field].right += part[keyPath: field].right
      total[keyPath: field].extra += part[keyPath: field].extra
      total[keyPath: field].missed += part[keyPath: field].missed
    }
    for field in [
      \AttributionScore.foundClaims, \.rightClaims, \.goldAttributions, \.metAttributions,
      \.goldChains,
      \.rightChains, \.foundChains,
    ] {
      total[keyPath: field] += part[keyPath: field]
    }
    total.misses += part.misses
  }

  /// A readable table, one article a row: the three F1 or precision figures, attributions met and claims right.
  public static func table(_ rows: [(name: String, score: AttributionScore)]) -> String {
    func cell(_ value: Double) -> String {
      let thousandths = String(Int((value * 1000).rounded()))
      return padded(
        thousandths.count > 3
          ? "1.000" : "0." + String(repeating: "0", count: 3 - thousandths.count) + thousandths, 9)
    }
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let width = (rows.map(\.name.count).max() ?? 0) + 2
    func row(_ name: String, _ cells: [String]) -> String {
      name + String(repeating: " ", count: max(0, width - name.count)) + cells.joined()
    }
    let head = row(
      "article",
      ["detect", "source", "attr. P", "attr. R"].map { padded($0, 9) } + [
        padded("met", 9), padded("right", 9), padded("chains", 9),
      ])
    let lines = rows.map { name, score in
      row(
        name,
        [
          cell(score.detect.f1), cell(score.source.f1), cell(score.attributionPrecision),
          cell(score.attributionRecall),
          padded("\(score.metAttributions)/\(score.goldAttributions)", 9),
          padded("\(score.rightClaims)/\(score.foundClaims)", 9),
          padded("\(score.rightChains)/\(score.goldChains)", 9),
        ])
    }
    return ([head] + lines).joined(separator: "\n")
  }
}
