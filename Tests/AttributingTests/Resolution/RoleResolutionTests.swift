import Testing

/// A role stands for whoever was introduced with it.
struct RoleResolutionTests {
  static let speakers: [Sample] = [
    Sample(
      "Na miejsce przyjechał komendant powiatowy Stefan Bury. Komendant przekazał, że nikt nie zginął.",
      "Komendant | Stefan Bury"),
    Sample(
      "Spotkanie zorganizował poseł Karol Lipa. – Ustawa przejdzie – zapewnił parlamentarzysta.",
      "parlamentarzysta | Karol Lipa"),
    Sample(
      "Prezes spółki Ewa Sad wystąpiła na konferencji. Szefowa firmy przyznała, że zysk spadł.",
      "Szefowa firmy | Ewa Sad"),
    Sample(
      "W auli przemawiał rektor Lech Gaj. Profesor Irena Mróz siedziała obok. Rektor ogłosił, że czesne nie wzrośnie.",
      "Rektor | Lech Gaj"),
    Sample(
      "Reżyserka Nina Kwiat pokazała film. Artystka zdradziła, że kręci już następny.",
      "Artystka | Nina Kwiat"),
    Sample(
      "Do sądu przyszli obrońca Adam Gil i prokurator Hanna Ryś. Prokurator powiedziała, że złoży apelację.",
      "Prokurator | Hanna Ryś"),
    Sample(
      "Wójt Jan Bąk i skarbniczka Ewa Sad przyszli razem. Samorządowiec zapewnił, że dług zniknie.",
      "Samorządowiec | Jan Bąk"),
    Sample(
      "Poseł Jan Bąk zabrał głos. Polityk stwierdził, że most powstanie.",
      "Polityk | Jan Bąk"),
    Sample(
      "Aktorka Lena Brzoza wróciła na scenę. Artystka przyznała, że bała się premiery.",
      "Artystka | Lena Brzoza"),
    Sample(
      "Trener Oskar Wilczek podał się do dymisji. Szkoleniowiec tłumaczył, że jest zmęczony.",
      "Szkoleniowiec | Oskar Wilczek"),
    Sample(
      "Burmistrz Halina Wrzos spotkała się ze starostą Tadeuszem Gilem. Starosta zaznaczył, że droga jest powiatowa.",
      "Starosta | Tadeusz Gil"),
    Sample(
      "Burmistrz Halina Wrzos spotkała się ze starostą Tadeuszem Gilem. Burmistrz zaznaczyła, że droga jest powiatowa.",
      "Burmistrz | Halina Wrzos"),
    Sample(
      "Do sądu przyszedł Piotr Lis, szef resortu finansów. Minister zeznał, że nie znał umowy.",
      "Minister | Piotr Lis"),
    Sample(
      "Przed sądem stanął Jan Bąk. Oskarżony stwierdził, że nic nie pamięta.",
      "Oskarżony | Jan Bąk"),
    Sample(
      "Matka chłopca, Ewa Lis, wezwała pogotowie. Lekarz stwierdził, że dziecko jest zdrowe.",
      "Lekarz | lekarz"),
    Sample(
      "Spotkanie prezydenta Piotra Lisa z premierem Tomaszem Rakiem trwało godzinę. Rak powiedział, że było owocne.",
      "Rak | Tomasz Rak"),
    Sample(
      "Rosyjski minister Igor Sosna przyleciał do Ankary. Turecki minister oświadczył, że rozmowy trwają.",
      "Turecki minister | turecki minister"),
    Sample(
      "Rzecznik policji Adam Sowa przyjechał na miejsce. Policjant przekazał, że kierowca uciekł.",
      "Policjant | Adam Sowa"),
    Sample(
      "Prezydent Rosji wygłosił orędzie. Przywódca stwierdził, że wojna potrwa.",
      "Przywódca | prezydent Rosji"),
    Sample(
      "Premier Danii Petra Novotna przyleciała do Warszawy. Szefowa rządu podkreśliła, że granica jest szczelna.",
      "Szefowa rządu | Petra Novotna",
      wrongToday: "a phrase for a role goes on with whoever was introduced with that role"),
    Sample(
      "Radny Paweł Kot zapytał o drogę. Burmistrz odpowiedziała, że prace ruszą wiosną.",
      "Burmistrz | burmistrz"),
    Sample(
      "Prezydent Krzysztof Wolski spotkał się z ambasadorem Johnem Barlowem. Dyplomata podkreślił, że umowa jest gotowa.",
      "Dyplomata | John Barlow"),
    Sample(
      "Trener Marek Lasota i kapitan Dawid Sęk odpowiadali na pytania. Szkoleniowiec przyznał, że drużyna jest zmęczona.",
      "Szkoleniowiec | Marek Lasota"),
    Sample(
      "Na miejscu był wiceminister obrony Paweł Gil. Polityk zapewnił, że granica jest bezpieczna. Wiceminister dodał, że wojska jest dość.",
      "Polityk | Paweł Gil",
      "Wiceminister | Paweł Gil"),
    Sample(
      "Dyrektorka szpitala Zofia Hajduk wyszła do dziennikarzy. Lekarka poinformowała, że pacjent żyje.",
      "Lekarka | Zofia Hajduk"),
    Sample(
      "Kierowcą autobusu był 52-letni Adam G. Mężczyzna zeznał, że zawiodły hamulce.",
      "Mężczyzna | Adam G."),
    Sample(
      "Wyrok wydał Sąd Okręgowy w Opolu. Sędzia Hanna Ryś uzasadniła, że wina nie budzi wątpliwości.",
      "Sędzia Hanna Ryś | Hanna Ryś"),
    Sample(
      "Wywiadu udzieliła Nina Kwiat. Gwiazda wyznała, że chce mieszkać na wsi.",
      "Gwiazda | Nina Kwiat"),
  ]

  @Test(arguments: speakers)
  func tells(_ sample: Sample) throws {
    try sample.check(Attributed.speakers)
  }
}
