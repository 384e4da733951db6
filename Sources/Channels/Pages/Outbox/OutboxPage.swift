import ChannelsRules
import Kernel
import Web
import Words

/// What did not leave, why in the server's own words, and what can be done.
func outboxPage(_ list: OutboxList, frame: Frame, moments: Moments, token: FormToken) -> HTML {
    func rows(_ letters: [OutboxList.Letter], id: String, isUnder: Bool = true) -> HTML {
        records(letters.map { row($0, moments, token, isUnder: isUnder) }, id: id)
    }
    let isEmpty = list.stuck.isEmpty && list.waiting.isEmpty && list.settled.isEmpty
    let waiting = section(Words.Outbox.waiting, id: "waiting", rows(list.waiting, id: "waiting-rows"))
    let settled = section(Words.Outbox.settled, id: "settled", rows(list.settled, id: "settled-rows"))
    return staffPage(
        frame, title: Words.Outbox.title,
        content: """
            \(pageTitle(Words.Outbox.title))\
            \(when: isEmpty, empty(Words.Outbox.empty, "\(Words.Outbox.emptyNext)"))\
            \(HTML.joined(list.held.filter { $0.count > 1 }.map { heldNotice($0, token) }))\
            \(when: !list.stuck.isEmpty, "\(meta(Words.Outbox.opening))\(rows(list.stuck, id: "rows", isUnder: false))")\
            \(pager(older: list.next.map { Link.to(Path.outbox, query: ["before": "\($0)"]) }))\
            \(when: !list.waiting.isEmpty, waiting)\(when: !list.settled.isEmpty, settled)
            """)
}

/// Many letters of one address that are held, and the two ways on for all of them at once.
private func heldNotice(_ held: HeldLetters, _ token: FormToken) -> HTML {
    notice(
        """
        <p>\(Words.Outbox.held(held.count, from: held.sender)) \(Words.Outbox.heldWhy)</p>\
        \(form(
            to: Path.heldLetters, .post(token),
            """
            \(hidden("sender", held.sender))\
            \(button(Words.Outbox.letGo, name: "do", value: "send"))\
            \(button(Words.Outbox.dropAll, .quiet, name: "do", value: "drop"))
            """))
        """)
}

private func row(
    _ letter: OutboxList.Letter, _ moments: Moments, _ token: FormToken, isUnder: Bool
) -> HTML {
    let item = letter.item
    let reached = letter.fates.filter { $0.state == .taken }.map(\.address)
    let failed = item.recipients.filter { !reached.contains($0) }
    var facts: [HTML] = ["\(Words.Outbox.to(failed.isEmpty ? item.recipients : failed))"]
    if !reached.isEmpty, !failed.isEmpty { facts.append("\(Words.Outbox.reached(reached))") }
    if let next = item.nextTry { facts.append("\(Words.Outbox.nextTry(moments.stamp(next).says))") }
    let subject = letter.subject.isEmpty ? Words.Inbox.noSubject : letter.subject
    return recordRow(
        id: "out-\(item.id)", title: letter.matter?.name ?? subject, to: letter.matter?.place,
        about: letter.matter.map { $0.words.isEmpty ? [subject] : [subject, $0.words] } ?? [],
        line: item.whatToDo, said: item.problem, meta: facts, badges: [badge(item.kind, item.says)],
        time: moments.stamp(item.made), action: actions(item, token), isUnder: isUnder)
}

private func actions(_ item: OutboxItem, _ token: FormToken) -> HTML {
    func act(_ place: Path, _ words: String, _ kind: ButtonKind = .plain) -> HTML {
        form(to: place, .post(token), button(words, kind))
    }
    guard item.settledFrom == nil else { return act(.undecided(item.id), Words.Frame.undo, .quiet) }
    let arrived = item.state == .unknown ? act(.arrived(item.id), Words.Outbox.arrived) : nil
    // What has no server leaves by itself once there is one; until then no try can do more.
    let again =
        item.state == .unsent ? nil : act(.again(item.id), item.hasTried ? Words.Outbox.again : Words.Outbox.send)
    return "\(again)\(arrived)\(act(.dropped(item.id), Words.Outbox.drop, .quiet))"
}

extension OutboxItem {
    /// Whether it was handed to a server at least once.
    fileprivate var hasTried: Bool { state != .heldBack }

    /// Where it is, in a word or two.
    fileprivate var says: String {
        switch state {
        case .refused: Words.Outbox.refused
        case .givenUp: Words.Outbox.givenUp
        case .unknown: Words.Outbox.unknown
        case .unsent: Words.Outbox.unsent
        case .delayed: Words.Outbox.delayed
        case .dropped: Words.Outbox.dropped
        case .heldBack: Words.Outbox.heldBack
        case .sent: Words.Conversation.Outgoing.sent
        case .held, .sending, .handed: Words.Conversation.Outgoing.queued
        case .takenBack: Words.Conversation.takenBack
        }
    }

    fileprivate var kind: BadgeKind {
        switch state {
        case .refused, .givenUp, .unknown, .heldBack: .late
        case .unsent, .delayed: .soon
        default: .plain
        }
    }

    /// What is to be done about it; nil when nothing is.
    fileprivate var whatToDo: String? {
        guard settledFrom == nil else { return nil }
        return switch state {
        case .refused: Words.Outbox.refusedNext
        case .givenUp: Words.Outbox.givenUpNext
        case .unknown: Words.Outbox.unknownNext
        case .unsent: Words.Outbox.unsentNext
        case .heldBack: brake == .sender ? Words.Outbox.heldFromNext : Words.Outbox.heldToNext
        default: nil
        }
    }
}
