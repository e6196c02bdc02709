import Testing

/// Where English sentences end, one table a cause; `¦` marks each border inside the text.
struct EnglishSentenceTests {
  /// Abbreviations that a sentence goes on behind.
  static let goingOn = [
    "Mr. Hale met Dr. Osei and Prof. Lindqvist in the lobby.",
    "Sen. Ruth Amari and Gov. Tim Boyle, R-Ohio, signed it.",
    "Lt. Gov. Dana Pruitt spoke for Lt. Col. Ames.",
    "No. 5 seed Ola Berg beat No. 10 Pia Dahl.",
    "See p. 12, pp. 30-31 and Fig. 4 of Vol. II.",
    "The U.S. Senate and the U.N. Security Council will vote.",
    "A U.S.-based firm joined the U.S.-China talks.",
    "They met at 5 p.m. Monday near Washington, D.C., and left.",
    "The doors open at 9 a.m. Eastern.",
    "At 6 p.m. Ms. Ray took the floor.",
    "Harlow Inc. chief Ada Moss spoke to Bright & Co. investors.",
    "He was born on Jan. 6, 1950, in St. Ives.",
    "It hurts small firms, e.g. bakers, i.e. nearly all of us.",
    "The match, Rovers vs. City, was called off.",
    "The board is 5 ft. wide and 40 in. long.",
    "Bring pens, paper etc. to the exam.",
    "She holds a Ph.D. in physics and an M.A. from Leeds.",
    "James Orr Jr. and Ned Orr Sr. own it.",
    "P.S. I am moving back in June.",
    "The study (Marsh et al. 2010) was small.",
    "It stands on 5th Ave. in the city.",
    "PORTLAND, Ore. - Pat Hale, a baker, left town.",
    "The goals of the U.S. -- as he sees them -- are clear.",
  ]

  /// Abbreviations that end a sentence.
  static let ending = [
    "They left the U.S. ¦He stayed behind.",
    "The office is in Washington, D.C. ¦It opens in May.",
    "The vote was at 5 p.m. ¦Turnout was low.",
    "She left the bank at 6 P.M. ¦Mr. Smith then went home.",
    "He sold it to Harlow Inc. ¦The price was not disclosed.",
    "Bring pens, paper, etc. ¦Then sit down.",
    "He has a Ph.D. ¦She has none.",
    "It fell in Sept. ¦Then it rose.",
    "He said no. ¦Nobody asked again.",
    "No. ¦Nobody asked.",
    "Mm. ¦Hot today.",
    "That is all she saw in. ¦Nothing else.",
    "The mine has run out of ore. ¦Miners have left.",
    "They moved to Salem, Ore. ¦The house was small.",
    "He owned it with Orr Sr. ¦They sold it in May.",
    "The war was World War II. ¦Millions died.",
  ]

  /// Initials and numbers.
  static let initials = [
    "J. K. Marlow wrote it with J.R. Sand.",
    "Did you see Albert I. Jones yesterday?",
    "We make a good team, you and I. ¦Did you see Albert?",
    "The plan failed under George W. Bell in 1999.",
    "In the end it was plan B. ¦It worked.",
    "She won in 2005. ¦Critics were stunned.",
    "The score was 3. ¦Smith was glad.",
    "1. First the roof. ¦2. Then the walls.",
    "She paid $3.50 for it. ¦He paid 1,200.75.",
  ]

  /// Marks that close behind the stop, and quotations.
  static let closers = [
    "\u{201C}We know,\u{201D} he said. ¦\u{201C}We always knew.\u{201D} ¦She nodded.",
    "\"Is it true?\" he asked. ¦\"It is true.\" ¦She left.",
    "\u{2018}It is.\u{2019} ¦She nodded.",
    "They cheered (all of them.) ¦Then they left.",
    "(It was the third time.) ¦Nobody knew why.",
    "The poet left in July. [6] ¦He came back later. [7, 8] ¦Then he wrote.",
    "It harms their rights. 4 ¦Even so, it passed.",
    "They shop at Yummy! in the morning.",
    "Who knew? ¦who cared?",
  ]

  /// Ellipses and dashes.
  static let ellipses = [
    "I never meant it.... ¦She left the store.",
    "He paused . . . and then went on.",
    "The habit was weak. . . . ¦The practice went on.",
    "... and then there was light.",
    "I know she is \u{2014} ¦Now she tries.",
    "The plan \u{2014} I think \u{2014} is dead.",
    "The paper \u{2014} The Daily Post \u{2014} folded.",
    "He tried -- and failed -- again.",
  ]

  /// Letters and posts, whose lines have run together.
  static let informal = [
    "i like it. ¦they do too. ¦call me at 555-0100. ¦thx",
    "So we went. ¦i was late. ¦it rained!! ¦so what",
    "that is great :) ¦Now I have two.",
    "What a deal!! :-) ¦We went back.",
    "Ann Lee ¦04/26/2001 07:17 AM ¦Will you be there?",
    "It was sent on 04/26/2001 07:17 AM by mistake.",
    "Thanks for coming. ¦Best regards, ¦Ann Lee",
    "Hi Tom, ¦This is fine.",
    "Dear all, ¦There is cake.",
    "write to ann@example.com ¦The office is closed.",
    "http://a.example/one ¦http://a.example/two ¦http://a.example/three",
    "see http://a.example/one for more.",
    "#press #news #cake",
    "It is over. ¦========== ¦This list is closed.",
    "\u{2022} First the roof ¦\u{2022} Then the walls",
    "Direct Dial:? 555 0100",
  ]

  @Test(arguments: goingOn + ending + initials + closers + ellipses + informal)
  func cuts(_ marked: String) throws {
    let (found, expected) = try Segmented.borders(marked, language: "en")
    #expect(found == expected)
  }

  /// What a token is: `|` separates the tokens of the expectation.
  @Test(arguments: [
    ("the U.S. and D.C.'s mayor", "the|U.S|.|and|D.C|.|'|s|mayor"),
    ("a Ph.D. at 5 p.m. (M.A.)", "a|Ph.D|.|at|5|p.m|.|(|M.A|.|)"),
    ("J.K. Marlow", "J|.|K|.|Marlow"),
    ("U.S.-based", "U.S|.|-|based"),
    ("Smith's, players', rock 'n' roll", "Smith's|,|players|'|,|rock|'|n|'|roll"),
    ("``Yes,'' he said, ''no''", "``|Yes|,|''|he|said|,|''|no|''"),
    ("e.g. N.Y.City", "e.g|.|N.Y|.|City"),
  ])
  func keepsDottedAbbreviationsWhole(text: String, tokens: String) throws {
    let article = try Segmented.article(text, language: "en")
    #expect(article.tokenTexts.joined(separator: "|") == tokens)
  }
}
