/// One of several answers: what is sent, and what people read.
package struct Choice: Sendable {
    package let value: String
    package let says: String
    package let hint: String?

    package init(_ value: String, _ says: String, hint: String? = nil) {
        self.value = value
        self.says = says
        self.hint = hint
    }
}

/// A closed list to choose from.
package func select(_ text: FieldText, _ options: [Choice], chosen: String? = nil) -> HTML {
    func option(_ option: Choice) -> HTML {
        "<option value=\"\(option.value)\"\(flag: "selected", option.value == chosen)>\(option.says)</option>"
    }
    return text.around("<select class=\"select\"\(text.wiring)>\(each: options, option)</select>")
}

/// One answer out of few, all in sight. Each row is a target of its own.
package func radios(_ text: FieldText, _ options: [Choice], chosen: String? = nil) -> HTML {
    func option(_ option: Choice) -> HTML {
        """
        <label class="check"><input type="radio" name="\(text.name)" value="\(option.value)"\
        \(flag: "checked", option.value == chosen)> <span>\(option.says)\(option.hint.map(hintLine))</span></label>
        """
    }
    return group(text, isOneOf: true, "\(each: options, option)")
}

/// Several answers out of few.
package func checks(_ text: FieldText, _ options: [Choice], chosen: Set<String> = []) -> HTML {
    func option(_ option: Choice) -> HTML {
        """
        <label class="check"><input type="checkbox" name="\(text.name)" value="\(option.value)"\
        \(flag: "checked", chosen.contains(option.value))> <span>\(option.says)\(option.hint.map(hintLine))</span></label>
        """
    }
    return group(text, "\(each: options, option)")
}

/// Yes or no.
package func check(_ name: String, _ says: String, isOn: Bool = false, hint: String? = nil) -> HTML {
    """
    <label class="check"><input type="checkbox" name="\(name)" value="yes"\(flag: "checked", isOn)> \
    <span>\(says)\(hint.map(hintLine))</span></label>
    """
}

/// A box that chooses one of a list for the form with this id; `of` names it for those who hear it.
package func pick(_ name: String, value: String, _ says: String, of: String, form: String) -> HTML {
    """
    <label class="check"><input type="checkbox" name="\(name)" value="\(value)" form="\(form)"\
    \(attribute: "aria-label", of.isEmpty ? nil : "\(says): \(of)")> <span>\(says)</span></label>
    """
}

/// The answers of a question to a customer: the whole row is the target. The question is the page's heading when
/// `isHeading` is set.
package func choices(
    _ text: FieldText, _ options: [Choice], chosen: String? = nil, isHeading: Bool = false
) -> HTML {
    func option(_ option: Choice) -> HTML {
        """
        <label class="choice"><input type="radio" name="\(text.name)" value="\(option.value)"\
        \(flag: "checked", option.value == chosen)> \(option.says)</label>
        """
    }
    let legend: HTML =
        isHeading ? "<legend><h1>\(text.label)</h1></legend>" : "<legend class=\"legend\">\(text.label)</legend>"
    return """
        <fieldset\(attribute: "class", text.error == nil ? nil : "field--error") id="\(text.id)"\
        \(text.marked)\(attribute: "aria-describedby", text.described)>\(legend)\(text.hintAndError)\
        <div class="choices">\(each: options, option)</div></fieldset>
        """
}

private func group(_ text: FieldText, isOneOf: Bool = false, _ options: HTML) -> HTML {
    """
    <fieldset class="\(classes("field", text.error == nil ? "" : "field--error"))" id="\(text.id)"\
    \(when: isOneOf, text.marked)\(attribute: "aria-describedby", text.described)><legend class="\(text.isLabelHidden ? "vh" : "legend")">\
    \(text.label)</legend>\(text.hintAndError)\(options)</fieldset>
    """
}

extension FieldText {
    /// What marks a group of answers, of which one is chosen, as wrong; nothing when all is well.
    fileprivate var marked: HTML { error == nil ? "" : " role=\"radiogroup\" aria-invalid=\"true\"" }
}

private func hintLine(_ words: String) -> HTML { "<span class=\"hint\">\(words)</span>" }

/// What a form sends along unseen; nothing when there is no value.
package func hidden(_ name: String, _ value: String?) -> HTML {
    value.map { "<input type=\"hidden\" name=\"\(name)\" value=\"\($0)\">" } ?? ""
}
