package import ChannelsRules
import Kernel
import Web
import Words

/// What the list of what was put aside shows.
struct QuarantineList: Sendable {
    let items: [QuarantinedItem]
    let counts: [QuarantineReason: Int]
    let reason: QuarantineReason?
    /// Where the next page begins; nil on the last.
    let next: ID<IntakeItem>?
}

extension QuarantineReason {
    /// The reason in words.
    package var says: String {
        switch self {
        case .bounce: Words.Quarantine.bounce
        case .autoReply: Words.Quarantine.autoReply
        case .feedback: Words.Quarantine.feedback
        case .list: Words.Quarantine.list
        case .disposition: Words.Quarantine.disposition
        case .calendar: Words.Quarantine.calendar
        case .spam: Words.Quarantine.spam
        case .blocked: Words.Quarantine.blocked
        case .unreadable: Words.Quarantine.unreadable
        case .colleagues: Words.Quarantine.own
        case .forged: Words.Quarantine.forged
        case .nameless: Words.Quarantine.noSender
        case .tooLarge: Words.Quarantine.tooLarge
        }
    }
}

/// The list: what came in that we did not take for a person's words, and why.
func quarantinePage(_ list: QuarantineList, frame: Frame, moments: Moments, token: FormToken) -> HTML {
    let total = list.counts.values.reduce(0, +)
    let all = ViewLink(Words.Lists.all, Path.quarantine, count: total, isCurrent: list.reason == nil)
    let reasons = list.counts.sorted { $0.key.rawValue < $1.key.rawValue }.map { reason, count in
        ViewLink(
            reason.says, Link.to(Path.quarantine, query: ["reason": reason.rawValue]), count: count,
            isCurrent: reason == list.reason)
    }
    func row(_ item: QuarantinedItem) -> HTML {
        recordRow(
            id: "q-\(item.id)", title: item.subject.isEmpty ? Words.Inbox.noSubject : item.subject,
            to: Path.quarantined(item.id), line: item.from, meta: ["\(item.source)"],
            badges: [badge(.plain, item.reason.says)], time: moments.stamp(item.received),
            action: """
                \(pick("id", value: "\(item.id)", Words.Quarantine.choose, of: item.subject, form: "chosen"))\
                \(form(to: Path.release(item.id), .post(token), button(Words.Quarantine.take)))
                """)
    }
    let older = list.next.map {
        Link.to(Path.quarantine, query: ["reason": list.reason?.rawValue, "before": "\($0)"])
    }
    return staffPage(
        frame, title: Words.Quarantine.title,
        content: """
            \(pageTitle(Words.Quarantine.title))\
            \(when: total > 0, "\(meta(Words.Quarantine.opening(total)))\(views([all] + reasons))")\
            \(when: list.items.isEmpty, empty(Words.Quarantine.empty, "\(Words.Quarantine.emptyNext)"))\
            \(when: !list.items.isEmpty, "\(records(list.items.map(row), live: "inbox"))\(takeMany(list))")\
            \(pager(older: older))
            """)
}

/// The ways to treat many as normal: those that were chosen, or all of the reason that is shown.
private func takeMany(_ list: QuarantineList) -> HTML {
    let all = list.reason.map { reason in
        linkButton(
            Words.Quarantine.takeAll(list.counts[reason] ?? 0),
            to: Link.to(Path.releases, query: ["reason": reason.rawValue]))
    }
    return """
        <div class="btns">\(form(to: Path.releases, .get, id: "chosen", button(Words.Quarantine.takeChosen)))\(all)</div>
        """
}

/// One message that was put aside: what its head says, why it is here, and the letter as it came.
func quarantinedPage(
    _ item: QuarantinedItem, raw bytes: [UInt8], frame: Frame, moments: Moments, token: FormToken
) -> HTML {
    let limit = 50_000
    let text = String(decoding: bytes.prefix(limit), as: UTF8.self)
    let title = item.subject.isEmpty ? Words.Inbox.noSubject : item.subject
    return staffPage(
        frame, title: title,
        content: """
            \(pageTitle(title))\
            \(pairs([
                (Words.Quarantine.why, "\(item.reason.says)"), (Words.Quarantine.from, "\(item.from)"),
                (Words.Quarantine.came, moments.stamp(item.received).html),
                (Words.Quarantine.source, "\(item.source)"),
            ]))\
            <div class="btns">\
            \(form(
                to: Path.release(item.id), .post(token), class: "btns",
                """
                \(button(Words.Quarantine.take, .primary))\
                \(item.address.map { button(Words.Senders.takeAlways($0), name: "always", value: "yes") })
                """))\
            \(item.address.map { form(to: Path.block(item.id), .post(token), button(Words.Senders.blockAddress($0))) })\
            \(linkButton(Words.Quarantine.download, to: Path.quarantinedRaw(item.id)))</div>\
            \(when: bytes.count > limit, meta(Words.Quarantine.cutShort))\(raw(text, label: Words.Quarantine.raw))
            """)
}

extension QuarantinedItem {
    /// The address of its sender as the list knows it, `Ann <ann@example.org>`; nil when there is none.
    fileprivate var address: String? {
        let inside = from.split(separator: "<").last.map { $0.prefix { $0 != ">" } } ?? ""
        return inside.contains("@") && !inside.contains(" ") ? String(inside) : nil
    }
}
