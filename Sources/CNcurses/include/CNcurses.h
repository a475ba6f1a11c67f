// What Swift cannot reach in ncurses: macros, globals, variadic functions. And the guard that gives the terminal back.
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

/// Starts curses on the standard streams; false if the terminal cannot do it.
bool senda_start(void);
WINDOW *senda_screen(void);
int senda_rows(void);
int senda_columns(void);

/// The number of colours, 0 without any.
int senda_colours(void);
/// Whether the terminal can move its cursor.
bool senda_can_move(void);
/// A capability by its terminfo name; NULL if the terminal lacks it.
const char *senda_capability(const char *name);

/// The C library's width of a character; -1 if it cannot be shown.
int senda_width(uint32_t scalar);

uint32_t senda_bold(void);
uint32_t senda_underline(void);
uint32_t senda_reverse(void);

/// Notes a new size of the window, and that the program was stopped and goes on, at no other time than in senda_wait.
void senda_watch_signals(void);
/// As poll; a noted signal ends the wait too.
int senda_wait(struct pollfd *sources, int count, int milliseconds);
/// Whether a signal was noted. Sets the terminal's modes again, and the screen to the size of the window.
bool senda_take_signals(void);

/// Saves the terminal's modes and installs handlers, on a stack of their own, that give them back. SIGTERM, SIGHUP and
/// SIGINT end the program with 128 + signal; crashes, SIGSYS and SIGXCPU go on to the default. Every other signal that
/// would end the program is ignored, except SIGKILL.
void senda_guard_install(void);
/// What is written to the terminal when a signal ends the program; at most 1024 bytes.
void senda_guard_set_reset(const char *bytes, int count);
/// The modes that are given back, as bytes: for a process image that takes the terminal over. Returns their count.
int senda_guard_modes(uint8_t *bytes, int capacity);
/// Sets the modes that are given back, in place of those that the terminal had at the start; false if they do not fit.
bool senda_guard_set_modes(const uint8_t *bytes, int count);
/// Gives the modes back now.
void senda_guard_restore_modes(void);
/// Keeps SIGTERM, SIGHUP and SIGINT waiting while one process image takes over from another.
void senda_guard_hold(void);
/// Lets them come. Installing the handlers does so too.
void senda_guard_release(void);
/// The terminal is itself again: the handlers write nothing more.
void senda_guard_clear(void);

/// No core dump of this process, and no debugger on it.
void senda_refuse_dumps(void);

#endif
