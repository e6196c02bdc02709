import ClaimKit
import Glibc
import Synchronization

/// How far a long run is, on one line of a terminal that is drawn over; silent where nobody looks.
///
/// Threads may count side by side.
final class ProgressLine: Sendable {
  private let total: Int
  private let words: Message
  private let isShown: Bool
  private let state = Mutex((done: 0, drawn: 0.0))

  /// The least that is worth a line.
  private static let least = 50
  private static let bar = 30

  /// Starts to count.
  ///
  /// - Parameters:
  ///   - words: What is done: `checking`.
  ///   - total: How many there are.
  init(_ words: Message, total: Int) {
    self.words = words
    self.total = total
    isShown = total >= Self.least && Output.error.isTerminal
  }

  /// One more is done.
  func advance() {
    guard isShown else { return }
    state.withLock { state in
      state.done += 1
      let now = Self.seconds
      guard now - state.drawn >= 0.1 else { return }
      state.drawn = now
      let filled = state.done * Self.bar / total
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: Self.bar - filled)
      let told: Message = "\(words) \(bar) \(state.done) of \(total)"
      Output.error.write("\r" + told.said)
    }
  }

  /// Takes the line away.
  func end() {
    guard isShown else { return }
    state.withLock { state in
      if state.drawn > 0 { Output.error.write("\r\u{1B}[K") }
      state.drawn = 0
    }
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
