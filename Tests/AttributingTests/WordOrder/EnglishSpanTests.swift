import Testing

/// English content: where it ends, which clauses speak and who does.
struct EnglishSpanTests {
  /// Where content ends and what belongs to it.
  static let spans: [Sample] = [
    Sample(
      "Sam Ross said the road was “unsafe at any speed,” adding that drivers were “fed up.”",
      "content-behind-cue mixed says | Sam Ross | said | the road was “unsafe at any speed,”",
      "content-behind-cue mixed says | Sam Ross | adding | drivers were “fed up.”"),
    Sample(
      "Sam Ross, calling the offer “an insult,” walked out.",
      "content-behind-cue mixed says | Sam Ross | calling | the offer “an insult,”"),
    Sample(
      "The plan, which Ann Lee has called “a gift to the rich,” failed.",
      "content-behind-cue direct says | Ann Lee | called | “a gift to the rich,”"),
    Sample(
      "Sam Ross proposed a new bridge and asked for money.",
      "content-behind-cue indirect demands | Sam Ross | proposed | a new bridge"),
    Sample(
      "Ann Lee wants the votes and Sam Ross wants the money.",
      "content-behind-cue indirect opines | Ann Lee | wants | the votes",
      "content-behind-cue indirect opines | Sam Ross | wants | the money"),
    Sample(
      "Ann Lee told reporters that it was late, and called for a vote on Monday.",
      "content-behind-cue indirect says | Ann Lee | told | it was late",
      "content-behind-cue indirect demands | Ann Lee | called | a vote on Monday"),
    Sample(
      "Sam Ross talked about the plan when he told reporters the road was closed.",
      "content-behind-cue indirect says | Sam Ross | talked | the plan",
      "content-behind-cue indirect says | Sam Ross | told | the road was closed"),
    Sample(
      "One in three said the park was safe and one in four said the park was a risk.",
      "content-behind-cue indirect says | one in three | said | the park was safe",
      "content-behind-cue indirect says | one in four | said | the park was a risk"),
    Sample(
      "Voters who said the plan helps the rich were few.",
      "content-behind-cue indirect says | voters | said | the plan helps the rich"),
    Sample(
      "Although on Monday Ann Lee said the plan was a mistake, at the meeting she left.",
      "content-behind-cue indirect says | Ann Lee | said | the plan was a mistake"),
    Sample(
      "Sam Ross called the vote (what the council calls a survey) a farce.",
      "content-behind-cue indirect says | Sam Ross | called | the vote (what the council calls a survey) a farce"
    ),
    Sample(
      "Ann Lee said she wants no “games,” in the words of an aide.",
      "content-behind-cue mixed says | Ann Lee | said | she wants no “games,”"),
    Sample(
      "Ann Lee’s comment that the road is safe drew fire.",
      "noun-cue indirect says | Ann Lee | comment | the road is safe"),
  ]

  /// Clauses without an opener, by what their subject is.
  static let subjects: [Sample] = [
    Sample(
      "Ann Lee said it's unfair to the town.",
      "content-behind-cue indirect says | Ann Lee | said | it's unfair to the town"),
    Sample(
      "Ann Lee said there were two roads.",
      "content-behind-cue indirect says | Ann Lee | said | there were two roads"),
    Sample(
      "Ann Lee said closing the road would cost more.",
      "content-behind-cue indirect says | Ann Lee | said | closing the road would cost more"),
    Sample(
      "Ann Lee said more than 300 people came.",
      "content-behind-cue indirect says | Ann Lee | said | more than 300 people came"),
    Sample(
      "Ann Lee said the U.S. needs a new road.",
      "content-behind-cue indirect says | Ann Lee | said | the U.S. needs a new road"),
    Sample(
      "Ann Lee said her decision to leave was hard.",
      "content-behind-cue indirect says | Ann Lee | said | her decision to leave was hard"),
    Sample(
      "Ann Lee said during last week's debate that the road was safe.",
      "content-behind-cue indirect says | Ann Lee | said | the road was safe"),
    Sample("A mere 9 percent say they like the plan."),
    Sample(
      "Nearly three in four say the plan is good.",
      "content-behind-cue indirect says | nearly three in four | say | the plan is good"),
    Sample(
      "She does say that the road is safe.",
      "content-behind-cue indirect says | (impersonal) | say | the road is safe"),
    Sample(
      "Ann Lee wants to be mayor.",
      "content-behind-cue indirect demands | Ann Lee | wants | to be mayor"),
    Sample(
      "Ann Lee told a crowd in Leeds, Yorkshire, on Monday that the road was safe.",
      "content-behind-cue indirect says | Ann Lee | told | the road was safe"),
  ]

