import Testing

/// Pronouns agree in gender and number with whom they mean.
struct PronounTests {
  static let speakers: [Sample] = [
    Sample(
      "Minister Olga Bielska i wójt Jan Bąk spotkali się w Opolu. Według niej droga jest potrzebna.",
      "niej | Olga Bielska"),
    Sample(
      "Minister Olga Bielska i wójt Jan Bąk spotkali się w Opolu. Według niego droga jest potrzebna.",
      "niego | Jan Bąk"),
    Sample(
      "Protest zorganizowali pielęgniarki i ratownicy. Ich zdaniem płace są za niskie.",
      "Ich | pielęgniarki"),
    Sample(
      "Wójt Jan Bąk był na miejscu. On sam przyznał, że nie spodziewał się powodzi.",
      "On | Jan Bąk"),
    Sample(
      "Aktorka Nina Kwiat wróciła do teatru. Jej zdaniem widzowie potrzebują komedii.",
      "Jej | Nina Kwiat"),
    Sample(
      "Minister Ewa Lis odwiedziła szpital. Według niej kolejki będą krótsze.",
      "niej | Ewa Lis"),
    Sample(
      "Głos zabrał prezes huty Tomasz Rak. Jego zdaniem zakład przetrwa.",
      "Jego | Tomasz Rak"),
    Sample(
      "Tomasz Rak rozmawiał z Ewą Lis. Ona uważa, że huta upadnie.",
      "Ona | Ewa Lis"),
    Sample(
      "Lekarze napisali list. W ich ocenie oddział jest za mały.",
      "ich | lekarze"),
    Sample(
      "Sąsiadka Anna Kowal spotkała Jana Bąka. Ten powiedział, że wyjeżdża na stałe.",
      "Ten | Jan Bąk",
      wrongToday:
        "a name met only in an oblique case takes the sex of the verb it is found for, and its nominative"
    ),
    Sample(
      "Ekipa Kamila Dudka wygrała. Jego zdaniem decydował spokój.",
      "Jego | Kamil Dudek"),
    Sample(
      "Lekarze protestują od maja. W ich ocenie dyżury są zbyt długie.",
      "ich | lekarze"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
