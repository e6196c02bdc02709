import AnnotationCoding
import CDeskData
import ClaimModel
import Validating

extension DeskFile {
  /// Reads a desk's file. Never fails: what is wrong is in ``DeskFile/diagnostics``, and its default holds.
  public init(bytes: [UInt8], path: String) {
    self = DeskFileReader.read(
      bytes: bytes, path: path, rules: RuleRegistry.pages, scales: RatingScale.known)
  }

  /// What holds for a desk without a file.
  public static let standard: DeskFile = {
    var desk = DeskFile()
    desk.policy.ratingScales = RatingScale.known
    return desk
  }()
}

extension RatingScale {
  /// The scales that come with the program, by their ids.
  public static let known: [RatingScale] = {
    var scales: [RatingScale] = []
    var index = 0
    while let file = claimkit_scale_at(index) {
      let bytes = Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.size))
      // A scale that cannot be read is a broken build, which the tests refuse.
      if let scale = RatingScaleReader.read(bytes: bytes) { scales.append(scale) }
      index += 1
    }
    return scales
  }()
}