  /// Who speaks, where clauses stand between a subject and its verb.
  static let speakers: [Sample] = [
    Sample(
      "“Nobody cares,” an aide who was not authorized to speak said.",
      "content-before-cue direct says | aide | said | Nobody cares"),
    Sample(
      "“Nobody cares,” said a source involved in the talks.",
      "content-before-cue direct says | source | said | Nobody cares"),
    Sample(
      "Sam Ross (Leeds), said that the road was safe.",
      "content-behind-cue indirect says | Sam Ross | said | the road was safe"),
    Sample(
      "Sam Ross, the founder of the group that runs the ferry, said the road was safe.",
      "content-behind-cue indirect says | Sam Ross | said | the road was safe"),
    Sample(
      "Sam Ross, 45, of Leeds, said that nobody cares.",
      "content-behind-cue indirect says | Sam Ross | said | nobody cares"),
    Sample(
      "The ad ends with Ann Lee saying “I am with her.”",
      "content-behind-cue direct says | Ann Lee | saying | I am with her."),
    Sample(
      "A paper filed last week says that the bridge is safe.",
      "content-behind-cue indirect says | paper | says | the bridge is safe"),
    Sample(
      "A spokesman for the town, Sam Ross, called the story “false.”",
      "content-behind-cue mixed says | Sam Ross | called | the story “false.”"),
    Sample(
      "The Herald quoted Sam Ross as saying the road was “sad.”",
      "content-behind-cue mixed says | Herald → Sam Ross | saying | the road was “sad.”"),
  ]

  /// Quotations around their cue, behind it and in the next sentences.
  static let around: [Sample] = [
    Sample(
      "As Ann Lee said, the plan has failed.",
      "as-clause indirect says | Ann Lee | said | the plan has failed"),
    Sample(
      "The plan, as Ann Lee said, has failed.",
      "as-clause indirect says | Ann Lee | said | The plan … has failed"),
    Sample(
      "As Ann Lee put it, “nobody cares.”",
      "content-behind-cue direct says | Ann Lee | put it | nobody cares."),
    Sample(
      "The golf industry, Ann Lee said, “is a gift” to the rich.",
      "content-before-cue mixed says | Ann Lee | said | The golf industry … “is a gift” to the rich"
    ),
    Sample(
      "Ann Lee is not, she said, “a crook.”",
      "content-before-cue mixed says | Ann Lee | said | Ann Lee is not … a crook."),
    Sample(
      "The road is “a mess,” Ann Lee said, and “nobody cares.”",
      "content-before-cue mixed says | Ann Lee | said | The road is “a mess,” … nobody cares."),
    Sample(
      "Ann Lee quoted her father: “Work hard.”",
      "content-behind-cue direct says | Ann Lee | quoted | Work hard."),
    Sample(
      "Ann Lee had a simple message for Sam Ross: “Get out.”",
      "colon-before-quotation direct says | Ann Lee | : | Get out."),
    Sample(
      "Ann Lee answered with a phrase of her own: “This is about safety, not money.”",
      "colon-before-quotation direct says | Ann Lee | answered | This is about safety, not money."),
    Sample(
      "“It was late,” Ann Lee said in Leeds, where she refused to take questions. “We need a new road.”",
      "content-before-cue direct says | Ann Lee | said | It was late",
      "content-before-cue direct says | Ann Lee | said | We need a new road."),
    Sample(
      "Ann Lee said the road was closed. “We need a new road.”",
      "content-behind-cue indirect says | Ann Lee | said | the road was closed",
      "quotation-goes-on direct says | Ann Lee | said | We need a new road."),
    Sample(
      "“It was late,” Ann Lee said. It was “a mess from start to finish.”",
      "content-before-cue direct says | Ann Lee | said | It was late",
      "quotation-goes-on mixed says | Ann Lee | said | It was “a mess from start to finish.”"),
    Sample(
      "The town was shocked (“We need a road,” wrote Sam Ross) and the council met.",
      "content-before-cue direct says | Sam Ross | wrote | We need a road"),
    Sample(
      "Ann Lee renewed her defense of “mountain values.”",
      "quoted-words mixed says | Ann Lee | renewed | her defense of “mountain values.”"),
    Sample(
      "The ad targets a “corrupt system.”",
      "quoted-words mixed says | ad | targets | a “corrupt system.”"),
    Sample(
      "“It is sad,” Sam Ross said to laughter. “Really sad.”",
      "content-before-cue direct says | Sam Ross | said | It is sad",
      "content-before-cue direct says | Sam Ross | said | Really sad."),
    Sample(
      "Sam Ross shook his head. “It was a bad night for us.”",
      "quotation-goes-on direct says | Sam Ross |  | It was a bad night for us."),
    Sample(
      "While Sam Ross called it “sad,” Ann Lee said it was “a win.”",
      "content-behind-cue mixed says | Sam Ross | called | it “sad,”",
      "content-behind-cue mixed says | Ann Lee | said | it was “a win.”"),
    Sample(
      "It “makes no sense,” Sam Ross said of the plan.",
      "content-before-cue mixed says | Sam Ross | said | It “makes no sense,”"),
    Sample(
      "Sam Ross likened it to “a circus,” and said Lee was “lost.”",
      "quoted-words mixed says | Sam Ross | likened | it to “a circus,”",
      "content-behind-cue mixed says | Sam Ross | said | Lee was “lost.”"),
  ]

