import ArgumentParser

/// `--fix`, `--unsafe-fixes` and `--diff`.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend in the files what can be mended without a person looking; show what is left.")
  var fix = false

  @Flag(help: "With --fix or --diff: mend also what is likely meant, such as misspelt words.")
  var unsafeFixes = false

  @Flag(
    help: "Show what --fix would change, line by line, and leave the files alone; 1 if it would.")
  var diff = false

  func validate() throws {
    if fix, diff { throw usage("--diff shows what --fix would do: give one of them.") }
    if unsafeFixes, !fix, !diff {
      throw usage("--unsafe-fixes goes with --fix or --diff.")
    }
  }
}
