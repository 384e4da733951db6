import Words

/// How loud a button is. A screen has one primary button, and so has a dialog.
package enum ButtonKind: String, Sendable {
    case primary = "btn btn--primary"
    case plain = "btn"
    case quiet = "btn btn--quiet"
    case big = "btn btn--primary btn--big"
}

/// A button that does something: it sends the form around it, or the form named by `form`.
///
/// - `name` and `value` say which of several buttons was pressed; `action` sends the form elsewhere than it says.
/// - `key` is shown beside the words and pressed by the script; `does` names what it does for the keyboard map (`send`,
///   `done`, `with-them`, `later`, `undo`, `take`).
/// - `busy` replaces the words while the answer is awaited.
package func button(
    _ words: String, _ kind: ButtonKind = .plain, name: String? = nil, value: String? = nil, key: String? = nil,
    does: String? = nil, form: String? = nil, action: (any Linkable)? = nil, busy: String? = nil, part: String? = nil,
    class extra: String = "", skipsChecks: Bool = false
) -> HTML {
    """
    <button class="\(classes(kind.rawValue, extra))"\(attribute: "name", name)\(attribute: "value", value)\
    \(attribute: "form", form)\(attribute: "formaction", action)\(attribute: "data-does", does)\
    \(attribute: "data-busy", busy)\(attribute: "data-part", part)\(flag: "formnovalidate", skipsChecks)>\(words)\
    \(key.map(keyHint))</button>
    """
}

/// A link that looks like a button, for going somewhere.
package func linkButton(
    _ words: String, to place: any Linkable, _ kind: ButtonKind = .plain, does: String? = nil, key: String? = nil,
    part: String? = nil
) -> HTML {
    """
    <a class="\(kind.rawValue)" href="\(place)"\(attribute: "data-does", does)\(attribute: "data-part", part)>\(words)\
    \(key.map(keyHint))</a>
    """
}

/// Which keys move through a list, at the end of its head.
package func moveHint() -> HTML {
    """
    <span class="end meta keys">\(keyCap("J"))\(keyCap("K"))\(Words.Today.keysHint), \
    \(keyCap("Enter"))\(Words.Today.enterHint)</span>
    """
}

/// Buttons in a row that wraps.
package func buttons(_ all: HTML..., class extra: String = "") -> HTML {
    "<div class=\"\(classes("btns", extra))\">\(HTML.joined(all))</div>"
}

/// A key as it is drawn.
package func keyHint(_ key: String) -> HTML { " <kbd>\(key)</kbd>" }

/// Class names with one space between them; empty ones are left out.
func classes(_ names: String...) -> String {
    var all = ""
    for name in names where !name.isEmpty {
        if !all.isEmpty { all += " " }
        all += name
    }
    return all
}
