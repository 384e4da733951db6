#ifndef REGARD_CGZIP_H
#define REGARD_CGZIP_H
#include <stddef.h>

/// The most bytes that rg_gzip writes for `size` bytes of input.
size_t rg_gzip_bound(size_t size);

/// Writes `size` bytes of `input` to `output` in gzip's format at `level` (1 to 12); how many bytes it wrote, 0 on failure.
size_t rg_gzip(const unsigned char *input, size_t size, unsigned char *output, size_t room, int level);

#endif
