/// The tables behind ``AnnotationSchema/Mapping/keys``.
extension AnnotationSchema {
  static let requiredKeys = Dictionary(
    uniqueKeysWithValues: Mapping.allCases.map { ($0, $0.keys.filter(\.isRequired)) })

  static let rootKeys: [Key] = [
    Key(
      "format", .form(.format), isRequired: true, example: format,
      "The version of this format."),
    Key("article", .mapping(.article), isRequired: true, "The text that the claims are about."),
    Key(
      "sources", .list(.mapping(.source)),
      "Everybody whose word the article reports. Claims name them by id in their chain."),
    Key(
      "history", .list(.mapping(.history)),
      "What was done to the sources and stands in no claim's history, oldest first. Entries are added at the end and never changed."
    ),
    Key(
      "claims", .list(.mapping(.claim)), isRequired: true,
      "What the article says and reports, in the order of its text."),
  ]

  static let articleKeys: [Key] = [
    Key(
      "id", .text, isRequired: true, example: "peace-talks-0912",
      "The article's name among your files; as a rule the name of the text file without its ending."
    ),
    Key(
      "file", .text, isRequired: true, example: "../texts/peace-talks-0912.txt",
      "Where the text is, seen from this file's folder."),
    Key(
      "sha256", .form(.sha256), isRequired: true,
      "The SHA-256 of the text file's bytes. It tells whether the text changed since."),
    Key(
      "language", .form(.language), isRequired: true, example: "pl",
      "The language of the text, as a BCP 47 code."),
    Key(
      "published", .form(.date), example: "2023-09-12",
      "When the article was published, as precisely as is known: a year, a month, a day or a moment."
    ),
    Key("title", .text, "The headline."),
    Key("outlet", .text, example: "Dziennik Polski", "Who published the article."),
    Key(
      "section", .text, example: "kraj",
      "The part of the outlet that the article stands in. A desk's report counts by it."),
    Key(
      "url", .form(.url), example: "https://example.org/peace-talks",
      "Where the article was published."),
  ]

  static let sourceKeys: [Key] = [
    Key(
      "id", .form(.slug), isRequired: true, example: "associated-press",
      "A short name for the source, used in the claims' chains. Renaming it means renaming it there too."
    ),
    Key(
      "name", .text, isRequired: true, example: "Associated Press",
      "The source's name, as you would print it."),
    Key("kind", .words(Source.Kind.self), isRequired: true, "What kind of speaker it is."),
    Key(
      "wikidata", .form(.wikidata), example: "Q40469",
      "The source's item in Wikidata, so that it is the same source in every article."),
    Key("also", .list(.text), "Other names of the source in the text: acronyms and short forms."),
    Key("note", .text, "A remark on the source, for the desk."),
  ]

  static let claimKeys: [Key] = [
    Key(
      "id", .form(.claimID), isRequired: true, example: "c7",
      "The claim's name in this file. It stays the same for good and is never used for another claim."
    ),
    Key(
      "quote", .text, isRequired: true,
      "The article's own words, letter for letter. Where the content is interrupted, its parts are joined by ` … `."
    ),
    Key(
      "before", .text,
      "The words just before the quote; needed only where the quote occurs more than once."),
    Key(
      "after", .text,
      "The words just after the quote; needed only where the quote occurs more than once."),
    Key(
      "chain", .list(.form(.slug)),
      "On whose word: ids of the sources, outermost reporter first, origin last. Without it the article says it itself."
    ),
    Key(
      "status", .words(Status.self), isRequired: true,
      "Is it so? The verdict on the content, whoever said it."),
    Key(
      "source-check", .words(SourceCheck.self),
      "Did they say it? The verdict on the attribution, whether or not it is so."),
    Key(
      "rating", .form(.rating), example: "politifact/half-true",
      "The verdict in the words of a rating scale: the scale and its value. It goes with the status and does not replace it."
    ),
    Key(
      "dropped", .text,
      "Why the claim was struck out. It stays in the file, so that it does not come back."),
    Key(
      "wording", .text,
      "The claim in words that stand on their own, for publication."),
    Key(
      "by", .text, example: "ak",
      "Who added, split or corrected the claim. From then on the tool changes nothing but its place."
    ),
    Key("evidence", .list(.mapping(.evidence)), "What speaks for and against the claim."),
    Key("note", .text, "A remark on the claim: what was tried, what is missing."),
    Key(
      "history", .list(.mapping(.history)),
      "Who did what and when, oldest first. Entries are added at the end and never changed."),
    Key("found", .mapping(.found), "What the tool found. This line belongs to the tool."),
  ]

  static let evidenceKeys: [Key] = [
    Key("url", .form(.url), example: "https://example.org/report", "Where the evidence is."),
    Key("title", .text, "What it is called; for evidence without an address, what it is."),
    Key("publisher", .text, "Who published it."),
    Key(
      "stance", .words(Stance.self), isRequired: true,
      "What the evidence does for the claim as quoted."),
    Key("kind", .words(EvidenceKind.self), "How near it is to what happened."),
    Key(
      "archived", .form(.url),
      example: "https://web.archive.org/web/2023/https://example.org/report",
      "A copy that stays when the page goes."),
    Key("accessed", .form(.date), example: "2026-11-23", "When you read it."),
    Key("quote", .text, "The words in it that matter."),
  ]

  static let historyKeys: [Key] = [
    Key(
      "at", .form(.timestamp), isRequired: true, example: "2026-11-23T10:04:00Z",
      "When, with the offset from UTC."),
    Key("by", .text, isRequired: true, example: "ak", "Who."),
    Key("action", .words(HistoryAction.self), isRequired: true, "What was done."),
    Key("field", .text, example: "chain", "Which key was corrected, where it is not a verdict."),
    Key("status", .words(Status.self), "The status given."),
    Key("was", .text, "What the value was before."),
    Key("source-check", .words(SourceCheck.self), "The source check given."),
    Key("note", .text, "Why."),
    Key(
      "text", .form(.sha256),
      "The SHA-256 of the article's text at that time: the verdict is on that version."),
  ]

  static let foundKeys: [Key] = [
    Key(
      "at", .form(.places), isRequired: true, example: "138-258",
      "Where the quote stands in the text: Unicode characters before it and up to its end. An interrupted quote has several places."
    ),
    Key("voice", .words(Claim.Voice.self), "How the words come to the reader."),
    Key("act", .words(Claim.Act.self), "What the source does with the content."),
    Key("cue", .text, "The reporting words."),
    Key("hearsay", .text, "A word by which the article keeps its distance."),
    Key("rule", .form(.slug), example: "that-clause", "The rule of the tool that found the claim."),
  ]
}
