import ClaimModel
import TestSupport
import Testing

/// Articles cut short, with letters lost, marks strewn in or sentences shuffled are read to the end like any other.
struct DamagedArticleTests {
  @Test(arguments: 0..<4, ["pl", "en"])
  func damagedArticlesAreRead(round: Int, language: String) throws {
    var generator = SeededGenerator(seed: UInt64(round))
    for gold in try GoldArticle.all(language: language) {
      let text = damaged(gold.text, round, &generator)
      let result = try Attributed.article(text, language: language)
      let end = result.article.text.bytes.count
      for claim in result.claims {
        #expect(!claim.spans.isEmpty)
        for span in claim.spans { #expect(span.start < span.end && span.end <= end) }
      }
    }
  }

  @Test(arguments: [
    "Bąk:", "Wójt Jan Bąk mówi:", "Bąk: –", ":", "– – –", "„\"„\"", "- :", "Według", "Zdaniem.",
    "Jak podała,", "powiedział, że", "Z komunikatu wynika, że.", "\" - dodał", "– – powiedział.",
  ])
  func fragmentsAreRead(text: String) throws {
    let result = try Attributed.article(text)
    #expect(result.claims.allSatisfy { claim in claim.spans.allSatisfy { $0.start < $0.end } })
  }

  @Test(arguments: [
    "Said", "Smith said", "said that", "According to", "According to Smith", "\"", "\" said Smith.",
    ", he said",
    "Smith, who said", "to say", "It is said by", "Smith said: \"", "\"Yes,\" \"No,\" said.",
    "told reporters that.",
    "Smith's claim that", "The “", "said “x", "Smith (said) that", "and said, but", "’", "U.S.",
    "He’s",
  ])
  func englishFragmentsAreRead(text: String) throws {
    let result = try Attributed.article(text, language: "en")
    #expect(result.claims.allSatisfy { claim in claim.spans.allSatisfy { $0.start < $0.end } })
  }

  /// English texts that end in a cue, or in what leads from it to its content: nothing lies behind.
  @Test(arguments: [
    "He said", "He said that", "He said whether", "He said, that", "He said on Monday that",
    "She warned of", "She warned against", "She called for", "He said:", "He said: \"",
    "He said \"", "He said, \"", "He said “", "He said, “", "He said, “No", "He wants to",
    "He asked her to", "He told", "He told her that", "He was told by", "He was accused by Lee of",
    "He said, saying that", "Lee, who said that", "When Lee said that", "Lee’s claim that",
    "A claim by", "A claim by Lee that", "according to", "The bridge fell, according to",
    "“No,”", "“No,” said", "“No,” he said, “", "“No,” he said. “", "No, he said,", "Lee:", "Lee: “",
    "He derided the “", "He derided the “old rotten", "He refused to", "He (Lee) said that",
    "said that", "that", "of", "“",
  ])
  func articlesThatEndInACueAreRead(text: String) throws {
    for end in ["", " ", "\n", "\n\n“"] {
      let result = try Attributed.article(text + end, language: "en")
      #expect(result.claims.allSatisfy { claim in claim.spans.allSatisfy { $0.start < $0.end } })
    }
  }

  private func damaged(_ text: String, _ round: Int, _ generator: inout SeededGenerator) -> String {
    switch round {
    case 0:
      return String(text.prefix(Int.random(in: 1..<text.count, using: &generator)))
    case 1:
      var words = text.split(separator: " ").map(String.init)
      for _ in 0..<(words.count / 8) {
        words[Int.random(in: words.indices, using: &generator)] =
          [":", " – ", "\"", "„", "”", "(", ",", ".", "\n", "…", ";"]
          .randomElement(using: &generator) ?? ":"
      }
      return words.joined(separator: " ")
    case 2:
      return String(text.filter { _ in Int.random(in: 0..<15, using: &generator) > 0 })
    default:
      return text.split(separator: ".").shuffled(using: &generator).joined(separator: ".")
    }
  }
}
