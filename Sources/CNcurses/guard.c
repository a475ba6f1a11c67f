// Restores the terminal when a signal ends the program. Handlers call only write, tcsetattr, memset, sigaction, raise
// and _exit: all of them are async-signal-safe.
#include "CNcurses.h"

#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_modes;
static char reset[1024];
static volatile sig_atomic_t reset_length = 0;
static volatile sig_atomic_t is_armed = 0;

// Every signal whose default action ends a program is in one of these lists, or is a real-time signal and ignored. The
// exceptions are SIGKILL, which cannot be handled, and the two real-time signals that the C library reserves for
// itself.

// Requests to end the program.
static const int ends[] = {SIGTERM, SIGHUP, SIGINT};
// Crashes, and the ends by a limit on processor time (SIGXCPU) or by a system call filter (SIGSYS).
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGXCPU};
// Nothing here uses these: one that is sent by mistake must not end a visit. SIGTSTP, SIGTTIN and SIGTTOU would stop
// the program and leave the page on the screen.
// With SIGPIPE and SIGXFSZ ignored the write fails, and the program handles that. A new process image inherits the
// ignored signals; no other program is ever started.
static const int ignored[] = {
    SIGTSTP, SIGTTIN, SIGTTOU, SIGQUIT, SIGPIPE, SIGXFSZ, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT,
};
#define COUNT(list) (sizeof list / sizeof list[0])

static void give_back(void) {
    if (!is_armed) return;
    is_armed = 0;
    if (reset_length > 0) {
        ssize_t written = write(STDOUT_FILENO, reset, (size_t)reset_length);
        (void)written;
    }
    tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
}

static void end_quietly(int signal) {
    give_back();
    _exit(128 + signal);
}

static void end_by_crash(int signal) {
    give_back();
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(signal, &action, NULL);
    raise(signal);
}

static void install(int signal, void (*handler)(int), int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(signal, &action, NULL);
}

void senda_guard_install(void) {
    if (tcgetattr(STDIN_FILENO, &saved_modes) != 0) return;
    is_armed = 1;
    // Handlers have a stack of their own, so that they can also run after an overflow of the ordinary one.
    size_t size = 65536;
    void *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    stack_t stack = {.ss_sp = memory, .ss_size = size, .ss_flags = 0};
    if (memory != MAP_FAILED) sigaltstack(&stack, NULL);
    for (unsigned index = 0; index < COUNT(crashes); index++)
        install(crashes[index], end_by_crash, SA_ONSTACK | SA_NODEFER);
    for (unsigned index = 0; index < COUNT(ends); index++) install(ends[index], end_quietly, SA_ONSTACK);
    for (unsigned index = 0; index < COUNT(ignored); index++) install(ignored[index], SIG_IGN, 0);
    for (int signal = SIGRTMIN; signal <= SIGRTMAX; signal++) install(signal, SIG_IGN, 0);
    senda_guard_release();
}

static void set_ends_blocked(int how) {
    sigset_t signals;
    sigemptyset(&signals);
    for (unsigned index = 0; index < COUNT(ends); index++) sigaddset(&signals, ends[index]);
    sigprocmask(how, &signals, NULL);
}

void senda_guard_hold(void) { set_ends_blocked(SIG_BLOCK); }

void senda_guard_release(void) { set_ends_blocked(SIG_UNBLOCK); }

int senda_guard_modes(uint8_t *bytes, int capacity) {
    if (capacity < (int)sizeof saved_modes) return 0;
    memcpy(bytes, &saved_modes, sizeof saved_modes);
    return sizeof saved_modes;
}

bool senda_guard_set_modes(const uint8_t *bytes, int count) {
    if (count != (int)sizeof saved_modes) return false;
    memcpy(&saved_modes, bytes, sizeof saved_modes);
    return true;
}

void senda_guard_restore_modes(void) {
    if (is_armed) tcsetattr(STDIN_FILENO, TCSANOW, &saved_modes);
}

void senda_guard_set_reset(const char *bytes, int count) {
    if (count < 0 || count > (int)sizeof reset) return;
    memcpy(reset, bytes, (size_t)count);
    reset_length = count;
}

void senda_guard_clear(void) { is_armed = 0; }

void senda_refuse_dumps(void) {
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
