import Foundation

// Writes what is made from the code into the checkout it is run in; with --check it only compares.
//
// A new kind of generated file is a type of its own that is listed here.
let makers: [any GeneratedFiles.Type] = [
  RulePages.self, Schema.self, CommandReference.self, Transcripts.self,
]

let isCheck = CommandLine.arguments.dropFirst() == ["--check"]
guard isCheck || CommandLine.arguments.count == 1 else {
  FileHandle.standardError.write(Data("usage: GenerateDocs [--check]\n".utf8))
  exit(2)
}

var stale: [String] = []
for maker in makers {
  let files = maker.files
  for file in files {
    let present = try? Data(contentsOf: URL(filePath: file.path))
    guard present != Data(file.text.utf8) else { continue }
    stale.append(file.path)
    guard !isCheck else { continue }
    let folder = URL(filePath: file.path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(file.text.utf8).write(to: URL(filePath: file.path))
  }
  let known = Set(files.map(\.path))
  for folder in maker.ownFolders {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for path in names.map({ "\(folder)/\($0)" }) where !known.contains(path) {
      stale.append(path)
      if !isCheck { try FileManager.default.removeItem(atPath: path) }
    }
  }
}

for path in stale.sorted() { print(isCheck ? "stale: \(path)" : path) }
if isCheck, !stale.isEmpty {
  FileHandle.standardError.write(Data("run: swift run GenerateDocs\n".utf8))
  exit(1)
}
