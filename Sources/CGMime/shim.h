// What Swift needs of GMime and cannot say itself: casts are macros there, and macros are not imported.
#ifndef REGARD_CGMIME_H
#define REGARD_CGMIME_H

#include <gmime/gmime.h>
#include <iconv.h>
#include <stdint.h>

// What a part of a message is, for the walk.
enum { RG_MIME_LEAF = 0, RG_MIME_MULTIPART = 1, RG_MIME_MESSAGE = 2 };

static inline int rg_mime_kind(GMimeObject *object) {
    if (GMIME_IS_MULTIPART(object)) return RG_MIME_MULTIPART;
    if (GMIME_IS_MESSAGE_PART(object)) return RG_MIME_MESSAGE;
    return RG_MIME_LEAF;
}

// Each issue that the parser reports sets the bit of its number.
static inline void rg_mime_note_issue(gint64 offset, GMimeParserWarning issue, const gchar *item, gpointer bits) {
    if (issue < 64) *(uint64_t *)bits |= (uint64_t)1 << issue;
}

static inline GMimeParserOptions *rg_mime_options_new(uint64_t *issues) {
    static const char *fallback[] = { "utf-8", "windows-1252", NULL };
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(options, fallback);
    g_mime_parser_options_set_warning_callback(options, rg_mime_note_issue, issues);
    return options;
}

// Reads a message from memory that is borrowed, not copied: `bytes` has to outlive the message.
static inline GMimeMessage *rg_mime_parse(GByteArray *bytes, GMimeParserOptions *options) {
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, options);
    g_object_unref(parser);
    g_object_unref(stream);
    return message;
}

static inline GMimeObject *rg_mime_body(GMimeMessage *message) { return g_mime_message_get_mime_part(message); }

static inline int rg_mime_child_count(GMimeObject *multipart) {
    return g_mime_multipart_get_count(GMIME_MULTIPART(multipart));
}

static inline GMimeObject *rg_mime_child(GMimeObject *multipart, int index) {
    return g_mime_multipart_get_part(GMIME_MULTIPART(multipart), index);
}

static inline GMimeMessage *rg_mime_inner_message(GMimeObject *part) {
    return g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
}

static inline const char *rg_mime_file_name(GMimeObject *leaf) {
    return GMIME_IS_PART(leaf) ? g_mime_part_get_filename(GMIME_PART(leaf)) : NULL;
}

static inline GMimeHeaderList *rg_mime_headers(GMimeMessage *message) {
    return g_mime_object_get_header_list(GMIME_OBJECT(message));
}

static inline GMimeStream *rg_mime_null_stream(size_t **written) {
    GMimeStream *stream = g_mime_stream_null_new();
    *written = &GMIME_STREAM_NULL(stream)->written;
    return stream;
}

// The decoded content of a leaf, at most `limit` bytes of it where limit > 0; the caller frees it. NULL without content.
static inline GByteArray *rg_mime_content(GMimeObject *leaf) {
    GMimeDataWrapper *content = GMIME_IS_PART(leaf) ? g_mime_part_get_content(GMIME_PART(leaf)) : NULL;
    if (!content) return NULL;
    GMimeStream *stream = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, stream);
    GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    g_object_unref(stream);
    return bytes;
}

// A stream out of which the decoded content of a leaf is read piece by piece; it lives as long as the message. NULL without content.
static inline GMimeStream *rg_mime_content_stream(GMimeObject *leaf) {
    GMimeDataWrapper *content = GMIME_IS_PART(leaf) ? g_mime_part_get_content(GMIME_PART(leaf)) : NULL;
    GMimeStream *source = content ? g_mime_data_wrapper_get_stream(content) : NULL;
    if (!source) return NULL;
    g_mime_stream_reset(source);
    GMimeStream *decoded = g_mime_stream_filter_new(source);
    GMimeFilter *filter = g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(content), FALSE);
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(decoded), filter);
    g_object_unref(filter);
    return decoded;
}

// The size of the decoded content of a leaf, and its SHA-256 in hexadecimal (the caller frees it), without keeping it.
static inline char *rg_mime_digest(GMimeObject *leaf, size_t *size) {
    size_t *written = NULL;
    GMimeStream *sink = rg_mime_null_stream(&written);
    GMimeStream *through = g_mime_stream_filter_new(sink);
    GMimeFilter *sum = g_mime_filter_checksum_new(G_CHECKSUM_SHA256);
    g_mime_stream_filter_add(GMIME_STREAM_FILTER(through), sum);
    GMimeDataWrapper *content = GMIME_IS_PART(leaf) ? g_mime_part_get_content(GMIME_PART(leaf)) : NULL;
    if (content) g_mime_data_wrapper_write_to_stream(content, through);
    g_mime_stream_flush(through);
    *size = *written;
    char *hex = g_mime_filter_checksum_get_string(GMIME_FILTER_CHECKSUM(sum));
    g_object_unref(sum);
    g_object_unref(through);
    g_object_unref(sink);
    return hex;
}

static inline InternetAddressList *rg_mime_group_members(InternetAddress *address) {
    if (!INTERNET_ADDRESS_IS_GROUP(address)) return NULL;
    return internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address));
}

static inline const char *rg_mime_mailbox(InternetAddress *address) {
    if (!INTERNET_ADDRESS_IS_MAILBOX(address)) return NULL;
    return internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
}

#endif
