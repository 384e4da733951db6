import ConversationsRules
import PeoplePages
import PeopleRules
import Web
import Words

/// What the page needs besides what it shows.
struct WritingSetting {
    let frame: Frame
    let place: Place
    let moments: Moments
    let token: FormToken
}

/// Asks what it is about; below, the conversations in which one can go on instead.
func writingPage(
    _ view: WritingView, _ setting: WritingSetting, subject: String, _ refusal: ConversationRefusal?
) -> HTML {
    let title = Words.Person.writeTo(view.person.called)
    let problem = refusal.map { Problem($0.field ?? "subject", $0.sentence) }
    return staffPage(
        setting.frame, title: title, hasProblem: problem != nil,
        content: """
            \(pageTitle(title))\(errorSummary(problem.map { [$0] } ?? []))\
            \(view.hasAddress ? subjectForm(view.person, setting.token, subject, problem) : noAddress(view.person))\
            \(goingOn(view, setting))
            """)
}

private func subjectForm(_ person: Person, _ token: FormToken, _ subject: String, _ problem: Problem?) -> HTML {
    let text = FieldText("subject", label: Words.Writing.subject, hint: Words.Writing.next, error: problem?.says)
    let actions: HTML = """
        \(button(Words.Writing.open, .primary))\
        \(linkButton(Words.Forms.cancel, to: Path.person(person.id), .quiet))
        """
    let subject = field(
        text, value: subject, isRequired: true, autofocus: problem == nil, limit: Conversation.subjectLimit)
    return form(to: Path.write(person.id), .post(token), sheet([subject], actions))
}

private func noAddress(_ person: Person) -> HTML {
    notice(
        """
        <p>\(Words.Writing.noAddress(person.called))</p>\
        \(linkButton(Words.Person.addAddress, to: Path.identities(person.id)))
        """)
}

private func goingOn(_ view: WritingView, _ setting: WritingSetting) -> HTML? {
    guard !view.conversations.isEmpty else { return nil }
    let rows = view.conversations.map { conversation in
        shortRow(
            id: "c-\(conversation.id)",
            title: conversation.subject.isEmpty ? Words.Inbox.noSubject : conversation.subject,
            to: Path.composer(of: conversation.id),
            badge: badge(.plain, conversation.state.title(holder: setting.place.name(of: conversation.assignee))),
            time: setting.moments.stamp(conversation.last))
    }
    return section(Words.Writing.goOn, id: "going-on", shortList(rows, id: "rows"))
}
