/// A page of settings: the sections beside each other's content, the current one marked.
package func settings(label: String, sections: [ViewLink], _ content: HTML) -> HTML {
    """
    <div class="settings"><nav class="sections" aria-label="\(label)"><ul role="list">\(each: sections, \.html)</ul></nav>\
    <div class="settings-in">\(content)</div></div>
    """
}

/// A form of settings: fields below each other with the buttons at its end.
package func sheet(_ fields: [HTML], _ actions: HTML) -> HTML {
    "<div class=\"sheet\">\(HTML.joined(fields))<div class=\"btns\">\(actions)</div></div>"
}
