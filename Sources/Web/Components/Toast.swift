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
            <input type="hidden" name="to" value="\(back)">\(button(Words.Frame.undo, key: "Z", does: "undo"))
            """)
    }
    return "<div class=\"toast\" role=\"status\"><span>\(what)</span>\(undoForm)</div>"
}
