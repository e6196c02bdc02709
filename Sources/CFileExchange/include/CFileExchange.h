#ifndef CLAIMKIT_FILE_EXCHANGE_H
#define CLAIMKIT_FILE_EXCHANGE_H

/// Exchanges two names in one folder in a single step. Returns 0, or -1 with errno set; ENOSYS where the system has no
/// such call.
int claimkit_exchange(int folder, const char *a, const char *b);

/// Renames within one folder, and fails with EEXIST where the new name is taken. Returns 0, or -1 with errno set;
/// ENOSYS where the system has no such call.
int claimkit_rename_new(int folder, const char *from, const char *to);

#endif
