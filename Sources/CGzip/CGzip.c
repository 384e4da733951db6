#include "CGzip.h"
#include <isa-l/igzip_lib.h>
#include <libdeflate.h>
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>

// What a compressor remembers takes some hundred kilobytes: each thread keeps its own for the next page.
struct kept {
    struct isal_zstream stream;
    unsigned char level[ISAL_DEF_LVL1_DEFAULT];
};

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_key(void) { pthread_key_create(&key, free); }

static struct kept *kept_of_thread(void) {
    pthread_once(&once, make_key);
    struct kept *kept = pthread_getspecific(key);
    if (kept != NULL) return kept;
    // Not malloc: the size of its window is taken from what is in it.
    kept = calloc(1, sizeof *kept);
    if (kept != NULL) pthread_setspecific(key, kept);
    return kept;
}

// A block that does not get smaller is stored with five bytes before it; gzip adds eighteen.
size_t rg_gzip_bound(size_t size) {
    size_t stored = size + 5 * (size / 65535 + 1) + 64;
    size_t small = libdeflate_gzip_compress_bound(NULL, size);
    return small > stored ? small : stored;
}

size_t rg_gzip_quick(const unsigned char *input, size_t size, unsigned char *output, size_t room) {
    struct kept *kept = kept_of_thread();
    if (kept == NULL || size > UINT_MAX || room > UINT_MAX) return 0;
    struct isal_zstream *stream = &kept->stream;
    isal_deflate_stateless_init(stream);
    stream->level = 1;
    stream->level_buf = kept->level;
    stream->level_buf_size = sizeof kept->level;
    stream->gzip_flag = IGZIP_GZIP;
    stream->end_of_stream = 1;
    stream->flush = NO_FLUSH;
    stream->next_in = (unsigned char *)input;
    stream->avail_in = (unsigned)size;
    stream->next_out = output;
    stream->avail_out = (unsigned)room;
    return isal_deflate_stateless(stream) == COMP_OK ? room - stream->avail_out : 0;
}

size_t rg_gzip_small(const unsigned char *input, size_t size, unsigned char *output, size_t room) {
    struct libdeflate_compressor *compressor = libdeflate_alloc_compressor(9);
    if (compressor == NULL) return 0;
    size_t written = libdeflate_gzip_compress(compressor, input, size, output, room);
    libdeflate_free_compressor(compressor);
    return written;
}
