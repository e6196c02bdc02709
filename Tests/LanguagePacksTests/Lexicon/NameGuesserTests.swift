import ClaimKit
import Testing

@testable import LanguagePacks

/// Polish names that the lexicon lacks.
@Suite struct NameGuesserTests {
  let guesser: NameGuesser

  init() throws {
    guesser = try #require(EmbeddedPacks.pack(for: "pl").flatMap { NameGuesser(pack: $0) })
  }

  @Test(arguments: [
    ("Sullivana", "Sullivan", "subst:sg:gen.acc:m1"),
    ("Pieskowa", "Pieskow", "subst:sg:gen.acc:m1"),
    ("Pieskowa", "Pieskowa", "subst:sg:nom:f"), ("Szojgu", "Szojgu", "subst:sg:nom:m1"),
    ("Zełenskim", "Zełenski", "subst:sg:inst.loc:m1"), ("Trumpowi", "Trump", "subst:sg:dat:m1"),
    ("Nawrockiego", "Nawrocki", "subst:sg:gen.acc:m1"), ("Wosia", "Woś", "subst:sg:gen.acc:m1"),
    ("Ziobrze", "Ziobro", "subst:sg:dat.loc:m1"), ("Ziobry", "Ziobro", "subst:sg:gen:m1"),
    ("Scholza", "Scholz", "subst:sg:gen.acc:m1"), ("Scholzem", "Scholz", "subst:sg:inst:m1"),
    ("Macrona", "Macron", "subst:sg:gen.acc:m1"), ("Vance'a", "Vance", "subst:sg:gen.acc:m1"),
    ("Vance’em", "Vance", "subst:sg:inst:m1"), ("Kennedy'ego", "Kennedy", "subst:sg:gen.acc:m1"),
    ("Kowalskiej", "Kowalska", "subst:sg:gen.dat.loc:f"),
    ("Kowalską", "Kowalska", "subst:sg:acc.inst:f"),
    ("Tuskiem", "Tusk", "subst:sg:inst:m1"), ("Tusku", "Tusk", "subst:sg:loc.voc:m1"),
    ("Putinie", "Putin", "subst:sg:loc.voc:m1"), ("Dudzie", "Duda", "subst:sg:dat.loc:m1.f"),
    ("Dudą", "Duda", "subst:sg:inst:m1.f"), ("Dudowie", "Duda", "subst:pl:nom:m1"),
    ("Nawroccy", "Nawrocki", "subst:pl:nom:m1"), ("Merkel", "Merkel", "subst:sg:gen:f"),
    ("Meloni", "Meloni", "subst:sg:acc:f"), ("Rubia", "Rubio", "subst:sg:gen.acc:m1"),
    ("Bodnara", "Bodnar", "subst:sg:gen.acc:m1"), ("Bodnarze", "Bodnar", "subst:sg:loc:m1"),
    ("Siemoniaka", "Siemoniak", "subst:sg:gen.acc:m1"),
    ("Gawkowskiemu", "Gawkowski", "subst:sg:dat:m1"),
    ("Cieślaka", "Cieślak", "subst:sg:gen.acc:m1"),
    ("Kropiwnickiej", "Kropiwnicka", "subst:sg:gen:f"),
    ("Brejzę", "Brejza", "subst:sg:acc:m1.f"), ("Brejzie", "Brejza", "subst:sg:dat:m1.f"),
    ("Hołowni", "Hołownia", "subst:sg:gen:m1"), ("Wałęsie", "Wałęsa", "subst:sg:dat:m1.f"),
    ("Kosiniaka", "Kosiniak", "subst:sg:gen.acc:m1"), ("Krawca", "Krawiec", ""),
    ("Kwaśniewskich", "Kwaśniewski", "subst:pl:gen:m1"),
    ("Vučicia", "Vučić", "subst:sg:gen.acc:m1"),
    ("Ławrowem", "Ławrow", "subst:sg:inst:m1"), ("Joanny", "Joanna", "subst:sg:gen:f"),
    ("Prigożyna", "Prigożyn", "subst:sg:gen.acc:m1"), ("Una", "Un", "subst:sg:gen.acc:m1"),
    ("Łukaszenki", "Łukaszenka", "subst:sg:gen:m1"),
    ("Łukaszenki", "Łukaszenko", "subst:sg:gen:m1"),
    ("Jacka", "Jacek", "subst:sg:gen.acc:m1"), ("Pawła", "Paweł", "subst:sg:gen.acc:m1"),
    ("Aleksandra", "Aleksander", "subst:sg:gen.acc:m1"),
    ("Jerzego", "Jerzy", "subst:sg:gen.acc:m1"),
  ])
  func guesses(form: String, lemma: String, tag: String) {
    let wanted = MorphTag(tag)
    let fits = guesser.candidates(for: form).contains {
      $0.lemma == lemma && $0.tag.bits & wanted.bits == wanted.bits
    }
    if lemma == "Krawiec" {
      // A stem that changes with its ending is beyond endings; the lexicon knows such words.
      withKnownIssue { #expect(fits) }
    } else {
      #expect(fits, "\(guesser.candidates(for: form))")
    }
  }

  @Test(arguments: [
    ("Sullivana", "Sullivanowi", true), ("Sullivan", "Sullivanem", true),
    ("Pieskow", "Pieskowa", true),
    ("Ziobro", "Ziobrze", true), ("Ziobry", "Ziobrą", true), ("Duda", "Dudzie", true),
    ("Kowalska", "Kowalskiej", true), ("Kowalskiej", "Kowalskiego", false),
    ("Kowalska", "Kowalski", false), ("Nawrocki", "Nawrockim", true), ("Trump", "Tramp", false),
    ("Macron", "Scholz", false), ("Vance", "Vance'a", true), ("Szojgu", "Szojgu", true),
    ("Woś", "Wosiem", true), ("Bidena", "Bidenem", true), ("Merkel", "Merkel", true),
    ("Putin", "Putina", true), ("Putina", "Putinowi", true), ("Li", "Xi", false),
  ])
  func comparesNames(a: String, b: String, expected: Bool) {
    #expect(guesser.sameName(a, b) == expected)
    #expect(guesser.sameName(b, a) == expected)
  }

  @Test(arguments: ["", "a", "X", "ą", "Ńń", "123", "Szojgu", "Kowalskiej"])
  func readingsAreTheCandidates(form: String) {
    let candidates = guesser.candidates(for: form)
    #expect(candidates.contains { $0.lemma == form })
    var text = form
    var readings: [Reading] = []
    text.withUTF8 { guesser.readings(of: $0, into: &readings) }
    if form.isEmpty { return }
    let keyed = Set(candidates.map { Reading(lemma: LemmaKey($0.lemma), tag: $0.tag) })
    #expect(Set(readings) == keyed)
  }

  /// The likeliest inflected reading comes first.
  @Test(arguments: [
    ("Sullivana", "Sullivan"), ("Trumpowi", "Trump"), ("Zełenskim", "Zełenski"),
    ("Kowalskiej", "Kowalska"), ("Vance'a", "Vance"), ("Nawrockiego", "Nawrocki"),
  ])
  func putsTheLikeliestFirst(form: String, lemma: String) {
    let first = guesser.candidates(for: form).first {
      !$0.tag.cases.contains(.nominative) && !$0.tag.cases.isEmpty
    }
    #expect(first?.lemma == lemma)
  }
}
