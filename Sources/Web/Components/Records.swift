import Words

/// A row of any other list: people, quarantine, search, colleagues. A name or title leads; one link, one action.
///
/// `about` is what it is about and how it begins, `line` what there is to say about it, `meta` the small facts behind it,
/// `said` somebody's own words and `by` whose. `isUnder` a section's head, its title is a heading one step lower.
package func recordRow(
    id: String, title: String, to place: (any Linkable)? = nil, about: [String] = [], line: String? = nil,
    said: String? = nil, by voice: Voice = .them, meta: [HTML] = [], badges: [HTML] = [], time: Stamp? = nil,
    action: HTML? = nil, isUnder: Bool = false
) -> HTML {
    """
    <li id="\(id)" data-row><div>\(heading(title, to: place, isUnder: isUnder))\
    \(aboutLine(about))\(line.map { "<p class=\"need\">\($0)</p>" as HTML })\
    \(said.map { saidLine($0, by: voice) })\
    \(metaLine(meta, badges: badges))</div>\
    \(time.map { "<p class=\"meta at\">\($0.html)</p>" as HTML })\
    \(action.map { "<div class=\"do btns\">\($0)</div>" as HTML })</li>
    """
}

/// Rows of `recordRow`. See `inboxList` for `live`.
package func records(_ rows: [HTML], id: String = "rows", live: String? = nil) -> HTML {
    "<ul class=\"records\" role=\"list\" id=\"\(id)\"\(liveList(live))>\(HTML.joined(rows))</ul>"
}

/// A row of a short list inside a narrow column: a title that leads on, its state, when.
package func shortRow(id: String, title: String, to place: any Linkable, badge: HTML? = nil, time: Stamp) -> HTML {
    """
    <li id="\(id)" data-row><a href="\(place)" data-open>\(title)</a> \(badge) \
    <span class="meta at">\(time)</span></li>
    """
}

/// Rows of `shortRow`.
package func shortList(_ rows: [HTML], id: String) -> HTML {
    "<ul class=\"short\" role=\"list\" id=\"\(id)\">\(HTML.joined(rows))</ul>"
}

/// Terms and what they are, such as the head of a letter.
package func pairs(_ all: [(term: String, is: HTML)]) -> HTML {
    func pair(_ pair: (term: String, is: HTML)) -> HTML { "<div><dt>\(pair.term)</dt><dd>\(pair.is)</dd></div>" }
    return "<dl class=\"pairs\">\(each: all, pair)</dl>"
}

/// Text exactly as it came, such as the raw letter.
package func raw(_ text: String, label: String) -> HTML {
    "<pre class=\"raw\" tabindex=\"0\" role=\"region\" aria-label=\"\(label)\">\n\(text)</pre>"
}

/// What is typed into a terminal.
package func commandLine(_ text: String) -> HTML { "<code>\(text)</code>" }

/// A table of words and numbers. `caption` is heard, not seen; an empty head stands over buttons. The first cell of a row is its head.
package func plainTable(caption: String, heads: [String], rows: [[HTML]]) -> HTML {
    func head(_ words: String) -> HTML { words.isEmpty ? "<td></td>" : "<th scope=\"col\">\(words)</th>" }
    func cell(_ content: HTML) -> HTML { "<td>\(content)</td>" }
    func row(_ cells: [HTML]) -> HTML {
        "<tr>\(cells.first.map { "<th scope=\"row\">\($0)</th>" as HTML })\(each: cells.dropFirst(), cell)</tr>"
    }
    return """
        <div class="table-wrap" tabindex="0" role="group" aria-label="\(caption)"><table class="plain-table">\
        <caption class="vh">\(caption)</caption>\
        <thead><tr>\(each: heads, head)</tr></thead><tbody>\(each: rows, row)</tbody></table></div>
        """
}

/// A text to copy, such as a personal link; its field holds nothing else.
package func copyField(_ text: FieldText, value: String) -> HTML {
    text.around("<input class=\"input\" type=\"text\" readonly\(text.wiring) value=\"\(value)\" data-copy>")
}

private func heading(_ title: String, to place: (any Linkable)?, isUnder: Bool) -> HTML {
    let words: HTML = if let place { "<a href=\"\(place)\" data-open>\(title)</a>" } else { "\(title)" }
    return isUnder ? "<h3 class=\"who\">\(words)</h3>" : "<h2 class=\"who\">\(words)</h2>"
}

/// Words of people, each in its own direction.
private func aboutLine(_ about: [String]) -> HTML? {
    guard !about.isEmpty else { return nil }
    func piece(_ index: Int) -> HTML { "\(when: index > 0, " · ")<bdi>\(about[index])</bdi>" }
    return "<p>\(each: about.indices, piece)</p>"
}

private func metaLine(_ meta: [HTML], badges: [HTML]) -> HTML? {
    guard !meta.isEmpty || !badges.isEmpty else { return nil }
    func piece(_ index: Int) -> HTML { index == 0 ? meta[index] : " · \(meta[index])" }
    return "<p class=\"meta\">\(HTML.joined(badges)) \(each: meta.indices, piece)</p>"
}
