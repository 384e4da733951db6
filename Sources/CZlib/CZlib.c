#include "CZlib.h"
#include <zlib.h>

size_t rg_gzip_bound(size_t size) { return compressBound(size) + 32; }

size_t rg_gzip(const unsigned char *input, size_t size, unsigned char *output, size_t room, int level) {
    z_stream stream = {0};
    // 15 window bits and 16 more ask for gzip's header; deflateInit2 is a macro, which Swift does not import.
    if (deflateInit2(&stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
    stream.next_in = (unsigned char *)input;
    stream.avail_in = (uInt)size;
    stream.next_out = output;
    stream.avail_out = (uInt)room;
    int result = deflate(&stream, Z_FINISH);
    size_t written = stream.total_out;
    deflateEnd(&stream);
    return result == Z_STREAM_END ? written : 0;
}
