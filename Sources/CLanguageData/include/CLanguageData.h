#ifndef CLANGUAGEDATA_H
#define CLANGUAGEDATA_H

#include <stddef.h>

/// The compiled pack of one language: constant bytes that live as long as the process.
typedef struct {
  /// The language's code, such as "pl".
  const char *code;
  /// The word lists.
  const unsigned char *words;
  /// Bytes in `words`.
  size_t words_size;
  /// The lexicon; null for a language without one.
  const unsigned char *lexicon;
  /// Bytes in `lexicon`.
  size_t lexicon_size;
} claimkit_language;

/// The language of that number, from 0 in the order of the codes; null past the last.
const claimkit_language *claimkit_language_at(size_t index);

#endif
