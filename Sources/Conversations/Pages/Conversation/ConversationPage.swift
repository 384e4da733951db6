import ConversationsRules
import Kernel
import PeoplePages
package import PeopleRules
package import Web
import Words

/// What the page of a conversation needs besides what it shows.
package struct Setting: Sendable {
    package let frame: Frame
    package let place: Place
    package let moments: Moments
    package let token: FormToken
    package let member: MemberID
    /// What other rooms show, as "How it was".
    package var cards = ConversationCards()
    /// What other rooms show under the words that are being written.
    package var attendance: HTML?

    package init(
        frame: Frame, place: Place, moments: Moments, token: FormToken, member: MemberID,
        cards: ConversationCards = ConversationCards(), attendance: HTML? = nil
    ) {
        self.frame = frame
        self.place = place
        self.moments = moments
        self.token = token
        self.member = member
        self.cards = cards
        self.attendance = attendance
    }
}

/// A conversation with the person beside it. `problem` is why the last answer was not sent, with what was typed;
/// `turnProblem` why it could not be put off.
func conversationPage(
    _ view: ConversationView, _ setting: Setting, problem: AnswerProblem? = nil, turnProblem: TurnProblem? = nil
) -> HTML {
    let called = view.person.called
    return staffDesk(
        setting.frame, title: Words.Conversation.title(view.person.name, view.conversation.subject),
        hasProblem: problem != nil || turnProblem != nil,
        list: besideList(view, setting),
        thread: """
            \(errorSummary(turnProblem.map { [Problem($0.field, $0.says)] } ?? []))\
            \(conversationHead(view, setting, turnProblem))\(thread(view, setting))\
            \(emptied(view))\(sameMatter(view))\
            \(conversationComposer(view, setting, called: called, problem: problem))
            """,
        person: conversationPerson(view, setting))
}

/// Why a conversation could not be put off, and the moment that was typed.
struct TurnProblem {
    let says: String
    let until: String
    let words: String

    /// Which of the two fields it is about.
    var field: String { words.isEmpty ? "until" : "until_words" }
}

/// Why an answer was not sent, and the words that were to be sent.
struct AnswerProblem {
    let says: String
    /// Whether it can be sent all the same: somebody wrote meanwhile.
    let canSendAnyway: Bool
    let reply: String
    let note: String
    let isNote: Bool
    var to: String?
    var cc = ""
    var bcc = ""
    var also: Set<String> = []
}

/// That nothing stands here.
private func emptied(_ view: ConversationView) -> HTML? {
    view.touchpoints.isEmpty && view.earlier == nil ? notice("<p>\(Words.Placing.emptied)</p>") : nil
}

/// The other conversations about the same matter.
private func sameMatter(_ view: ConversationView) -> HTML? {
    guard !view.around.links.isEmpty else { return nil }
    let links = view.around.links.map { other -> HTML in
        "<li>\(link(other.subject.isEmpty ? Words.Inbox.noSubject : other.subject, to: Path.conversation(other.id)))</li>"
    }
    return section(Words.Placing.sameMatter, id: "same-matter", "<ul role=\"list\">\(HTML.joined(links))</ul>")
}

private func besideList(_ view: ConversationView, _ setting: Setting) -> HTML {
    func row(_ row: Inbox.Row) -> HTML {
        listRow(
            id: "l-\(row.conversation.id)", name: row.name,
            to: Path.conversation(row.conversation.id, from: view.list, after: view.after),
            time: setting.moments.stamp(row.conversation.last), left: waited(row.conversation, setting.moments),
            line: row.conversation.subject.isEmpty ? Words.Inbox.noSubject : row.conversation.subject,
            isCurrent: row.conversation.id == view.conversation.id)
    }
    return list(
        title: view.list.title,
        count: view.isBesideCut
            ? Words.Inbox.conversationsAndMore(view.beside.count) : Words.Inbox.inView(view.beside.count),
        change: (Words.Inbox.changeView, wayBack(view)), rows: view.beside.map(row))
}

