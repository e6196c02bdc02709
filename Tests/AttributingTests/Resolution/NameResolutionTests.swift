import Testing

/// Names across inflection, surnames, titles and particles.
struct NameResolutionTests {
  static let speakers: [Sample] = [
    Sample(
      "Głos zabrał komendant Stefan Bury. Zdaniem Burego patroli jest za mało. Bury dodał, że brakuje radiowozów.",
      "Burego | Stefan Bury",
      "Bury | Stefan Bury"),
    Sample(
      "Posłanka Maria Zawada-Król przyszła ostatnia. Zawada-Król oceniła, że ustawa jest zła.",
      "Zawada-Król | Maria Zawada-Król"),
    Sample(
      "Rozmawialiśmy z Piotrem Sroką. Sroka przekonuje, że podatek jest sprawiedliwy. Według Sroki zapłacą go tylko bogaci.",
      "Sroka | Piotr Sroka",
      "Sroki | Piotr Sroka"),
    Sample(
      "Z Iwoną Dębek spotkali się rodzice. Dębek obiecała, że stołówka zostanie otwarta.",
      "Dębek | Iwona Dębek"),
    Sample(
      "Decyzję ogłosił John Barlow. Według Barlowa fabryka powstanie w maju.",
      "Barlowa | John Barlow"),
    Sample(
      "W spotkaniu uczestniczył Siergiej Maletin. Maletin stwierdził, że rozmowy trwają.",
      "Maletin | Siergiej Maletin"),
    Sample(
      "Ksiądz Jan Wróbel odprawił mszę. – Parafia potrzebuje dachu – powiedział ks. Wróbel.",
      "ks. Wróbel | Jan Wróbel"),
    Sample(
      "Anna Sikora i Paweł Sikora prowadzą piekarnię. Anna Sikora powiedziała, że chleb podrożeje. Paweł Sikora dodał, że bułki też.",
      "Anna Sikora | Anna Sikora",
      "Paweł Sikora | Paweł Sikora"),
    Sample(
      "Prof. dr hab. Tadeusz Olech przebadał próbki. Zdaniem prof. Olecha woda jest czysta.",
      "prof. Olecha | Tadeusz Olech"),
    Sample(
      "Mecz obejrzał van der Meer. Van der Meer powiedział, że gra była słaba.",
      "Van der Meer | van der Meer",
      wrongToday: "a particle belongs to the surname behind it"),
    Sample(
      "Na sesji była Kinga Rączka. Według Rączki szkoła zostanie.",
      "Rączki | Kinga Rączka"),
    Sample(
      "Spotkał się z Larsem Holmem. Holm przyznał, że fabryka stoi.",
      "Holm | Lars Holm"),
    Sample(
      "Przesłuchano Halinę Wrzos i Marka Dudka. Dudek zeznał, że nic nie widział.",
      "Dudek | Marek Dudek"),
    Sample(
      "Zdaniem Rustama Karimowa kanał jest płytki.",
      "Rustama Karimowa | Rustam Karimow"),
    Sample(
      "Zdaniem prof. Henryka Wojdy wirus mutuje.",
      "prof. Henryka Wojdy | Henryk Wojda"),
    Sample(
      "Zdaniem dr Agaty Zięby wirus mutuje.",
      "dr Agaty Zięby | Agata Zięba"),
    Sample(
      "Zdaniem Ryszarda Dąbka las odrośnie.",
      "Ryszarda Dąbka | Ryszard Dąbek"),
    Sample(
      "Zdaniem Barbary Kozioł las odrośnie.",
      "Barbary Kozioł | Barbara Kozioł"),
    Sample(
      "Zdaniem Zbigniewa Moskały las odrośnie.",
      "Zbigniewa Moskały | Zbigniew Moskała"),
    Sample(
      "Zdaniem Józefa Kołodzieja las odrośnie.",
      "Józefa Kołodzieja | Józef Kołodziej"),
    Sample(
      "Zdaniem Antoniego Zawadzkiego las odrośnie.",
      "Antoniego Zawadzkiego | Antoni Zawadzki"),
    Sample(
      "Zdaniem Emmanuela Duvala las odrośnie.",
      "Emmanuela Duvala | Emmanuel Duval"),
    Sample(
      "Zdaniem Johna O'Briena las odrośnie.",
      "Johna O'Briena | John O'Brien"),
    Sample(
      "Zdaniem Anny Nowackiej las odrośnie.",
      "Anny Nowackiej | Anna Nowacka"),
    Sample(
      "Zdaniem Mateusza Woźnego las odrośnie.",
      "Mateusza Woźnego | Mateusz Woźny"),
    Sample(
      "Zdaniem Olgi Pietrzak las odrośnie.",
      "Olgi Pietrzak | Olga Pietrzak"),
    Sample(
      "Zdaniem Michała Kuny las odrośnie.",
      "Michała Kuny | Michał Kuna"),
    Sample(
      "Zdaniem Stefana Wronki las odrośnie.",
      "Stefana Wronki | Stefan Wronka"),
    Sample(
      "Zdaniem Pawła Matei las odrośnie.",
      "Pawła Matei | Paweł Mateja"),
    Sample(
      "Zdaniem Tomasza Dzięcioła las odrośnie.",
      "Tomasza Dzięcioła | Tomasz Dzięcioł"),
    Sample(
      "Zdaniem Siergieja Łukina las odrośnie.",
      "Siergieja Łukina | Siergiej Łukin"),
    Sample(
      "Zdaniem Wołodymyra Hrycenki las odrośnie.",
      "Wołodymyra Hrycenki | Wołodymyr Hrycenko"),
    Sample(
      "Zdaniem Roberta Fico las odrośnie.",
      "Roberta Fico | Robert Fico"),
    Sample(
      "Zdaniem Claire Dubois las odrośnie.",
      "Claire Dubois | Claire Dubois"),
    Sample(
      "Zdaniem Petera Müllera las odrośnie.",
      "Petera Müllera | Peter Müller"),
    Sample(
      "Zdaniem Jürgena Schmidta las odrośnie.",
      "Jürgena Schmidta | Jürgen Schmidt"),
    Sample(
      "Zdaniem Xi Minga las odrośnie.",
      "Xi Minga | Xi Ming"),
    Sample(
      "Według Dmitrija Sawczenki front jest stabilny. Sawczenko dodał, że straty są małe.",
      "Dmitrija Sawczenki | Dmitrij Sawczenko",
      "Sawczenko | Dmitrij Sawczenko"),
    Sample(
      "Zdaniem Petry Novotnej pociąg jest za drogi.",
      "Petry Novotnej | Petra Novotna",
      wrongToday: "an unknown first name before a surname is part of a person's name"),
    Sample(
      "Zdaniem Marii Skowrońskiej-Lis zbiory będą słabe.",
      "Marii Skowrońskiej-Lis | Maria Skowrońska-Lis"),
    Sample(
      "Zdaniem Ursuli von der Mühlen taryfy szkodzą.",
      "Ursuli von der Mühlen | Ursula von der Mühlen"),
    Sample(
      "Zdaniem Jacka Gołębia ptaki wrócą.",
      "Jacka Gołębia | Jacek Gołąb",
      wrongToday:
        "of two first names with the same form the commoner one in the language wins: „Jacka” is Jacek"
    ),
    Sample(
      "Kinga Rączka była na sesji. Rączka powiedziała, że szkoła zostanie.",
      "Rączka | Kinga Rączka"),
    Sample(
      "Sąsiadka Anna Kowal spotkała Jana Bąka. Bąk powiedział, że wyjeżdża na stałe.",
      "Bąk | Jan Bąk"),
    Sample(
      "- Będziemy walczyć - zapowiada Wilczek przed meczem.",
      "Wilczek | Wilczek"),
    Sample(
      "W sądzie zeznawali świadkowie. Krzysztof Z. twierdzi, że spał w domu.",
      "Krzysztof Z. | Krzysztof Z."),
    Sample(
      "Andrzej Mróz i jego żona Irena Mróz prowadzą schronisko. Mróz powiedziała, że zimą jest najtrudniej.",
      "Mróz | Irena Mróz"),
    Sample(
      "Wiceszef MSZ Paweł Gil odwiedził Wilno. Zdaniem Gila granica jest szczelna.",
      "Gila | Paweł Gil"),
    Sample(
      "Decyzję skrytykował Szymon Wołek. – To absurd – stwierdził Wołek. Według Wołka urząd złamał prawo.",
      "Wołek | Szymon Wołek",
      "Wołka | Szymon Wołek"),
    Sample(
      "Przemówienie wygłosił Mykoła Hrycenko. Hrycenko podkreślił, że jego kraj się obroni. Zdaniem Hrycenki pomoc jest konieczna.",
      "Hrycenko | Mykoła Hrycenko",
      "Hrycenki | Mykoła Hrycenko"),
    Sample(
      "Debatę prowadziła Amélie Laurent. Laurent przypomniała, że czas się kończy.",
      "Laurent | Amélie Laurent",
      wrongToday: "a surname that does not inflect may be the subject"),
    Sample(
      "W finale zagrała Iga Nowacka. Zdaniem Nowackiej korty były śliskie.",
      "Nowackiej | Iga Nowacka"),
    Sample(
      "KRZYSZTOF WOLSKI rządzi miastem od dekady. Wolski zapowiada, że odejdzie po wyborach.",
      "Wolski | Krzysztof Wolski"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
