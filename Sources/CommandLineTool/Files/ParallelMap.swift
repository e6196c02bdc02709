/// Does the same to many things on all processors, and hands the results on in the order of the things.
enum ParallelMap {
  /// How many results are held back at most until those before them are there.
  private static let batch = 256

  /// Transforms every item; `consume` is called once for each result, in order, on the calling thread.
  ///
  /// - Parameters:
  ///   - items: What to transform.
  ///   - transform: Called on any thread, many at once.
  ///   - consume: Takes a result with its item's index.
  /// - Complexity: O(*n*); memory for one batch of results.
  static func run<Item: Sendable, Answer: Sendable, Problem: Error>(
    _ items: [Item], _ transform: @escaping @Sendable (Item) -> Answer,
    consume: (Int, Answer) throws(Problem) -> Void
  ) throws(Problem) {
    for start in stride(from: 0, to: items.count, by: batch) {
      let piece = Array(items[start..<min(start + batch, items.count)])
      let parts = Workers.run(piece.count, start: { [(Int, Answer)]() }) { index, _, answers in
        answers.append((index, transform(piece[index])))
      }
      for (index, answer) in parts.flatMap({ $0 }).sorted(by: { $0.0 < $1.0 }) {
        try consume(start + index, answer)
      }
    }
  }
}
