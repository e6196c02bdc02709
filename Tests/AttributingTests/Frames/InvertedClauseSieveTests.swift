import Testing

/// A content clause in front of its cue.
struct InvertedClauseSieveTests {
  static let found: [Sample] = [
    Sample(
      "O tym, że kładka zostanie rozebrana, poinformował zarządca dróg.",
      "clause-before-cue indirect says | zarządca dróg | poinformował | kładka zostanie rozebrana"),
    Sample(
      "Informację, że piłkarz odejdzie latem, potwierdził prezes klubu Robert Mazur.",
      "clause-before-cue indirect says | Robert Mazur | potwierdził | piłkarz odejdzie latem"),
    Sample(
      "Że podatek wzrośnie, przyznał dopiero skarbnik gminy.",
      "clause-before-cue indirect says | skarbnik gminy | przyznał | podatek wzrośnie"),
    Sample(
      "To, że statek tonie, jako pierwsi zauważyli rybacy.",
      "clause-before-cue indirect says | rybacy | zauważyli | statek tonie"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "To, że pada, nikogo już nie dziwi."),
    Sample(
      "To, że przyszedł, zrobiło wrażenie."),
    Sample(
      "Fakt, że most stoi, jest zasługą inżynierów."),
  ]

  @Test(arguments: found)
  func finds(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }

  @Test(arguments: passedOver)
  func staysSilent(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }
}
