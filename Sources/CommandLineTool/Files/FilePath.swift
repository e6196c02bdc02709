import Glibc

/// Arithmetic on paths as text; nothing here looks at the disk but ``absolute(_:)``, which asks where we are,
/// and ``exists(_:)``.
enum FilePath {
  /// A name inside a folder.
  static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder of a path; `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The last part of a path without its ending.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// What files made of another are called, without their ending: its path below the folder it was found in.
  static func name(of file: String, below arguments: [String]) -> String {
    let folder = arguments.first { file.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
    var below = folder.map { String(file.dropFirst($0.count)) } ?? name(of: file)
    while below.hasPrefix("/") { below.removeFirst() }
    if file == "-" { below = "stdin" }
    let stem = stem(of: below)
    return below.contains("/") ? join(self.folder(of: below), stem) : stem
  }

  /// A path from the root, with `.` and `..` taken out.
  static func absolute(_ path: String) -> String {
    var whole = path
    if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
      whole = String(cString: here) + "/" + path
      free(here)
    }
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Whether something is there.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// A path as seen from a folder: `../seeds/a.txt`.
  static func relative(_ path: String, from folder: String) -> String {
    let target = absolute(path).split(separator: "/")
    let base = absolute(folder).split(separator: "/")
    let common = zip(target, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - common)
    return (up + target[common...].map(String.init)).joined(separator: "/")
  }

  /// A path without names that are left again: `a/../b` is `b`. Right only where `a` is no link, so for showing.
  static func tidy(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A path that may be relative to a folder, as seen from here.
  static func resolve(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") ? path : join(folder, path)
  }

  /// Whether a text is an address of the web rather than a path.
  static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("https://") || text.hasPrefix("http://")
  }

  /// A path as a person may paste it behind a command: in single quotes where a shell would take it apart.
  static func quoted(_ path: String) -> String {
    let plain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "-_./+,:@%".unicodeScalars.contains($0)
    }
    return plain && !path.isEmpty ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
