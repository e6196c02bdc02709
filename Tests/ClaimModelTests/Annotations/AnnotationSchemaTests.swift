import ClaimModel
import Testing

@Suite struct AnnotationSchemaTests {
  @Test(arguments: AnnotationSchema.Mapping.allCases)
  func everyKeyIsExplainedOnce(mapping: AnnotationSchema.Mapping) {
    let names = mapping.keys.map(\.name)
    #expect(Set(names).count == names.count)
    for key in mapping.keys {
      #expect(key.explanation.hasSuffix("."), "\(mapping).\(key.name)")
      #expect(!key.explanation.contains("\n"))
    }
  }

  @Test(arguments: AnnotationSchema.Mapping.allCases)
  func examplesHaveTheFormTheyIllustrate(mapping: AnnotationSchema.Mapping) {
    for key in mapping.keys {
      guard let example = key.example, case .form(let form) = key.type else { continue }
      #expect(form.accepts(example), "\(mapping).\(key.name): \(example)")
    }
  }

  @Test func everyMappingIsReachedFromTheRoot() {
    var reached: Set<AnnotationSchema.Mapping> = []
    func visit(_ mapping: AnnotationSchema.Mapping) {
      guard reached.insert(mapping).inserted else { return }
      for key in mapping.keys { visit(key.type) }
    }
    func visit(_ type: AnnotationSchema.ValueType) {
      switch type {
      case .mapping(let mapping): visit(mapping)
      case .list(let item): visit(item)
      case .text, .form, .word: break
      }
    }
    visit(.root)
    #expect(reached == Set(AnnotationSchema.Mapping.allCases))
  }

  /// What a YAML 1.1 reader takes for a boolean or null must not be a word of any vocabulary.
  @Test func noWordNeedsQuotationMarks() {
    let traps: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~"]
    for mapping in AnnotationSchema.Mapping.allCases {
      for key in mapping.keys {
        #expect(!traps.contains(key.name))
        guard case .word(let terms) = key.type else { continue }
        for term in terms { #expect(!traps.contains(term.word)) }
      }
    }
  }

  @Test func claimKeysStandInReadingOrder() {
    #expect(
      AnnotationSchema.Mapping.claim.keys.map(\.name) == [
        "id", "quote", "before", "after", "chain", "status", "source-check", "rating", "dropped",
        "wording", "by", "evidence", "note", "history", "found",
      ])
  }
}
