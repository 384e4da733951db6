#include "CMemory.h"
#include <malloc.h>

void rg_keep_memory(int trim, int map) {
    mallopt(M_TRIM_THRESHOLD, trim);
    mallopt(M_MMAP_THRESHOLD, map);
}
