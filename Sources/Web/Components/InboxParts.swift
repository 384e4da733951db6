import Words

/// One way to look at the list, with how many there are.
package struct ViewLink: Sendable {
    package let title: String
    package let place: any Linkable
    package let count: Int?
    package let isCurrent: Bool

    package init(_ title: String, _ place: any Linkable, count: Int? = nil, isCurrent: Bool = false) {
        self.title = title
        self.place = place
        self.count = count
        self.isCurrent = isCurrent
    }

    var html: HTML {
        """
        <li><a href="\(place)"\(attribute: "aria-current", isCurrent ? "page" : nil)>\(title)\
        \(count.map { " <span class=\"count\">\(Words.capped($0))</span>" as HTML })</a></li>
        """
    }
}

/// The views of a list, the current one marked.
package func views(_ all: [ViewLink], label: String = Words.Inbox.views) -> HTML {
    "<nav class=\"views\" aria-label=\"\(label)\" id=\"views\"><ul role=\"list\">\(each: all, \.html)</ul></nav>"
}

/// What can be done with the chosen rows. Its form has the id `bulk`; the boxes of the rows belong to it. It shows once
/// a box is ticked.
package func bulkBar(to place: any Linkable, token: FormToken, _ actions: HTML) -> HTML {
    form(
        to: place, .post(token), id: "bulk", label: Words.Inbox.bulkLabel, part: "rows", class: "bulk",
        """
        <p class="meta"><b data-chosen></b> \(Words.Inbox.chosen)</p>\
        <div class="btns">\(actions)</div>
        """)
}

/// A search field that narrows the list; `/` goes to it. `hidden` keeps what else the address says.
package func filterField(
    to place: any Linkable, label: String, value: String, hidden: KeyValuePairs<String, String> = [:]
) -> HTML {
    func keep(_ pair: (key: String, value: String)) -> HTML {
        Web.hidden(pair.key, pair.value)
    }
    return """
        <form class="seek" action="\(place)" method="get" role="search">\(each: hidden, keep)\
        <label class="vh" for="filter">\(label)</label>\
        <input class="input" type="search" id="filter" name="q" value="\(value)" placeholder="\(label)" data-filter>\
        \(button(Words.Frame.find))</form>
        """
}

/// Links to what comes before and after this page of a list; nothing when this is all.
package func pager(newer: (any Linkable)? = nil, older: (any Linkable)? = nil) -> HTML? {
    guard newer != nil || older != nil else { return nil }
    return """
        <nav class="pager" aria-label="\(Words.Lists.pages)">\
        \(newer.map { linkButton(Words.Lists.newer, to: $0) })\(older.map { linkButton(Words.Lists.older, to: $0) })</nav>
        """
}
