import Testing

/// Where content ends and the narrator's words begin.
struct ContentEdgeTests {
  static let edges: [Sample] = [
    Sample(
      "Minister powiedział, że podatek wzrośnie, po czym wyszedł z sali.",
      "that-clause indirect says | minister | powiedział | podatek wzrośnie"),
    // Both happened, as the police say.
    Sample(
      "Policja podała, że kierowca uderzył w drzewo, po czym uciekł do lasu.",
      "that-clause indirect says | policja | podała | kierowca uderzył w drzewo, po czym uciekł do lasu"
    ),
    Sample(
      "Minister powiedział, że podatek wzrośnie, dodając, że decyzja jest ostateczna.",
      "that-clause indirect says | minister | powiedział | podatek wzrośnie … decyzja jest ostateczna"
    ),
    Sample(
      "Policja podała, że kierowca był trzeźwy. (PAP)",
      "that-clause indirect says | policja | podała | kierowca był trzeźwy"),
    Sample(
      "Według raportu Instytutu Ogrodnictwa w Skierniewicach, zbiory jabłek będą niskie.",
      "attribution-phrase indirect says | raport Instytutu Ogrodnictwa w Skierniewicach | Według | zbiory jabłek będą niskie"
    ),
    Sample(
      "Według raportu Fundacji Bagno w Polsce żyje tysiąc żółwi.",
      "attribution-phrase indirect says | raport Fundacji Bagno | Według | w Polsce żyje tysiąc żółwi"
    ),
    Sample(
      "Marszałek Jan Bąk stwierdził wprost – decyzja jest niezrozumiała.",
      "heading-colon indirect says | Jan Bąk | stwierdził | decyzja jest niezrozumiała"),
    Sample(
      "Rząd zapowiedział „natychmiastowe zakupy”.",
      "nominal-object direct promises | rząd | zapowiedział | natychmiastowe zakupy"),
  ]

  @Test(arguments: edges)
  func cuts(_ sample: Sample) throws { try sample.check(Attributed.frames) }
}
