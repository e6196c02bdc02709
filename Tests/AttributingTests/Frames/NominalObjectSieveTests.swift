import Testing

/// A cue whose object states something.
struct NominalObjectSieveTests {
  static let found: [Sample] = [
    Sample(
      "Straż graniczna poinformowała o zatrzymaniu czterech przemytników.",
      "nominal-object indirect says | Straż Graniczna | poinformowała | zatrzymaniu czterech przemytników"
    ),
    Sample(
      "Prezydent wezwał rząd do wycofania ustawy.",
      "nominal-object indirect demands | prezydent | wezwał | wycofania ustawy"),
    Sample(
      "Synoptycy ostrzegają przed nadejściem gwałtownych burz.",
      "nominal-object indirect warns | synoptycy | ostrzegają | nadejściem gwałtownych burz"),
    Sample(
      "Minister Piotr Sroka zapowiedział podniesienie zasiłków.",
      "nominal-object indirect promises | Piotr Sroka | zapowiedział | podniesienie zasiłków"),
    Sample(
      "Sędzia nakazał zabezpieczyć nagrania z monitoringu.",
      "nominal-object indirect demands | sędzia | nakazał | zabezpieczyć nagrania z monitoringu"),
    Sample(
      "Ratusz potwierdził zamknięcie dwóch ulic.",
      "nominal-object indirect says | ratusz | potwierdził | zamknięcie dwóch ulic"),
    Sample(
      "Klub zaprzeczył sprzedaży najlepszego zawodnika.",
      "nominal-object indirect denies | klub | zaprzeczył | sprzedaży najlepszego zawodnika"),
    Sample(
      "Lekarze zalecają zaszczepić dzieci przed jesienią.",
      "nominal-object indirect demands | lekarze | zalecają | zaszczepić dzieci przed jesienią"),
    Sample(
      "Wojewoda zaapelował o niewchodzenie na lód.",
      "nominal-object indirect demands | wojewoda | zaapelował | niewchodzenie na lód"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Burmistrz podkreślił znaczenie inwestycji."),
    Sample(
      "Rzecznik odmówił podania szczegółów."),
    Sample(
      "Trener pochwalił drużynę."),
    Sample(
      "Minister wspomniał o podatkach."),
    Sample(
      "Klub ogłosił skład na mecz."),
    Sample(
      "Poseł mówił o rodzinie."),
    Sample(
      "Sąd zmienił decyzję starosty."),
    Sample(
      "Piłkarz przyznał się do faulu."),
    Sample(
      "Wójt nie zapowiedział podniesienia opłat."),
    Sample(
      "Premier zapewnił o tym ponownie."),
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
