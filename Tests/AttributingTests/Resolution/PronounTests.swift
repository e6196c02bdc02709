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
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
