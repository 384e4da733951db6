/// Which elements of a mail are written anew, which only lose their tags, and which go with all they hold.
enum SafeTags {
    /// Gone with everything inside. What is in neither list keeps what it holds and loses its tags.
    static let dropped: Set<String> = [
        "script", "style", "title", "head", "iframe", "frame", "frameset", "noframes", "noembed", "object", "embed",
        "applet",
        "param", "audio", "video", "source", "track", "canvas", "svg", "math", "template", "select", "option",
        "optgroup",
        "datalist", "input", "textarea", "keygen", "link", "meta", "base", "area", "map", "dialog",
    ]

    static let void: Set<String> = ["br", "hr", "img", "wbr", "col"]

    private static let kept: Set<String> = [
        "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center",
        "cite",
        "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "font",
        "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "img", "ins", "kbd", "li", "main", "mark", "nav", "ol",
        "p",
        "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike", "strong", "sub", "sup",
        "table",
        "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
    ]

    /// The name under which an element is written; nil when only what it holds is.
    static func written(_ name: String) -> String? {
        switch name {
        case "body": "div"
        case "listing", "xmp", "plaintext": "pre"
        default: kept.contains(name) ? name : nil
        }
    }
}
