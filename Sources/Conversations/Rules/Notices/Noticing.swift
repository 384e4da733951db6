import ChannelsRules
import Kernel
import Mail
import PeopleRules
import Store
import Timeline

/// Puts automatic messages beside what they are about.
struct Noticing {
    private let matching: NoticeMatching

    init(_ mails: [ReadMail], in tx: Transaction) throws {
        matching = try NoticeMatching(mails, in: tx)
    }

    /// How long after a letter left its coming back says something of the address.
    private static let patience = Span.days(14)

    /// Keeps a message as a notice, and draws the consequences unless it is history; false when it is about nothing of ours.
    func take(_ kept: KeptMail, imported: Bool, in tx: Transaction) throws -> Bool {
        let at = kept.moment(now: tx.now)
        guard let kind = Notice.Kind(kept.mail), let match = try matching.match(kept.mail, at: at, in: tx),
            kind != .complaint || match.isProven, try !Intake.take([kept.id], in: tx).isEmpty
        else { return false }
        let notice = Notice(
            id: tx.nextID(), intake: kept.id, conversation: match.conversation, person: match.person,
            touchpoint: match.touchpoint?.id, kind: kind, at: at, says: kept.mail.noticeWords,
            writer: try writer(of: kept.mail, kind, match, in: tx), returnOn: kept.mail.returnOn,
            recipients: kept.mail.bounce?.noticeRecipients ?? [])
        try NoticeStore.insert(notice, in: tx)
        if !imported { try draw(notice, kept, match, in: tx) }
        return true
    }

    /// Who answered by a machine, where several got the letter and it is not the person of the conversation: what they say, as
    /// that they are away, is said of them alone.
    private func writer(
        of mail: ReadMail, _ kind: Notice.Kind, _ match: NoticeMatching.Match, in tx: Transaction
    ) throws -> String? {
        guard [.automatic, .receipt, .calendar].contains(kind), let from = mail.from.first,
            match.letter.map({ $0.recipients.count > 1 }) ?? true,
            try People.find(email: from.address, in: tx) != match.person
        else { return nil }
        return from.name.isEmpty ? from.address : from.name
    }

    private func draw(_ notice: Notice, _ kept: KeptMail, _ match: NoticeMatching.Match, in tx: Transaction) throws {
        let (person, subject) = (notice.person?.value, notice.conversation?.value)
        switch notice.kind {
        case .returned:
            if match.isProven { try mark(kept, match, in: tx) }
            try comeBack(notice, match, in: tx)
            try Timeline.append(MailReturned(notice: notice.id), person: person, subject: subject, in: tx)
        case .complaint:
            try Timeline.append(MailComplained(notice: notice.id), person: person, subject: subject, in: tx)
        case .delayed, .delivered, .automatic, .receipt, .calendar: break
        }
        if let conversation = notice.conversation { try tx.announce("conversation:\(conversation)") }
    }

    /// Marks the addresses that are spoilt, of those to which this very letter left not long ago: anybody can write a report, and
    /// nobody shall silence somebody else by one.
    private func mark(_ kept: KeptMail, _ match: NoticeMatching.Match, in tx: Transaction) throws {
        guard let letter = match.letter, letter.hasLeft, kept.received - letter.heldUntil <= Self.patience else {
            return
        }
        let ours = Set(letter.recipients.compactMap(Identity.emailKey))
        for lost in kept.mail.bounce?.recipients ?? [] where lost.isPermanent && lost.isLost {
            guard let key = Identity.emailKey(lost.address), ours.contains(key) else { continue }
            let trouble = AddressTrouble(
                since: kept.received, reason: lost.reason.rawValue, words: kept.mail.noticeWords)
            try People.markTrouble(email: lost.address, trouble, in: tx)
        }
    }

    /// Brings a conversation back to us when its last word was ours and did not arrive.
    private func comeBack(_ notice: Notice, _ match: NoticeMatching.Match, in tx: Transaction) throws {
        guard match.isProven, let ours = match.touchpoint, let member = ours.member,
            let id = match.conversation, let letter = match.letter,
            notice.recipients.contains(where: { $0.address == ours.address.flatMap(Identity.emailKey) })
                || (letter.recipients.count == 1 && notice.recipients.count == 1),
            try TouchpointStore.latestWord(of: id, in: tx) == ours.id
        else { return }
        try Conversations.comeBack(id, act: ID(notice.id.value), onBehalfOf: member, in: tx)
    }
}

extension OutboxItem {
    /// Whether it reached a server, as far as anybody can tell.
    fileprivate var hasLeft: Bool { [.sent, .unknown, .sending, .handed].contains(state) }
}

extension Notice.Kind {
    /// Nil when a message is no notice.
    init?(_ mail: ReadMail) {
        switch mail.automatic {
        case .bounce:
            let recipients = mail.bounce?.recipients ?? []
            if recipients.isEmpty || recipients.contains(where: \.isLost) {
                self = .returned
            } else {
                self = recipients.contains { $0.isDelayed } ? .delayed : .delivered
            }
        case .autoReply: self = .automatic
        case .disposition: self = .receipt
        case .calendarReply: self = .calendar
        case .feedback: self = .complaint
        case .list, nil: return nil
        }
    }
}

extension ReadMail {
    /// The beginning of what a machine wrote.
    fileprivate var noticeWords: String {
        String(String(words.drop(while: \.isWhitespace)).unicodeScalars.prefix(Notice.wordsLimit))
    }
}

extension BounceReport {
    /// Its recipients as they are kept, each address once, at most 50.
    fileprivate var noticeRecipients: [NoticeRecipient] {
        recipients.prefix(50).compactMap { recipient in
            Identity.emailKey(recipient.address).map { key in
                NoticeRecipient(
                    address: key, status: recipient.status, replyCode: recipient.replyCode,
                    reason: recipient.reason.rawValue, isPermanent: recipient.isPermanent && recipient.isLost)
            }
        }
    }
}
