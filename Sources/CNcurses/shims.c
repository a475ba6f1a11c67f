#define _XOPEN_SOURCE 700
#include "CNcurses.h"

#include <wchar.h>

bool senda_start(void) {
    // newterm, unlike initscr, returns when it fails.
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) return false;
    set_term(screen);
    // Until an endwin has been undone, ncurses 6 takes itself for not started and flushes with every move of the cursor:
    // a screenful would be forty writes instead of one. The first refresh undoes it.
    endwin();
    return true;
}

WINDOW *senda_screen(void) { return stdscr; }
int senda_rows(void) { return getmaxy(stdscr); }
int senda_columns(void) { return getmaxx(stdscr); }

int senda_colours(void) { return has_colors() ? COLORS : 0; }

bool senda_can_move(void) { return senda_capability("cup") != NULL; }

const char *senda_capability(const char *name) {
    const char *value = tigetstr((char *)name);
    return value == (const char *)-1 ? NULL : value;
}

void senda_put(int row, int column, const senda_cell *cells, int count) {
    cchar_t line[1000];
    int used = 0;
    if (count > 1000) count = 1000;
    for (int index = 0; index < count; index++) {
        if (cells[index].base == 0) continue;  // the second half of a wide character
        wchar_t text[4] = {(wchar_t)cells[index].base, (wchar_t)cells[index].mark1, (wchar_t)cells[index].mark2, 0};
        setcchar(&line[used++], text, cells[index].attributes, cells[index].pair, NULL);
    }
    mvadd_wchnstr(row, column, line, used);
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
