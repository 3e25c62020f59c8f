/*
 * A disk that fails when told to: loaded before libc (LD_PRELOAD) into the process under test.
 *
 * FAULT_MATCH    files whose path contains this text lie on the bad disk
 * FAULT_CONTROL  a file that says what fails now, one fault a line; empty: nothing
 *
 *   CALLS ERRNO    the calls fail: "write ENOSPC", "write,flush EIO", "open,write EROFS"
 *   CALLS MS       the calls take so many milliseconds longer: "flush 3000"
 *   space BYTES    so much is said to be free, of whatever file system is asked
 *
 * Calls are write (write, pwrite, pwrite64, ftruncate, ftruncate64), flush (fsync, fdatasync) and
 * open (for writing). The control file is read at every call: that is slow, and always right.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static int errno_named(const char *name) {
  if (strcmp(name, "ENOSPC") == 0) return ENOSPC;
  if (strcmp(name, "EIO") == 0) return EIO;
  if (strcmp(name, "EROFS") == 0) return EROFS;
  return 0;
}

static void wait_ms(long ms) {
  struct timespec left = {ms / 1000, (ms % 1000) * 1000000L};
  while (nanosleep(&left, &left) != 0 && errno == EINTR) {
  }
}

/* Raw system calls: what is replaced here must not be called here. */
static void read_control(char *into, size_t size) {
  const char *path = getenv("FAULT_CONTROL");
  into[0] = '\0';
  if (!path) return;
  int descriptor = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY);
  if (descriptor < 0) return;
  ssize_t length = syscall(SYS_read, descriptor, into, size - 1);
  into[length > 0 ? length : 0] = '\0';
  syscall(SYS_close, descriptor);
}

static int is_on_bad_disk(const char *path) {
  const char *match = getenv("FAULT_MATCH");
  return match && path && strstr(path, match) != NULL;
}

/* Gives the error that a call on a file gives now, 0 for none; waits where the disk is slow. */
static int fault_of(const char *call, const char *path) {
  char control[512], calls[64], what[64];
  if (!is_on_bad_disk(path)) return 0;
  read_control(control, sizeof control);
  char *rest = control;
  for (char *line = strtok_r(control, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
    if (sscanf(line, "%63s %63s", calls, what) != 2 || !strstr(calls, call)) continue;
    int error = errno_named(what);
    if (error) return error;
    wait_ms(atol(what));
  }
  return 0;
}

static int fault_of_descriptor(const char *call, int descriptor) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = '\0';
  return fault_of(call, path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define FAIL_IF(error)                                                                             \
  do {                                                                                             \
    int fault = (error);                                                                           \
    if (fault) {                                                                                   \
      errno = fault;                                                                               \
      return -1;                                                                                   \
    }                                                                                              \
  } while (0)

ssize_t write(int descriptor, const void *bytes, size_t count) {
  FAIL_IF(fault_of_descriptor("write", descriptor));
  return REAL(write)(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at) {
  FAIL_IF(fault_of_descriptor("write", descriptor));
  return REAL(pwrite)(descriptor, bytes, count, at);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t at) {
  FAIL_IF(fault_of_descriptor("write", descriptor));
  return REAL(pwrite64)(descriptor, bytes, count, at);
}

int ftruncate(int descriptor, off_t length) {
  FAIL_IF(fault_of_descriptor("write", descriptor));
  return REAL(ftruncate)(descriptor, length);
}

int ftruncate64(int descriptor, off64_t length) {
  FAIL_IF(fault_of_descriptor("write", descriptor));
  return REAL(ftruncate64)(descriptor, length);
}

int fsync(int descriptor) {
  FAIL_IF(fault_of_descriptor("flush", descriptor));
  return REAL(fsync)(descriptor);
}

int fdatasync(int descriptor) {
  FAIL_IF(fault_of_descriptor("flush", descriptor));
  return REAL(fdatasync)(descriptor);
}

/* What is asked about is a folder, which does not carry the name of a file in it. */
int statfs64(const char *path, struct statfs64 *found) {
  char control[512];
  int result = REAL(statfs64)(path, found);
  read_control(control, sizeof control);
  const char *line = strstr(control, "space ");
  if (result == 0 && line) found->f_bavail = (fsblkcnt64_t)(atoll(line + 6) / found->f_bsize);
  return result;
}

int statfs(const char *path, struct statfs *found) {
  return statfs64(path, (struct statfs64 *)found);
}

static int open_fault(const char *path, int flags) {
  return (flags & O_ACCMODE) == O_RDONLY ? 0 : fault_of("open", path);
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? (mode_t)va_arg(more, int) : 0;
  va_end(more);
  FAIL_IF(open_fault(path, flags));
  return REAL(open)(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? (mode_t)va_arg(more, int) : 0;
  va_end(more);
  FAIL_IF(open_fault(path, flags));
  return REAL(open64)(path, flags, mode);
}
