import Testing

/// A verb without a subject agrees with its speaker.
struct DroppedSubjectTests {
  static let speakers: [Sample] = [
    Sample(
      "Minister Olga Bielska spotkała się z wójtem Janem Bąkiem. Przyznała, że droga jest zła.",
      "- | Olga Bielska"),
    Sample(
      "Minister Olga Bielska spotkała się z wójtem Janem Bąkiem. Przyznał, że droga jest zła.",
      "- | Jan Bąk"),
    Sample(
      "Wójt Jan Bąk przyjechał rano. Najpierw obejrzał wał. – Trzyma – powiedział. Potem dodał, że woda opada.",
      "- | Jan Bąk",
      "- | Jan Bąk"),
    Sample(
      "Strażacy dotarli po północy. Przekazali, że ogień jest opanowany.",
      "- | strażacy"),
    Sample(
      "Związkowcy rozmawiali z prezesem Tomaszem Rakiem. Zapowiedzieli, że rozpoczną strajk.",
      "- | związkowcy"),
    Sample(
      "– Nie zgadzam się – powiedziała radna Beata Struś. Zaznaczyła, że pójdzie do sądu.",
      "radna Beata Struś | Beata Struś",
      "- | Beata Struś"),
    Sample(
      "Sąd Rejonowy w Nysie wydał wyrok. Uznał, że kierowca jest winny.",
      "- | Sąd Rejonowy w Nysie"),
    Sample(
      "Wójt Jan Bąk spotkał się z radną Kingą Rączką. Przyznała, że jest przeciw.",
      "- | Kinga Rączka"),
    Sample(
      "Wójt Jan Bąk spotkał się z radną Kingą Rączką. Przyznał, że jest przeciw.",
      "- | Jan Bąk"),
    Sample(
      "Rolnicy zablokowali drogę. Zapowiadają, że zostaną do piątku.",
      "- | rolnicy"),
    Sample(
      "Rolnicy zablokowali drogę. Wójt Jan Bąk przyjechał na miejsce. Zapowiedział, że spełni postulaty.",
      "- | Jan Bąk"),
    Sample(
      "Ewa Mazur kieruje muzeum. Tomasz Rak jest jej zastępcą. Powiedziała, że wystawa ruszy.",
      "- | Ewa Mazur"),
    Sample(
      "Jan Bąk powiedział, że odchodzi z klubu. Dodał, że jest zmęczony.",
      "Jan Bąk | Jan Bąk",
      "- | Jan Bąk"),
    Sample(
      "Policja zatrzymała kierowcę. Ustaliła, że był trzeźwy.",
      "- | policja"),
    Sample(
      "Ministerstwo wydało komunikat. Poinformowało, że szkoły są zamknięte.",
      "- | ministerstwo"),
    Sample(
      "Do matki zadzwonił policjant. Powiedział, że syn jest cały.",
      "- | policjant"),
    Sample(
      "Matka zadzwoniła do policjanta. Powiedziała, że syn zaginął.",
      "- | matka"),
    Sample(
      "Tadeusz Gil rozmawiał z mieszkańcami.\n\nPo godzinie przyznał, że pieniędzy brakuje.",
      "- | Tadeusz Gil"),
    Sample(
      "W akcji brał udział Leon Wrzos. Strażak wyniósł z budynku dwoje dzieci. Przyznał, że bał się ognia.",
      "- | Leon Wrzos"),
    Sample(
      "Spółką kieruje Ewa Sad. Wcześniej pracowała w banku. W piątek zapowiedziała, że odejdzie jesienią.",
      "- | Ewa Sad"),
    Sample(
      "Radny Jan Wilk zapytał wójta o drogę. Odpowiedział mu Jan Bąk. Zapewnił, że prace ruszą w maju.",
      "- | Jan Bąk"),
    Sample(
      "Nina Kwiat zagrała w filmie Pawła Olszy. Reżyser był zachwycony. Mówił, że lepszej aktorki nie znajdzie.",
      "- | Paweł Olsza"),
    Sample(
      "Wójt Jan Bąk przyjechał z córką Hanną. Powiedziała, że most jest piękny.",
      "- | Hanna"),
    Sample(
      "Do Opola przyjechała minister Olga Bielska. Towarzyszył jej wojewoda Lech Gaj. Minister obejrzała szpital i oddział ratunkowy. Oceniła, że remont jest konieczny.",
      "- | Olga Bielska"),
    Sample(
      "Klub Górnik Wrzosy przegrał z Iskrą Zabrze 0:3. Trener gości Marek Lasota nie krył radości. Stwierdził, że to najlepszy mecz sezonu.",
      "- | Marek Lasota"),
    Sample(
      "– Wracam do gry – powiedział po treningu napastnik Iskry Kamil Dudek. Dodał, że kontuzja była niegroźna. Ocenił też, że drużyna jest silna.",
      "napastnik Iskry Kamil Dudek | Kamil Dudek",
      "- | Kamil Dudek",
      "- | Kamil Dudek"),
    Sample(
      "Prokuratura postawiła zarzuty Adamowi G. Mężczyzna nie przyznał się do winy. Wyjaśnił, że pieniądze pożyczył.",
      "- | Adam G."),
    Sample(
      "Do zdarzenia doszło w Nysie. 45-letnia kobieta zgłosiła kradzież. Powiedziała policjantom, że torebkę wyrwał jej mężczyzna w czapce.",
      "- | 45-letnia kobieta"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
