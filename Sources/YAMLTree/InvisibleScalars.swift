/// Characters that a person does not see, or sees as a plain blank.
///
/// Not among them: the joiners and variation selectors that emoji are made of.
enum InvisibleScalars {
  /// Whether a scalar is one of them.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: isHidden(scalar)
    }
  }

  /// Whether a scalar has no width or turns the direction of writing.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
