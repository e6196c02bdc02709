import Foundation
import Testing

@Suite struct SegmentCommandTests {
  private func object(_ line: some StringProtocol) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
  }

  @Test func aFileAndStandardInputSayTheSame() throws {
    let folder = try TemporaryFolder()
    try folder.write("stdin.txt", AnnotateCommandTests.article)
    let file = try CommandRun(["segment", "stdin.txt", "--format", "json"], in: folder.url)
    let input = try CommandRun(
      ["segment", "-", "--format", "json"], in: folder.url,
      input: Array(AnnotateCommandTests.article.utf8))
    #expect(file.status == 0)
    #expect(file.output == input.output)
    let claims = try #require(try object(file.output)["claims"] as? [[String: Any]])
    #expect(claims.contains { $0["text"] as? String == "naprawa potrwa rok" })
  }

  @Test func textNamesTheSource() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["segment", "-"], in: folder.url, input: Array(AnnotateCommandTests.article.utf8))
    #expect(run.output.contains("  Jan Nowak\n"), "\(run.output)")
    #expect(run.output.contains("cue “powiedział”"))
  }

  @Test func emptyInputIsAnArticleWithoutClaims() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["segment", "-", "--format", "json"], in: folder.url)
    #expect(run.status == 0)
    #expect(try (object(run.output)["claims"] as? [Any])?.isEmpty == true)
  }

  @Test func answersEveryRecordInOrder() throws {
    let folder = try TemporaryFolder()
    let records = [
      #"{"id": "a", "text": "Rzecznik powiedział, że pada."}"#, "not json",
      #"{"id": 7, "text": "Wczoraj padał deszcz.", "title": "Pogoda"}"#, "",
      #"{"id": "b", "text": "x", "language": "xx"}"#, #"{"id": "c", "text": "a\u0000b"}"#,
      #"{"text": "Wczoraj padał deszcz."}"#,
    ]
    // The last line has no line end.
    try folder.write("stream.jsonl", records.joined(separator: "\n"))
    let run = try CommandRun(["segment", "--jsonl", "stream.jsonl"], in: folder.url)
    #expect(run.status == 0)
    let answers = try run.output.split(separator: "\n").map { try object($0) }
    let ids = answers.map { ($0["article"] as? [String: Any])?["id"] ?? $0["id"] }
    #expect(ids.map { $0 as? String } == ["a", nil, "7", "b", "c", "6"])
    #expect(
      answers.map { $0["error"] != nil } == [false, true, false, true, true, false])
    try #require(answers.count == 6)
    #expect((answers[2]["article"] as? [String: Any])?["title"] as? String == "Pogoda")
  }

  /// Each record and article is read in its own language, which the answer states.
  @Test func readsEachInItsLanguage() throws {
    let folder = try TemporaryFolder()
    let english = "The mayor of Newick said that the bridge would close."
    let german = "Der Bürgermeister sagte, dass die Brücke bald geschlossen werde."
    let records = [
      "{\"text\": \"\(english)\"}", #"{"text": "Rzecznik powiedział, że pada."}"#,
      "{\"text\": \"\(german)\"}", "{\"text\": \"\(english)\", \"language\": \"pl\"}",
    ]
    try folder.write("stream.jsonl", records.joined(separator: "\n"))
    let run = try CommandRun(["segment", "--jsonl", "stream.jsonl"], in: folder.url)
    let answers = try run.output.split(separator: "\n").map { try object($0) }
    let languages = answers.map { ($0["article"] as? [String: Any])?["language"] as? String }
    #expect(languages == ["en", "pl", nil, "pl"])

    let unknown = try CommandRun(["segment", "-"], in: folder.url, input: Array(german.utf8))
    #expect(unknown.status == 2)
    #expect(unknown.output.isEmpty)
    #expect(
      unknown.errors.hasPrefix(
        "<stdin>:1:1: error: the text is in no language that is known here [unknown-language]"),
      "\(unknown.errors)")
    let told = try CommandRun(
      ["segment", "-", "--language", "en", "--format", "json"], in: folder.url,
      input: Array(german.utf8))
    #expect(told.status == 0)
  }

  /// A pack from a folder reads an article in its language; a list that is wrong is refused with its line.
  @Test func readsWithAPackOfOnesOwn() throws {
    let folder = try TemporaryFolder()
    try folder.write("es/pack.txt", "columns:\tkey\tvalue\nsubjects\torder\n")
    try folder.write("es/function-words.txt", "columns:\tword\trole\nque\tcontent\n")
    try folder.write("es/forms.txt", "columns:\tform\tlemma\ttags\ndijo\tdecir\tpraet\n")
    try folder.write("es/cues.txt", "columns:\tlemma\tact\tuses\ndecir\tsays\tthat,strict\n")
    let text = Array("Carmen Ruiz dijo que nadie paga.".utf8)
    let run = try CommandRun(
      ["segment", "-", "--pack", "es", "--format", "json"], in: folder.url, input: text)
    let claims = try #require(try object(run.output)["claims"] as? [[String: Any]])
    #expect(claims.map { $0["text"] as? String } == ["nadie paga"])
    #expect(claims.map { $0["sources"] as? [String] } == [["carmen-ruiz"]])

    try folder.write("es/cues.txt", "columns:\tlemma\tact\tuses\ndecir\tsays\n")
    let wrong = try CommandRun(["segment", "-", "--pack", "es"], in: folder.url, input: text)
    #expect(wrong.status == 2)
    #expect(
      wrong.errors
        == "es/cues.txt:2:1: error: 2 fields where the list has 3 columns [column-count] (separate fields by one TAB)\n"
    )
    let missing = try CommandRun(["segment", "-", "--pack", "fr"], in: folder.url, input: text)
    #expect(missing.status == 2)
  }

  @Test func failsOnErrorOnlyWhenAsked() throws {
    let folder = try TemporaryFolder()
    let input = Array("nonsense\n".utf8)
    #expect(try CommandRun(["segment", "--jsonl"], in: folder.url, input: input).status == 0)
    #expect(try CommandRun(["segment"], in: folder.url, input: input).status == 2)
    #expect(
      try CommandRun(
        ["segment", "--jsonl", "--fail-on-error", "-"], in: folder.url, input: input
      ).status == 1)
    #expect(
      try CommandRun(["segment", "--fail-on-error", "-"], in: folder.url, input: input).status == 2)
  }

  @Test func aRecordAnswersAsTheArticleAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", AnnotateCommandTests.article)
    let alone = try CommandRun(["segment", "a.txt", "--format", "json"], in: folder.url)
    let record = try JSONSerialization.data(
      withJSONObject: ["id": "a", "text": AnnotateCommandTests.article])
    let streamed = try CommandRun(
      ["segment", "--jsonl", "-"], in: folder.url, input: [UInt8](record))
    #expect(try object(alone.output) as NSDictionary == object(streamed.output) as NSDictionary)
  }

  /// A batch engine that sends one record and waits for the answer must not wait for ever.
  @Test(.timeLimit(.minutes(1)))
  func answersBeforeTheNextRecordComes() throws {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = CommandRun.executable
    process.arguments = ["segment", "--jsonl", "-"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 1...3 {
      let record = "{\"id\":\"\(number)\",\"text\":\"Wczoraj padał deszcz.\"}\n"
      try input.fileHandleForWriting.write(contentsOf: Data(record.utf8))
      var answer = Data()
      while answer.last != 0x0A { answer += output.fileHandleForReading.availableData }
      #expect(
        String(decoding: answer, as: UTF8.self).hasPrefix("{\"article\":{\"id\":\"\(number)\""))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// A record that cannot be read has no id to be told by: it is told by its line.
  @Test func badRecordsAreToldByTheirLine() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(
      ["segment", "--jsonl", "-"], in: folder.url,
      input: Array("\n{\"id\": \"a\"}\nno JSON\n".utf8))
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("{\"id\":\"a\",\"error\":") == true, "\(run.output)")
    #expect(lines.last?.hasPrefix("{\"id\":null,\"line\":3,\"error\":") == true, "\(run.output)")
  }
}
