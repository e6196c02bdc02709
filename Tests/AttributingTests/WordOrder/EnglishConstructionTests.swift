import Testing

/// English constructions: where each is found, and where it stays silent.
struct EnglishConstructionTests {
  /// A clause with an opener behind its cue.
  static let clausesWithAnOpener: [Sample] = [
    Sample(
      "Mayor Ann Lee said that the bridge would close in May.",
      "content-behind-cue indirect says | Ann Lee | said | the bridge would close in May"),
    Sample(
      "The ministry reported late on Friday that two ships were missing.",
      "content-behind-cue indirect says | ministry | reported | two ships were missing"),
    Sample(
      "Officials told reporters in Leeds that the road was safe.",
      "content-behind-cue indirect says | officials | told | the road was safe"),
    Sample(
      "The union said in a statement on Monday that talks had failed.",
      "content-behind-cue indirect says | union | said | talks had failed"),
    Sample(
      "Lee argued, however, that the tax was unfair.",
      "content-behind-cue indirect says | Lee | argued | the tax was unfair"),
    Sample(
      "A poll published last week found that most voters back the plan.",
      "content-behind-cue indirect says | poll | found | most voters back the plan"),
    Sample(
      "Sam Ross, who runs the ferry, insisted that nobody was hurt.",
      "content-behind-cue indirect says | Sam Ross | insisted | nobody was hurt"),
    Sample(
      "Ross, 45, a fisherman, warned that the lake was rising.",
      "content-behind-cue indirect warns | Ross | warned | the lake was rising"),
    Sample("Lee did not say whether the bridge would close."),
    Sample("It is not clear whether the bridge will close."),
    Sample("The man that she met said nothing."),
    Sample("The rule that ended the strike is old."),
  ]

  /// A clause without an opener: `said the bridge would close`.
  static let clausesWithoutAnOpener: [Sample] = [
    Sample(
      "Lee said the bridge would close in May.",
      "content-behind-cue indirect says | Lee | said | the bridge would close in May"),
    Sample(
      "The company said taxes on steel were too high.",
      "content-behind-cue indirect says | company | said | taxes on steel were too high"),
    Sample(
      "Ross told the court he had seen the car.",
      "content-behind-cue indirect says | Ross | told | he had seen the car"),
    Sample(
      "He said if elected he would raise wages.",
      "content-behind-cue indirect says | (impersonal) | said | if elected he would raise wages"),
    Sample(
      "Analysts expect prices will fall.",
      "content-behind-cue indirect opines | analysts | expect | prices will fall"),
    Sample("Lee said nothing."),
    Sample("Ross told a story to the children."),
  ]

  /// An infinitive, alone or with its subject.
  static let infinitives: [Sample] = [
    Sample(
      "Lee wants to close the bridge in May.",
      "content-behind-cue indirect demands | Lee | wants | to close the bridge in May"),
    Sample(
      "The union urged both sides to return to the table.",
      "content-behind-cue indirect demands | union | urged | both sides to return to the table"),
    Sample(
      "Ross vowed to rebuild the harbour.",
      "content-behind-cue indirect promises | Ross | vowed | to rebuild the harbour"),
    Sample(
      "The minister plans to visit the island, his office said.",
      "content-before-cue indirect says | office | said | The minister plans to visit the island"),
    Sample(
      "Doctors asked parents to check their records.",
      "content-behind-cue indirect demands | doctors | asked | parents to check their records"),
    Sample("Lee went to close the bridge."),
    Sample("The crew used a rope to climb the wall."),
    Sample("Ross refused to comment on the case."),
  ]

  /// A subject behind its verb: `said Ann Lee`.
  static let inversions: [Sample] = [
    Sample(
      "The bridge will close, said Ann Lee.",
      "content-before-cue indirect says | Ann Lee | said | The bridge will close"),
    Sample(
      "“The bridge is tired,” said Ann Lee, the mayor of Leeds.",
      "content-before-cue direct says | Ann Lee | said | The bridge is tired"),
    Sample(
      "“The bridge is tired,” said two engineers familiar with the matter.",
      "content-before-cue direct says | two engineers familiar with the matter | said | The bridge is tired"
    ),
    Sample("The bridge, said to be the oldest in the county, is closed."),
  ]

