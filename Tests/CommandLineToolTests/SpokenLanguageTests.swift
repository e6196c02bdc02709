import Testing

/// The language of messages is `--lang`, else the environment's; programs get English unless somebody asks.
@Suite struct SpokenLanguageTests {
  private func errors(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (status: Int32, errors: String) {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(arguments, in: folder.url, environment: environment)
    return (run.status, run.errors)
  }

  @Test func theOptionDecidesThenTheEnvironment() throws {
    let polish = try errors(["show", "brak.yaml", "--lang", "pl"])
    #expect(polish.status == 2)
    #expect(polish.errors.hasPrefix("brak.yaml:1:1: błąd: nie ma takiego pliku [unreadable-file]"))
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      let run = try errors(["show", "brak.yaml"], environment: [name: "pl_PL.UTF-8"])
      #expect(run.errors == polish.errors)
    }
    let english = try errors(
      ["show", "brak.yaml", "--lang=en"], environment: ["LC_ALL": "pl_PL.UTF-8"])
    #expect(english.errors.hasPrefix("brak.yaml:1:1: error: there is no such file"))
  }

  @Test(arguments: [
    (["mark"], "Błąd: Brakuje argumentu <file>\n"),
    (["mark", "a.yaml"], "Błąd: Podaj, które twierdzenie: "),
    (["show", "a.yaml", "--bogus"], "Błąd: Nieznana opcja „--bogus”\n"),
    (["segment", "a.txt", "--format", "xml"], "Błąd: Wartość „xml” nie pasuje do --format "),
    (["nonsense"], "Błąd: Nieoczekiwany argument „nonsense”\n"),
  ])
  func wrongUsageIsToldInTheSameLanguage(arguments: [String], words: String) throws {
    let run = try errors(arguments, environment: ["LANG": "pl_PL.UTF-8"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix(words), "\(run.errors)")
    #expect(run.errors.contains("\nUżycie: claimkit"))
  }

  @Test func aFormatForProgramsIsTheSameOnEveryMachine() throws {
    let folder = try TemporaryFolder.withFixtures()
    for format in ["json", "jsonl", "github", "sarif", "junit", "compact"] {
      let arguments = ["validate", "annotations", "--format", format]
      let plain = try CommandRun(arguments, in: folder.url)
      let polish = try CommandRun(
        arguments, in: folder.url, environment: ["LANG": "pl_PL.UTF-8"])
      #expect(plain.output == polish.output, "\(format)")
      let asked = try CommandRun(arguments + ["--lang", "pl"], in: folder.url)
      #expect(asked.output.contains("nie ma pliku brak.txt"), "\(format)")
      #expect(asked.output.contains("article-missing"), "\(format)")
      #expect(!asked.output.contains("ostrzeżenie"), "\(format)")
    }
  }

  @Test func helpIsInTheSameLanguage() throws {
    let folder = try TemporaryFolder.withFixtures()
    func help(_ command: [String], _ language: String) throws -> [String] {
      // Lines of any length, so that they can be compared.
      let run = try CommandRun(
        command + ["--help"], in: folder.url,
        environment: ["LC_ALL": language, "COLUMNS": "10000"])
      #expect(run.status == 0)
      return run.output.split(separator: "\n").map(String.init)
    }
    var commands: [[String]] = [[]]
    while let command = commands.popLast() {
      let english = try help(command, "C")
      let polish = try help(command, "pl_PL.UTF-8")
      #expect(polish.first?.hasPrefix("OPIS: ") == true)
      let said = Set(polish)
      for line in english where !Self.isTheSame(line) {
        #expect(!said.contains(line), "\(command.joined(separator: " ")): \(line)")
      }
      let subcommands = english.drop { $0 != "SUBCOMMANDS:" }.dropFirst()
        .filter { $0.hasPrefix("  ") && !$0.hasPrefix("  See") && !$0.hasPrefix("   ") }
      commands += subcommands.compactMap { $0.split(separator: " ").first.map { [String($0)] } }
        .map { command + $0 }
    }
  }

  /// Whether a line of help is no sentence: an example, or names alone.
  private static func isTheSame(_ line: String) -> Bool {
    let words = line.drop { $0 == " " }
    if line.hasPrefix("    ") { return words.hasPrefix("--") }
    guard line.hasPrefix("  "), !words.contains("  ") else { return false }
    return ["claimkit ", "curl ", "parallel "].contains(where: words.hasPrefix)
      || words.hasPrefix("--") && words.hasSuffix(">")
  }

  @Test func helpIsWrappedAtTheWidthOfTheTerminal() throws {
    let folder = try TemporaryFolder.withFixtures()
    let run = try CommandRun(
      ["mark", "--help", "--lang", "pl"], in: folder.url, environment: ["COLUMNS": "72"])
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines where !line.contains("claimkit mark") { #expect(line.count <= 72, "\(line)") }
    #expect(
      run.output.contains(
        """
          --evidence <evidence>   Adres dowodu, który zostanie dodany do
                                  twierdzenia.

        """))
    #expect(run.output.contains("\nUŻYCIE: claimkit mark <file> <claim> ... [<options>]\n"))
  }

  @Test func versionAndCompletionScriptsAreTheSameInEveryLanguage() throws {
    let folder = try TemporaryFolder.withFixtures()
    for arguments in [["--version"], ["--generate-completion-script", "bash"]] {
      let english = try CommandRun(arguments, in: folder.url)
      let polish = try CommandRun(
        arguments, in: folder.url, environment: ["LANG": "pl_PL.UTF-8"])
      #expect(english.output == polish.output)
    }
  }
}
