#define _GNU_SOURCE
#include "CNcurses.h"

#include <signal.h>
#include <time.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

bool senda_start(void) {
    // Use the window's real size, whatever LINES and COLUMNS say.
    use_env(FALSE);
    use_tioctl(TRUE);
    // newterm, unlike initscr, returns when it fails.
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) return false;
    set_term(screen);
    // Until an endwin has been undone, ncurses 6 considers itself not started and flushes at every cursor move: a
    // screenful would take forty writes instead of one. The first refresh undoes this endwin. It must not leave the
    // alternate screen: the screen below would flash up when one process image takes over from another. Changing
    // exit_ca_mode would change only a copy of ncurses's pointer, so the string itself is emptied in place.
    char *leave = (char *)senda_capability("rmcup");
    char first = leave ? *leave : 0;
    if (leave) *leave = 0;
    endwin();
    if (leave) *leave = first;
    return true;
}

WINDOW *senda_screen(void) { return stdscr; }
int senda_rows(void) { return getmaxy(stdscr); }
int senda_columns(void) { return getmaxx(stdscr); }

// From the terminal's description: COLORS is 0 until start_color.
int senda_colours(void) { return has_colors() ? tigetnum("colors") : 0; }

bool senda_can_move(void) { return senda_capability("cup") != NULL; }

const char *senda_capability(const char *name) {
    const char *value = tigetstr((char *)name);
    return value == (const char *)-1 ? NULL : value;
}

int senda_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

uint32_t senda_bold(void) { return A_BOLD; }
uint32_t senda_underline(void) { return A_UNDERLINE; }
uint32_t senda_reverse(void) { return A_REVERSE; }

// The signal that was noted; SIGCONT takes precedence over SIGWINCH.
static volatile sig_atomic_t noted = 0;

static void note(int signal) {
    if (noted != SIGCONT) noted = signal;
}

static void fit_window(void) {
    struct winsize window;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 || window.ws_row == 0 || window.ws_col == 0) return;
    resize_term(window.ws_row, window.ws_col);
}

void senda_watch_signals(void) {
    const int watched[] = {SIGWINCH, SIGCONT};
    sigset_t blocked;
    sigemptyset(&blocked);
    struct sigaction action = {.sa_handler = note};
    for (unsigned index = 0; index < sizeof watched / sizeof watched[0]; index++) {
        sigaddset(&blocked, watched[index]);
        sigaction(watched[index], &action, NULL);
    }
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    fit_window();  // the window may have changed since curses started
}

int senda_wait(struct pollfd *sources, int count, int milliseconds) {
    if (noted) milliseconds = 0;
    sigset_t during;
    sigprocmask(SIG_BLOCK, NULL, &during);
    sigdelset(&during, SIGWINCH);
    sigdelset(&during, SIGCONT);
    struct timespec rest = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
    return ppoll(sources, (nfds_t)count, milliseconds < 0 ? NULL : &rest, &during);
}

bool senda_take_signals(void) {
    if (!noted) return false;
    if (noted == SIGCONT) reset_prog_mode();  // the shell has set its own modes meanwhile
    noted = 0;
    fit_window();
    return true;
}
