import Testing

/// A cue for the sentence before.
struct BackReferenceSieveTests {
  static let found: [Sample] = [
    Sample(
      "Most runie przed zimą. Tak uważa inżynier Jacek Pilch.",
      "cue-in-next-sentence indirect opines | Jacek Pilch | uważa | Most runie przed zimą"),
    Sample(
      "Cena chleba wzrośnie dwukrotnie. Tak twierdzą piekarze.",
      "cue-in-next-sentence indirect says | piekarze | twierdzą | Cena chleba wzrośnie dwukrotnie"),
    Sample(
      "Most runie przed zimą. Tak przynajmniej twierdzi inżynier Jacek Pilch.",
      "cue-in-next-sentence indirect says | Jacek Pilch | twierdzi | Most runie przed zimą"),
    Sample(
      "Pociąg nie pojedzie do Helu. Takiego zdania jest przewoźnik.",
      "cue-in-next-sentence indirect opines | przewoźnik | Takiego zdania jest | Pociąg nie pojedzie do Helu"
    ),
    Sample(
      "Zimy już nie będzie.\n\nTak uważa profesor Jan Bąk.",
      "cue-in-next-sentence indirect opines | Jan Bąk | uważa | Zimy już nie będzie"),
    Sample(
      "Zimy już nie będzie. Tak wynika z raportu klimatologów.",
      "cue-in-next-sentence indirect says | raport klimatologów | wynika | Zimy już nie będzie"),
    Sample(
      "Zimy już nie będzie. To opinia profesora Jana Bąka.",
      "cue-in-next-sentence indirect opines | Jan Bąk | opinia | Zimy już nie będzie"),
    Sample(
      "Zima będzie ostra. Tak uważa synoptyk Piotr Chmura.",
      "cue-in-next-sentence indirect opines | Piotr Chmura | uważa | Zima będzie ostra"),
    Sample(
      "Pieniędzy wystarczy do maja. Tak twierdzi skarbnik gminy.",
      "cue-in-next-sentence indirect says | skarbnik gminy | twierdzi | Pieniędzy wystarczy do maja"
    ),
    Sample(
      "„Jestem niewinny”. Tak mówił w sądzie Jan Bąk.",
      "cue-in-next-sentence direct says | Jan Bąk | mówił | Jestem niewinny"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Most runie przed zimą. Tak się nie stało."),
    Sample(
      "Most stoi nad Wartą. Tak powstała legenda."),
    Sample(
      "Most stoi nad Wartą. Tak mówiono kiedyś."),
    Sample("Zima będzie ostra. Tak było rok temu."),
    Sample("Dach runął. Tak kończy się oszczędzanie."),
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
