/// Values that stay where they are until the arena goes: what is cut from it is handed on as a pointer, and nobody counts
/// references to it.
///
/// A phrase, a reading, a list of tags exists a hundred thousand times in a long text; as arrays they would cost more in
/// counting and allocating than in all that is asked of them. Values are added one after the other; ``finish()`` cuts off
/// what was added since ``begin()``. Only for values without references, and only as long as the arena lives.
final class Arena<Element: BitwiseCopyable> {
  private var chunks: [UnsafeMutableBufferPointer<Element>] = []
  /// Where the run under way begins, where the next value goes, and where the chunk ends.
  private var first: UnsafeMutablePointer<Element>
  private var next: UnsafeMutablePointer<Element>
  private var end: UnsafeMutablePointer<Element>
  /// How many values have been cut off.
  private(set) var count = 0

  /// An empty arena; the first chunk holds `capacity` values.
  init(capacity: Int = 1024) {
    let chunk = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, capacity))
    chunks = [chunk]
    first = chunk.baseAddress.unsafelyUnwrapped
    next = first
    end = first + chunk.count
  }

  deinit { for chunk in chunks { chunk.deallocate() } }

  /// Begins a run; one that was not finished is forgotten.
  func begin() { next = first }

  /// The run under way.
  var current: ArenaSlice<Element> { ArenaSlice(first, count: next - first) }

  /// Adds a value to the run under way.
  func append(_ value: Element) {
    if next == end { grow() }
    next.initialize(to: value)
    next += 1
  }

  /// Adds values to the run under way.
  func append(_ values: some Sequence<Element>) {
    for value in values { append(value) }
  }

  /// Ends the run and cuts it off.
  func finish() -> ArenaSlice<Element> {
    let run = current
    first = next
    count += run.count
    return run
  }

  /// A run of what `transform` makes of some values, without those of which it makes nothing.
  @inline(__always)
  func run<Values: Sequence>(
    of values: Values, _ transform: (Values.Element) -> Element?
  ) -> ArenaSlice<Element> {
    begin()
    for value in values {
      if let made = transform(value) { append(made) }
    }
    return finish()
  }

  /// A run of the values of two others.
  func run(_ a: ArenaSlice<Element>, then b: ArenaSlice<Element>) -> ArenaSlice<Element> {
    begin()
    append(a)
    append(b)
    return finish()
  }

  /// A run of one value.
  func one(_ value: Element) -> ArenaSlice<Element> {
    begin()
    append(value)
    return finish()
  }

  /// Goes on in a new chunk, with what the run under way has so far: a run lies in one piece.
  private func grow() {
    let length = next - first
    let last = chunks.last?.count ?? 0
    let chunk = UnsafeMutableBufferPointer<Element>.allocate(
      capacity: max(2 * length + 1, min(2 * last, 1 << 16)))
    let base = chunk.baseAddress.unsafelyUnwrapped
    base.initialize(from: first, count: length)
    chunks.append(chunk)
    first = base
    next = base + length
    end = base + chunk.count
  }
}
