import Testing

/// Denials without a clause of their own: what they deny stands in the sentence before.
struct DenialTests {
  static let denied: [Sample] = [
    Sample(
      "Tygodnik napisał, że aktor kupił wyspę. Aktor stanowczo zaprzeczył.",
      "that-clause indirect says | tygodnik | napisał | aktor kupił wyspę",
      "cue-in-next-sentence indirect denies | aktor | zaprzeczył | aktor kupił wyspę"),
    Sample(
      "Portal podał, że spółka upada. Prezes zaprzecza temu.",
      "that-clause indirect says | portal | podał | spółka upada",
      "cue-in-next-sentence indirect denies | prezes | zaprzecza | spółka upada"),
    Sample(
      "Portal podał, że spółka upada. Firma zdementowała te doniesienia.",
      "that-clause indirect says | portal | podał | spółka upada",
      "cue-in-next-sentence indirect denies | firma | zdementowała | spółka upada"),
    Sample(
      "Podobno minister kupił zamek. Rzecznik zaprzeczył tym plotkom.",
      "cue-in-next-sentence indirect denies | rzecznik | zaprzeczył | Podobno minister kupił zamek"),
    Sample(
      "Prezes wykluczył, że firma zwolni ludzi.",
      "that-clause indirect denies | prezes | wykluczył | firma zwolni ludzi"),
  ]

  @Test(arguments: denied)
  func finds(_ sample: Sample) throws { try sample.check(Attributed.frames) }

  /// What is no denial, or denies nothing that was said.
  static let others: [Sample] = [
    Sample(
      "Minister nie wykluczył, że podatek wzrośnie.",
      "that-clause indirect opines | minister | nie wykluczył | podatek wzrośnie"),
    Sample(
      "Prezes nie zaprzeczył, że rozmowy trwają.",
      "that-clause indirect says | prezes | nie zaprzeczył | rozmowy trwają"),
    Sample("W środę odbyła się konferencja. Minister zaprzeczył."),
    Sample(
      "Portal podał, że spółka upada. Prezes nie zaprzeczył.",
      "that-clause indirect says | portal | podał | spółka upada"),
    Sample(
      "Portal podał, że spółka upada. Prezes nie zdementował plotek.",
      "that-clause indirect says | portal | podał | spółka upada"),
  ]

  @Test(arguments: others)
  func staysSilent(_ sample: Sample) throws { try sample.check(Attributed.frames) }
}
