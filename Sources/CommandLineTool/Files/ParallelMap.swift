import Dispatch
import Synchronization

/// Does the same to many things on all processors, and hands the results on in the order of the things.
enum ParallelMap {
  /// How many results are held back at most until those before them are there.
  private static let batch = 64

  /// Transforms every item; `consume` is called once for each result, in order, on the calling thread.
  ///
  /// - Parameters:
  ///   - items: What to transform.
  ///   - transform: Called on any thread, many at once.
  ///   - consume: Takes a result with its item's index.
  /// - Complexity: O(*n*); memory for one batch of results.
  static func run<Item: Sendable, Answer: Sendable, Problem: Error>(
    _ items: [Item], _ transform: @Sendable (Item) -> Answer,
    consume: (Int, Answer) throws(Problem) -> Void
  ) throws(Problem) {
    for start in stride(from: 0, to: items.count, by: batch) {
      let end = min(start + batch, items.count)
      let answers = Mutex<[Answer?]>(Array(repeating: nil, count: end - start))
      DispatchQueue.concurrentPerform(iterations: end - start) { index in
        let answer = transform(items[start + index])
        answers.withLock { $0[index] = answer }
      }
      for (index, answer) in answers.withLock({ $0 }).enumerated() {
        if let answer { try consume(start + index, answer) }
      }
    }
  }
}
