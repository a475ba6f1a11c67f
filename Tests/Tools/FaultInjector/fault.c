// Loaded before the C library into a program under test. It numbers every call that changes the folder in FAULT_FOLDER, and
// lets one of them go wrong: FAULT_NUMBER says which, FAULT_KIND how. FAULT_LOG gets a line for each, from which a test can
// tell what a disk would hold after a power cut.
//
// Kinds: kill-before, kill-after, enospc, eio, erofs (from that number on), short (half a write), no-links (every link, as on
// FAT), error (FAULT_ERRNO, a number), run (FAULT_COMMAND is run by the shell before the call).
//
// FAULT_CALL counts the calls of one name only, such as rename; so can calls that only read: read, open-read, list, lock,
// space. FAULT_SPAN says how many calls go wrong (1). FAULT_FIRED gets a line for each that did.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *folder, *kind, *wanted_call;
static long wanted = -1, span = 1;
static int log_file = -1, fired_file = -1;
static atomic_long count;

static int append_to(const char *name) {
    return name ? syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644) : -1;
}

__attribute__((constructor)) static void begin(void) {
    const char *number = getenv("FAULT_NUMBER"), *length = getenv("FAULT_SPAN");
    folder = getenv("FAULT_FOLDER");
    kind = getenv("FAULT_KIND");
    wanted_call = getenv("FAULT_CALL");
    if (!kind) kind = "";
    if (!strcmp(kind, "erofs")) span = LONG_MAX;
    if (number) wanted = atol(number);
    if (length) span = atol(length);
    log_file = append_to(getenv("FAULT_LOG"));
    fired_file = append_to(getenv("FAULT_FIRED"));
}

// Whether an open file, or a name in an open folder, is outside the folder. If not, `path` is its place in the folder.
static int is_outside(int base, const char *name, char *path) {
    if (!folder) return 1;
    if (name && name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
    } else {
        char link[64] = "/proc/self/cwd";
        if (base != AT_FDCWD) snprintf(link, sizeof link, "/proc/self/fd/%d", base);
        ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
        path[length > 0 ? length : 0] = 0;
        if (name) snprintf(path + strlen(path), PATH_MAX - strlen(path), "/%s", name);
    }
    size_t length = strlen(folder);
    if (strncmp(path, folder, length) || (path[length] && path[length] != '/')) return 1;
    memmove(path, path + length, strlen(path + length) + 1);
    if (!path[0]) strcpy(path, "/");
    return 0;
}

static void run_command(void) {
    char *const arguments[] = {"sh", "-c", getenv("FAULT_COMMAND"), NULL}, *const environment[] = {"PATH=/usr/bin:/bin", NULL};
    pid_t child = fork();
    if (child == 0) {
        execve("/bin/sh", arguments, environment);
        _exit(127);
    }
    while (child > 0 && waitpid(child, NULL, 0) < 0 && errno == EINTR) continue;
}

// 0: continue as usual; 1: fail with errno set; 2: do half; 3: do it, then die.
static int judge(const char *call) {
    if (wanted_call && strcmp(call, wanted_call)) return 0;
    long number = atomic_fetch_add(&count, 1);
    if (wanted < 0 || number < wanted || number - wanted >= span) return 0;
    if (fired_file >= 0) syscall(SYS_write, fired_file, call, strlen(call)), syscall(SYS_write, fired_file, "\n", 1);
    if (!strcmp(kind, "kill-before")) syscall(SYS_kill, getpid(), SIGKILL);
    if (!strcmp(kind, "kill-after")) return 3;
    if (!strcmp(kind, "short")) return 2;
    if (!strcmp(kind, "run")) run_command();
    const char *error = getenv("FAULT_ERRNO");
    int is_error = 1;
    if (!strcmp(kind, "enospc")) errno = ENOSPC;
    else if (!strcmp(kind, "eio")) errno = EIO;
    else if (!strcmp(kind, "erofs")) errno = EROFS;
    else if (!strcmp(kind, "error") && error) errno = atoi(error);
    else is_error = 0;
    return is_error;
}

