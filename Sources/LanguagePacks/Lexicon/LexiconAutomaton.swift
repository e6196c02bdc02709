/// The minimal automaton of a lexicon's forms, walked in place: a double array.
///
/// Layout: four bytes with the root's place, then units of four bytes, little endian. The arc with label `c` of
/// the node at place `b` is the unit `b + c`: bits 0–7 hold `c`, bit 8 says that a form ends there and nothing
/// follows, the other bits hold the child's place, or the form's value where bit 8 is set. Where a form ends and
/// others go on, the unit `b` itself holds the value, with label 0 and bit 8 set.
///
/// Nothing about the bytes is trusted: each unit is checked against the bounds before it is read. Damaged bytes
/// may lead in a circle, so a walk over many forms needs a bound on its depth; a look-up ends with its form.
struct LexiconAutomaton: Sendable {
  private let bytes: PackBytes
  /// The root's place.
  let root: Int
  private let unitCount: Int

  /// What a step along one byte leads to.
  enum Step: Equatable {
    /// No form goes on this way.
    case none
    /// The place of a node where forms go on and one may end.
    case node(Int)
    /// One form ends here, with this value, and none goes on.
    case leaf(Int)
  }

  /// Reads the root's place.
  init(_ bytes: PackBytes) throws(PackError) {
    guard let root = bytes.number(at: 0, width: 4), root < bytes.count / 4 else {
      throw .malformedSection("lexicon.automaton")
    }
    self.bytes = bytes
    self.root = root
    unitCount = bytes.count / 4 - 1
  }

  /// The unit at `index`, which must be inside the bounds.
  @inline(__always)
  private func unit(_ index: Int) -> UInt32 {
    // The units begin behind the root's place. Memory may lie at any address, hence unaligned.
    let pointer = UnsafeRawPointer(bytes.base) + (4 &+ 4 &* index)
    return UInt32(littleEndian: pointer.loadUnaligned(as: UInt32.self))
  }

  /// The step along one byte from the node at `place`; `byte` is not 0.
  @inline(__always)
  func step(_ place: Int, _ byte: UInt8) -> Step {
    let index = place &+ Int(byte)
    guard index < unitCount, byte != 0 else { return .none }
    let unit = unit(index)
    guard UInt8(truncatingIfNeeded: unit) == byte else { return .none }
    return unit & 0x100 != 0 ? .leaf(Int(unit >> 9)) : .node(Int(unit >> 9))
  }

  /// The value of the form that ends at the node at `place`, -1 for none.
  @inline(__always)
  func value(at place: Int) -> Int {
    guard place < unitCount else { return -1 }
    let unit = unit(place)
    return unit & 0x1FF == 0x100 ? Int(unit >> 9) : -1
  }

  /// The value of exactly that form, or -1.
  ///
  /// - Complexity: O(length of the form).
  @inline(__always)
  func value(of form: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var place = root
    var k = 0
    while k < count {
      switch step(place, form[k]) {
      case .none: return -1
      case .leaf(let value): return k + 1 == count ? value : -1
      case .node(let child): place = child
      }
      k += 1
    }
    return value(at: place)
  }

  /// The value of exactly that form, or -1.
  func value(of form: UnsafeBufferPointer<UInt8>) -> Int {
    form.baseAddress.map { value(of: $0, form.count) } ?? -1
  }
}
