import Testing

/// A noun of saying with its owner and a content clause.
struct NounClauseSieveTests {
  static let found: [Sample] = [
    Sample(
      "Słowa ministra, że pieniędzy nie ma, oburzyły rodziców.",
      "noun-clause indirect says | minister | Słowa | pieniędzy nie ma"),
    Sample(
      "Zapewnienia rządu, że leki będą, nie uspokoiły pacjentów.",
      "noun-clause indirect says | rząd | Zapewnienia | leki będą"),
    Sample(
      "Mieszkańcy nie wierzą w zapewnienia wójta, że wysypisko zniknie.",
      "noun-clause indirect says | wójt | zapewnienia | wysypisko zniknie"),
  ]

  static let passedOver: [Sample] = [
    Sample("Rozeszła się plotka, jakoby wójt sprzedał las."),
    Sample("Informacja, że most runął, okazała się fałszywa."),
    Sample("Słowa piosenki, którą śpiewał tłum, ułożył uczeń."),
    Sample("Czy zapewnienia rządu, że leki będą, wystarczą pacjentom?"),
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
