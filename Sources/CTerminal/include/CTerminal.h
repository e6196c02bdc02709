#ifndef CLAIMKIT_TERMINAL_H
#define CLAIMKIT_TERMINAL_H

/// Puts a terminal into raw mode and onto its second screen, and sees to it that it comes back however the process ends,
/// short of SIGKILL. Returns 0, or -1 with errno set. At most one terminal at a time.
int claimkit_terminal_enter(int input, int output);

/// Gives the terminal back as it was. Harmless where it was not entered.
void claimkit_terminal_leave(void);

/// Columns and rows of a terminal. Returns 0, or -1 where it does not say.
int claimkit_terminal_size(int output, int *columns, int *rows);

/// Whether the window changed its size, or the process was stopped and goes on, since this was last asked.
int claimkit_terminal_changed(void);

#endif
