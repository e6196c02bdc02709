// What reports are made of besides code: words in each language, the style sheet and the script of pages.
// A language is a file in words and three lines here.
#include "CReportData.h"

static const unsigned char en_words[] = {
#embed "words/en.txt"
};
static const unsigned char pl_words[] = {
#embed "words/pl.txt"
};

static const unsigned char page_style[] = {
#embed "page/page.css"
};
static const unsigned char page_script[] = {
#embed "page/page.js"
};

static const claimkit_words languages[] = {
    {"en", {en_words, sizeof en_words}},
    {"pl", {pl_words, sizeof pl_words}},
};

const claimkit_words *claimkit_words_at(size_t index) {
  return index < sizeof languages / sizeof languages[0] ? &languages[index] : 0;
}

claimkit_text claimkit_page_style(void) {
  return (claimkit_text){page_style, sizeof page_style};
}

claimkit_text claimkit_page_script(void) {
  return (claimkit_text){page_script, sizeof page_script};
}
