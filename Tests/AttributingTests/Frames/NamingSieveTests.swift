import Testing

/// A verb of naming with words in quotation marks.
struct NamingSieveTests {
  static let found: [Sample] = [
    Sample(
      "Prezes klubu Robert Mazur nazwał wyrok „kpiną ze sprawiedliwości”.",
      "naming mixed opines | Robert Mazur | nazwał | wyrok „kpiną ze sprawiedliwości”"),
    Sample(
      "Senatorka Julia Grot określiła projekt jako „skok na kasę gmin”.",
      "naming mixed opines | Julia Grot | określiła | projekt jako „skok na kasę gmin”"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Nową ulicę nazwano „Aleją Tysiąclecia Miasta”."),
    Sample(
      "Dziadek nazwał psa Burek."),
    Sample(
      "Mieszkańcy nazywają wieżę „świecą”."),
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
