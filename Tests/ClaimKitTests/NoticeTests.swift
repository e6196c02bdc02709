import TestSupport
import Testing

/// What the product owes to others is said where it is looked for.
@Suite struct NoticeTests {
  @Test func theNoticeHoldsWhatTheLanguageDataOwes() throws {
    let notice = try ProjectFiles.text("NOTICE")
    let lexicon = try ProjectFiles.text("Tools/lexicon/NOTICE-lexicon.txt")
    #expect(notice.hasSuffix(lexicon), "copy Tools/lexicon/NOTICE-lexicon.txt to the end of NOTICE")
  }
}
