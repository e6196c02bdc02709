import LanguagePacks
import Testing

@testable import Attributing

/// Nominatives are found once for each question.
@Suite struct NominativeMemoTests {
  private func question(_ form: String, isHead: Bool = true) -> NominativeMemo.Question {
    NominativeMemo.Question(
      form: form, number: MorphTag.Numbers.singular.rawValue,
      genders: MorphTag.Genders.feminine.rawValue, isHead: isHead)
  }

  @Test func findsEachAnswerOnce() {
    let memo = NominativeMemo()
    var asked: [String] = []
    func answer(_ form: String, isHead: Bool = true, _ found: String?) -> String? {
      memo.answer(to: question(form, isHead: isHead)) {
        asked.append(form)
        return found
      }
    }
    #expect(answer("rzeczniczki", "rzeczniczka") == "rzeczniczka")
    #expect(answer("rzeczniczki", "anything else") == "rzeczniczka")
    #expect(answer("rzeczniczki", isHead: false, nil) == nil)
    // That there is none is an answer too.
    #expect(answer("rzeczniczki", isHead: false, "anything else") == nil)
    #expect(asked == ["rzeczniczki", "rzeczniczki"])
  }
}
