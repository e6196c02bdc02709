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
    Sample(
      "O tym, że szkoła zostanie zamknięta, poinformowała burmistrz Halina Wrzos.",
      "clause-before-cue indirect says | Halina Wrzos | poinformowała | szkoła zostanie zamknięta"),
    Sample(
      "Informację, że trener odchodzi, potwierdziła rzeczniczka klubu.",
      "clause-before-cue indirect says | rzeczniczka klubu | potwierdziła | trener odchodzi"),
    Sample(
      "To, że umowa wygasła, przyznał Tadeusz Gil.",
      "clause-before-cue indirect says | Tadeusz Gil | przyznał | umowa wygasła"),
    Sample(
      "O tym, iż woda jest skażona, jako pierwszy napisał „Głos Podgórza”.",
      "clause-before-cue indirect says | Głos Podgórza | napisał | woda jest skażona"),
    Sample(
      "Doniesieniom, że firma zwalnia, zaprzeczył prezes Marek Dudek.",
      "clause-before-cue indirect denies | Marek Dudek | zaprzeczył | firma zwalnia"),
    Sample(
      "Że pieniędzy zabraknie, ostrzegał już rok temu skarbnik.",
      "clause-before-cue indirect warns | skarbnik | ostrzegał | pieniędzy zabraknie"),
    Sample(
      "O tym, że prom był przeciążony, poinformowano w raporcie.",
      "clause-before-cue indirect says | raport | poinformowano | prom był przeciążony"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "To, że pada, nikogo już nie dziwi."),
    Sample(
      "To, że przyszedł, zrobiło wrażenie."),
    Sample(
      "Fakt, że most stoi, jest zasługą inżynierów."),
    Sample("To, że most stoi, jest cudem."),
    Sample("O tym, że był chory, wiedzieli wszyscy."),
    Sample("Dzięki temu, że padał deszcz, pożar wygasł."),
    Sample("Mimo że padał deszcz, mecz się odbył."),
    Sample("To, że padał deszcz, uratowało las."),
    Sample("O tym, że most się zawali, nikt nie pomyślał."),
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
