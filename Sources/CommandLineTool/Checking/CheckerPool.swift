import Synchronization

/// Checkers for many threads: each is with one of them at a time, and keeps what it has read for the next file.
final class CheckerPool: Sendable {
  /// A checker that is handed on. Only whoever took it from the pool holds it.
  private struct Handed: @unchecked Sendable {
    let checker: FileChecker
  }

  private let idle = Mutex<[Handed]>([])
  private let make: @Sendable () -> FileChecker

  /// Makes a pool that makes checkers as they are needed.
  init(_ make: @escaping @Sendable () -> FileChecker) { self.make = make }

  /// Does something with a checker that nobody else has meanwhile.
  func withChecker<Answer>(_ body: (FileChecker) -> Answer) -> Answer {
    let handed = idle.withLock { $0.popLast() } ?? Handed(checker: make())
    defer { idle.withLock { $0.append(handed) } }
    return body(handed.checker)
  }
}
