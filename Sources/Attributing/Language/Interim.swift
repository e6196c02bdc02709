import LanguagePacks

struct NameClasses: OptionSet, Sendable {
  let rawValue: UInt8
  static let firstNameMasculine = NameClasses(rawValue: 1)
  static let firstNameFeminine = NameClasses(rawValue: 2)
  static let surname = NameClasses(rawValue: 4)
  static let place = NameClasses(rawValue: 8)
  static let firstName: NameClasses = [.firstNameMasculine, .firstNameFeminine]
  static let person: NameClasses = [.firstName, .surname]
}
extension Lexicon { func nameClasses(of: LemmaKey) -> NameClasses { [] } }
struct NameGuesser: Sendable {
  struct Candidate { var lemma: String; var tag: MorphTag }
  init?(pack: LanguagePack) { if pack.lexicon == nil { return nil } }
  func candidates(for form: String) -> [Candidate] {
    var out: [Candidate] = []
    func add(_ e: String, _ r: String, _ g: MorphTag.Genders, _ c: MorphTag.Cases) {
      guard form.hasSuffix(e), form.utf8.count > e.utf8.count + 2 else { return }
      out.append(
        Candidate(
          lemma: String(form.dropLast(e.count)) + r,
          tag: MorphTag(.noun, cases: c, genders: g, numbers: .singular)))
    }
    let m: MorphTag.Genders = .masculinePersonal
    let vowel = "aeiouyąęó".contains(form.last ?? "x")
    if !vowel {
      out.append(
        Candidate(
          lemma: form, tag: MorphTag(.noun, cases: .nominative, genders: m, numbers: .singular)))
      out.append(
        Candidate(
          lemma: form,
          tag: MorphTag(
            .noun, cases: [.nominative, .genitive, .dative, .accusative, .instrumental, .locative],
            genders: .feminine, numbers: .singular)))
    } else {
      out.append(
        Candidate(
          lemma: form,
          tag: MorphTag(.noun, cases: [.nominative], genders: [m, .feminine], numbers: .singular)))
      if !form.hasSuffix("a") {
        out.append(
          Candidate(
            lemma: form,
            tag: MorphTag(
              .noun, cases: [.genitive, .dative, .accusative, .instrumental, .locative],
              genders: [m, .feminine], numbers: .singular)))
      }
    }
    add("a", "", m, [.genitive, .accusative]); add("owi", "", m, .dative);
    add("em", "", m, .instrumental); add("iem", "", m, .instrumental); add("ie", "", m, .locative);
    add("u", "", m, .locative)
    add("'a", "", m, [.genitive, .accusative]); add("'em", "", m, .instrumental);
    add("'owi", "", m, .dative); add("’a", "", m, [.genitive, .accusative]);
    add("’em", "", m, .instrumental)
    add("iego", "i", m, [.genitive, .accusative]); add("iemu", "i", m, .dative);
    add("im", "i", m, [.instrumental, .locative])
    add("ego", "y", m, [.genitive, .accusative]); add("emu", "y", m, .dative);
    add("ym", "y", m, [.instrumental, .locative])
    add("'ego", "", m, [.genitive, .accusative]); add("ego", "e", m, [.genitive, .accusative])
    add("ej", "a", .feminine, [.genitive, .dative, .locative]);
    add("ą", "a", .feminine, [.accusative, .instrumental]);
    add("ę", "a", [.feminine, m], .accusative)
    add("y", "a", [.feminine, m], .genitive); add("i", "a", [.feminine, m], .genitive);
    add("ie", "a", [.feminine, m], [.dative, .locative])
    add("ką", "ka", [.feminine, m], .instrumental);
    add("ce", "ka", [.feminine, m], [.dative, .locative]);
    add("rze", "ra", [.feminine, m], [.dative, .locative])
    add("na", "ny", m, []); add("ka", "ek", m, [.genitive, .accusative]);
    add("kiem", "ek", m, .instrumental); add("kowi", "ek", m, .dative);
    add("ca", "ec", m, [.genitive, .accusative]); add("ńca", "niec", m, [.genitive, .accusative])
    return out
  }
}
