#ifndef CDESKDATA_H
#define CDESKDATA_H

#include <stddef.h>

/// A file about desks that is part of the program: constant bytes that live as long as the process.
typedef struct {
  /// What it is called, such as "scales/demagog.yaml".
  const char *name;
  /// The bytes of the file.
  const unsigned char *bytes;
  /// How many.
  size_t size;
} claimkit_desk_file;

/// The rating scale of that number, from 0 in the order of their names; null past the last.
const claimkit_desk_file *claimkit_scale_at(size_t index);

#endif
