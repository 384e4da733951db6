#include "CZlib.h"
#include <pthread.h>
#include <stdlib.h>
#include <zlib.h>

size_t rg_gzip_bound(size_t size) { return compressBound(size) + 32; }

// A stream takes a quarter of a megabyte: each thread keeps its own for the next page.
struct kept {
    z_stream stream;
    int level;
};

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void forget(void *value) {
    struct kept *kept = value;
    deflateEnd(&kept->stream);
    free(kept);
}

static void make_key(void) { pthread_key_create(&key, forget); }

static struct kept *stream_of_thread(int level) {
    pthread_once(&once, make_key);
    struct kept *kept = pthread_getspecific(key);
    if (kept != NULL && kept->level == level) return deflateReset(&kept->stream) == Z_OK ? kept : NULL;
    if (kept != NULL) {
        pthread_setspecific(key, NULL);
        forget(kept);
    }
    kept = calloc(1, sizeof *kept);
    if (kept == NULL) return NULL;
    kept->level = level;
    // 15 window bits and 16 more ask for gzip's header; deflateInit2 is a macro, which Swift does not import.
    if (deflateInit2(&kept->stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        free(kept);
        return NULL;
    }
    pthread_setspecific(key, kept);
    return kept;
}

size_t rg_gzip(const unsigned char *input, size_t size, unsigned char *output, size_t room, int level) {
    struct kept *kept = stream_of_thread(level);
    if (kept == NULL) return 0;
    z_stream *stream = &kept->stream;
    stream->next_in = (unsigned char *)input;
    stream->avail_in = (uInt)size;
    stream->next_out = output;
    stream->avail_out = (uInt)room;
    int result = deflate(stream, Z_FINISH);
    return result == Z_STREAM_END ? stream->total_out : 0;
}
