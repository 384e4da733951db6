#ifndef REGARD_CGZIP_H
#define REGARD_CGZIP_H
#include <stddef.h>

/// The most bytes that rg_gzip_quick and rg_gzip_small write for `size` bytes of input.
size_t rg_gzip_bound(size_t size);

/// Writes `size` bytes of `input` to `output` in gzip's format, as quickly as it goes; how many bytes it wrote, 0 on failure.
size_t rg_gzip_quick(const unsigned char *input, size_t size, unsigned char *output, size_t room);

/// The same, as small as it goes, which takes twenty times as long.
size_t rg_gzip_small(const unsigned char *input, size_t size, unsigned char *output, size_t room);

#endif
