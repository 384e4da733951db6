import Words

/// One part of what we know about a person: its title, one link at the end, what is in it.
package struct PersonSection: Sendable {
    package let title: String
    package let end: HTML?
    package let content: HTML

    package init(_ title: String, end: HTML? = nil, _ content: HTML) {
        self.title = title
        self.end = end
        self.content = content
    }

    /// The section with its heading, one step below the page's sections.
    package var html: HTML { "<section><h3>\(title)\(end)</h3>\(content)</section>" }
}

/// The person beside a conversation: situation, promised, how to be, owns, needs, how it has been, may we, in this order.
///
/// `about` is the heading ("About Shareef"), `since` the line under it. `foot` ends with the reference, small.
package func personPanel(
    name: String, about: String, since: String, sections: [PersonSection], foot: HTML? = nil, live: String? = nil
) -> HTML {
    """
    <aside class="person" id="person" aria-labelledby="about"\(attribute: "data-live", live)>\
    <div class="person-head">\(monogram(name))<div><h2 id="about" tabindex="-1">\(about)</h2>\
    <p class="meta">\(since)</p></div></div>\
    \(each: sections, \.html)\("<p class=\"meta person-foot\">", around: foot, "</p>")</aside>
    """
}

/// Something we know, and who said it, where and when. Never without a source.
///
/// `isOld` marks what was said more than a year ago. `actions` correct or remove it.
package func fact(_ what: String, source: String, isOld: Bool = false, badge: HTML? = nil, actions: HTML? = nil) -> HTML
{
    """
    <div class="fact">\(badge) \(what)<span class="\(classes("src", isOld ? "src--old" : ""))">\(source)</span>\
    \("<span class=\"fact-do\">", around: actions, "</span>")</div>
    """
}

/// Facts below each other.
package func facts(_ all: [HTML]) -> HTML {
    func item(_ fact: HTML) -> HTML { "<li>\(fact)</li>" }
    return "<ul role=\"list\">\(each: all, item)</ul>"
}

/// What a person likes and dislikes, side by side.
package func likes(_ likes: [String], dislikes: [String]) -> HTML {
    func like(_ what: String) -> HTML { "<li>\(Icon.kept.html)\(what)</li>" }
    func dislike(_ what: String) -> HTML { "<li>\(Icon.late.html)\(what)</li>" }
    return """
        <div class="likes"><div><p class="vh">\(Words.Person.likes)</p>\
        <ul role="list" class="like">\(each: likes, like)</ul></div>\
        <div><p class="vh">\(Words.Person.dislikes)</p>\
        <ul role="list" class="dislike">\(each: dislikes, dislike)</ul></div></div>
        """
}

/// The head of a person's own page: name, the sentence a colleague wrote, what is certain, what one can do.
package func personHead(name: String, sentence: String?, line: String, actions: HTML? = nil) -> HTML {
    """
    <div class="person-top" id="head">\(monogram(name))<div><h1>\(name)</h1>\
    \("<p class=\"voice\">", around: sentence, "</p>")<p class="meta">\(line)</p></div>\
    \("<div class=\"btns end\">", around: actions, "</div>")</div>
    """
}

/// A person's own page under its head: what we know on the left, everything so far on the right.
package func personColumns(about sections: [PersonSection], timeline: HTML) -> HTML {
    """
    <div class="halves"><div class="about"><h2 class="vh">\(Words.Person.otherFacts)</h2>\(each: sections, \.html)</div>\
    <div>\(timeline)</div></div>
    """
}

/// One thing that happened with a person, on the timeline: when, how, what, with a link to where it stands.
package func timelineRow(id: String, at time: Stamp, by channel: String, _ what: HTML) -> HTML {
    """
    <li id="\(id)" data-row><span class="meta">\(time)</span> <span class="meta">\(channel)</span> \
    <div class="what">\(what)</div></li>
    """
}

/// Everything so far, newest first.
package func timeline(_ rows: [HTML], id: String = "timeline") -> HTML {
    "<ol class=\"timeline\" role=\"list\" id=\"\(id)\">\(HTML.joined(rows))</ol>"
}
