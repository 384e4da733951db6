/// What a page says when it cannot do what was asked: what happened, what to do, what was typed.
///
/// `kept` are the words that could not be saved, so that they can be copied.
package func problemContent(
    _ title: String, _ says: String, kept: (label: String, text: String)? = nil, next: HTML
) -> HTML {
    """
    <div class="empty"><h1>\(title)</h1><p>\(says)</p>\
    \(kept.map { area(FieldText("kept", label: $0.label), value: $0.text, rows: 6) })\
    <p class="btns">\(next)</p></div>
    """
}
