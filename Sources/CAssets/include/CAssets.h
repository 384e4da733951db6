#ifndef REGARD_ASSETS_H
#define REGARD_ASSETS_H

#include <stddef.h>

/// A file that was built into the program. Everything it points to lives as long as the program.
typedef struct {
    const char *name;
    const char *type;
    const unsigned char *bytes;
    size_t size;
} rg_asset;

/// The one stylesheet.
rg_asset rg_asset_regard_css(void);
/// The staff script.
rg_asset rg_asset_regard_js(void);

#endif