// A call that only reads is no one's number but its own.
static int judge_reading(const char *call) { return wanted_call && !strcmp(call, wanted_call) && judge(call) == 1; }

static int judge_name(const char *call) {
    if (strcmp(kind, "no-links") || strncmp(call, "symlink", 7)) return judge(call);
    errno = EPERM;
    return 1;
}

static void note(const char *format, ...) {
    if (log_file < 0) return;
    char line[2 * PATH_MAX + 100];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    syscall(SYS_write, log_file, line, length);
}

static void note_data(const unsigned char *bytes, ssize_t length) {
    char digits[4096];
    for (ssize_t done = 0; done < length;) {
        int used = 0;
        for (; done < length && used < 4000; done++) used += sprintf(digits + used, "%02x", bytes[done]);
        syscall(SYS_write, log_file, digits, used);
    }
    syscall(SYS_write, log_file, "\n", 1);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FINISH(verdict, result, ...)                                                                       \
    do {                                                                                                   \
        int saved = errno;                                                                                 \
        if ((result) >= 0) note(__VA_ARGS__);                                                              \
        if ((verdict) == 3) syscall(SYS_kill, getpid(), SIGKILL);                                          \
        errno = saved;                                                                                     \
        return result;                                                                                     \
    } while (0)

static ssize_t written(int verdict, int file, off_t offset, const void *bytes, ssize_t result) {
    int saved = errno;
    if (result >= 0 && log_file >= 0) {
        note("write\t%d\t%lld\t", file, (long long)offset);
        note_data(bytes, result);
    }
    if (verdict == 3) syscall(SYS_kill, getpid(), SIGKILL);
    errno = saved;
    return result;
}

ssize_t write(int file, const void *bytes, size_t length) {
    char path[PATH_MAX];
    if (is_outside(file, NULL, path)) return REAL(write)(file, bytes, length);
    int verdict = judge("write");
    if (verdict == 1) return -1;
    off_t offset = syscall(SYS_lseek, file, 0, SEEK_CUR);
    return written(verdict, file, offset, bytes, REAL(write)(file, bytes, verdict == 2 && length > 1 ? length / 2 : length));
}

static ssize_t write_at(int file, const void *bytes, size_t length, off_t offset) {
    char path[PATH_MAX];
    if (is_outside(file, NULL, path)) return syscall(SYS_pwrite64, file, bytes, length, offset);
    int verdict = judge("write");
    if (verdict == 1) return -1;
    if (verdict == 2 && length > 1) length /= 2;
    return written(verdict, file, offset, bytes, syscall(SYS_pwrite64, file, bytes, length, offset));
}
ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) { return write_at(file, bytes, length, offset); }
ssize_t pwrite64(int file, const void *bytes, size_t length, off_t offset) { return write_at(file, bytes, length, offset); }

