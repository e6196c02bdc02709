import Testing

/// A speaker, a colon and what they say.
struct HeadingColonSieveTests {
  static let found: [Sample] = [
    Sample(
      "Anna Kowal kieruje gminą.\n\nKowal: nie zamkniemy szkoły\n\nUczniowie i rodzice czekają na decyzję rady od wielu tygodni.",
      "heading-colon indirect says | Anna Kowal | : | nie zamkniemy szkoły"),
    Sample(
      "Strażacy gaszą las od rana.\n\nEkspert: to może być dopiero początek\n\nNa miejscu pracuje dwadzieścia zastępów straży z całego powiatu.",
      "heading-colon indirect says | ekspert | : | to może być dopiero początek"),
    Sample(
      "Strażacy gaszą las od rana.\n\nMedia: Ogień dotarł do wioski\n\nNa miejscu pracuje dwadzieścia zastępów straży z całego powiatu.",
      "heading-colon indirect says | media | : | Ogień dotarł do wioski"),
    Sample(
      "Rozmowy trwają od rana.\n\nUSA: to był błąd\n\nDelegacje obu krajów siedzą przy jednym stole od wczesnego ranka.",
      "heading-colon indirect says | USA | : | to był błąd"),
    Sample(
      "Policja ustala okoliczności.\n\nPolicja: kierowca był pijany\n\nDo zderzenia doszło na krajowej drodze numer siedem pod Radomiem.",
      "heading-colon indirect says | policja | : | kierowca był pijany"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Strażacy gaszą las od rana.\n\nKraków: pożar hali targowej\n\nNa miejscu pracuje dwadzieścia zastępów straży z całego powiatu.",
      wrongToday: "a place in front of a colon opens a report"),
    Sample(
      "Giełda rośnie od rana.\n\nmBank: lider wzrostów\n\nNa parkiecie obroty były wyższe niż w poprzednim tygodniu."
    ),
    Sample(
      "Źródło: archiwum parafii"),
    Sample(
      "Foto: zbiory rodzinne"),
    Sample(
      "Nieoficjalnie: prezes odchodzi"),
    Sample(
      "Wybory 2027: kandydaci ruszają w teren"),
    Sample(
      "Jedno jest pewne: tego meczu nikt nie zapomni."),
    Sample(
      "Na liście były trzy rzeczy: chleb, masło i sól."),
    Sample(
      "Uwaga: ślisko na drogach."),
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
