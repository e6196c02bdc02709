// Reads the output of `swift package dump-package` and reports imports that no declared dependency allows.
// Run by Tools/check-imports; interpreted, so that no target of the package has to know of it.
import Foundation

struct Manifest: Decodable {
  struct Target: Decodable {
    enum Dependency: Decodable {
      case name(String)

      /// A dependency is `{"byName": ["X", null]}` or `{"product": ["X", "package", …]}`.
      init(from decoder: any Decoder) throws {
        let object = try decoder.singleValueContainer().decode([String: [Argument?]].self)
        guard case .text(let name)?? = object.values.first?.first else {
          throw DecodingError.dataCorrupted(
            .init(codingPath: decoder.codingPath, debugDescription: "unknown dependency"))
        }
        self = .name(name)
      }

      enum Argument: Decodable {
        case text(String)
        case other

        init(from decoder: any Decoder) throws {
          let text = try? decoder.singleValueContainer().decode(String.self)
          self = text.map(Argument.text) ?? .other
        }
      }

      var name: String {
        switch self {
        case .name(let name): name
        }
      }
    }

    var name: String
    var type: String
    var path: String?
    var dependencies: [Dependency]
  }

  var targets: [Target]
}

/// Modules of the toolchain. Foundation is for tests alone: it costs the command its start-up time.
let toolchain: Set = [
  "Swift", "Glibc", "Darwin", "Musl", "FoundationEssentials", "Synchronization",
]
let testToolchain: Set = ["Foundation", "Testing"]

/// The module an import line names; nil for any other line.
func importedModule(_ line: Substring) -> String? {
  var words = line.split(separator: " ")[...]
  let access: Set = ["public", "package", "internal", "fileprivate", "private"]
  while let first = words.first, first.hasPrefix("@") || access.contains(String(first)) {
    words = words.dropFirst()
  }
  guard words.first == "import" else { return nil }
  words = words.dropFirst()
  let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
  if let kind = words.first, kinds.contains(String(kind)) { words = words.dropFirst() }
  return words.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
}

let manifest = try JSONDecoder().decode(
  Manifest.self, from: Data(contentsOf: URL(filePath: CommandLine.arguments[1])))
var findings = 0
var checked = 0
for target in manifest.targets where target.type != "system" {
  let isTest = target.type == "test" || target.name == "TestSupport"
  let folder = target.path ?? (isTest ? "Tests/" : "Sources/") + target.name
  var allowed = toolchain.union(target.dependencies.map(\.name)).union([target.name])
  if isTest { allowed.formUnion(testToolchain) }
  // `generate-docs` and `compile-packs` run on a developer's machine, where Foundation costs nobody anything.
  if ["GenerateDocs", "CompilePacks"].contains(target.name) { allowed.insert("Foundation") }
  guard let files = FileManager.default.enumerator(atPath: folder) else { continue }
  for case let file as String in files where file.hasSuffix(".swift") {
    let path = "\(folder)/\(file)"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let module = importedModule(line) else { continue }
      checked += 1
      if allowed.contains(module) { continue }
      findings += 1
      print(
        "\(path):\(index + 1):1: error: \(target.name) imports \(module), which Package.swift does not "
          + "declare for it [undeclared-import] (declare the arrow if the architecture allows it)")
    }
  }
}
if findings == 0 {
  print("\(checked) imports, all declared")
} else {
  print("\(findings) of \(checked) imports are not declared")
}
exit(findings == 0 ? 0 : 1)
