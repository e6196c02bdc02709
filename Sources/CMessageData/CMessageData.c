// What the tool says in languages other than English: a table each. A language is a file in sentences and two lines here.
#include "CMessageData.h"

static const unsigned char pl[] = {
#embed "sentences/pl.txt"
};

static const claimkit_sentences languages[] = {
    {"pl", pl, sizeof pl},
};

const claimkit_sentences *claimkit_sentences_at(size_t index) {
  return index < sizeof languages / sizeof languages[0] ? &languages[index] : 0;
}
