import Words

/// The head of a conversation: whose it is, about what, how long is left, who else is here, what can be done.
///
/// `person` leads to the person's own page. `standard` stands behind the time left ("to reply (our standard: 2 hours)").
/// `jump` is the name on the link to the panel below, on narrow screens. `actions` are buttons and menus. See
/// `inboxList` for `live`. `back` leads to the list where it does not stand beside the thread.
package func threadHead(
    name: String, to person: any Linkable, subject: String, left: TimeLeft? = nil, standard: String? = nil,
    badges: [HTML] = [], presence: HTML? = nil, jump: String, actions: HTML? = nil,
    back: (words: String, place: any Linkable)? = nil, live: String? = nil
) -> HTML {
    """
    <div class="thread-head" id="head"\(attribute: "data-live", live)>\
    \(back.map { "<a class=\"up\" href=\"\($0.place)\">\($0.words)</a>" as HTML })<h1><a href="\(person)">\(name)</a></h1>\
    <p class="subject"><bdi>\(subject)</bdi></p>\
    <div class="facts">\(left.map { clock($0, standard: standard) })\(HTML.joined(badges))\(presence)\
    <a class="jump end" href="\(Link.anchor("person"))">\(jump)</a></div>\
    \(actions.map { "<div class=\"btns thread-do\">\($0)</div>" as HTML })</div>
    """
}

private func clock(_ left: TimeLeft, standard: String?) -> HTML {
    "<div class=\"clock \(left.urgency.rawValue)\"><span><b>\(left.says)</b> \(standard)</span>\(meter(left))</div>"
}

/// A colleague who reads or writes here too: "Tomás is reading this too".
package func presence(_ colleague: String, _ says: String) -> HTML {
    "<span class=\"presence\">\(monogram(colleague, .colleague))\(says)</span>"
}

/// A button that unfolds further choices; works without script.
package func menu(_ words: String, does: String? = nil, isOpen: Bool = false, _ content: HTML) -> HTML {
    """
    <details class="menu"\(flag: "open", isOpen)><summary class="btn"\(attribute: "data-does", does)>\(words)</summary>\
    <div class="menu-in">\(content)</div></details>
    """
}

/// A letter as its writer laid it out, in a frame that can do nothing but open links elsewhere. It is fetched when it is unfolded.
///
/// `pictures` is the way to the same letter with pictures from elsewhere: the page leads the frame there, since the frame, whose
/// origin is its own, would be nobody to us.
package func mailFrame(
    from place: any Linkable, title: String, id: String, pictures: (words: String, place: any Linkable)? = nil
) -> HTML {
    let ask: HTML? = pictures.map { pictures in
        """
        <p><a class="btn" href="\(pictures.place)" target="\(id)">\(pictures.words)</a> \
        <span class="meta">\(Words.Letters.picturesTell)</span></p>
        """
    }
    return """
        <details class="letter"><summary>\(Words.Conversation.showLaidOut)</summary>\(ask)\
        <iframe class="mail" name="\(id)" src="\(place)" title="\(title)" \
        sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer"></iframe>\
        </details>
        """
}
