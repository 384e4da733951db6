// What the C library's <malloc.h> has and Swift's Glibc does not import.

#ifndef CMEMORY_H
#define CMEMORY_H

/// Keeps up to `trim` bytes of freed memory at the end of each arena, and takes blocks of less than `map` bytes from there
/// instead of from the system; see mallopt(3).
void rg_keep_memory(int trim, int map);

#endif
