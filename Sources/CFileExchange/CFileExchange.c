// glibc declares renameat2 for those who ask for more than POSIX, which Swift's import of glibc does not.
#define _GNU_SOURCE
#include "CFileExchange.h"

#include <errno.h>
#include <stdio.h>

#ifdef RENAME_EXCHANGE

int claimkit_exchange(int folder, const char *a, const char *b) {
  return renameat2(folder, a, folder, b, RENAME_EXCHANGE);
}

int claimkit_rename_new(int folder, const char *from, const char *to) {
  return renameat2(folder, from, folder, to, RENAME_NOREPLACE);
}

#else

int claimkit_exchange(int folder, const char *a, const char *b) {
  (void)folder, (void)a, (void)b;
  errno = ENOSYS;
  return -1;
}

int claimkit_rename_new(int folder, const char *from, const char *to) {
  (void)folder, (void)from, (void)to;
  errno = ENOSYS;
  return -1;
}

#endif
