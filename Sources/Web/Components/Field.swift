import Words

/// What a text field takes; the browser helps accordingly.
package enum InputKind: String, Sendable {
    case text
    case email
    case password
    case search
    case number
    case date
    case time
    case moment = "datetime-local"
    case telephone = "tel"
    case address = "url"
    case file
}

/// What stands around the input of a field.
///
/// - `label` is above, `hint` under it, `error` under the hint; both are read out with the input. An `error` marks the
///   field and says what to do.
/// - `id` names the input on the page; without it the field's name serves.
package struct FieldText: Sendable {
    package let name: String
    package let id: String
    package let label: String
    package let hint: String?
    package let error: String?
    /// The label is only heard, not seen.
    package let isLabelHidden: Bool

    package init(
        _ name: String, label: String, hint: String? = nil, error: String? = nil, id: String? = nil,
        isLabelHidden: Bool = false
    ) {
        self.name = name
        self.id = id ?? "f-\(name)"
        self.label = label
        self.hint = hint
        self.error = error
        self.isLabelHidden = isLabelHidden
    }

    /// The ids of the hint and the error, for `aria-describedby`; nil when there is neither.
    var described: String? {
        let ids = [hint == nil ? nil : "\(id)-h", error == nil ? nil : "\(id)-e"].compactMap(\.self)
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    /// What the input itself carries so that label, hint and error belong to it.
    var wiring: HTML {
        """
         id="\(id)" name="\(name)"\(attribute: "aria-describedby", described)\
        \(attribute: "aria-invalid", error == nil ? nil : "true")
        """
    }

    var hintAndError: HTML {
        """
        \(hint.map { "<span class=\"hint\" id=\"\(id)-h\">\($0)</span>" as HTML })\
        \(error.map { "<span class=\"error\" id=\"\(id)-e\">\($0)</span>" as HTML })
        """
    }

    /// Label, hint and error around `input`.
    func around(_ input: HTML) -> HTML {
        """
        <div class="\(classes("field", error == nil ? "" : "field--error"))">\
        <label\(attribute: "class", isLabelHidden ? "vh" : nil) for="\(id)">\(label)</label>\(hintAndError)\(input)</div>
        """
    }
}

/// A field of one line. `value` is what was typed before, also when it was refused. `example` is shown while it is empty.
package func field(
    _ text: FieldText, _ kind: InputKind = .text, value: String? = nil, example: String? = nil,
    autocomplete: String? = nil, isRequired: Bool = false, autofocus: Bool = false, limit: Int? = nil,
    list: String? = nil
) -> HTML {
    text.around(
        """
        <input class="input" type="\(kind.rawValue)"\(text.wiring)\(attribute: "value", value)\
        \(attribute: "placeholder", example)\(attribute: "autocomplete", autocomplete)\
        \(attribute: "maxlength", limit.map(String.init))\(attribute: "list", list)\
        \(flag: "required", isRequired)\(flag: "autofocus", autofocus)>
        """)
}

/// A field of several lines, `rows` high at first.
package func area(
    _ text: FieldText, value: String = "", rows: Int = 4, example: String? = nil, isRequired: Bool = false,
    limit: Int? = nil
) -> HTML {
    // A line feed right after the tag is dropped by the parser, so that a text which begins with one keeps it.
    text.around(
        """
        <textarea class="area"\(text.wiring) rows="\(rows)"\(attribute: "placeholder", example)\
        \(attribute: "maxlength", limit.map(String.init))\(flag: "required", isRequired)>
        \(value)</textarea>
        """)
}
