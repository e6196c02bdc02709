import Testing

@testable import Attributing

/// Lists cut from an arena: what they hold, and that nothing moves them.
@Suite struct ArenaTests {
  @Test func cutsWhatWasAdded() {
    let arena = Arena<Int32>(capacity: 4)
    arena.begin()
    arena.append(1)
    arena.append([2, 3])
    let first = arena.finish()
    let second = arena.one(9)
    #expect(Array(first) == [1, 2, 3])
    #expect(Array(second) == [9])
    #expect(arena.count == 4)
  }

  @Test func forgetsARunThatWasNotFinished() {
    let arena = Arena<Int32>(capacity: 2)
    arena.begin()
    arena.append([1, 2, 3])
    arena.begin()
    arena.append(4)
    #expect(Array(arena.finish()) == [4])
  }

  /// A run that outgrows its chunk goes on in the next in one piece, and what was cut before stays readable.
  @Test(arguments: [1, 2, 3, 64]) func keepsAllRunsReadable(capacity: Int) {
    let arena = Arena<Int>(capacity: capacity)
    var runs: [ArenaSlice<Int>] = []
    for length in 0..<200 {
      arena.begin()
      for k in 0..<length { arena.append(length * 1000 + k) }
      runs.append(arena.finish())
    }
    for (length, run) in runs.enumerated() {
      #expect(Array(run) == (0..<length).map { length * 1000 + $0 })
    }
  }

  @Test func makesRunsOfOthers() {
    let arena = Arena<Int>(capacity: 2)
    let even = arena.run(of: 0..<7) { $0 % 2 == 0 ? $0 * 10 : nil }
    #expect(Array(even) == [0, 20, 40, 60])
    #expect(arena.run(of: even) { _ in nil }.isEmpty)
    #expect(Array(arena.run(even, then: arena.one(5))) == [0, 20, 40, 60, 5])
  }

  @Test func cutsSlices() {
    let arena = Arena<Int>()
    arena.begin()
    arena.append(0..<5)
    let run = arena.finish()
    #expect(Array(run.dropping(2)) == [2, 3, 4])
    #expect(Array(run.keeping(2)) == [0, 1])
    #expect(run.dropping(5).isEmpty && run.keeping(0).isEmpty)
    #expect(Array(run.keeping(9)) == [0, 1, 2, 3, 4])
    #expect(ArenaSlice<Int>().isEmpty)
  }
}
