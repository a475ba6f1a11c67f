#define _XOPEN_SOURCE 700
#include "CNcurses.h"

#include <wchar.h>

bool senda_start(void) {
    // newterm, unlike initscr, returns when it fails.
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) return false;
    set_term(screen);
    // Until an endwin has been undone, ncurses 6 takes itself for not started and flushes with every move of the cursor:
    // a screenful would be forty writes instead of one. The first refresh undoes it. It must not leave the alternate
    // screen: what lies under it would flash up where one process image takes over from another. ncurses keeps the
    // strings that it sends to itself (exit_ca_mode is a copy), so the string is made empty where it stands.
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

// Of the terminal's description: COLORS says 0 until colours were started.
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

int senda_key(uint32_t *value, int milliseconds) {
    wint_t key = 0;
    wtimeout(stdscr, milliseconds);
    int result = wget_wch(stdscr, &key);
    *value = (uint32_t)key;
    if (result == ERR) return 0;
    return result == KEY_CODE_YES ? 2 : 1;
}
