#include "CGzip.h"
#include <libdeflate.h>
#include <pthread.h>
#include <stdlib.h>

// A compressor takes some hundred kilobytes: each thread keeps its own for the next page.
struct kept {
    struct libdeflate_compressor *compressor;
    int level;
};

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void forget(void *value) {
    struct kept *kept = value;
    libdeflate_free_compressor(kept->compressor);
    free(kept);
}

static void make_key(void) { pthread_key_create(&key, forget); }

static struct libdeflate_compressor *compressor_of_thread(int level) {
    pthread_once(&once, make_key);
    struct kept *kept = pthread_getspecific(key);
    if (kept != NULL && kept->level == level) return kept->compressor;
    if (kept != NULL) {
        pthread_setspecific(key, NULL);
        forget(kept);
    }
    kept = calloc(1, sizeof *kept);
    if (kept == NULL) return NULL;
    kept->level = level;
    kept->compressor = libdeflate_alloc_compressor(level);
    if (kept->compressor == NULL) {
        free(kept);
        return NULL;
    }
    pthread_setspecific(key, kept);
    return kept->compressor;
}

size_t rg_gzip_bound(size_t size) { return libdeflate_gzip_compress_bound(NULL, size); }

size_t rg_gzip(const unsigned char *input, size_t size, unsigned char *output, size_t room, int level) {
    struct libdeflate_compressor *compressor = compressor_of_thread(level);
    return compressor == NULL ? 0 : libdeflate_gzip_compress(compressor, input, size, output, room);
}
