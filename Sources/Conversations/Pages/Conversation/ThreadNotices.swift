import ConversationsRules
import Kernel
import Mail
import PeopleRules
import Web
import Words

/// What machines told about letters of this conversation, each as a line of the thread.
func noticeLines(_ view: ConversationView, _ setting: Setting) -> [(at: Instant, html: HTML)] {
    let first = view.earlier == nil ? nil : view.touchpoints.first?.at
    return view.notices.filter { first == nil || $0.at >= (first ?? $0.at) }.map { notice in
        let line = entryNotice(
            id: "n-\(notice.id)", at: setting.moments.stamp(notice.at),
            notice.sentence(of: notice.writer ?? view.person.called.firstName), words: notice.says,
            letter: Path.notice(notice.id))
        return (notice.at, line)
    }
}

/// Why a letter of ours did not arrive, under its words; nil when nothing says so.
func returnedLine(_ touchpoint: Touchpoint, _ view: ConversationView) -> HTML? {
    let returned = view.notices.filter {
        $0.touchpoint == touchpoint.id && ($0.kind == .returned || $0.kind == .delayed)
    }
    guard let latest = returned.last else { return nil }
    let says = latest.sentence(of: view.person.called.firstName)
    return "<p>\(badge(latest.kind == .returned ? .late : .soon, says))</p>"
}

/// The way to put a conversation off until the person is back, when they said so and it is still to come.
func whenBack(_ view: ConversationView, _ moments: Moments) -> HTML? {
    let today = LocalTime(moments.now, in: moments.zone).dayNumber
    let theirs = view.notices.last { $0.returnOn != nil && $0.writer == nil }
    guard let day = theirs?.returnOn, day.number > today else { return nil }
    return button(
        Words.Notices.whenBack(view.person.called.firstName, day.inWords), name: "turn", value: "back-\(day.number)")
}

/// Addresses of the person that nothing reaches, under the recipient of an answer; nil when there is none.
func unusableAddresses(_ identities: [Identity]) -> HTML? {
    let troubled = identities.compactMap { identity in
        identity.trouble.map { Words.Notices.unusable(identity.value, $0.reason) }
    }
    return troubled.isEmpty ? nil : HTML.joined(troubled.map { "<p class=\"late\">\($0)</p>" })
}

extension Notice {
    /// What it tells, in one sentence; `name` is the person's.
    package func sentence(of name: String) -> String {
        switch kind {
        case .returned:
            recipients.first.map { Words.Notices.returned($0.address, $0.reason) } ?? Words.Notices.returnedSomewhere
        case .delayed:
            recipients.first.map { Words.Notices.delayed($0.address, $0.reason) } ?? Words.Notices.returnedSomewhere
        case .delivered: Words.Notices.delivered(recipients.first?.address ?? name)
        case .automatic: returnOn.map { Words.Notices.away(name, until: $0.inWords) } ?? Words.Notices.automatic(name)
        case .receipt: Words.Notices.receipt(name)
        case .calendar: Words.Notices.calendar(name)
        case .complaint: Words.Notices.complaint(name)
        }
    }
}

extension MailDay {
    /// "Mon 7 Dec".
    package var inWords: String { "\(Words.Moments.weekdays[weekday - 1]) \(day) \(Words.Moments.months[month - 1])" }
}
