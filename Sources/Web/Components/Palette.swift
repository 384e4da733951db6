import Words

/// Find or do: a plain search form that opens over the page; under it people, whom the script asks for while one types, and the
/// pages of the navigation.
func palette(_ frame: Frame) -> HTML {
    let pages = frame.groups.flatMap(\.items)
    return """
        <div class="pop palette" id="palette" popover role="dialog" aria-label="\(Words.Frame.paletteLabel)">\
        <form action="\(frame.search)" method="get" role="search">\
        <label class="vh" for="palette-q">\(Words.Frame.paletteField)</label>\
        <input class="input" id="palette-q" name="q" type="search" autocomplete="off" \
        placeholder="\(Words.Frame.paletteExample)" autofocus>\
        <h2 class="vh">\(Words.Frame.suggestions)</h2>\
        <ul id="palette-people" data-from="\(frame.search)"></ul>\
        <ul role="list" id="palette-pages">\(each: pages, suggestion)</ul>\
        </form></div>
        """
}

private func suggestion(_ item: NavItem) -> HTML {
    """
    <li><a href="\(item.place)"><span>\(item.title)</span>\
    <span>\(item.key.map { "\(keyCap(Words.Keys.go))\(keyCap($0.uppercased()))" as HTML })</span></a></li>
    """
}
