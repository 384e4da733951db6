import Words

/// How a form is sent.
package enum FormMethod: Sendable {
    /// It asks; the address then holds what was asked.
    case get
    /// It does something. The token proves that it came from our page.
    case post(FormToken)
}

/// A form. `part` names the element that the script replaces with the answer; without script the whole page is loaded.
package func form(
    to place: any Linkable, _ method: FormMethod, id: String? = nil, label: String? = nil, part: String? = nil,
    sendsFiles: Bool = false, class name: String? = nil, _ content: HTML
) -> HTML {
    let attributes: HTML = """
        \(attribute: "id", id)\(attribute: "class", name)\(attribute: "aria-label", label)\
        \(attribute: "data-part", part.map { "#\($0)" })\
        \(attribute: "enctype", sendsFiles ? "multipart/form-data" : nil)
        """
    switch method {
    case .get: return "<form action=\"\(place)\" method=\"get\"\(attributes)>\(content)</form>"
    case .post(let token):
        return "<form action=\"\(place)\" method=\"post\" novalidate\(attributes)>\(token.field)\(content)</form>"
    }
}

/// One field that could not be taken: which, and what to do. The same words stand at the field itself.
package struct Problem: Sendable {
    /// The field's name, or its `id` on the page when that differs; nil when no single field is meant.
    package let field: String?
    package let says: String

    package init(_ field: String? = nil, _ says: String) {
        self.field = field
        self.says = says
    }

    var line: HTML {
        guard let field else { return "<li>\(says)</li>" }
        return "<li><a href=\"\(Link.anchor("f-\(field)"))\">\(says)</a></li>"
    }
}

/// What is wrong with a form, above it, with a link to each field; nothing when all is well.
package func errorSummary(_ problems: [Problem]) -> HTML? {
    guard !problems.isEmpty else { return nil }
    return """
        <div class="errors" role="alert" tabindex="-1" id="errors" autofocus><h2>\(Words.Forms.problemTitle)</h2>\
        <ul>\(each: problems, \.line)</ul></div>
        """
}

/// Selects and one button that look at something else. With script it sends itself on change.
package func filters(
    to place: any Linkable, label: String = Words.Forms.filters, part: String? = nil, _ fields: [HTML],
    extra: HTML? = nil
) -> HTML {
    form(
        to: place, .get, label: label, part: part, class: "filters",
        "\(HTML.joined(fields))\(button(Words.Forms.show))\(extra)")
}
