import Testing

@testable import ClaimModel

@Suite struct MessageTests {
  private static let book = Phrasebook(
    code: "xx",
    table: """
      # A table of a language that has the words in another order.
      plurals
      \t1 | *2-*4 but *12-*14 | others
      no source has the id {1}
      \tid {1}: ∅
      the quote of {1} ends at {2}
      \t{2}: {1:genitive}
      claim {1}
      \tclaimus {1}
      \t:genitive claimi {1}
      {1} error | {1} errors
      \t{1} errorum | {1} errora | {1} errororum
      in {1} file | in {2} files
      \tin {1} filo | in {1} filis | in {1} filis
      {1} or {2}
      \t{1} vel {2}
      """)

  private func said(_ message: Message) throws -> String {
    try #require(Self.book).text(of: message)
  }

  @Test func aMessageIsEnglishWhereItIsMade() {
    let message: Message = "no source has the id \("reuters")"
    #expect(message.english == "no source has the id reuters")
    #expect("\(message)" == message.english)
    #expect(message.pattern == "no source has the id {1}")
  }

  @Test func aTableSaysItInItsOwnOrder() throws {
    #expect(try said("no source has the id \("reuters")") == "id reuters: ∅")
    #expect(try said("the quote of \("c1") ends at \(12)") == "12: c1")
  }

  @Test func whatATableLacksIsSaidInEnglish() throws {
    #expect(try said("nobody knows \("this")") == "nobody knows this")
  }

  @Test func aPartTakesTheFormThatItsSentenceAsksFor() throws {
    let claim: Message = "claim \("c1")"
    #expect(try said(claim) == "claimus c1")
    #expect(try said("the quote of \(claim) ends at \(12)") == "12: claimi c1")
  }

  @Test(arguments: [
    (1, "1 error", "1 errorum"), (2, "2 errors", "2 errora"), (5, "5 errors", "5 errororum"),
    (12, "12 errors", "12 errororum"), (22, "22 errors", "22 errora"),
  ])
  func aNumberDecidesTheForm(number: Int, english: String, other: String) throws {
    let message: Message = "\(number, "error", "errors")"
    #expect(message.english == english)
    #expect(try said(message) == other)
  }

  @Test func aSentenceMayHaveFormsAsAWhole() throws {
    let files = 5
    let message: Message = "in \(files) file | in \(files) files"
    #expect(message.english == "in 5 files")
    #expect(try said(message) == "in 5 filis")
  }

  @Test func listsAreJoinedByAWord() throws {
    let words = ["a", "b", "c"]
    let message: Message = "\(words, .or)"
    #expect(message.english == "a, b or c")
    #expect(try said(message) == "a, b vel c")
    let commas: Message = "\(words, .comma)"
    #expect(commas.english == "a, b, c")
    let one: Message = "\(["a"], .and)"
    #expect(one.english == "a")
  }

  @Test func longSentencesAreWrittenInParts() {
    let message: Message = "one \("a") and " + "two \("b") and \("c")"
    #expect(message.pattern == "one {1} and two {2} and {3}")
    #expect(message.english == "one a and two b and c")
  }

  @Test func whatAFileSaysFillsNothingIn() {
    let message: Message = "no source has the id \("{1} | {2}")"
    #expect(message.english == "no source has the id {1} | {2}")
  }

  @Test func bracesThatAreNoGapsAreWords() {
    let message: Message = "text that begins with [ or { needs \("quotation marks")"
    #expect(message.english == "text that begins with [ or { needs quotation marks")
  }

  @Test func aVerbatimMessageIsTheSameInEveryLanguage() throws {
    #expect(try said(Message(verbatim: "claim {1}")) == "claim {1}")
  }

  @Test(arguments: [
    ("Unknown option '--x'", "Unknown option '{1}'", ["--x"]),
    (
      "Unknown option '--x'. Did you mean '--y'?", "Unknown option '{1}'. Did you mean '{2}'?",
      ["--x", "--y"]
    ),
    ("Usage: a <b> 'c'", "Usage: {1}", ["a <b> 'c'"]), ("The end", "The end", []),
  ])
  func whatAnotherProgramWroteIsTakenApart(text: String, sentence: String, values: [String]) throws
  {
    let message = try #require(Message(text, as: sentence))
    #expect(message.pattern == sentence)
    #expect(message.english == text)
    #expect(message.values.count == values.count)
    for value in values { #expect(message.english.contains(value)) }
  }

  @Test(arguments: [
    ("Unknown option --x", "Unknown option '{1}'"), ("Unknown", "Unknown option '{1}'"),
    ("Unknown option '--x' here", "Unknown option '{1}'"), ("", "Usage: {1}"),
    ("The ending", "The end"),
  ])
  func whatSaysSomethingElseIsNotTakenForIt(text: String, sentence: String) {
    #expect(Message(text, as: sentence) == nil)
  }

  @Test func messagesAreEqualThatSayTheSame() {
    let name = "a"
    let message: Message = "the \(name)"
    #expect(message == "the a")
    #expect(Set([message, "the a"]).count == 1)
    #expect(message != "the b")
  }

  @Test(arguments: [
    (1, "1 błąd, 1 ostrzeżenie w 1 pliku"), (2, "2 błędy, 2 ostrzeżenia w 2 plikach"),
    (5, "5 błędów, 5 ostrzeżeń w 5 plikach"), (22, "22 błędy, 22 ostrzeżenia w 22 plikach"),
  ])
  func polishCountsAsPolesDo(number: Int, expected: String) {
    let errors: Message = "\(number, "error", "errors")"
    let warnings: Message = "\(number, "warning", "warnings")"
    let files: Message = "in \(number) file | in \(number) files"
    let message: Message = "\([errors, warnings], .comma) \(files)"
    #expect(message.text(in: "pl") == expected)
    #expect(message.text(in: "no such language") == message.english)
  }
}