  /// A statement in front of its cue, or around it.
  static let contentInFront: [Sample] = [
    Sample(
      "The bridge will close in May, Lee said.",
      "content-before-cue indirect says | Lee | said | The bridge will close in May"),
    Sample(
      "The bridge, she said, will close in May.",
      "content-before-cue indirect says | (impersonal) | said | The bridge … will close in May"),
    Sample(
      "Still, he said, the road is safe.",
      "content-before-cue indirect says | (impersonal) | said | Still … the road is safe"),
    Sample(
      "The yard will close, three people familiar with the talks said.",
      "content-before-cue indirect says | three people familiar with the talks | said | The yard will close"
    ),
  ]

  /// Words in quotation marks.
  static let quotations: [Sample] = [
    Sample(
      "“The bridge is tired,” Lee said. “It has done its work.”",
      "content-before-cue direct says | Lee | said | The bridge is tired",
      "content-before-cue direct says | Lee | said | It has done its work."),
    Sample(
      "“The bridge is tired,” Lee said, “and so are we.”",
      "content-before-cue mixed says | Lee | said | The bridge is tired … and so are we."),
    Sample(
      "Lee said: “The bridge is tired.”",
      "content-behind-cue direct says | Lee | said | The bridge is tired."),
    Sample(
      "Lee added, “We will not wait.”",
      "content-behind-cue direct says | Lee | added | We will not wait."),
    Sample(
      "“Who will pay?” Lee asked.", "content-before-cue direct asks | Lee | asked | Who will pay?"),
    Sample(
      "Ross called the plan “a waste of good money.”",
      "content-behind-cue mixed says | Ross | called | the plan “a waste of good money.”"),
    Sample(
      "Ross derided the “so-called plan of the council” at a rally.",
      "content-behind-cue mixed opines | Ross | derided | the “so-called plan of the council” at a rally"
    ),
    Sample("The film “The Old Bridge” opens on Friday."),
  ]

  /// `according to` and its like.
  static let attributionPhrases: [Sample] = [
    Sample(
      "According to Ann Lee, the bridge will close in May.",
      "attribution-phrase indirect says | Ann Lee | According to | the bridge will close in May"),
    Sample(
      "The bridge will close in May, according to the ministry.",
      "attribution-phrase indirect says | ministry | according to | The bridge will close in May"),
    Sample(
      "The bridge, according to two engineers, will close in May.",
      "attribution-phrase indirect says | two engineers | according to | The bridge … will close in May"
    ),
    Sample("The bridge was built according to plan."),
  ]

  /// Participles and verbs that share a subject.
  static let participles: [Sample] = [
    Sample(
      "The mayor met the press, saying the bridge would close.",
      "content-behind-cue indirect says | mayor | saying | the bridge would close"),
    Sample(
      "The union said the talks had failed, adding that a strike would follow.",
      "content-behind-cue indirect says | union | said | the talks had failed",
      "content-behind-cue indirect says | union | adding | a strike would follow"),
  ]

  /// Nouns for acts of speech and beliefs.
  static let nouns: [Sample] = [
    Sample(
      "The ministry made the case that the bridge was safe.",
      "content-behind-cue indirect says | ministry | made the case | the bridge was safe"),
    Sample("The fact that the bridge is safe is known."),
    Sample("The house that Jack built fell down."),
  ]

  /// Passives report nothing without their doer.
  static let passives: [Sample] = [
    Sample("The bridge was called off by the ministry.")
  ]

  /// A speaker and a colon.
  static let colons: [Sample] = [
    Sample(
      "Report: Bridge is unsafe", "heading-colon indirect says | report | : | Bridge is unsafe"),
    Sample("Update: the road is open again"),
  ]

  /// Who carries what another says.
  static let chains: [Sample] = [
    Sample(
      "The Harbor Herald, citing two engineers, reported that the bridge was weak.",
      "content-behind-cue indirect says | Harbor Herald → two engineers | reported | the bridge was weak"
    ),
    Sample(
      "Lee said the bridge would close, according to the Leeds Post.",
      "content-behind-cue indirect says | Lee | said | the bridge would close"),
  ]

  /// The writer as a speaker.
  static let firstPerson: [Sample] = [
    Sample(
      "I think the bridge should close.",
      "content-behind-cue indirect opines | (author) | think | the bridge should close")
  ]

  @Test(
    arguments: [
      clausesWithAnOpener, clausesWithoutAnOpener, infinitives, inversions, contentInFront,
      quotations, attributionPhrases, participles, nouns, passives, colons, chains, firstPerson,
    ].joined())
  func finds(_ sample: Sample) throws {
    try sample.check { try Attributed.frames($0, language: "en") }
  }
}