  /// Verbs done to somebody, with a doer and without.
  static let passives: [Sample] = [
    Sample(
      "Ann Lee has been called “the worst mayor ever” by Sam Ross.",
      "content-behind-cue direct says | Sam Ross | called | “the worst mayor ever”"),
    Sample(
      "Ann Lee was accused of fraud.",
      "passive indirect opines | (impersonal) | accused | Ann Lee … of fraud"),
    Sample(
      "It was reported that the road had closed.",
      "passive indirect says | (impersonal) | reported | the road had closed"),
    Sample(
      "The road is said to be unsafe.",
      "passive indirect says | (impersonal) | said | The road … to be unsafe"),
    Sample("The road is expected to open in May."),
    Sample("Drivers were told to leave."),
  ]

  /// Indirect content with quoted words in it: what ends it and what does not.
  static let quotedWords: [Sample] = [
    Sample(
      "Ann Lee, who has called the vote “a farce,” and Sam Ross, who says it is “unfair,” met.",
      "content-behind-cue mixed says | Ann Lee | called | the vote “a farce,”",
      "content-behind-cue mixed says | Sam Ross | says | it is “unfair,”"),
    Sample(
      "Critics say the plan, “a gift to the rich,” will fail.",
      "content-behind-cue mixed says | critics | say | the plan, “a gift to the rich,” will fail"),
    Sample(
      "Ann Lee said the road was “unsafe” — a change from last year.",
      "content-behind-cue indirect says | Ann Lee | said | the road was “unsafe”"),
    Sample(
      "Ann Lee said the road was unsafe — a “change” from last year.",
      "content-behind-cue indirect says | Ann Lee | said | the road was unsafe — a “change” from last year"
    ),
    Sample(
      "Ann Lee argued that the plan was not serious: It was the dream of a “shock jock.”",
      "content-behind-cue mixed says | Ann Lee | argued | the plan was not serious: It was the dream of a “shock jock.”"
    ),
    Sample(
      "Ann Lee argued that the plan was not serious: It was a dream.",
      "content-behind-cue indirect says | Ann Lee | argued | the plan was not serious"),
    Sample(
      "Ann Lee said it was a mistake, at the meeting on Monday she said it was “an error.”",
      "content-behind-cue indirect says | Ann Lee | said | it was a mistake",
      "content-behind-cue mixed says | Ann Lee | said | it was “an error.”"),
    Sample(
      "Ann Lee railed against what she calls the “cartel” and cast herself as an outsider.",
      "content-behind-cue indirect opines | Ann Lee | railed | what she calls the “cartel”"),
    Sample(
      "Ann Lee railed against what she wants and fears.",
      "content-behind-cue indirect opines | Ann Lee | railed | what she wants and fears"),
    Sample(
      "The plan was called “reckless and unfair” on Monday.",
      "passive mixed says | (impersonal) | called | The plan … “reckless and unfair”"),
    Sample("The film was called “The Road Home” on Monday."),
    Sample("The “old” road was closed on Monday."),
    Sample(
      "Ann Lee’s description of the plan as “a gift to the rich” drew fire.",
      "noun-cue mixed says | Ann Lee | description | the plan as “a gift to the rich"),
    Sample("Ann Lee’s description of the plan drew fire."),
  ]

  /// What nobody said.
  static let unsaid: [Sample] = [
    Sample("We may ask the council to act."),
    Sample("Ann Lee might say that the road is safe."),
    Sample("Two aides asked not to be named."),
    Sample("The reports that track spending are late."),
    Sample("Asked if he was tired, Sam Ross laughed."),
  ]

  @Test(arguments: [spans, subjects, speakers, around, passives, quotedWords, unsaid].joined())
  func finds(_ sample: Sample) throws {
    try sample.check { try Attributed.frames($0, language: "en") }
  }
}
