// The parts of ncurses that Swift cannot reach (macros, globals, variadic functions), and the guard that restores the
// terminal.
#ifndef SENDA_CNCURSES_H
#define SENDA_CNCURSES_H

#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <ncurses.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <term.h>

/// Starts curses on the standard streams; false if the terminal cannot be used.
bool senda_start(void);
WINDOW *senda_screen(void);
int senda_rows(void);
int senda_columns(void);

/// The number of colours; 0 if the terminal has none.
int senda_colours(void);
/// True if the terminal can move its cursor.
bool senda_can_move(void);
/// A capability by its terminfo name; NULL if the terminal lacks it.
const char *senda_capability(const char *name);

/// The C library's width of a character; -1 if it cannot be shown.
int senda_width(uint32_t scalar);

uint32_t senda_bold(void);
uint32_t senda_underline(void);
uint32_t senda_reverse(void);

/// Handles SIGWINCH and SIGCONT by noting them. Both are blocked except in senda_wait.
void senda_watch_signals(void);
/// Like poll; a noted signal ends the wait too.
int senda_wait(struct pollfd *sources, int count, int milliseconds);
/// True if a signal was noted. Then fits the screen to the window and, after SIGCONT, sets the terminal's modes again.
bool senda_take_signals(void);

/// Saves the terminal's modes and installs handlers, on a stack of their own, that restore them. SIGTERM, SIGHUP and
/// SIGINT end the program with 128 + signal; after crashes, SIGSYS and SIGXCPU the default action follows. Every other
/// signal that would end the program is ignored, except SIGKILL.
void senda_guard_install(void);
/// Sets the bytes, at most 1024, that are written to the terminal when a signal ends the program.
void senda_guard_set_reset(const char *bytes, int count);
/// Copies the modes to restore, for a process image that takes the terminal over. Returns the number of bytes.
int senda_guard_modes(uint8_t *bytes, int capacity);
/// Sets the modes to restore, instead of those that the terminal had at the start; false if their size is wrong.
bool senda_guard_set_modes(const uint8_t *bytes, int count);
/// Restores the modes now.
void senda_guard_restore_modes(void);
/// Blocks SIGTERM, SIGHUP and SIGINT while one process image takes over from another.
void senda_guard_hold(void);
/// Unblocks them. Installing the handlers does so too.
void senda_guard_release(void);
/// Disarms the handlers once the terminal is restored: they write nothing more.
void senda_guard_clear(void);

/// Prevents core dumps of this process, and debuggers from attaching to it.
void senda_refuse_dumps(void);

#endif
