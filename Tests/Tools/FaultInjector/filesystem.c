// Loaded before the C library into a program under test. It makes the folder in FILESYSTEM_FOLDER behave like one on another
// file system, as FILESYSTEM says:
//
//   exfat    modes are 755 whatever is asked for; no links (ENOSYS)
//   vfat     the same, and chmod and links fail (EPERM)
//   private  as vfat, mounted with umask=077
//   network  folders cannot be synced (EINVAL)
//   locks    files cannot be locked (ENOLCK)
//   unsized  the disk does not say how large it is
//   quota    nothing can be written (EDQUOT)
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is(const char *wanted) {
    const char *kind = getenv("FILESYSTEM");
    return kind && !strcmp(kind, wanted);
}

static int has_no_modes(void) { return is("exfat") || is("vfat") || is("private"); }

static int is_inside(int file) {
    const char *folder = getenv("FILESYSTEM_FOLDER");
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, file == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", file);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    if (!folder || length < 0) return 0;
    path[length] = 0;
    return !strncmp(path, folder, strlen(folder));
}

int fchmod(int file, mode_t mode) {
    if (!has_no_modes() || !is_inside(file)) return REAL(fchmod)(file, mode);
    if (is("exfat")) return 0;
    errno = EPERM;
    return -1;
}

int fchmodat(int folder, const char *name, mode_t mode, int flags) {
    if (!has_no_modes() || !is_inside(folder)) return REAL(fchmodat)(folder, name, mode, flags);
    errno = EPERM;
    return -1;
}

int fstat(int file, struct stat *status) {
    int result = REAL(fstat)(file, status);
    if (result == 0 && has_no_modes() && is_inside(file))
        status->st_mode = (status->st_mode & S_IFMT) | (is("private") ? 0700 : 0755);
    return result;
}

int symlinkat(const char *target, int folder, const char *name) {
    if (!has_no_modes() || !is_inside(folder)) return REAL(symlinkat)(target, folder, name);
    errno = is("exfat") ? ENOSYS : EPERM;
    return -1;
}

int fsync(int file) {
    struct stat status;
    if (is("network") && is_inside(file) && REAL(fstat)(file, &status) == 0 && S_ISDIR(status.st_mode)) {
        errno = EINVAL;
        return -1;
    }
    return REAL(fsync)(file);
}

int flock(int file, int operation) {
    if (!is("locks") || !is_inside(file)) return REAL(flock)(file, operation);
    errno = ENOLCK;
    return -1;
}

static ssize_t write_at(int file, const void *bytes, size_t length, off_t offset) {
    if (!is("quota") || !is_inside(file)) return syscall(SYS_pwrite64, file, bytes, length, offset);
    errno = EDQUOT;
    return -1;
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t offset) { return write_at(file, bytes, length, offset); }
ssize_t pwrite64(int file, const void *bytes, size_t length, off_t offset) { return write_at(file, bytes, length, offset); }

int fstatvfs(int file, struct statvfs *status) {
    int result = REAL(fstatvfs)(file, status);
    if (is("unsized") && is_inside(file)) status->f_blocks = status->f_bfree = status->f_bavail = 0;
    return result;
}
