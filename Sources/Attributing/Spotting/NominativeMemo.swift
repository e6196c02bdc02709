import LanguagePacks

/// The nominatives of forms that were asked for before: finding one walks over many forms of its lemma.
///
/// Not thread-safe: one a worker.
final class NominativeMemo {
  /// What a nominative depends on.
  struct Question: Hashable {
    var form: String
    var number: MorphTag.Numbers.RawValue
    var genders: MorphTag.Genders.RawValue
    var isHead: Bool
  }

  private var known: [Question: String?] = [:]

  /// Past so many the memory is worth more than the walks.
  private static let limit = 20_000

  /// The answer to a question, found by `find` the first time.
  func answer(to question: Question, _ find: () -> String?) -> String? {
    if let answer = known[question] { return answer }
    if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
    let answer = find()
    known[question] = .some(answer)
    return answer
  }
}
