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
    Sample(
      "Prezydent nazwał umowę \"bramą do kontynentu\".",
      "naming mixed opines | prezydent | nazwał | umowę \"bramą do kontynentu\""),
    Sample(
      "Obserwatorzy uznali głosowanie za „w pełni uczciwe”.",
      "naming mixed opines | obserwatorzy | uznali | głosowanie za „w pełni uczciwe”"),
    Sample(
      "Minister Ewa Lis określiła decyzję jako „krok w przepaść”.",
      "naming mixed opines | Ewa Lis | określiła | decyzję jako „krok w przepaść”"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Nową ulicę nazwano „Aleją Tysiąclecia Miasta”."),
    Sample(
      "Dziadek nazwał psa Burek."),
    Sample(
      "Mieszkańcy nazywają wieżę „świecą”."),
    Sample("Określono ją jako przestarzałą."),
    Sample("Statek nazwano „Srebrna Mewa”."),
    Sample("Zespół nagrał płytę „Cisza po burzy”."),
    Sample("Mieszkańcy „szukali schronienia” w szkole."),
    Sample("Powieść „Dom nad zatoką” trafiła do kin."),
    Sample("Ta „pomoc” kosztowała gminę milion złotych."),
    Sample("Ulica nosi nazwę „Pod Lipami”."),
    Sample("Nagrodę dostał „za całokształt”."),
    Sample("Jego „przyjaciel” wydał go policji."),
    Sample("Akcja „Czysta rzeka” odbyła się w sobotę."),
    Sample("Spektakl pod tytułem „Nie wrócę tu nigdy więcej” ma dziś premierę."),
    Sample("W tle leci „Oda do radości”."),
    Sample("Filmowi nadano tytuł „Most nad rzeką, której nie ma”."),
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