#define ON_FILE(name, parameters, call, ...)                                                               \
    int name parameters {                                                                                  \
        char path[PATH_MAX];                                                                               \
        if (is_outside(file, NULL, path)) return REAL(name) call;                                          \
        int verdict = judge(#name);                                                                           \
        if (verdict == 1) return -1;                                                                       \
        int result = REAL(name) call;                                                                      \
        FINISH(verdict, result, __VA_ARGS__);                                                              \
    }

ON_FILE(fsync, (int file), (file), "sync\t%d\t%s\n", file, path)
ON_FILE(fdatasync, (int file), (file), "sync\t%d\t%s\n", file, path)
ON_FILE(ftruncate, (int file, off_t length), (file, length), "cut\t%d\t%lld\n", file, (long long)length)
ON_FILE(ftruncate64, (int file, off64_t length), (file, length), "cut\t%d\t%lld\n", file, (long long)length)

#define ON_NAME(name, parameters, base, path_name, call, ...)                                              \
    int name parameters {                                                                                  \
        char path[PATH_MAX];                                                                               \
        if (is_outside(base, path_name, path)) return REAL(name) call;                                     \
        int verdict = judge_name(#name);                                                                   \
        if (verdict == 1) return -1;                                                                       \
        int result = REAL(name) call;                                                                      \
        FINISH(verdict, result, __VA_ARGS__);                                                              \
    }

ON_NAME(unlink, (const char *name), AT_FDCWD, name, (name), "remove\t%s\n", path)
ON_NAME(unlinkat, (int base, const char *name, int flags), base, name, (base, name, flags), "remove\t%s\n", path)
ON_NAME(mkdir, (const char *name, mode_t mode), AT_FDCWD, name, (name, mode), "folder\t%s\n", path)
ON_NAME(mkdirat, (int base, const char *name, mode_t mode), base, name, (base, name, mode), "folder\t%s\n", path)
ON_NAME(symlink, (const char *target, const char *name), AT_FDCWD, name, (target, name), "link\t%s\t%s\n", path, target)
ON_NAME(symlinkat, (const char *target, int base, const char *name), base, name, (target, base, name),
        "link\t%s\t%s\n", path, target)

static int move(int from, const char *old, int to, const char *new) {
    char source[PATH_MAX], target[PATH_MAX];
    if (is_outside(to, new, target)) return syscall(SYS_renameat, from, old, to, new);
    is_outside(from, old, source);
    int verdict = judge("rename");
    if (verdict == 1) return -1;
    int result = syscall(SYS_renameat, from, old, to, new);
    FINISH(verdict, result, "rename\t%s\t%s\n", source, target);
}
int rename(const char *old, const char *new) { return move(AT_FDCWD, old, AT_FDCWD, new); }
int renameat(int from, const char *old, int to, const char *new) { return move(from, old, to, new); }

static int open_any(int base, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    int writes = (flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC);
    if (is_outside(base, name, path)) return syscall(SYS_openat, base, name, flags, mode);
    if (!writes) return judge_reading("open-read") ? -1 : syscall(SYS_openat, base, name, flags, mode);
    int verdict = judge("open");
    if (verdict == 1) return -1;
    int result = syscall(SYS_openat, base, name, flags, mode);
    FINISH(verdict, result, "open\t%d\t%s\t%d\n", result, path, flags & O_TRUNC ? 1 : 0);
}

#define OPENS(name, parameters, base)                                                                      \
    int name parameters {                                                                                  \
        va_list arguments;                                                                                 \
        va_start(arguments, flags);                                                                        \
        mode_t mode = flags & O_CREAT ? va_arg(arguments, int) : 0;                                        \
        va_end(arguments);                                                                                 \
        return open_any(base, path_name, flags, mode);                                                     \
    }
OPENS(open, (const char *path_name, int flags, ...), AT_FDCWD)
OPENS(open64, (const char *path_name, int flags, ...), AT_FDCWD)
OPENS(openat, (int folder_file, const char *path_name, int flags, ...), folder_file)
OPENS(openat64, (int folder_file, const char *path_name, int flags, ...), folder_file)

// Calls that only read.

static ssize_t read_at(int file, void *bytes, size_t length, off_t offset) {
    char path[PATH_MAX];
    if (wanted_call && !is_outside(file, NULL, path) && judge_reading("read")) return -1;
    return syscall(SYS_pread64, file, bytes, length, offset);
}
ssize_t pread(int file, void *bytes, size_t length, off_t offset) { return read_at(file, bytes, length, offset); }
ssize_t pread64(int file, void *bytes, size_t length, off_t offset) { return read_at(file, bytes, length, offset); }

#define ON_READING(type, name, parameters, call, word, failure)                                            \
    type name parameters {                                                                                 \
        char path[PATH_MAX];                                                                               \
        if (wanted_call && !is_outside(file, NULL, path) && judge_reading(word)) return failure;           \
        return REAL(name) call;                                                                            \
    }
ON_READING(ssize_t, read, (int file, void *bytes, size_t length), (file, bytes, length), "read", -1)
ON_READING(int, flock, (int file, int operation), (file, operation), "lock", -1)
ON_READING(int, fstatvfs, (int file, struct statvfs *status), (file, status), "space", -1)
ON_READING(DIR *, fdopendir, (int file), (file), "list", NULL)

__attribute__((destructor)) static void end(void) { note("count\t%ld\n", atomic_load(&count)); }
