import Foundation

/// Files of the checkout, for tests that read the seed article or compare generated files.
public enum ProjectFiles {
  /// The package's root folder.
  public static var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// A file by its path from the root.
  public static func url(_ path: String) -> URL { root.appending(path: path) }

  /// The bytes of a file by its path from the root.
  public static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url(path)))
  }

  /// The text of a file by its path from the root.
  public static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }
}
