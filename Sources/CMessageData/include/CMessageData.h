#ifndef CMESSAGEDATA_H
#define CMESSAGEDATA_H

#include <stddef.h>

/// What the tool says in one language, as written in sentences/<code>.txt; UTF-8, not closed by a zero.
typedef struct {
  /// The language's code, such as "pl".
  const char *code;
  /// The first byte of the table.
  const unsigned char *bytes;
  /// How many bytes.
  size_t size;
} claimkit_sentences;

/// The sentences of that number, from 0; null past the last. English has none: it is what the code is written in.
const claimkit_sentences *claimkit_sentences_at(size_t index);

#endif
