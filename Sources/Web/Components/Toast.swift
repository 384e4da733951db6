import Words

/// What just happened, with Undo where it can be undone. It stays ten seconds, longer under the pointer or the focus.
///
/// Without script it stays until the next page. `back` is sent as `to`: where the colleague is, to be shown again after
/// the Undo.
package func toast(
    _ what: String, undo: (place: any Linkable, token: FormToken)? = nil, back: String = "/"
) -> HTML {
    let undoForm = undo.map { undo in
        form(
            to: undo.place, .post(undo.token),
            """
            \(hidden("to", back))\(button(Words.Frame.undo, key: "Z", does: "undo"))
            """)
    }
    return "<div class=\"toast\" role=\"status\"><span>\(what)</span>\(undoForm)</div>"
}

/// What holds the one toast of a page. `calls` says when another is fetched, and from where.
package func toasts(_ toast: HTML?, calls: (name: String, from: Path)?) -> HTML {
    """
    <div id="toasts"\(attribute: "data-live", calls?.name)\(attribute: "data-from", calls?.from)>\(toast)</div>
    """
}

/// What comes up while somebody works, with the one thing to do about it.
package func calledToast(_ what: String, _ act: HTML) -> HTML {
    "<div class=\"toast\" role=\"status\"><span>\(what)</span>\(act)</div>"
}
