import ClaimModel

/// A sample with `↓` before the place that is meant, and the offset of that place once the mark is taken out.
struct MarkedText {
  let text: String
  let offset: Int?

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var offset: Int?
    for scalar in marked.unicodeScalars {
      if scalar == "↓" { offset = bytes.count } else { bytes += Array(String(scalar).utf8) }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.offset = offset
  }
}
