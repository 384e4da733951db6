/// The one sentence that opens a page: what matters now. Its figures are links; at most 160 characters.
package func lede(_ sentence: HTML) -> HTML { "<p class=\"lede\">\(sentence)</p>" }

/// The small heading of a page whose sentence is the lede.
package func pageHead(_ title: String) -> HTML {
    "<div class=\"page-head\"><h1 class=\"label\">\(title)</h1></div>"
}

/// The large heading of a page that has no lede, with what stands at its end.
package func pageTitle(_ title: String, aside: HTML? = nil) -> HTML {
    "<div class=\"page-head\"><h1>\(title)</h1>\(aside)</div>"
}

/// The head of a section: title, a fact beside it, and one link or hint at the end.
package func sectionHead(_ title: String, id: String, meta: String? = nil, end: HTML? = nil) -> HTML {
    """
    <div class="section-head"><h2 id="\(id)">\(title)</h2>\
    \(meta.map { "<span class=\"meta\">\($0)</span>" as HTML })\(end)</div>
    """
}

/// The one link at the end of a section's head.
package func endLink(_ words: String, to place: any Linkable) -> HTML {
    "<a class=\"end meta\" href=\"\(place)\">\(words)</a>"
}

/// A section under its head.
package func section(
    _ title: String, id: String, meta: String? = nil, end: HTML? = nil, class name: String? = nil, _ content: HTML
) -> HTML {
    """
    <section\(attribute: "class", name) aria-labelledby="\(id)">\(sectionHead(title, id: id, meta: meta, end: end))\
    \(content)</section>
    """
}

/// A main column and a narrow one beside it; below each other where there is no room.
package func twoColumns(_ main: HTML, aside: HTML) -> HTML {
    "<div class=\"two\"><div>\(main)</div><div class=\"aside\">\(aside)</div></div>"
}

/// A plain link.
package func link(_ words: String, to place: any Linkable) -> HTML { "<a href=\"\(place)\">\(words)</a>" }

/// A paragraph in the small third colour.
package func meta(_ words: String) -> HTML { "<p class=\"meta\">\(words)</p>" }

/// Nothing to show: a fact, then one thing to do.
package func empty(_ fact: String, _ next: HTML? = nil) -> HTML {
    "<div class=\"empty\"><b>\(fact)</b>\(next.map { "<p>\($0)</p>" as HTML })</div>"
}

/// A fact about the whole page.
package func notice(_ content: HTML) -> HTML { "<div class=\"notice\" role=\"note\">\(content)</div>" }

/// The title of a list with a fact beside it and, at the end, a field that narrows it.
package func listHead(_ title: String, meta: String? = nil, end: HTML? = nil) -> HTML {
    """
    <div class="inbox-head"><h1>\(title)</h1>\(meta.map { "<span class=\"meta\">\($0)</span>" as HTML })\
    \(end.map { "<div class=\"end\">\($0)</div>" as HTML })</div>
    """
}

/// One finding in large letters, inside a narrow column.
package func figure(_ words: String) -> HTML { "<p class=\"figure-big\">\(words)</p>" }

/// Short fields beside each other.
package func fieldRow(_ fields: HTML...) -> HTML { "<div class=\"fields\">\(HTML.joined(fields))</div>" }
