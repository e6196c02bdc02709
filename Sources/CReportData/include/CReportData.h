#ifndef CREPORTDATA_H
#define CREPORTDATA_H

#include <stddef.h>

/// Constant text that lives as long as the process; UTF-8, not closed by a zero.
typedef struct {
  /// The first byte.
  const unsigned char *bytes;
  /// How many bytes.
  size_t size;
} claimkit_text;

/// The words of reports in one language.
typedef struct {
  /// The language's code, such as "pl".
  const char *code;
  /// The table as written in words/<code>.txt.
  claimkit_text table;
} claimkit_words;

/// The words of that number, from 0, English first; null past the last.
const claimkit_words *claimkit_words_at(size_t index);

/// The style sheet of pages: page/page.css.
claimkit_text claimkit_page_style(void);

/// The script of pages: page/page.js.
claimkit_text claimkit_page_script(void);

#endif
