import Testing

/// Who speaks: a name, a role, a group, nobody, the antecedent of a relative clause, a paper.
extension ThatClauseSieveTests {
  static let speakers: [Sample] = [
    Sample(
      "W uzasadnieniu wyroku czytamy, że wina nie budzi wątpliwości.",
      "that-clause indirect says | uzasadnienie wyroku | czytamy | wina nie budzi wątpliwości"),
    Sample(
      "Mieszkańców oburzyły słowa wójta, który stwierdził, że most jest zbędny.",
      "that-clause indirect says | wójt | stwierdził | most jest zbędny"),
    Sample(
      "Naukowcy odkryli, że pszczoły widzą kolory.",
      "that-clause indirect says | naukowcy | odkryli | pszczoły widzą kolory"),
    Sample(
      "Burmistrz Halina Wrzos powiedziała, że most zostanie zamknięty w maju.",
      "that-clause indirect says | Halina Wrzos | powiedziała | most zostanie zamknięty w maju"),
    Sample(
      "W środę poinformowała prokurator Olga Pietrzak, że śledztwo objęło pięć osób.",
      "that-clause indirect says | Olga Pietrzak | poinformowała | śledztwo objęło pięć osób"),
    Sample(
      "Po meczu przyznał bramkarz gości, że popełnił błąd.",
      "that-clause indirect says | bramkarz gości | przyznał | popełnił błąd"),
    Sample(
      "Naukowcy podkreślają, że jezioro wysycha.",
      "that-clause indirect says | naukowcy | podkreślają | jezioro wysycha"),
    Sample(
      "Policja ustaliła, że sprawca uciekł pieszo.",
      "that-clause indirect says | policja | ustaliła | sprawca uciekł pieszo"),
    Sample(
      "Mieszkanka bloku opowiadała, że huk było słychać w całej dzielnicy.",
      "that-clause indirect says | mieszkanka bloku | opowiadała | huk było słychać w całej dzielnicy"
    ),
    Sample(
      "Ukraiński dowódca oświadczył, że miasto się broni.",
      "that-clause indirect says | ukraiński dowódca | oświadczył | miasto się broni"),
    Sample(
      "Prezes PZU dodał, że zysk wzrósł.",
      "that-clause indirect says | prezes PZU | dodał | zysk wzrósł"),
    Sample(
      "Jeden z żołnierzy opowiadał, że spał w okopie.",
      "that-clause indirect says | jeden z żołnierzy | opowiadał | spał w okopie"),
    Sample(
      "Prezydent Lublina Krzysztof Mazur ogłosił, że stadion zostanie rozbudowany.",
      "that-clause indirect says | Krzysztof Mazur | ogłosił | stadion zostanie rozbudowany"),
    Sample(
      "Wiceminister infrastruktury i rozwoju Ewa Lis zaznaczyła, że przetarg ruszy jesienią.",
      "that-clause indirect says | Ewa Lis | zaznaczyła | przetarg ruszy jesienią"),
    Sample(
      "Ambasada Japonii poinformowała, że konsulat jest nieczynny.",
      "that-clause indirect says | Ambasada Japonii | poinformowała | konsulat jest nieczynny"),
    Sample(
      "Szef NATO oświadczył, że sojusz jest gotowy.",
      "that-clause indirect says | szef NATO | oświadczył | sojusz jest gotowy"),
    Sample(
      "Trybunał w Hadze orzekł, że blokada jest nielegalna.",
      "that-clause indirect says | trybunał w Hadze | orzekł | blokada jest nielegalna"),
    Sample(
      "Lekarze z powiatowego szpitala twierdzą, że brakuje im łóżek.",
      "that-clause indirect says | lekarze | twierdzą | brakuje im łóżek"),
    Sample(
      "W rozmowie z Radiem Podgórze poseł Grzegorz Bury stwierdził, że komisja zawiodła.",
      "that-clause indirect says | Grzegorz Bury | stwierdził | komisja zawiodła"),
    Sample(
      "Zapytany o długi gminy skarbnik Piotr Lis odparł, że spłata potrwa dekadę.",
      "that-clause indirect says | Piotr Lis | odparł | spłata potrwa dekadę"),
    Sample(
      "Pytana o termin, Ewa Mazur odpowiedziała, że go nie zna.",
      "that-clause indirect says | Ewa Mazur | odpowiedziała | go nie zna"),
    Sample(
      "Po naradzie, która trwała cztery godziny, premier ogłosiła, że szkoły zostaną zamknięte.",
      "that-clause indirect says | premier | ogłosiła | szkoły zostaną zamknięte"),
    Sample(
      "Jan Bąk powiedział, że odchodzi.",
      "that-clause indirect says | Jan Bąk | powiedział | odchodzi"),
    Sample(
      "Świadkowie mówią, że uciekł.",
      "that-clause indirect says | świadkowie | mówią | uciekł"),
    Sample(
      "Rzecznik straży kpt. Adam Sowa poinformował, że ogień ugaszono po trzech godzinach.",
      "that-clause indirect says | Adam Sowa | poinformował | ogień ugaszono po trzech godzinach"),
    Sample(
      "Pełnomocnik rodziny mec. Olga Pietrzak przypomniała, że termin minął.",
      "that-clause indirect says | Olga Pietrzak | przypomniała | termin minął"),
    Sample(
      "Dziennikarze śledczy ustalili, że firma nie płaciła podatków.",
      "that-clause indirect says | dziennikarze śledczy | ustalili | firma nie płaciła podatków"),
    Sample(
      "Opozycja stoi na stanowisku, że ustawa jest zbędna.",
      "that-clause indirect opines | opozycja | stoi na stanowisku | ustawa jest zbędna"),
    Sample(
      "Na miejscu był Jan Bąk, który zeznał, że kierowca nie hamował.",
      "that-clause indirect says | Jan Bąk | zeznał | kierowca nie hamował"),
    Sample(
      "Spotkanie otworzyła dyrektorka szkoły Ewa Mazur, która podkreśliła, że uczniów przybywa.",
      "that-clause indirect says | Ewa Mazur | podkreśliła | uczniów przybywa"),
    Sample(
      "Rozmawialiśmy z Tadeuszem Gilem, który przyznał, że nie spał całą noc.",
      "that-clause indirect says | Tadeusz Gil | przyznał | nie spał całą noc"),
    Sample(
      "Na posiedzeniu ustalono, że składka wzrośnie.",
      "that-clause indirect says | (impersonal) | ustalono | składka wzrośnie"),
    Sample(
      "W komunikacie wojewody podkreślono, że woda opada.",
      "that-clause indirect says | wojewoda | podkreślono | woda opada"),
    Sample(
      "Z informacji policji wynika, że rannych jest dwóch.",
      "that-clause indirect says | policja | wynika | rannych jest dwóch"),
    Sample(
      "Z opinii biegłego wynika, że podpis sfałszowano.",
      "that-clause indirect says | biegły | wynika | podpis sfałszowano"),
    Sample(
      "Z nagrań wynika, że napastników było dwóch.",
      "that-clause indirect says | nagrania | wynika | napastników było dwóch"),
    Sample(
      "Wynika z badania, że młodzi czytają więcej.",
      "that-clause indirect says | badanie | Wynika | młodzi czytają więcej"),
    Sample(
      "Raport wskazuje, że straty rosną.",
      "that-clause indirect says | raport | wskazuje | straty rosną"),
    Sample(
      "Sondaż pokazał, że większość wyborców jest przeciw.",
      "that-clause indirect says | sondaż | pokazał | większość wyborców jest przeciw"),
    Sample(
      "Nowelizacja mówi, że kierowca zapłaci dwa razy więcej.",
      "that-clause indirect says | nowelizacja | mówi | kierowca zapłaci dwa razy więcej"),
    Sample(
      "Z ustaleń „Głosu Podgórza” wynika, że umowę antydatowano.",
      "that-clause indirect says | Głos Podgórza | wynika | umowę antydatowano"),
    Sample(
      "Badania zespołu profesora Wojdy wskazują, że wirus słabnie.",
      "that-clause indirect says | badania zespołu profesora Wojdy | wskazują | wirus słabnie",
      wrongToday: "a name inside a genitive chain belongs to the phrase"),
    Sample(
      "Prawo prasowe stanowi, że rozmówca może autoryzować wypowiedź.",
      "that-clause indirect says | prawo prasowe | stanowi | rozmówca może autoryzować wypowiedź"),
  ]

  @Test(arguments: speakers)
  func findsTheSpeaker(_ sample: Sample) throws {
    try sample.check(Attributed.frames)
  }
}
