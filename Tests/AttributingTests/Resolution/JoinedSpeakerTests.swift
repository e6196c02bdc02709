import Testing

/// Several who say the same words: each is a source of a claim of its own.
struct JoinedSpeakerTests {
  static let speakers: [Sample] = [
    Sample(
      "Jan Bąk i Anna Kot powiedzieli, że droga jest zamknięta.", "Jan Bąk | Jan Bąk",
      "Anna Kot | Anna Kot"),
    Sample(
      "Jan Bąk, Adam Kot i Ewa Lis uważają, że droga jest zamknięta.", "Jan Bąk | Jan Bąk",
      "Adam Kot | Adam Kot", "Ewa Lis | Ewa Lis"),
    Sample(
      "Zarówno minister Jan Bąk, jak i jego zastępca Anna Kot zapewnili, że droga będzie gotowa.",
      "minister Jan Bąk | Jan Bąk", "zastępca Anna Kot | Anna Kot"),
    Sample(
      "Jan Bąk, wójt gminy, i Anna Kot, radna, powiedzieli, że droga jest zamknięta.",
      "Jan Bąk | Jan Bąk", "Anna Kot | Anna Kot"),
    Sample(
      "Prezydent Jan Bąk, a także premier Adam Kot podkreślili, że granica jest bezpieczna.",
      "Prezydent Jan Bąk | Jan Bąk", "premier Adam Kot | Adam Kot"),
    Sample(
      "Lekarze i pielęgniarki twierdzą, że oddział jest za mały.", "Lekarze | lekarze",
      "pielęgniarki | pielęgniarki"),
    Sample(
      "- Nie ma zgody - powiedzieli zgodnie Jan Bąk i Anna Kot.", "Jan Bąk | Jan Bąk",
      "Anna Kot | Anna Kot"),
    Sample(
      "Zdaniem posła Jana Nowaka i senatora Adama Bąka ustawa jest zła.",
      "posła Jana Nowaka | Jan Nowak", "senatora Adama Bąka | Adam Bąk"),
    Sample(
      "Według ekspertów i lekarzy szczepionka działa.", "ekspertów | eksperci",
      "lekarzy | lekarze"),
    // Behind them a plural without a subject means them again.
    Sample(
      "Jan Bąk i Anna Kot powiedzieli, że droga jest zamknięta. Dodali, że objazdu nie będzie.",
      "Jan Bąk | Jan Bąk", "Anna Kot | Anna Kot", "- | Jan Bąk", "- | Anna Kot"),
    Sample(
      "Na sesję przyszli Jan Bąk i Anna Kot. Powiedzieli, że droga jest zamknięta.",
      "- | Jan Bąk", "- | Anna Kot"),
    Sample(
      "Jan Bąk i Anna Kot przyszli na sesję. Oboje powiedzieli, że droga jest zamknięta.",
      "Oboje | Jan Bąk", "Oboje | Anna Kot"),
    Sample(
      "Jan Bąk przyszedł na sesję. Adam Kot czekał w sali. Obaj zgodnie podkreślili, że droga jest zamknięta.",
      "Obaj | Jan Bąk", "Obaj | Adam Kot"),
  ]

  @Test(arguments: speakers)
  func findsEach(_ sample: Sample) throws { try sample.check(Attributed.speakers) }

  /// One speaks, whatever a conjunction joins beside it.
  static let single: [Sample] = [
    Sample(
      "Jan Bąk i Anna Kot przyszli na sesję. Bąk powiedział, że droga jest zamknięta.",
      "Bąk | Jan Bąk"),
    Sample(
      "Rzecznik straży pożarnej i policji Jan Bąk powiedział, że droga jest zamknięta.",
      "Rzecznik straży pożarnej i policji Jan Bąk | Jan Bąk"),
    Sample(
      "Rolnicy, którym pomagali Jan Bąk i Ewa Kot, twierdzą, że susza trwa.",
      "Rolnicy | rolnicy"),
    Sample(
      "Jan Bąk i Anna Kot pojechali na miejsce. Mieszkańcy protestują od rana. Twierdzą, że droga zniszczy las.",
      "- | mieszkańcy"),
    Sample(
      "Sąd wysłuchał Jana Bąka i Anny Kot. Adwokaci twierdzą, że wyrok jest surowy.",
      "Adwokaci | adwokaci"),
    Sample(
      "Obaj ministrowie zgodnie oświadczyli, że umowa zostanie podpisana.",
      "Obaj ministrowie | obaj ministrowie"),
  ]

  @Test(arguments: single)
  func findsOne(_ sample: Sample) throws { try sample.check(Attributed.speakers) }
}
