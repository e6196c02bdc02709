import ClaimModel
import YAMLTree

/// Where a step belongs among others by its time.
enum HistoryOrder {
  /// The index behind the last step that is not later; the end for a step without a readable time.
  static func place(of step: YAMLValue, in steps: [YAMLValue]) -> Int {
    guard let moment = moment(of: step) else { return steps.count }
    let last = steps.lastIndex { other in
      guard let time = self.moment(of: other) else { return false }
      return !(moment < time)
    }
    return last.map { $0 + 1 } ?? 0
  }

  private static func moment(of step: YAMLValue) -> Timestamp? {
    guard let text = step["at"]?.text, case .success(let moment) = Timestamp.parse(text) else {
      return nil
    }
    return moment
  }
}
