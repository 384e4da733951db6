import Words

/// The keys that do something, which `?` opens.
func keysPanel(_ frame: Frame) -> HTML {
    let places = frame.groups.flatMap(\.items).compactMap { item in
        item.key.map { ("\(Words.Keys.go) \($0.uppercased())", item.title) }
    }
    return """
        <div class="pop keys-list" id="keys" popover role="dialog" aria-labelledby="keys-title">\
        <h2 id="keys-title">\(Words.Keys.title)</h2><p class="meta">\(Words.Keys.off)</p>\
        <dl>\(everywhere)\(each: places, { keyLine($0.0, $0.1) })</dl>\
        <button class="btn" type="button" popovertarget="keys" popovertargetaction="hide">\(Words.Frame.close)</button></div>
        """
}

/// The lines of what can be done from the keyboard, the same on every page; the script hides those that are not true there.
private let everywhere: HTML = {
    let keys: [(String, String)] = [
        ("?", Words.Keys.keys), ("J K", Words.Keys.move),
        ("Enter", Words.Keys.open), ("U", Words.Keys.back), ("R", Words.Keys.reply), ("N", Words.Keys.note),
        ("Ctrl Enter", Words.Keys.send), ("E", Words.Keys.done), ("W", Words.Keys.withThem), ("S", Words.Keys.later),
        ("A", Words.Keys.give), ("M", Words.Keys.takeIt), ("X", Words.Keys.choose), ("Z", Words.Keys.undo),
        ("P", Words.Keys.promise), ("Ctrl .", Words.Keys.keepFound),
    ]
    return """
        \(keyLine("Ctrl K", Words.Keys.find))\(keyLine("/", Words.Keys.filter, where: "filter"))\
        \(keyLine("/", Words.Keys.find, where: "no-filter"))\(each: keys, { keyLine($0.0, $0.1) })
        """
}()

/// A line of the list. `where` names the pages on which the key does that: those with a field that narrows their list, or those
/// without.
private func keyLine(_ key: String, _ does: String, where pages: String? = nil) -> HTML {
    """
    <div\(attribute: "data-where", pages)><dt>\(each: key.split(separator: " ").map(String.init), keyCap)</dt>\
    <dd>\(does)</dd></div>
    """
}

/// One key, as it is drawn on a keyboard.
func keyCap(_ key: String) -> HTML { "<kbd>\(key)</kbd> " }
