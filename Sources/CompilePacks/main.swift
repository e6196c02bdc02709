import FoundationEssentials
import LanguagePacks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// Makes the embedded packs from Sources/LanguagePacks/Packs. With `--check` it writes nothing and says what is
// stale. Run it at the package's root, or give the root as the argument.
//
// Exit codes: 0 clean, 1 findings in the lists or (with --check) a stale file, 2 usage or unreadable input.

let arguments = CommandLine.arguments.dropFirst()
let isCheck = arguments.contains("--check")
let roots = arguments.filter { $0 != "--check" }
guard roots.count <= 1, roots.allSatisfy({ !$0.hasPrefix("-") }) else {
  printError("usage: CompilePacks [--check] [PACKAGE-ROOT]")
  exit(2)
}
do {
  exit(try PackFolder(root: roots.first ?? ".").compile(writing: !isCheck))
} catch {
  printError("error: \(error)")
  exit(2)
}
