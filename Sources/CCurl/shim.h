// libcurl as Swift can call it: options and answers pass through C varargs, which Swift does not import.

#ifndef REGARD_CCURL_SHIM_H
#define REGARD_CCURL_SHIM_H

#include <curl/curl.h>

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

#endif
