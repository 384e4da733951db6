import Words

/// What someone is writing, kept apart by kind: text never crosses from one to the other.
package struct Drafts: Sendable {
    package let reply: String
    package let note: String
    /// True shows the note first.
    package let isNoteShown: Bool
    /// "Draft saved 09:35"; nil when nothing was saved.
    package let saved: String?
    /// Which windows saved the two; nil where nothing was.
    package let replyBy: String?
    package let noteBy: String?

    package init(
        reply: String = "", note: String = "", isNoteShown: Bool = false, saved: String? = nil,
        replyBy: String? = nil, noteBy: String? = nil
    ) {
        (self.replyBy, self.noteBy) = (replyBy, noteBy)
        self.reply = reply
        self.note = note
        self.isNoteShown = isNoteShown
        self.saved = saved
    }
}

/// Where one answers a person or writes a note to the team.
///
/// It sends `kind` (`reply` or `note`), `reply`, `note` and `do` (`send`, `note`, or the value of one of `more`) to
/// `place`. `save` takes what is written while it is written: `kind` and `text`. `send` names the channel and the person.
/// `above` stands over it: what came in meanwhile, or what could not be sent. `under` stands under the words and is sent with
/// them. `files` is an `attachBox`. `more` are further buttons for the reply.
package func composer(
    person: String, send: String, to place: any Linkable, save: any Linkable, token: FormToken, drafts: Drafts,
    recipients: HTML? = nil, files: HTML? = nil, above: HTML? = nil, under: HTML? = nil, more: [HTML] = [],
    problem: String? = nil
) -> HTML {
    """
    \(above)<form class="composer" id="composer" action="\(place)" method="post" enctype="multipart/form-data" aria-label="\(Words.Conversation.answer)">\
    \(token.field)\(modes(person: person, drafts: drafts))\
    \(recipients.map { "<div class=\"recipients for-reply\">\($0)</div>" as HTML })\
    \(problem.map { "<p class=\"error\" role=\"alert\" tabindex=\"-1\" id=\"errors\" autofocus>\($0)</p>" as HTML })\
    \(draftArea("reply", label: Words.Conversation.yourReply(to: person), text: drafts.reply, by: drafts.replyBy, save: save))\
    \(draftArea("note", label: Words.Conversation.yourNote, text: drafts.note, by: drafts.noteBy, save: save))\
    \(under)\(files)<footer>\(button(send, .primary, name: "do", value: "send", key: "Ctrl Enter", does: "send", class: "for-reply"))\
    \(button(Words.Conversation.saveNote, .primary, name: "do", value: "note", key: "Ctrl Enter", does: "send", class: "for-note"))\
    \(HTML.joined(more))</footer></form>
    """
}

private func modes(person: String, drafts: Drafts) -> HTML {
    """
    <fieldset class="modes"><legend class="vh">\(Words.Conversation.whoSees)</legend>\
    <label><input type="radio" name="kind" value="reply"\(flag: "checked", !drafts.isNoteShown)> \
    \(Words.Conversation.reply(to: person))</label>\
    <label><input type="radio" name="kind" value="note"\(flag: "checked", drafts.isNoteShown)> \
    \(Words.Conversation.noteToTeam)</label>\
    <span class="meta end" data-draft-state>\(drafts.saved)</span></fieldset>
    """
}

private func draftArea(_ kind: String, label: String, text: String, by window: String?, save: any Linkable) -> HTML {
    """
    <label class="vh for-\(kind)" for="\(kind)-text">\(label)</label>\
    <textarea class="area for-\(kind)" id="\(kind)-text" name="\(kind)" rows="5"\(attribute: "data-draft", save)\(attribute: "data-saved-by", window)\
    \(attribute: "placeholder", kind == "note" ? Words.Conversation.noteExample : nil)>
    \(text)</textarea>
    """
}

/// Someone wrote after the page was loaded: what to know before sending.
package func cameMeanwhile(_ says: String, sendAnyway: HTML, readFirst: HTML) -> HTML {
    """
    <div class="notice" role="alert" tabindex="-1" id="errors" autofocus><p>\(says)</p>\
    <div class="btns">\(sendAnyway)\(readFirst)</div></div>
    """
}
