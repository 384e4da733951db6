import Words

/// What just happened, with Undo where it can be undone. It stays ten seconds, longer under the pointer or the focus.
///
/// Without script it stays until the next page.
package func toast(_ what: String, undo: (place: any Linkable, token: FormToken)? = nil) -> HTML {
    let undoForm = undo.map { undo in
        form(to: undo.place, .post(undo.token), "\(button(Words.Frame.undo, key: "Z", does: "undo"))")
    }
    return "<div class=\"toast\" role=\"status\"><span>\(what)</span>\(undoForm)</div>"
}
