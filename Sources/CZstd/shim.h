// libzstd with the part of its interface that is for static linking: reading a frame's header before the frame.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>
#include <zstd_errors.h>
