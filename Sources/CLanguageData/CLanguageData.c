// Made by `swift run CompilePacks`; do not edit.
#include "CLanguageData.h"

static const unsigned char en_words[] = {
#embed "data/en.pack"
};
static const unsigned char en_lexicon[] = {
#embed "data/en.lexicon"
};
static const unsigned char pl_words[] = {
#embed "data/pl.pack"
};
static const unsigned char pl_lexicon[] = {
#embed "data/pl.lexicon"
};

static const claimkit_language languages[] = {
    {"en", en_words, sizeof en_words, en_lexicon, sizeof en_lexicon},
    {"pl", pl_words, sizeof pl_words, pl_lexicon, sizeof pl_lexicon},
};

const claimkit_language *claimkit_language_at(size_t index) {
  return index < sizeof languages / sizeof languages[0] ? &languages[index] : 0;
}
