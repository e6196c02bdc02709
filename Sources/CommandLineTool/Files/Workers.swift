import Glibc
import Synchronization

/// Does independent pieces of work on all processors, each worker with a state of its own, so that nobody waits for another.
enum Workers {
  /// Works on the numbers from 0 up, in no particular order.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - start: Makes the state of a worker.
  ///   - work: Does one piece; the worker is told by its number, 0 being the calling thread.
  /// - Returns: The states of all workers.
  static func run<State: Sendable>(
    _ count: Int, start: @escaping @Sendable () -> State,
    work: @escaping @Sendable (_ piece: Int, _ worker: Int, inout State) -> Void
  ) -> [State] {
    let processors = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let job = Job(count: count, start: start, work: work)
    var threads: [pthread_t] = []
    for worker in 1..<max(2, min(processors, count)) where worker < min(processors, count) {
      var thread = pthread_t()
      let argument = Unmanaged.passRetained(Start { job.run(worker) })
      let code = pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body()
          return nil
        }, argument.toOpaque())
      if code == 0 { threads.append(thread) } else { argument.release() }
    }
    // The calling thread works too, so all is done even where no other could be started.
    job.run(0)
    for thread in threads { pthread_join(thread, nil) }
    return job.results
  }

  /// What a new thread begins with.
  private final class Start: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// The pieces of one call, handed out one by one.
  private final class Job<State: Sendable>: Sendable {
    private let count: Int
    private let start: @Sendable () -> State
    private let work: @Sendable (Int, Int, inout State) -> Void
    private let next = Atomic<Int>(0)
    private let finished = Mutex<[State]>([])

    init(
      count: Int, start: @escaping @Sendable () -> State,
      work: @escaping @Sendable (Int, Int, inout State) -> Void
    ) {
      self.count = count
      self.start = start
      self.work = work
    }

    var results: [State] { finished.withLock { $0 } }

    func run(_ worker: Int) {
      var state = start()
      while true {
        let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if piece >= count { break }
        work(piece, worker, &state)
      }
      finished.withLock { $0.append(state) }
    }
  }
}
