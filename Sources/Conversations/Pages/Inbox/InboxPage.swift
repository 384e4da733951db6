package import ConversationsRules
package import Kernel
package import Web
import Words

/// The inbox as a page: who is waiting, and for how long.
func inboxPage(_ inbox: Inbox, frame: Frame, place: Place, moments: Moments, token: FormToken) -> HTML {
    staffPage(
        frame, title: inbox.view.title,
        content: """
            \(inboxHead(inbox))\(views(viewLinks(inbox)))\
            \(inboxBody(inbox, place: place, moments: moments, token: token))
            """)
}

private func inboxHead(_ inbox: Inbox) -> HTML {
    let count = inbox.counts[inbox.view]
    let says = count.map { inbox.view.isByWait ? Words.Inbox.waiting($0) : Words.Inbox.inView($0) }
    return pageTitle(inbox.view.title, aside: says.map { says in "<p class=\"meta\" id=\"count\">\(says)</p>" as HTML })
}

private func viewLinks(_ inbox: Inbox) -> [ViewLink] {
    InboxView.allCases.map { view in
        ViewLink(view.title, Path.inbox(view), count: inbox.counts[view], isCurrent: view == inbox.view)
    }
}

private func inboxBody(_ inbox: Inbox, place: Place, moments: Moments, token: FormToken) -> HTML {
    guard !inbox.rows.isEmpty else {
        return inbox.view == .waiting
            ? empty(
                Words.Inbox.nobodyWaits, "\(inbox.isUnreached ? Words.Inbox.noMailbox : Words.Inbox.nobodyWaitsNext)")
            : empty(Words.Inbox.emptyView, link(Words.Inbox.allWaiting, to: Path.inbox))
    }
    func row(_ row: Inbox.Row) -> HTML { inboxRow(row, of: inbox, place: place, moments: moments) }
    let first: (any Linkable)? = inbox.isFirst ? nil : Path.inbox(inbox.view)
    let older = inbox.next.map { Link.to(Path.inbox, query: ["view": inbox.view.rawValue, "after": "\($0)"]) }
    return """
        \(inboxList(inbox.rows.map(row), live: "conversation inbox"))\
        \(bulkBar(to: Path.inboxTurns, token: token, bulkActions(inbox, place: place)))\
        \(pager(newer: first, older: older))
        """
}

private func inboxRow(_ row: Inbox.Row, of inbox: Inbox, place: Place, moments: Moments) -> HTML {
    let (conversation, view) = (row.conversation, inbox.view)
    return inboxRow(
        id: "\(conversation.id)", name: row.name,
        to: Path.conversation(conversation.id, from: view, after: inbox.after),
        subject: conversation.subject.isEmpty ? Words.Inbox.noSubject : conversation.subject,
        words: conversation.preview.words.isEmpty ? Words.Inbox.noWords : conversation.preview.words,
        by: conversation.preview.words.isEmpty || conversation.preview.isOurs ? .us : .them,
        channel: conversation.channel.title, time: moments.stamp(conversation.last),
        left: row.clock?.left ?? waited(conversation, moments),
        holder: place.name(of: conversation.assignee).map(Words.States.with)
            ?? (view.isByWait ? Words.States.nobodyYet : nil),
        badges: conversation.newcomerBadges(moments, since: row.since),
        isUnread: false, hasDraft: row.hasDraft,
        isFree: view.isByWait && conversation.assignee == nil)
}

extension Conversation {
    /// Says that somebody wrote to us for the first time, while that is news: for a month, and not of a person whom we know for
    /// longer, as `since` says.
    package func newcomerBadges(_ moments: Moments, since: Instant?) -> [HTML] {
        let known = min(first, since ?? first)
        return isFirstContact && moments.now - known <= .days(31) ? [badge(.info, Words.States.newToUs)] : []
    }
}

/// How long they have been waiting for us, in words; nil when they are not.
func waited(_ conversation: Conversation, _ moments: Moments) -> TimeLeft? {
    switch conversation.state {
    case .waiting, .withColleague:
        guard let since = conversation.waitingSince else { return nil }
        return TimeLeft(says: Words.Moments.waiting(minutes: -moments.minutes(until: since)), urgency: .none)
    case .later:
        return conversation.laterUntil.map {
            TimeLeft(says: Words.States.laterUntil(moments.stamp($0).says), urgency: .none)
        }
    case .withThem, .done: return nil
    }
}

private func bulkActions(_ inbox: Inbox, place: Place) -> HTML {
    let people = place.staff.map { Choice("\($0.id)", $0.name) }
    let whom = select(FieldText("member", label: Words.Conversation.giveTo, id: "bulk-member"), people)
    let give: HTML = "\(whom)\(button(Words.Conversation.give, name: "turn", value: "give"))"
    return """
        \(button(Words.Conversation.done, name: "turn", value: "done", does: "done"))\
        \(button(Words.Conversation.withThem, name: "turn", value: "with-them", does: "with-them"))\
        \(menu(Words.Conversation.later, does: "later", laterChoices))\
        \(menu(Words.Conversation.giveTo, does: "give", give))\
        \(hidden("from", inbox.view.rawValue))\(hidden("after", inbox.after.map { "\($0)" }))
        """
}

/// The usual moments to put something off to, as buttons of the form around them.
var laterChoices: HTML {
    """
    \(button(Words.Conversation.laterToday, name: "turn", value: "later-today"))\
    \(button(Words.Conversation.tomorrow, name: "turn", value: "tomorrow"))\
    \(button(Words.Conversation.nextWeek, name: "turn", value: "next-week"))
    """
}

extension InboxView {
    /// Whether the longest wait comes first.
    var isByWait: Bool { [.waiting, .mine, .new].contains(self) }
}
