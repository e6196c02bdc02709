import ClaimKit
import LanguagePacks
import Testing

@testable import Segmenting

/// What is remembered of a lexicon's answers is what the lexicon answers.
@Suite struct LexiconMemoTests {
  /// More forms than there is room for, each asked twice, in two orders.
  @Test func answersAsTheLexiconDoes() throws {
    let lexicon = try #require(EmbeddedPacks.pack(for: "pl")?.lexicon)
    let memo = LexiconMemo(lexicon)
    let stems = ["dom", "Mówi", "na", "Zielony", "był", "xyzq", "Kot", "gdy", "powiedziała", "rok"]
    let forms = stems + (0..<9000).map { "\(stems[$0 % 10])\($0)" } + stems.reversed()
    for form in forms {
      var form = form
      form.withUTF8 { bytes in
        let answer = memo.answer(for: bytes)
        let verbs: MorphTag.PartsOfSpeech = [.past, .finite]
        #expect(answer.isKnown == lexicon.hasReading(ofFolded: bytes) { _ in true })
        #expect(
          answer.isAny(of: verbs) == lexicon.hasReading(ofFolded: bytes) { $0.isAny(of: verbs) })
        #expect(
          answer.isNominativeNoun
            == lexicon.hasReading(ofFolded: bytes) {
              $0.isAny(of: .noun) && $0.cases.contains(.nominative)
            })
      }
    }
  }
}
