import ClaimKit
import Testing

@testable import LanguagePacks

/// The embedded Polish lexicon on forms that news is made of.
@Suite struct LexiconFormsTests {
  let lexicon: Lexicon

  init() throws {
    lexicon = try #require(EmbeddedPacks.pack(for: "pl")?.lexicon)
  }

  @Test(arguments: [
    ("powiedział", "powiedzieć praet:sg:m1.m2.m3:ter:perf"),
    ("poinformowały", "poinformować praet:pl:m2.m3.f.n:ter:perf"),
    ("podkreśliła", "podkreślić praet:sg:f:ter:perf"),
    ("poinformowano", "poinformować imps:perf"),
    ("urzędników", "urzędnik subst:pl:gen.acc:m1"),
    ("urzędniki", "urzędnik depr:pl:nom.voc:m2"),
    ("Tuska", "Tusk subst:sg:gen.acc:m1"),
    ("według", "według prep:gen"),
    ("że", "że comp; że qub"),
    ("twierdząc", "twierdzić pcon:imperf"),
    ("najlepszego", "dobry adj:sg:acc:m1.m2:sup; dobry adj:sg:gen:m1.m2.m3.n:sup"),
    (
      "nieujawnionych",
      "ujawnić ppas:pl:acc:m1:perf:neg; ujawnić ppas:pl:gen.loc:m1.m2.m3.f.n:perf:neg"
    ),
    ("powiedzieliby", "powiedzieć pot:pl:m1:ter:perf"),
    ("ABB-ach", "ABBA subst:pl:loc:f"),
    ("Pieskowa", ""),
    ("", ""),
    ("powiedzia", ""),
    ("powiedziałxyz", ""),
  ])
  func readsForms(form: String, expected: String) {
    let found = lexicon.analyses(of: form).flatMap { analysis in
      analysis.tags.map { "\(analysis.lemma) \($0)" }
    }
    #expect(found.joined(separator: "; ") == expected)
  }

  @Test func readingsAgreeWithAnalyses() {
    for form in ["rosyjskiego", "ma", "mieli", "był", "jej", "żołnierzy", "najwyższą", "Polski"] {
      let readings = lexicon.readings(of: form)
      let analyses = lexicon.analyses(of: form).flatMap { analysis in
        analysis.tags.map { Reading(lemma: LemmaKey(analysis.lemma), tag: $0) }
      }
      #expect(!readings.isEmpty)
      #expect(readings == analyses)
      for (k, reading) in readings.enumerated() {
        #expect(lexicon.lemma(of: form, readingIndex: k).map { LemmaKey($0) } == reading.lemma)
      }
      #expect(lexicon.lemma(of: form, readingIndex: readings.count) == nil)
    }
  }

  @Test func foldsCapitals() {
    func folded(_ form: String) -> [Reading] {
      var form = form
      var result: [Reading] = []
      form.withUTF8 { lexicon.readings(ofFolded: $0, into: &result) }
      return result
    }
    #expect(folded("Żołnierze") == lexicon.readings(of: "żołnierze"))
    #expect(folded("POWIEDZIAŁ") == lexicon.readings(of: "powiedział"))
    #expect(lexicon.readings(of: "Powiedział").isEmpty)
  }

  @Test func appendsToWhatIsThere() {
    var readings = lexicon.readings(of: "według")
    var form = "że"
    form.withUTF8 { lexicon.readings(of: $0, into: &readings) }
    #expect(readings.count == 3)
  }
}