/// The list that it was opened from, at its row.
private func wayBack(_ view: ConversationView) -> Link {
    Link.to(Path.inbox(view.list, after: view.after), anchor: "c-\(view.conversation.id)")
}

/// What a form sends along, so that the way back stays.
private func whence(_ view: ConversationView) -> HTML {
    "\(hidden("from", view.list.rawValue))\(hidden("after", view.after.map { "\($0)" }))"
}

private func conversationHead(_ view: ConversationView, _ setting: Setting, _ problem: TurnProblem?) -> HTML {
    let conversation = view.conversation
    let holder = setting.place.name(of: conversation.assignee)
    return threadHead(
        name: view.person.name, to: Path.person(view.person.id),
        subject: conversation.subject.isEmpty ? Words.Inbox.noSubject : conversation.subject,
        left: setting.cards.left ?? waited(conversation, setting.moments),
        badges: [badge(.plain, conversation.state.title(holder: holder))]
            + (conversation.state == .withColleague ? [] : holder.map { [badge(.plain, Words.States.with($0))] } ?? [])
            + conversation.newcomerBadges(setting.moments, since: view.person.since),
        jump: Words.Conversation.about(view.person.called.firstName), actions: turnActions(view, setting, problem),
        back: (view.list.title, wayBack(view)),
        live: "conversation:\(conversation.id)")
}

extension Conversation.State {
    /// How the state is called, with who has it.
    package func title(holder: String?) -> String {
        switch self {
        case .waiting: Words.States.waitingOnUs
        case .withThem: Words.States.withThem
        case .withColleague: holder.map(Words.States.with) ?? Words.States.withColleague
        case .later: Words.States.later
        case .done: Words.States.done
        }
    }
}

private func turnActions(_ view: ConversationView, _ setting: Setting, _ problem: TurnProblem?) -> HTML {
    let conversation = view.conversation
    func until(_ name: String, _ label: String) -> FieldText {
        FieldText(name, label: label, error: problem?.field == name ? problem?.says : nil)
    }
    let moment = field(until("until", Words.Conversation.untilMoment), .moment, value: problem?.until)
    let words = field(
        until("until_words", Words.Conversation.untilWords), value: problem?.words,
        example: Words.Conversation.untilExample)
    let people = setting.place.staff.map { Choice("\($0.id)", $0.name) }
    let whom = select(
        FieldText("member", label: Words.Conversation.giveTo, id: "give-member"), people,
        chosen: "\(conversation.assignee ?? setting.member)")
    let give: HTML = """
        \(whom)\(button(Words.Conversation.give, name: "turn", value: "give"))\
        \(when: conversation.assignee != nil, button(Words.Conversation.giveBack, name: "turn", value: "take-back"))
        """
    let take = button(Words.Conversation.giveToMe, name: "turn", value: "take", key: "M", does: "take")
    let later: HTML = """
        \(laterChoices)\(whenBack(view, setting.moments))\(moment)\(words)\
        \(button(Words.Conversation.putOff, name: "turn", value: "later"))
        """
    func turn(_ words: String, _ value: String, key: String?, does: String?, unless state: Conversation.State) -> HTML?
    {
        conversation.state == state ? nil : button(words, name: "turn", value: value, key: key, does: does)
    }
    let owes = conversation.state == .waiting || conversation.state == .withColleague
    return form(
        to: Path.turns(conversation.id), .post(setting.token), label: Words.Conversation.whoseTurn, class: "btns",
        """
        \(whence(view))\
        \(turn(Words.Conversation.done, "done", key: "E", does: "done", unless: .done))\
        \(turn(Words.Conversation.withThem, "with-them", key: "W", does: "with-them", unless: .withThem))\
        \(when: !owes, button(Words.Conversation.waitOnUs, name: "turn", value: "waiting"))\
        \(menu(Words.Conversation.later, does: "later", isOpen: problem != nil, later))\
        \(menu(Words.Conversation.giveTo, does: "give", give))\
        \(when: conversation.assignee != setting.member, take)
        """)
}

