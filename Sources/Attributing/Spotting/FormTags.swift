import LanguagePacks

/// The tags of a form by what it can be in a phrase: made once per distinct form, so that no phrase filters readings again.
struct FormTags {
  /// As a modifier: adjective, participle, numeral.
  var modifier = Tags()
  /// As a noun.
  var noun = Tags()
  /// As a name: the proper readings, guesses beside them where the lexicon does not know the name, else the common ones.
  var name = Tags()
  /// As a name the lexicon lacks.
  var guessed = Tags()
}
