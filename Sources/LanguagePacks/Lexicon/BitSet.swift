/// A set of known bits whose literals fold to constants.
///
/// `OptionSet`'s own literals insert element by element, which the optimiser does not see through across modules; the tags
/// of words are compared with such literals in every hot loop.
public protocol BitSet: OptionSet where RawValue: FixedWidthInteger {}

extension BitSet {
  /// Unites known sets.
  @inlinable public init(arrayLiteral elements: Self...) {
    var bits: RawValue = 0
    for element in elements { bits |= element.rawValue }
    self.init(rawValue: bits)
  }
}
