import Words

/// A person who needs something now, on Today: when, who, why, their words, one action.
///
/// `time` is the moment it falls due and `left` how far away that is; `words` are what was said last, without quotation
/// marks, and `by` says by whom.
package func queueRow(
    id: String, time: Stamp, left: TimeLeft, name: String, to place: any Linkable, badges: [HTML] = [],
    why: String, words: String? = nil, by voice: Voice = .them, action: HTML? = nil
) -> HTML {
    """
    <li\(attribute: "class", left.urgency.cssClass) id="\(id)" data-row>\
    <p class="when">\(time) <span>\(left.says)</span></p>\
    <div><h3 class="who"><a href="\(place)" data-open>\(name)</a></h3>\
    <p class="need">\(HTML.joined(badges)) \(why)</p>\
    \(words.map { saidLine($0, by: voice) })</div>\
    \("<div class=\"do btns\">", around: action, "</div>")</li>
    """
}

/// The queue around its rows, most urgent first; an empty one has no role, for which ARIA asks for rows. See `inboxList`
/// for `live`.
package func queue(_ rows: [HTML], id: String = "rows", live: String? = nil) -> HTML {
    "<ol class=\"queue\"\(attribute: "role", rows.isEmpty ? nil : "list") id=\"\(id)\"\(liveList(live))>\(HTML.joined(rows))</ol>"
}

/// A conversation in the narrow list beside a thread: name, time, first words.
package func listRow(
    id: String, name: String, to place: any Linkable, time: Stamp, left: TimeLeft? = nil, line: String,
    isUnread: Bool = false, isCurrent: Bool = false
) -> HTML {
    """
    <li id="\(id)" data-row\(attribute: "class", isUnread ? "unread" : nil)>\
    <a href="\(place)" data-open\(attribute: "aria-current", isCurrent ? "true" : nil)>\
    <span class="row"><span class="name" dir="auto">\(name)</span>\(when: isUnread, unreadMark)\(time)</span>\
    <span class="line">\(left)\(when: left != nil, " · ")<bdi>\(line)</bdi></span></a></li>
    """
}

/// The narrow list around its rows. `count` says how many ("9 people"); `change` leads to the whole list.
package func list(
    title: String, count: String, change: (words: String, place: any Linkable), rows: [HTML],
    id: String = "rows", live: String? = nil
) -> HTML {
    """
    <nav class="list" aria-label="\(title)"><h2>\(title)</h2>\
    <div class="section-line meta"><span>\(count)</span><a href="\(change.place)" data-up>\(change.words)</a></div>\
    <ul role="list" id="\(id)"\(liveList(live))>\(HTML.joined(rows))</ul></nav>
    """
}

/// A conversation in the inbox: who, about what, their first words, how long, who has it.
///
/// - `id` is the conversation's own, sent as `conversation` when its box is ticked and the form `bulk` is sent.
/// - `words` are the first ones of the last letter, without quotation marks; `by` says whose they are.
/// - `holder` says who is on it ("nobody yet", "Tomás is reading").
/// - `isFree` offers to take it.
package func inboxRow(
    id: String, name: String, to place: any Linkable, subject: String, words: String, by voice: Voice = .them,
    channel: String, time: Stamp,
    left: TimeLeft? = nil, holder: String? = nil, badges: [HTML] = [], isUnread: Bool = false, hasDraft: Bool = false,
    isChosen: Bool = false, isFree: Bool = false
) -> HTML {
    """
    <li\(attribute: "class", rowClass(isUnread, left)) id="c-\(id)" data-row>\
    <label class="pick"><input type="checkbox" name="conversation" value="\(id)" form="bulk"\(flag: "checked", isChosen)>\
    <span class="vh">\(Words.Inbox.choose(name))</span></label>\
    <a class="open" href="\(place)" data-open><span class="name" dir="auto">\(name)</span>\(when: isUnread, unreadMark)\
    <span class="subject" dir="auto">\(subject)</span>\(firstWords(words, by: voice))</a>\
    <p class="facts meta"><span>\(channel)</span> \(time)\
    \("<span class=\"holder\">", around: holder, "</span>")</p>\
    <div class="left">\(left)\(left.flatMap(meter))\
    \(when: hasDraft, badge(.plain, Words.States.draft))\(HTML.joined(badges))</div>\
    \(when: isFree, takeIt(id))</li>
    """
}

private func takeIt(_ id: String) -> HTML {
    """
    <div class="do"><button class="btn" name="take" value="\(id)" form="bulk" data-does="take">\
    \(Words.Inbox.takeIt)</button></div>
    """
}

private func rowClass(_ isUnread: Bool, _ left: TimeLeft?) -> String? {
    guard isUnread else { return left?.urgency.cssClass }
    return classes("unread", left?.urgency.rawValue ?? "")
}

/// The inbox around its rows. `live` are the names, with spaces between, under which the live stream tells of changes;
/// new rows then wait behind a line above the list and never move what is read.
package func inboxList(_ rows: [HTML], id: String = "rows", live: String? = nil) -> HTML {
    "<ul class=\"inbox\" role=\"list\" id=\"\(id)\"\(liveList(live))>\(HTML.joined(rows))</ul>"
}

/// What tells the script that a list is live.
func liveList(_ names: String?) -> HTML { "\(attribute: "data-live", names)\(flag: "data-holds", names != nil)" }

/// What a customer said, in quotation marks, or what one of us did.
func saidLine(_ words: String, by voice: Voice) -> HTML {
    voice == .them ? "<p class=\"voice\" dir=\"auto\">\(Words.quoted(words))</p>" : meta(words)
}

private func firstWords(_ words: String, by voice: Voice) -> HTML {
    switch voice {
    case .them: "<span class=\"said voice\" dir=\"auto\">\(Words.quoted(words))</span>"
    case .us, .note: "<span class=\"said\" dir=\"auto\">\(words)</span>"
    }
}

private let unreadMark: HTML = "<span class=\"vh\"> (\(Words.States.unread)) </span>"
