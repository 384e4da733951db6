import ChannelsRules
import Kernel
import Web
import Words

/// All mailboxes with how each goes, and the way to one more.
func mailboxesContent(_ all: [(mailbox: Mailbox, state: MailboxState)], _ moments: Moments) -> HTML {
    let add = linkButton(Words.Mailboxes.add, to: Path.newMailbox, .primary)
    guard !all.isEmpty else {
        return "\(empty(Words.Mailboxes.empty, "\(Words.Mailboxes.emptyNext)"))\(buttons(add))"
    }
    func row(_ one: (mailbox: Mailbox, state: MailboxState)) -> HTML {
        let looked = one.state.fetched.map { moments.stamp($0) }
        let name = one.mailbox.name == one.mailbox.address ? nil : one.mailbox.address
        return recordRow(
            id: "mailbox-\(one.mailbox.id)", title: one.mailbox.name, to: Path.mailbox(one.mailbox.id),
            line: one.mailbox.paused == nil ? one.state.problem : nil,
            meta: [name.map { "\($0)" as HTML }, looked == nil ? "\(Words.Mailboxes.neverLooked)" : nil]
                .compactMap(\.self),
            badges: [mark(one.mailbox, one.state)], time: looked)
    }
    return "\(meta(Words.Mailboxes.opening))\(records(all.map(row)))\(buttons(add))"
}

/// The word for how a mailbox goes.
private func mark(_ mailbox: Mailbox, _ state: MailboxState) -> HTML {
    if mailbox.paused != nil { return badge(.plain, Words.Mailboxes.paused) }
    if state.problem != nil { return badge(.late, Words.Mailboxes.failing) }
    if !state.hasSecret { return badge(.soon, Words.Mailboxes.shut) }
    return state.fetched == nil ? badge(.plain, Words.Mailboxes.neverLooked) : badge(.kept, Words.Mailboxes.well)
}

/// What a page of one mailbox shows.
struct MailboxView: Sendable {
    let mailbox: Mailbox
    let state: MailboxState
    let notes: [MailboxNote]
    /// Where the owner of the mailbox is asked at the provider, when that was just begun.
    var provider: String?
}

/// One mailbox: how it goes, what can be done, what is written about it.
func mailboxContent(
    _ view: MailboxView, _ form: MailboxForm, redirect: String, _ moments: Moments, _ token: FormToken
) -> HTML {
    let fields = sheet(mailboxFields(form, redirect: redirect), button(Words.Mailboxes.change, .primary))
    return """
        \(view.provider.map(consentLink))\(trialContent(view.state, moments))\
        \(section(Words.Mailboxes.state, id: "state", stateContent(view, moments)))\
        \(actions(view.mailbox, token))\(notesContent(view.notes, moments))\
        \(Web.form(to: Path.mailbox(view.mailbox.id), .post(token), fields))\
        \(Web.form(
            to: Path.removal(of: view.mailbox.id), .post(token),
            "\(button(Words.Mailboxes.remove)) <span class=\"hint\">\(Words.Mailboxes.removeHint)</span>"))
        """
}

/// What the last test of both directions came to, each in a sentence; nil when there was none since its settings changed.
private func trialContent(_ state: MailboxState, _ moments: Moments) -> HTML? {
    guard let trial = state.trial, let tried = state.tried else { return nil }
    func line(_ badge: HTML, _ sentence: String) -> HTML { "<p>\(badge) \(sentence)</p>" }
    let works = badge(.kept, Words.Mailboxes.well)
    let fails = badge(.late, Words.Mailboxes.failing)
    let reading: HTML =
        switch trial.reading {
        case .reads(let letters, let keepsDeleted):
            "\(line(works, Words.Mailboxes.reads(letters)))\(when: keepsDeleted, meta(Words.Mailboxes.keepsDeleted))"
        case .fails(let sentence, _): line(fails, Words.Mailboxes.failsToRead(sentence))
        case .sends, .notAsked: ""
        }
    let sending: HTML =
        switch trial.sending {
        case .sends(true): line(works, Words.Mailboxes.sends)
        case .sends(false): line(badge(.soon, Words.Mailboxes.sending), Words.Mailboxes.sendsOnly)
        case .notAsked: line(badge(.plain, Words.Mailboxes.sending), Words.Mailboxes.sendsNot)
        case .fails(let sentence, _): line(fails, Words.Mailboxes.failsToSend(sentence))
        case .reads: ""
        }
    return section(
        Words.Mailboxes.tested, id: "tested",
        """
        <p class="meta">\(moments.stamp(tried).html)</p>\(reading)\(sending)\(when: trial.isRefused, meta(Words.Mailboxes.appPassword))\
        \(when: trial.refusesMarks, meta(Words.Mailboxes.refusesMarks))
        """)
}

private func stateContent(_ view: MailboxView, _ moments: Moments) -> HTML {
    func stamp(_ moment: Instant) -> HTML { moments.stamp(moment).html }
    var rows: [(term: String, is: HTML)] = [
        (Words.Mailboxes.lastLook, view.state.fetched.map(stamp) ?? "\(Words.Mailboxes.neverLooked)"),
        (Words.Mailboxes.letters, "\(Words.grouped(view.state.count))"),
    ]
    if let taken = view.state.taken { rows.append((Words.Mailboxes.lastLetter, stamp(taken))) }
    if let problem = view.state.problem {
        rows.append((Words.Mailboxes.problem, "\(problem)"))
        if let since = view.state.problemSince { rows.append((Words.Mailboxes.since, stamp(since))) }
    }
    if let next = view.state.nextTry, view.mailbox.paused == nil {
        rows.append((Words.Mailboxes.nextTry, stamp(next)))
    }
    return "<p>\(mark(view.mailbox, view.state))</p>\(pairs(rows))"
}

private func actions(_ mailbox: Mailbox, _ token: FormToken) -> HTML {
    func act(_ place: Path, _ words: String) -> HTML { form(to: place, .post(token), button(words)) }
    var all = [act(.look(at: mailbox.id), Words.Mailboxes.look), act(.trial(of: mailbox.id), Words.Mailboxes.test)]
    if case .consent = mailbox.signIn { all.append(act(.consent(to: mailbox.id), Words.Mailboxes.consent)) }
    all.append(
        mailbox.paused == nil
            ? act(.pause(of: mailbox.id), Words.Mailboxes.pause)
            : act(.resumption(of: mailbox.id), Words.Mailboxes.resume))
    return "<div class=\"btns\">\(HTML.joined(all))</div>"
}

private func notesContent(_ notes: [MailboxNote], _ moments: Moments) -> HTML? {
    guard !notes.isEmpty else { return nil }
    func row(_ note: MailboxNote) -> HTML {
        recordRow(
            id: "note-\(note.uid)", title: note.says, badges: note.isLeft ? [badge(.plain, Words.Mailboxes.left)] : [],
            time: moments.stamp(note.at), isUnder: true)
    }
    return section(Words.Mailboxes.notes, id: "notes", records(notes.map(row), id: "notes-rows"))
}

private func consentLink(_ address: String) -> HTML {
    guard let place = Link.elsewhere(address) else { return "" }
    return notice("\(Words.Mailboxes.consentReady) \(link(Words.Mailboxes.goToProvider, to: place))")
}
