#include "CGzip.h"
#include <isa-l/igzip_lib.h>
#include <libdeflate.h>
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// What a compressor remembers takes some hundred kilobytes: each thread keeps its own for the next page.
struct kept {
    struct isal_zstream stream;
    // How often the signs of our pages occur, as the first long one had them: codes made for each page anew cost a quarter of
    // the time, and leave three parts in a hundred less.
    struct isal_hufftables codes;
    int knows_codes;
};

enum { LONG_PAGE = 8192 };

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

static void learn(struct kept *kept, const unsigned char *input, size_t size) {
    struct isal_huff_histogram often;
    memset(&often, 0, sizeof often);
    isal_update_histogram((unsigned char *)input, (int)size, &often);
    kept->knows_codes = isal_create_hufftables(&kept->codes, &often) == 0;
}

size_t rg_gzip_quick(const unsigned char *input, size_t size, unsigned char *output, size_t room) {
    struct kept *kept = kept_of_thread();
    if (kept == NULL || size > INT_MAX || room > UINT_MAX) return 0;
    struct isal_zstream *stream = &kept->stream;
    if (!kept->knows_codes && size >= LONG_PAGE) learn(kept, input, size);
    isal_deflate_stateless_init(stream);
    if (kept->knows_codes) isal_deflate_set_hufftables(stream, &kept->codes, IGZIP_HUFFTABLE_CUSTOM);
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
