// Gumbo, an HTML5 parser, on a leash: it takes its memory from an arena that stops it at a limit of memory or of time.
#ifndef REGARD_CGUMBO_H
#define REGARD_CGUMBO_H

#include <gumbo.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct rg_gumbo_block {
    struct rg_gumbo_block *next;
    size_t used, size;
} rg_gumbo_block;

// One parse: its memory, its limits, and the way out when one is reached.
typedef struct {
    rg_gumbo_block *blocks;
    size_t bytes_left;
    unsigned calls;
    struct timespec deadline;
    jmp_buf stop;
} rg_gumbo_arena;

// Whether the thread has used up its processor time; asked every 64 allocations, since a slow parse allocates steadily.
static inline int rg_gumbo_is_late(rg_gumbo_arena *arena) {
    struct timespec now;
    if (++arena->calls % 64 || clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)) return 0;
    if (now.tv_sec != arena->deadline.tv_sec) return now.tv_sec > arena->deadline.tv_sec;
    return now.tv_nsec > arena->deadline.tv_nsec;
}

static inline void *rg_gumbo_allocate(void *userdata, size_t size) {
    rg_gumbo_arena *arena = userdata;
    size = (size + 15) & ~(size_t)15;
    if (rg_gumbo_is_late(arena)) longjmp(arena->stop, 1);
    rg_gumbo_block *block = arena->blocks;
    if (!block || block->size - block->used < size) {
        size_t room = size > 65536 ? size : 65536;
        if (room > arena->bytes_left) longjmp(arena->stop, 1);
        block = malloc(sizeof(rg_gumbo_block) + 16 + room);
        if (!block) longjmp(arena->stop, 1);
        arena->bytes_left -= room;
        *block = (rg_gumbo_block){ arena->blocks, 0, room };
        arena->blocks = block;
    }
    char *start = (char *)(((size_t)(block + 1) + 15) & ~(size_t)15);
    void *result = start + block->used;
    block->used += size;
    return result;
}

static inline void rg_gumbo_release(void *userdata, void *pointer) {}

static inline void rg_gumbo_free(rg_gumbo_arena *arena) {
    while (arena && arena->blocks) {
        rg_gumbo_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
    free(arena);
}

// The root of the tree, or NULL when a limit stopped the parse. The tree lives in `*arena`, which the caller frees in any case,
// and points into `bytes`.
static inline GumboNode *rg_gumbo_parse(
    const char *bytes, size_t count, size_t memory, long milliseconds, rg_gumbo_arena **out) {
    rg_gumbo_arena *arena = *out = calloc(1, sizeof(rg_gumbo_arena));
    if (!arena) return NULL;
    arena->bytes_left = memory;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &arena->deadline);
    arena->deadline.tv_nsec += milliseconds % 1000 * 1000000;
    arena->deadline.tv_sec += milliseconds / 1000 + arena->deadline.tv_nsec / 1000000000;
    arena->deadline.tv_nsec %= 1000000000;
    if (setjmp(arena->stop)) return NULL;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = rg_gumbo_allocate;
    options.deallocator = rg_gumbo_release;
    options.userdata = arena;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, bytes, count);
    return output ? output->root : NULL;
}

static inline const GumboVector *rg_gumbo_children(const GumboNode *node) { return &node->v.element.children; }
static inline const GumboNode *rg_gumbo_child(const GumboVector *children, unsigned index) {
    return (const GumboNode *)children->data[index];
}
static inline const GumboAttribute *rg_gumbo_attribute(const GumboNode *node, unsigned index) {
    return (const GumboAttribute *)node->v.element.attributes.data[index];
}
static inline unsigned rg_gumbo_attribute_count(const GumboNode *node) { return node->v.element.attributes.length; }
static inline const char *rg_gumbo_text(const GumboNode *node) { return node->v.text.text; }
static inline int rg_gumbo_is_html(const GumboNode *node) {
    return node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
}
// The lower-case name of the element, empty for one that HTML does not know.
static inline const char *rg_gumbo_name(const GumboNode *node) { return gumbo_normalized_tagname(node->v.element.tag); }

#endif
