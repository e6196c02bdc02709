import Foundation
import Testing

/// A language pack of a desk's own: wherever a language is chosen, and wherever an article is read again.
@Suite struct OwnLanguageTests {
  private static let article = "El puente\n\nCarmen Ruiz dijo que nadie paga el puente.\n"

  /// A folder with an article in Spanish and a pack for it in `languages/es`.
  private func folder(desk: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("languages/es/pack.txt", "columns:\tkey\tvalue\nsubjects\torder\n")
    try folder.write("languages/es/function-words.txt", "columns:\tword\trole\nque\tcontent\n")
    try folder.write(
      "languages/es/forms.txt", "columns:\tform\tlemma\ttags\ndijo\tdecir\tpraet\n")
    try folder.write(
      "languages/es/cues.txt", "columns:\tlemma\tact\tuses\ndecir\tsays\tthat,strict\n")
    try folder.write("a.txt", Self.article)
    if let desk { try folder.write("claimkit.yaml", desk) }
    return folder
  }

  @Test func annotateAndRefreshTakeAPack() throws {
    let folder = try folder()
    let made = try CommandRun(["annotate", "a.txt", "--pack", "languages/es"], in: folder.url)
    #expect(made.status == 0, "\(made.transcript)")
    let file = try folder.text("a.yaml")
    #expect(file.contains("language: es"))
    #expect(file.contains("nadie paga el puente") && file.contains("cue: dijo"))

    // The file is refreshed with the pack, and without it nobody knows the language.
    try folder.write("a.txt", Self.article + "\nCarmen Ruiz dijo que todos pagan.\n")
    let unknown = try CommandRun(["refresh", "a.yaml"], in: folder.url)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("there is no language “es”"), "\(unknown.errors)")
    let again = try CommandRun(["annotate", "a.txt", "--pack", "languages/es"], in: folder.url)
    #expect(again.status == 0, "\(again.transcript)")
    #expect(try folder.text("a.yaml").contains("todos pagan"))
    let refreshed = try CommandRun(
      ["refresh", "a.yaml", "--pack", "languages/es"], in: folder.url)
    #expect(refreshed.status == 0, "\(refreshed.transcript)")
  }

  /// `packs` in `claimkit.yaml`: every command knows the language, and an article in none of the others is in it.
  @Test(arguments: [[], ["--language", "es"], ["--language", "es-MX"]])
  func aDeskNamesItsPacks(options: [String]) throws {
    let folder = try folder(desk: "packs: [languages/es]\n")
    let made = try CommandRun(["annotate", "a.txt"] + options, in: folder.url)
    #expect(made.status == 0, "\(made.transcript)")
    #expect(try folder.text("a.yaml").contains("language: es"))
    let segmented = try CommandRun(["segment", "a.txt"] + options, in: folder.url)
    #expect(segmented.output.contains("nadie paga el puente"), "\(segmented.transcript)")

    try folder.write("a.txt", Self.article + "\nCarmen Ruiz dijo que todos pagan.\n")
    let refreshed = try CommandRun(["refresh", "a.yaml"], in: folder.url)
    #expect(refreshed.status == 0, "\(refreshed.transcript)")
    let shown = try CommandRun(["show", "a.yaml", "c1"], in: folder.url)
    #expect(shown.output.contains("dijo"), "\(shown.transcript)")
    #expect(try CommandRun(["validate", "a.yaml"], in: folder.url).errors.isEmpty)
    let exported = try CommandRun(["export", "a.yaml", "--format", "label-studio"], in: folder.url)
    #expect(exported.status == 0 && exported.output.contains("dijo"), "\(exported.transcript)")
  }

  /// A list that is wrong is refused with its line, by whoever would read with it.
  @Test(arguments: [["annotate", "a.txt"], ["segment", "a.txt"], ["validate", "b.yaml"]])
  func aWrongPackIsRefused(arguments: [String]) throws {
    let folder = try folder(desk: "packs: languages/es\n")
    try folder.write("b.txt", Self.article)
    let made = try CommandRun(["annotate", "b.txt"], in: folder.url)
    #expect(made.status == 0, "\(made.transcript)")
    try folder.write("languages/es/cues.txt", "columns:\tlemma\tact\tuses\ndecir\tsays\n")
    let run = try CommandRun(arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(
      run.errors.contains(
        "languages/es/cues.txt:2:1: error: 2 fields where the list has 3 columns"),
      "\(run.errors)")
  }

  @Test(arguments: [
    (["annotate", "a.txt", "--pack", "languages/es", "--language", "es"], "without --language"),
    (["annotate", "a.txt", "--pack", "languages/fr"], "languages/fr"),
    (["segment", "a.txt", "--language", "fr"], "there is: en, pl, es"),
  ])
  func refusesWrongUsage(arguments: [String], message: String) throws {
    let folder = try folder(desk: "packs: [languages/es]\n")
    let run = try CommandRun(arguments, in: folder.url)
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
  }
}
