// libcurl as Swift can call it: options and answers pass through C varargs, which Swift does not import.

#ifndef REGARD_CCURL_SHIM_H
#define REGARD_CCURL_SHIM_H

#include <curl/curl.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

/// What libcurl calls with each line that a server says while a line is being opened.
typedef size_t (*rg_curl_heard)(char *bytes, size_t size, size_t count, void *listener);

static inline CURLcode rg_curl_set_text(CURL *curl, CURLoption option, const char *text) {
    return curl_easy_setopt(curl, option, text);
}

static inline CURLcode rg_curl_set_number(CURL *curl, CURLoption option, long number) {
    return curl_easy_setopt(curl, option, number);
}

static inline CURLcode rg_curl_set_listener(CURL *curl, rg_curl_heard heard, void *listener) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, heard);
    return code != CURLE_OK ? code : curl_easy_setopt(curl, CURLOPT_HEADERDATA, listener);
}

/// `words` holds CURL_ERROR_SIZE bytes and outlives the handle.
static inline CURLcode rg_curl_set_error_words(CURL *curl, char *words) {
    return curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, words);
}

/// `take` gets each piece of the body of an answer.
static inline CURLcode rg_curl_set_taker(CURL *curl, rg_curl_heard take, void *taker) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    return code != CURLE_OK ? code : curl_easy_setopt(curl, CURLOPT_WRITEDATA, taker);
}

/// `asked` is called about once a second while a line is opened; anything but 0 ends that. `stop` outlives the handle.
static inline CURLcode rg_curl_set_stop(CURL *curl, curl_xferinfo_callback asked, void *stop) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, asked);
    if (code == CURLE_OK) code = curl_easy_setopt(curl, CURLOPT_XFERINFODATA, stop);
    return code != CURLE_OK ? code : curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
}

/// `list` outlives the handle.
static inline CURLcode rg_curl_set_list(CURL *curl, CURLoption option, struct curl_slist *list) {
    return curl_easy_setopt(curl, option, list);
}

static inline CURLcode rg_curl_get_number(CURL *curl, CURLINFO info, long *number) {
    return curl_easy_getinfo(curl, info, number);
}

static inline CURLcode rg_curl_get_socket(CURL *curl, curl_socket_t *socket) {
    return curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, socket);
}

/// Whether an address reaches this link only (169.254.0.0/16, fe80::/10): there lies what clouds tell their machines alone.
static inline int rg_is_link_local(const struct sockaddr *address) {
    const unsigned char mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    if (address->sa_family == AF_INET) {
        const struct sockaddr_in *four = (const struct sockaddr_in *)address;
        const unsigned char *bytes = (const unsigned char *)&four->sin_addr;
        return bytes[0] == 169 && bytes[1] == 254;
    }
    if (address->sa_family != AF_INET6) return 0;
    const unsigned char *bytes = ((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr;
    if (bytes[0] == 0xFE && (bytes[1] & 0xC0) == 0x80) return 1;
    return memcmp(bytes, mapped, 12) == 0 && bytes[12] == 169 && bytes[13] == 254;
}

static inline curl_socket_t rg_curl_open_socket(
    void *refused, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)purpose;
    if (!rg_is_link_local(&address->addr)) return socket(address->family, address->socktype, address->protocol);
    *(int *)refused = 1;
    return CURL_SOCKET_BAD;
}

/// Connects to no address of this link only, whatever a name turns out to mean. `refused`, which outlives the handle, becomes 1
/// when one was passed over.
static inline CURLcode rg_curl_refuse_link_local(CURL *curl, int *refused) {
    CURLcode code = curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, rg_curl_open_socket);
    return code != CURLE_OK ? code : curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, refused);
}

#endif
