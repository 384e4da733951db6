import Words

/// What stands around every page of one colleague: navigation, palette, name, how they like it.
package struct Frame: Sendable {
    package let groups: [NavGroup]
    /// The colleague who is signed in.
    package let colleague: String
    package let me: any Linkable
    package let search: any Linkable
    /// Where Regard is set up; nil for those who may not.
    package let settings: (any Linkable)?
    /// The page that lists everything, for phones; nil leaves the tab out.
    package let menu: (any Linkable)?
    /// The stream that the script listens to; nil for none.
    package let live: (any Linkable)?
    package let token: FormToken
    package let look: Look
    /// Whether single keys do something; a colleague may turn them off.
    package let hasSingleKeys: Bool
    package let toast: HTML?
    /// Under which name the stream tells this colleague alone, and where the toast of it comes from; nil for nothing.
    package let calls: (name: String, from: Path)?

    package init(
        groups: [NavGroup], colleague: String, me: any Linkable, search: any Linkable, settings: (any Linkable)? = nil,
        menu: (any Linkable)? = nil,
        live: (any Linkable)? = nil, token: FormToken, look: Look = Look(), hasSingleKeys: Bool = true,
        toast: HTML? = nil, calls: (name: String, from: Path)? = nil
    ) {
        self.groups = groups
        self.colleague = colleague
        self.me = me
        self.search = search
        self.settings = settings
        self.menu = menu
        self.live = live
        self.token = token
        self.look = look
        self.hasSingleKeys = hasSingleKeys
        self.toast = toast
        self.calls = calls
    }
}

/// A staff page of one column: `content` stands in `main`. `hasProblem` puts "Error: " before the title.
package func staffPage(_ frame: Frame, title: String, hasProblem: Bool = false, content: HTML) -> HTML {
    staffDocument(frame, title: title, hasProblem: hasProblem, "<main class=\"page\" id=\"main\">\(content)</main>")
}

/// A staff page with a list on the left (wide screens only), a thread in `main`, and the person on the right.
package func staffDesk(
    _ frame: Frame, title: String, hasProblem: Bool = false, list: HTML? = nil, thread: HTML, person: HTML? = nil
) -> HTML {
    staffDocument(
        frame, title: title, hasProblem: hasProblem,
        "<div class=\"desk\">\(list)<main class=\"thread\" id=\"main\">\(thread)</main>\(person)</div>")
}

private func staffDocument(_ frame: Frame, title: String, hasProblem: Bool, _ content: HTML) -> HTML {
    let shown = Words.Frame.title(title)
    return """
        <!doctype html>
        <html lang="\(Words.language)"\(attribute: "data-theme", frame.look.theme?.rawValue)\
        \(attribute: "data-density", frame.look.isCompact ? "compact" : nil)>
        <head>\(head(title: hasProblem ? Words.Frame.titleWithProblem(shown) : shown))\
        <meta name="\(FormToken.fieldName)" content="\(frame.token.value)">\
        <script src="\(Link.to(Asset.script))" defer></script></head>
        <body\(flag: "data-keys", frame.hasSingleKeys)\(attribute: "data-stream", frame.live)>
        <a class="skip" href="\(Link.anchor("main"))">\(Words.Frame.skip)</a>
        <div class="shell">\(rail(frame))\(content)</div>
        \(palette(frame))\(keysPanel(frame))\(liveRegion)\(toasts(frame.toast, calls: frame.calls))
        </body>
        </html>
        """
}

/// What every page has in its head.
func head(title: String) -> HTML {
    """
    <meta charset="utf-8"><title>\(title)</title>\
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">\
    <link rel="stylesheet" href="\(Link.to(Asset.stylesheet))"><link rel="icon" href="data:,">
    """
}

private func rail(_ frame: Frame) -> HTML {
    """
    <header class="rail"><div class="rail-in">\
    <a class="brand" href="/">\(Icon.brand)\(Words.regard)</a>\
    <button class="find" type="button" popovertarget="palette">\(Words.Frame.findOrDo) \
    <kbd class="end">\(Words.Frame.findKey)</kbd></button>\
    <nav class="nav" aria-label="\(Words.Frame.navigation)" id="nav" data-live="nav">\(navGroups(frame))</nav>\
    <p class="me">\(monogram(frame.colleague, .colleague))<a href="\(frame.me)">\(frame.colleague)</a>\
    \(frame.settings.map { "<a href=\"\($0)\">\(Words.Frame.settings)</a>" as HTML })</p>\
    </div></header>
    """
}

/// The groups, the last with what leads a phone to all the rest.
private func navGroups(_ frame: Frame) -> HTML {
    let more = frame.menu.map { place -> HTML in
        "<li class=\"more\"><a href=\"\(place)\">\(Words.Frame.more)</a></li>"
    }
    func group(_ index: Int) -> HTML {
        frame.groups[index].html(more: index == frame.groups.count - 1 ? more : nil)
    }
    return "\(each: frame.groups.indices, group)"
}
