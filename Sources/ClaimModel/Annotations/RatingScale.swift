/// A desk's own words for its verdicts, such as those its readers know, in an order of truth where they have one.
///
/// A rating stands beside a claim's ``Status`` and never in its place: the scale says which statuses each value may
/// stand beside. In a file a rating is the scale and the value, `politifact/half-true`.
public struct RatingScale: Sendable, Equatable {
  /// A short name, small letters, digits and hyphens: `politifact`.
  public var id: String
  /// The name as printed.
  public var name: String
  /// The lowest number of the scale; nil for a scale without numbers.
  public var worst: Int?
  /// The highest number of the scale; nil for a scale without numbers.
  public var best: Int?
  /// The values, as a rule from the truest on.
  public var values: [Value]

  /// One rating.
  public struct Value: Sendable, Equatable {
    /// A short name, small letters, digits and hyphens: `half-true`.
    public var id: String
    /// The rating as printed: `Half True`.
    public var label: String
    /// How true it is, between the scale's worst and best; nil for a rating beside that line.
    public var number: Int?
    /// The statuses it may stand beside; the first is what it says of a claim nobody judged otherwise.
    public var statuses: [Status]

    /// Makes a value.
    public init(id: String, label: String, number: Int? = nil, statuses: [Status]) {
      self.id = id
      self.label = label
      self.number = number
      self.statuses = statuses
    }
  }

  /// Makes a scale.
  public init(
    id: String, name: String, worst: Int? = nil, best: Int? = nil, values: [Value]
  ) {
    self.id = id
    self.name = name
    self.worst = worst
    self.best = best
    self.values = values
  }

  /// The value with an id.
  public func value(_ id: String) -> Value? { values.first { $0.id == id } }

  /// How a value of this scale stands in a file: `politifact/half-true`.
  public func text(of value: Value) -> String { "\(id)/\(value.id)" }
}

extension RatingScale {
  /// A value with the scale it is of.
  public struct Rating: Sendable, Equatable {
    /// The scale.
    public var scale: RatingScale
    /// The value.
    public var value: Value

    /// How the rating stands in a file: `politifact/half-true`.
    public var text: String { scale.text(of: value) }
  }

  /// The rating that a file's text means; nil where no scale has it.
  ///
  /// ```swift
  /// let rating = RatingScale.find("politifact/half-true", in: policy.ratingScales)
  /// rating?.value.label  // "Half True"
  /// ```
  public static func find(_ text: String, in scales: [RatingScale]) -> Rating? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let scale = scales.first(where: { $0.id == parts[0] }),
      let value = scale.value(String(parts[1]))
    else { return nil }
    return Rating(scale: scale, value: value)
  }

  /// The ratings that a person's words may mean: `politifact/half-true`, or an id or a label of any scale, capitals aside.
  public static func matches(_ words: String, in scales: [RatingScale]) -> [Rating] {
    if let rating = find(words, in: scales) { return [rating] }
    let folded = words.lowercased()
    return scales.flatMap { scale in
      scale.values.filter { $0.id == folded || $0.label.lowercased() == folded }
        .map { Rating(scale: scale, value: $0) }
    }
  }
}
