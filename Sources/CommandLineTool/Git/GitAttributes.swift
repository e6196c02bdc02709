/// The lines of a `.gitattributes` file that hand annotation files to this program.
struct GitAttributes {
  /// What the lines give to the files.
  private static let drivers = "diff=claimkit merge=claimkit"

  /// The bytes of the file with the lines for some folders; the same bytes where it has them all.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is; empty where there is none.
  ///   - folders: Folders seen from the file's own, `.` for that one.
  static func adding(_ folders: [String], to bytes: [UInt8]) -> [UInt8] {
    let present = Set(bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map(Array.init))
    var bytes = bytes
    for folder in folders {
      let line = Array("\(pattern(folder)) \(drivers)".utf8)
      if present.contains(line) { continue }
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
      bytes += line + [0x0A]
    }
    return bytes
  }

  /// `/annotations/**/*.yaml`: all files in a folder and below; in double quotation marks where git needs them.
  static func pattern(_ folder: String) -> String {
    if folder == "." { return "/*.yaml" }
    var pattern = ""
    for scalar in "/\(folder)/".unicodeScalars {
      // These mean something to git's patterns.
      if "*?[\\".unicodeScalars.contains(scalar) { pattern.unicodeScalars.append("\\") }
      pattern.unicodeScalars.append(scalar)
    }
    pattern += "**/*.yaml"
    guard pattern.unicodeScalars.contains(where: { $0 == " " || $0 == "\"" || $0 == "\t" }) else {
      return pattern
    }
    let escaped = pattern.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
