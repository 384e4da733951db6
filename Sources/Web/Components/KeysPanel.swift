import Words

/// The keys that do something, which `?` opens.
func keysPanel(_ frame: Frame) -> HTML {
    let places = frame.groups.flatMap(\.items).compactMap { item in
        item.key.map { ("\(Words.Keys.go) \($0.uppercased())", item.title) }
    }
    return """
        <div class="pop keys-list" id="keys" popover role="dialog" aria-labelledby="keys-title">\
        <h2 id="keys-title">\(Words.Keys.title)</h2><p class="meta">\(Words.Keys.off)</p>\
        <dl>\(everywhere)\(each: places, keyLine)</dl>\
        <button class="btn" type="button" popovertarget="keys" popovertargetaction="hide">\(Words.Frame.close)</button></div>
        """
}

/// The lines of what can be done from the keyboard, the same on every page.
private let everywhere: HTML = {
    let keys: [(String, String)] = [
        ("Ctrl K", Words.Keys.find), ("/", Words.Keys.filter), ("?", Words.Keys.keys), ("J K", Words.Keys.move),
        ("Enter", Words.Keys.open), ("U", Words.Keys.back), ("R", Words.Keys.reply), ("N", Words.Keys.note),
        ("Ctrl Enter", Words.Keys.send), ("E", Words.Keys.done), ("W", Words.Keys.withThem), ("S", Words.Keys.later),
        ("A", Words.Keys.give), ("M", Words.Keys.takeIt), ("X", Words.Keys.choose), ("Z", Words.Keys.undo),
        ("P", Words.Keys.promise), ("Ctrl .", Words.Keys.keepFound),
    ]
    return "\(each: keys, keyLine)"
}()

private func keyLine(_ key: String, _ does: String) -> HTML {
    "<div><dt>\(each: key.split(separator: " ").map(String.init), keyCap)</dt><dd>\(does)</dd></div>"
}

/// One key, as it is drawn on a keyboard.
func keyCap(_ key: String) -> HTML { "<kbd>\(key)</kbd> " }
