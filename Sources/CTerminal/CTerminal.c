// The terminal interfaces are extensions of the C library.
#define _DEFAULT_SOURCE

#include "CTerminal.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// In C, because a signal may come at any moment: a handler may touch nothing but plain memory and a few system calls.

static volatile sig_atomic_t is_entered = 0;
static volatile sig_atomic_t has_changed = 0;
static int input_descriptor = -1;
static int output_descriptor = -1;
static struct termios saved;
static struct termios raw;

// Second screen, no cursor, pasted text between marks; and back.
static const char enter_sequence[] = "\033[?1049h\033[?25l\033[?2004h\033[2J";
static const char leave_sequence[] = "\033[?2004l\033[0m\033[?25h\033[?1049l";

static void write_all(const char *text, size_t length) {
  while (length > 0) {
    ssize_t count = write(output_descriptor, text, length);
    if (count < 0) {
      if (errno == EINTR) continue;
      return;
    }
    text += count;
    length -= (size_t)count;
  }
}

void claimkit_terminal_leave(void) {
  if (!is_entered) return;
  is_entered = 0;
  write_all(leave_sequence, sizeof leave_sequence - 1);
  tcsetattr(input_descriptor, TCSAFLUSH, &saved);
}

/// The process ends as the signal wants it, with the terminal given back first.
static void end(int number) {
  int code = errno;
  claimkit_terminal_leave();
  errno = code;
  signal(number, SIG_DFL);
  raise(number);
}

static void notice(int number) {
  (void)number;
  has_changed = 1;
}

/// Stopped by a signal from outside: the shell gets its terminal back, and we get ours when it goes on.
static void go_on(int number) {
  (void)number;
  int code = errno;
  if (is_entered) {
    tcsetattr(input_descriptor, TCSANOW, &raw);
    write_all(enter_sequence, sizeof enter_sequence - 1);
  }
  has_changed = 1;
  errno = code;
}

static void handle(int number, void (*handler)(int)) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigfillset(&action.sa_mask);
  // No SA_RESTART: reading is interrupted, so that the new size is drawn at once. The crash of a handler ends it all.
  action.sa_flags = (int)(handler == end ? SA_RESETHAND : 0);
  sigaction(number, &action, NULL);
}

int claimkit_terminal_enter(int input, int output) {
  if (tcgetattr(input, &saved) != 0) return -1;
  input_descriptor = input;
  output_descriptor = output;
  raw = saved;
  cfmakeraw(&raw);
  // A newline stays a newline for whatever another program writes.
  raw.c_oflag |= OPOST;
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  static const int ends[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGBUS,
                             SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGPIPE};
  for (size_t i = 0; i < sizeof ends / sizeof *ends; i += 1) handle(ends[i], end);
  handle(SIGWINCH, notice);
  handle(SIGCONT, go_on);
  if (tcsetattr(input, TCSAFLUSH, &raw) != 0) return -1;
  is_entered = 1;
  write_all(enter_sequence, sizeof enter_sequence - 1);
  return 0;
}

int claimkit_terminal_size(int output, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(output, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

int claimkit_terminal_changed(void) {
  int changed = has_changed;
  has_changed = 0;
  return changed;
}
