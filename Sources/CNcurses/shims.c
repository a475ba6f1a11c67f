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
    // screen: what lies under it would flash up where one process image takes over from another.
    char *leave = exit_ca_mode;
    exit_ca_mode = NULL;
    endwin();
    exit_ca_mode = leave;
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

// setcchar measures every text; a plain letter that looks like the one before differs from it in the letter alone.
static int looks_alike(const senda_cell *one, const senda_cell *other) {
    return one->attributes == other->attributes && one->pair == other->pair && !one->mark1 && !other->mark1;
}

void senda_put(int row, int column, const senda_cell *cells, int count) {
    cchar_t line[1000];
    const senda_cell *last = NULL;
    int used = 0;
    if (count > 1000) count = 1000;
    for (int index = 0; index < count; index++) {
        const senda_cell *cell = &cells[index];
        if (cell->base == 0) continue;  // the second half of a wide character
        if (last && looks_alike(cell, last)) {
            line[used] = line[used - 1];
            line[used].chars[0] = (wchar_t)cell->base;
        } else {
            wchar_t text[4] = {(wchar_t)cell->base, (wchar_t)cell->mark1, (wchar_t)cell->mark2, 0};
            setcchar(&line[used], text, cell->attributes, cell->pair, NULL);
        }
        last = cell;
        used++;
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
