import LanguagePacks

/// A run of values in an ``Arena``, valid as long as that.
struct ArenaSlice<Element: BitwiseCopyable>: RandomAccessCollection, BitwiseCopyable {
  private let base: UnsafePointer<Element>?
  private let length: UInt32

  /// No values.
  init() {
    base = nil
    length = 0
  }

  /// Values that lie at an address.
  init(_ base: UnsafePointer<Element>, count: Int) {
    self.base = base
    length = UInt32(count)
  }

  var startIndex: Int { 0 }
  var endIndex: Int { Int(length) }
  var count: Int { Int(length) }
  var isEmpty: Bool { length == 0 }

  subscript(i: Int) -> Element {
    // A base there is wherever there is a length.
    precondition(i >= 0 && i < Int(length), "beyond the run")
    return base.unsafelyUnwrapped[i]
  }

  /// Without its first values.
  func dropping(_ k: Int) -> ArenaSlice {
    guard let base, k < count else { return ArenaSlice() }
    return ArenaSlice(base + k, count: count - k)
  }

  /// Its first values.
  func keeping(_ k: Int) -> ArenaSlice {
    guard let base, k > 0 else { return ArenaSlice() }
    return ArenaSlice(base, count: Swift.min(k, count))
  }

  /// Walks over the values without asking for each whether it is one.
  struct Iterator: IteratorProtocol {
    fileprivate var here: UnsafePointer<Element>?
    fileprivate var left: UInt32

    mutating func next() -> Element? {
      guard left > 0, let value = here else { return nil }
      left -= 1
      here = value + 1
      return value.pointee
    }
  }

  func makeIterator() -> Iterator { Iterator(here: base, left: length) }
}

/// Readings of a head or name.
typealias Tags = ArenaSlice<MorphTag>

extension ArenaSlice<MorphTag> {
  /// The genders of all of them.
  var genders: MorphTag.Genders {
    reduce(into: MorphTag.Genders()) { $0.formUnion($1.genders) }
  }

  /// The cases of all of them.
  var cases: MorphTag.Cases { reduce(into: MorphTag.Cases()) { $0.formUnion($1.cases) } }
}