private func conversationComposer(
    _ view: ConversationView, _ setting: Setting, called: String, problem: AnswerProblem?
) -> HTML {
    let drafts = Web.Drafts(
        reply: problem?.reply ?? view.drafts[.reply]?.words ?? "",
        note: problem?.note ?? view.drafts[.note]?.words ?? "",
        isNoteShown: problem?.isNote ?? (view.drafts[.reply] == nil && view.drafts[.note] != nil),
        saved: view.drafts.values.map(\.saved).max().map {
            Words.Conversation.draftSaved(setting.moments.clock($0))
        },
        replyBy: view.drafts[.reply]?.window, noteBy: view.drafts[.note]?.window)
    let from = whence(view)
    // Of two that are sent from a page on which nothing stands, the second is known as the first by it as well.
    let latest = view.touchpoints.map(\.id).max() ?? TouchpointID(view.conversation.id.value)
    let seen = hidden("seen", "\(latest)")
    let to = composerRecipients(view, called: called, problem: problem)
    let anyway: HTML? =
        problem?.canSendAnyway == true
        ? cameMeanwhile(
            problem?.says ?? "",
            sendAnyway: button(
                Words.Conversation.sendAnyway, name: "do", value: "anyway", form: "composer"),
            readFirst: linkButton(Words.Conversation.readFirst, to: Path.conversation(view.conversation.id))) : nil
    return composer(
        person: called.firstName, send: Words.Conversation.sendEmail(to: called.firstName),
        to: Path.answers(view.conversation.id), save: Path.drafts(view.conversation.id), token: setting.token,
        drafts: drafts, recipients: "\(from)\(seen)\(to)\(unusableAddresses(view.identities))",
        files: composerFiles(view), above: anyway,
        under: setting.attendance,
        more: [button(Words.Conversation.sendAndDone, name: "do", value: "done", class: "for-reply")],
        problem: problem?.canSendAnyway == false ? problem?.says : nil)
}

private func composerFiles(_ view: ConversationView) -> HTML {
    let chips = view.around.draftFiles.map {
        AttachChip(
            id: "\($0.id)", name: $0.name.isEmpty ? Words.Conversation.unnamedFile : $0.name,
            size: Words.Conversation.size($0.size))
    }
    return attachBox(chips, to: Path.draftFiles(view.conversation.id))
}

private func conversationPerson(_ view: ConversationView, _ setting: Setting) -> HTML {
    let person = view.person
    let known = PersonFacts(
        person: person, facts: view.facts, identities: view.identities,
        colleagues: Dictionary(
            uniqueKeysWithValues: setting.place.colleagues.map { (MemberID($0.key), $0.value.name) }))
    let since = Words.Person.since(Words.Moments.month(setting.moments.local(person.since)))
    let occasion = select(
        FieldText("occasion", label: Words.Conversation.occasion),
        [Choice("", Words.Conversation.noOccasion)] + setting.place.occasions.map { Choice("\($0.id)", $0.name) },
        chosen: view.conversation.contactPoint.map { "\($0)" } ?? "")
    return personPanel(
        name: person.name, about: Words.Conversation.about(person.called.firstName), since: since,
        sections: known.sections(setting.moments) + setting.cards.sections + [
            PersonSection(
                Words.Conversation.occasionTitle,
                form(
                    to: Path.occasion(view.conversation.id), .post(setting.token),
                    "\(occasion)\(button(Words.Conversation.saveOccasion, .quiet))")),
            PersonSection(
                Words.Senders.title,
                form(
                    to: Path.block(view.conversation.id), .post(setting.token), button(Words.Senders.block, .quiet))),
        ],
        foot: """
            \(link(Words.Conversation.openPage(person.called.firstName), to: Path.person(person.id))) · \
            \(Words.Conversation.reference(view.conversation.id.code))
            """,
        live: "conversation:\(view.conversation.id) person:\(person.id)")
}
