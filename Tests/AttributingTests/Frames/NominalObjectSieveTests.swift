import Testing

/// A cue whose object states something.
struct NominalObjectSieveTests {
  static let found: [Sample] = [
    Sample(
      "Sąd nakazał firmie wypłatę odszkodowania.",
      "nominal-object indirect demands | sąd | nakazał | wypłatę odszkodowania"),
    Sample(
      "Rodzice obawiają się zamknięcia szkoły.",
      "nominal-object indirect opines | rodzice | obawiają | zamknięcia szkoły"),
    Sample(
      "Związkowcy grożą strajkiem generalnym.",
      "nominal-object indirect warns | związkowcy | grożą | strajkiem generalnym"),
    Sample(
      "Policja ostrzega przed oszustami, którzy podszywają się pod bank.",
      "nominal-object indirect warns | policja | ostrzega | oszustami, którzy podszywają się pod bank"
    ),
    Sample(
      "Spółka deklaruje uruchomienie produkcji w maju.",
      "nominal-object indirect promises | spółka | deklaruje | uruchomienie produkcji w maju"),
    Sample(
      "Gmina zobowiązała się wypłacić zasiłki przed zimą.",
      "nominal-object indirect promises | gmina | zobowiązała | wypłacić zasiłki przed zimą"),
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
    Sample(
      "W środę burmistrz Halina Wrzos poinformowała o odwołaniu festiwalu z powodu suszy.",
      "nominal-object indirect says | Halina Wrzos | poinformowała | odwołaniu festiwalu z powodu suszy"
    ),
    Sample(
      "„Głos Podgórza” doniósł o wycieku danych pacjentów.",
      "nominal-object indirect says | Głos Podgórza | doniósł | wycieku danych pacjentów"),
    Sample(
      "Klub potwierdził odejście trenera.",
      "nominal-object indirect says | klub | potwierdził | odejście trenera"),
    Sample(
      "Premier wezwała do natychmiastowego zawieszenia broni.",
      "nominal-object indirect demands | premier | wezwała | natychmiastowego zawieszenia broni"),
    Sample(
      "Dyrekcja zaapelowała o oddawanie krwi.",
      "nominal-object indirect demands | dyrekcja | zaapelowała | oddawanie krwi"),
    Sample(
      "Lekarze zalecają pić dużo wody.",
      "nominal-object indirect demands | lekarze | zalecają | pić dużo wody"),
    Sample(
      "Sąd nakazał zabezpieczyć nagrania.",
      "nominal-object indirect demands | sąd | nakazał | zabezpieczyć nagrania"),
    Sample(
      "Związkowcy zażądali odwołania dyrektora.",
      "nominal-object indirect demands | związkowcy | zażądali | odwołania dyrektora"),
    Sample(
      "Radni domagają się zamknięcia wysypiska.",
      "nominal-object indirect demands | radni | domagają | zamknięcia wysypiska"),
    Sample(
      "Ratownicy ostrzegli przed wchodzeniem na lód.",
      "nominal-object indirect warns | ratownicy | ostrzegli | wchodzeniem na lód"),
    Sample(
      "Minister zapowiedział zamknięcie dwóch kopalń.",
      "nominal-object indirect promises | minister | zapowiedział | zamknięcie dwóch kopalń"),
    Sample(
      "Firma obiecała naprawić drogę.",
      "nominal-object indirect promises | firma | obiecała | naprawić drogę"),
    Sample(
      "Bank prognozuje spadek cen mieszkań.",
      "nominal-object indirect opines | bank | prognozuje | spadek cen mieszkań"),
    Sample(
      "Halina Wrzos zwołała konferencję. Poinformowała o odwołaniu festiwalu.",
      "nominal-object indirect says | Halina Wrzos | Poinformowała | odwołaniu festiwalu"),
    Sample(
      "Kierowca zaprzeczył kradzieży samochodu.",
      "nominal-object indirect denies | kierowca | zaprzeczył | kradzieży samochodu"),
    Sample(
      "Dowódca kazał żołnierzom wycofać się za rzekę.",
      "nominal-object indirect demands | dowódca | kazał | wycofać się za rzekę"
    ),
    Sample(
      "Lekarka odradza wyjazd w góry.",
      "nominal-object indirect demands | lekarka | odradza | wyjazd w góry"
    ),
    Sample(
      "Eksperci przewidują spadek cen mieszkań.",
      "nominal-object indirect opines | eksperci | przewidują | spadek cen mieszkań"),
    Sample(
      "Komisja rekomenduje odrzucenie projektu ustawy.",
      "nominal-object indirect demands | komisja | rekomenduje | odrzucenie projektu ustawy"),
  ]

  static let passedOver: [Sample] = [
    Sample(
      "Stary dom grozi zawaleniem."),
    Sample(
      "Zaleca się używanie kasków na budowie."),
    Sample(
      "Nowe przepisy przewidują zaostrzenie kar za prędkość."),
    Sample(
      "Prezes zapowiedział głosowanie."),
    Sample(
      "Umowa gwarantowała zwrot kapitału po roku."),
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
    Sample("Prezydent wspomina o sankcjach."),
    Sample("Zapewniła o tym ponownie."),
    Sample("Minister nie odpowiedział na pytania."),
    Sample("Dziennikarz zadał trzy pytania."),
    Sample("Poseł zabrał głos w debacie."),
    Sample("Rada zaapelowała o pomoc."),
    Sample("Sąsiadka opowiadała o dzieciństwie."),
    Sample("Klub poinformował o tym kibiców."),
    Sample("Prezes pochwalił drużynę."),
    Sample("Pisarka wspominała ojca."),
    Sample("Trener podziękował kibicom."),
    Sample("Rząd zapewnił dostawy gazu."),
    Sample("Gmina zapewniła dowóz do szkoły."),
    Sample("Reżyser mówił o filmie."),
    Sample("Minister podał rękę strażakom."),
    Sample("Piłkarz podał do kolegi."),
    Sample("Komisja przyznała nagrodę pisarce."),
    Sample("Sąd przyznał jej odszkodowanie."),
    Sample("Policja ustaliła sprawcę."),
    Sample("Policja nie poinformowała o zatrzymaniu trzech mężczyzn."),
    Sample("Poeta napisał wiersz o wojnie."),
    Sample("Rodzice obiecali dziecku rower."),
    Sample(
      "Policja apeluje o ostrożność na drogach."),
    Sample(
      "Sejm odrzucił projekt ustawy."),
    Sample(
      "Minister zaprosił ambasadora na rozmowę."),
    Sample(
      "Policja zatrzymała sprawcę napadu."),
    Sample(
      "Klub podpisał umowę z napastnikiem."),
    Sample(
      "Trener zapowiedział skład na piątek."),
    Sample(
      "Prezydent podpisał ustawę o lasach."),
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
