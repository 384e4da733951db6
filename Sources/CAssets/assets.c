#include "CAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char regard_css[] = {
#embed "files/regard.css"
};

static const unsigned char regard_js[] = {
#embed "files/regard.js"
};

rg_asset rg_asset_regard_css(void) {
    return (rg_asset){"regard.css", "text/css; charset=utf-8", regard_css, sizeof regard_css};
}

rg_asset rg_asset_regard_js(void) {
    return (rg_asset){"regard.js", "text/javascript; charset=utf-8", regard_js, sizeof regard_js};
}
