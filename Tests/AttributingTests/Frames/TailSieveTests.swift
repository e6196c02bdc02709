import Testing

/// A statement without marks and its cue behind it.
struct TailSieveTests {
  static let found: [Sample] = [
    Sample(
      "Ciśnienie spadnie w nocy o dziesięć hektopaskali – zauważa synoptyk Igor Kurek.",
      "cue-behind-statement indirect says | Igor Kurek | zauważa | Ciśnienie spadnie w nocy o dziesięć hektopaskali"
    ),
    Sample(
      "Wodę pompowano przez całą noc – przekazała straż pożarna.",
      "cue-behind-statement indirect says | straż pożarna | przekazała | Wodę pompowano przez całą noc"
    ),
    Sample(
      "Zapasy wystarczą do marca, zapewnia ministerstwo.",
      "cue-behind-statement indirect promises | ministerstwo | zapewnia | Zapasy wystarczą do marca"
    ),
    Sample(
      "Prace ruszą wiosną, poinformowano w komunikacie.",
      "cue-behind-statement indirect says | komunikat | poinformowano | Prace ruszą wiosną"),
    Sample(
      "Dyrektor nie przyszedł do pracy – podało radio.",
      "cue-behind-statement indirect says | radio | podało | Dyrektor nie przyszedł do pracy"),
    Sample(
      "Nie ma odwrotu – podkreśliła minister.",
      "cue-behind-statement indirect says | minister | podkreśliła | Nie ma odwrotu"),
    Sample(
      "Most jest pęknięty — ocenił w rozmowie z nami inżynier Jacek Pilch — i trzeba go zamknąć.",
      "cue-behind-statement indirect opines | Jacek Pilch | ocenił | Most jest pęknięty … i trzeba go zamknąć"
    ),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Na mecz przyszło tysiąc osób – rekord sezonu."),
    Sample(
      "Nowe kamery – zapewnią bezpieczeństwo mieszkańcom."),
    Sample(
      "Kupił dom w górach, ogród i sad."),
    Sample(
      "Zamek, zbudowany przez Krzyżaków, dziś jest ruiną."),
    Sample(
      "Autobus jedzie przez Nysę, Brzeg i Oławę."),
    Sample(
      "Zdobył puchar, medal i dyplom, dodał do kolekcji zegarek."),
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
