import Words

/// Whose voice an entry of a thread is.
package enum Voice: Sendable {
    /// The customer.
    case them
    /// One of us, to the customer.
    case us
    /// One of us, to the team only.
    case note
}

/// Something that was said or written, in a thread.
///
/// - `who` is the name at its head; `by` the channel ("Email"); `heard` the sentence that names the entry for those who
///   hear it ("Shareef, email, Wednesday 08:15").
/// - `body` is markup: see `paragraphs(_:)` for plain text. `foot` is what hangs on it: attachments, state of sending.
package func entry(
    _ voice: Voice, id: String, who: String, by channel: String, at time: Stamp, heard: String, body: HTML,
    foot: HTML? = nil
) -> HTML {
    let (kind, bodyClass) =
        switch voice {
        case .them: ("entry--them", "entry-body voice")
        case .us: ("entry--us", "entry-body")
        case .note: ("entry--note", "entry-body")
        }
    return """
        <article class="entry \(kind)" id="\(id)" aria-label="\(heard)">\
        <header><b>\(who)</b><span class="meta">\(channel) · \(time)</span></header>\
        <div class="\(bodyClass)">\(body)</div>\("<div class=\"entry-foot\">", around: foot, "</div>")</article>
        """
}

/// Something that happened without words: a visit, a change of state. One line.
package func entryEvent(id: String, at time: Stamp, _ what: HTML) -> HTML {
    "<p class=\"entry entry--event\" id=\"\(id)\"><span class=\"meta\">\(time)</span> <span>\(what)</span></p>"
}

/// What a machine told about a letter: one line, its words folded away, and where its own letter is.
package func entryNotice(id: String, at time: Stamp, _ what: String, words: String, letter place: any Linkable) -> HTML
{
    """
    <div class="entry entry--event" id="\(id)"><span class="meta">\(time)</span> <div><p>\(what)</p>\
    <details class="quoted"><summary>\(Words.Notices.itsWords)</summary>\(paragraphs(words))\
    <p><a href="\(place)" download>\(Words.Notices.itsLetter)</a></p></details></div></div>
    """
}

/// The entries of a thread, oldest first. `earlier` is a link that shows the ones before. `live`
/// are names as in `inboxList`; what comes in is then added at the end, at once while the end is in view.
package func entries(_ all: [HTML], earlier: HTML? = nil, id: String = "entries", live: String? = nil) -> HTML {
    """
    <div class="entries" id="\(id)"\(attribute: "data-live", live)\(flag: "data-appends", live != nil)>\
    \("<p class=\"earlier\">", around: earlier, "</p>")\(HTML.joined(all))</div>
    """
}

/// Plain text as paragraphs: an empty line ends one, a single line break stays.
package func paragraphs(_ text: String) -> HTML {
    let blocks = lines(of: text).split { line in line.allSatisfy(\.isWhitespace) }
    return "\(each: blocks, paragraph)"
}

/// The lines of a text without their ends, found by bytes: by characters it takes ten times as long.
private func lines(of text: String) -> [Substring] {
    let bytes = text.utf8
    let isOne = bytes.withContiguousStorageIfAvailable {
        !$0.contains { (10...13).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
    }
    if isOne == true { return [text[...]] }
    var (lines, start, index) = ([Substring](), bytes.startIndex, bytes.startIndex)
    while index < bytes.endIndex {
        let (here, byte) = (index, bytes[index])
        index = bytes.index(after: index)
        switch byte {
        case 10...13: break
        case 0xC2, 0xE2:
            let scalar = text.unicodeScalars[here]
            guard scalar == "\u{85}" || scalar == "\u{2028}" || scalar == "\u{2029}" else { continue }
            index = text.unicodeScalars.index(after: here)
        default: continue
        }
        lines.append(text[start..<here])
        if byte == 13, index < bytes.endIndex, bytes[index] == 10 { index = bytes.index(after: index) }
        start = index
    }
    lines.append(text[start...])
    return lines
}

private func paragraph(_ lines: ArraySlice<Substring>) -> HTML {
    if lines.count == 1, let line = lines.first { return "<p>\(linked(line))</p>" }
    let broken = lines.enumerated().map { index, line -> HTML in
        index == 0 ? linked(line) : "<br>\(linked(line))"
    }
    return "<p>\(HTML.joined(broken))</p>"
}

/// An older letter quoted under this one, folded away.
package func quotedLetter(_ text: String) -> HTML {
    "<details class=\"quoted\"><summary>\(Words.Conversation.quotedLetter)</summary>\(paragraphs(text))</details>"
}

/// Something that few want to see, folded away behind what it is called.
package func folded(_ name: String, _ content: HTML) -> HTML {
    "<details class=\"quoted\"><summary>\(name)</summary>\(content)</details>"
}

/// A file that came with a letter: its name and size, and where to get it. `warning` is said of one that is not what it says.
package func attachment(_ name: String, size: String, warning: String? = nil, to place: any Linkable) -> HTML {
    """
    <a class="attachment" href="\(place)" download>\(name) <span class="meta">\(size)</span>\
    \(warning.map { " \(badge(.late, $0))" as HTML })</a>
    """
}
