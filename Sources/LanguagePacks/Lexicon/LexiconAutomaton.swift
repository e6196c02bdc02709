/// The minimal automaton of a lexicon's forms, walked in place.
///
/// Layout: four bytes with the root's offset, then nodes, children before parents. A node is a header byte
/// (bits 0–4: number of arcs, 31 for a byte of its own that follows; bit 5: a form ends here; bits 6–7: bytes
/// of a target, less one), the value of the form that ends here in three bytes, the arcs' labels in ascending
/// order, then their targets, little endian. A target is 2 · distance back to the child, or 2 · value + 1
/// where a form ends and nothing follows it.
///
/// Nothing about the bytes is trusted: every node is checked against the bounds before it is read, and a
/// child lies before its parent, so no walk can loop.
struct LexiconAutomaton: Sendable {
  private let bytes: PackBytes
  /// Offset of the root node, unchecked.
  let root: Int

  /// What a step along one byte leads to.
  enum Step: Equatable {
    /// No form goes on this way.
    case none
    /// A node where forms go on and one may end.
    case node(Int)
    /// One form ends here, with this value, and none goes on.
    case leaf(Int)
  }

  /// One node's place of things, inside the bounds.
  struct Node {
    /// The value of the form that ends here, -1 for none.
    let value: Int
    fileprivate let start: Int
    /// The number of arcs.
    let count: Int
    fileprivate let labels: Int
    fileprivate let width: Int
  }

  /// Reads the root's offset.
  init(_ bytes: PackBytes) throws(PackError) {
    guard let root = bytes.number(at: 0, width: 4), root >= 4, root < bytes.count else {
      throw .malformedSection("lexicon.automaton")
    }
    self.bytes = bytes
    self.root = root
  }

  /// The node at `start`; nil where it would leave the bounds.
  @inline(__always)
  func node(_ start: Int) -> Node? {
    let base = bytes.base
    let end = bytes.count
    guard start >= 4, start < end else { return nil }
    let head = Int(base[start])
    var at = start + 1
    var count = head & 31
    if count == 31 {
      guard at < end else { return nil }
      count = Int(base[at])
      at += 1
    }
    var value = -1
    if head & 32 != 0 {
      guard end - at >= 3 else { return nil }
      value = Int(base[at]) | Int(base[at + 1]) << 8 | Int(base[at + 2]) << 16
      at += 3
    }
    let width = head >> 6 + 1
    guard width <= 3, end - at >= count * (1 + width) else { return nil }
    return Node(value: value, start: start, count: count, labels: at, width: width)
  }

  /// The label of an arc.
  @inline(__always)
  func label(_ node: Node, _ arc: Int) -> UInt8 { bytes.base[node.labels + arc] }

  /// Where an arc leads; `none` for a target that is no earlier node.
  @inline(__always)
  func target(_ node: Node, _ arc: Int) -> Step {
    let base = bytes.base + (node.labels + node.count + arc * node.width)
    var target = Int(base[0])
    if node.width > 1 { target |= Int(base[1]) << 8 }
    if node.width > 2 { target |= Int(base[2]) << 16 }
    if target & 1 != 0 { return .leaf(target >> 1) }
    let child = node.start - target >> 1
    return target > 0 && child >= 4 ? .node(child) : .none
  }

  /// The step from a node along one byte.
  @inline(__always)
  func step(_ node: Node, _ byte: UInt8) -> Step {
    let labels = bytes.base + node.labels
    var arc = 0
    while arc < node.count {
      let label = labels[arc]
      if label >= byte {
        return label == byte ? target(node, arc) : .none
      }
      arc += 1
    }
    return .none
  }

  /// The value of exactly that form, or -1.
  ///
  /// - Complexity: O(length of the form).
  @inline(__always)
  func value(of form: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var at = root
    var k = 0
    while true {
      guard let node = node(at) else { return -1 }
      if k == count { return node.value }
      switch step(node, form[k]) {
      case .none: return -1
      case .leaf(let value): return k + 1 == count ? value : -1
      case .node(let child): at = child
      }
      k += 1
    }
  }
}
