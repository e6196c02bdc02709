import ClaimKit
import Synchronization

/// `1200 of 10000 files` on one line of a terminal, written over again and again, and wiped at the end.
final class Progress: Sendable {
  private let count: Int
  private let done = Atomic<Int>(0)
  private let isTerminal = Output.error.isTerminal
  /// So few files are done before anybody has read a line.
  private static let least = 200

  /// Starts at none of some files; nothing is shown where nobody looks, or for a few files.
  init(count: Int) { self.count = count }

  /// Counts a file; of many threads one shows the number.
  func step(isShown: Bool = true) {
    let done = done.wrappingAdd(1, ordering: .relaxed).newValue
    guard isTerminal, isShown, count >= Self.least, done % 50 < 2 else { return }
    let told: Message = "\(done) of \(count) files"
    Output.error.write("\r" + told.said)
  }

  /// Wipes the line.
  func finish() {
    if isTerminal, count >= Self.least { Output.error.write("\r\u{1B}[K") }
  }
}
