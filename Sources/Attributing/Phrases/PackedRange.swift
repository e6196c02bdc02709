/// A range of tokens in eight bytes: a text has at most four thousand million bytes, so no more tokens.
@propertyWrapper
struct PackedRange {
  private var lower: UInt32
  private var upper: UInt32

  init(wrappedValue: Range<Int>) {
    lower = UInt32(wrappedValue.lowerBound)
    upper = UInt32(wrappedValue.upperBound)
  }

  var wrappedValue: Range<Int> {
    get { Range(uncheckedBounds: (Int(lower), Int(upper))) }
    set { self = PackedRange(wrappedValue: newValue) }
  }
}

/// A range of tokens or none, in eight bytes: none is one that ends before it begins.
@propertyWrapper
struct PackedOptionalRange {
  private var lower: UInt32
  private var upper: UInt32

  init(wrappedValue: Range<Int>?) {
    lower = wrappedValue.map { UInt32($0.lowerBound) } ?? 1
    upper = wrappedValue.map { UInt32($0.upperBound) } ?? 0
  }

  var wrappedValue: Range<Int>? {
    get { lower <= upper ? Range(uncheckedBounds: (Int(lower), Int(upper))) : nil }
    set { self = PackedOptionalRange(wrappedValue: newValue) }
  }
}

/// An index in four bytes.
@propertyWrapper
struct PackedIndex {
  private var index: UInt32

  init(wrappedValue: Int) { index = UInt32(wrappedValue) }

  var wrappedValue: Int {
    get { Int(index) }
    set { index = UInt32(newValue) }
  }
}

/// An index or none, in four bytes.
@propertyWrapper
struct PackedOptionalIndex {
  private var index: UInt32

  init(wrappedValue: Int?) { index = wrappedValue.map { UInt32($0) } ?? .max }

  var wrappedValue: Int? {
    get { index == .max ? nil : Int(index) }
    set { self = PackedOptionalIndex(wrappedValue: newValue) }
  }
}
