import ChannelsRules
import Kernel
import Mail
import PeopleRules
import Store

/// The letter that tells whoever began a conversation that we have their message, ready for the outbox.
struct Greeting {
    /// The most of a day to one person, whatever they begin.
    static let mostToPerson = 3
    /// How old a message may be: later the letter would tell what everybody knows.
    static let patience = Span.days(1)

    private let touchpoint: Touchpoint
    private let letter: OutgoingLetter

    /// Nil when the mailbox has no such words, or a brake forbids it: the mark of a desk, the signs of a machine, one a
    /// conversation and three a day for a person. The outbox has the fourth.
    init?(answering message: ReadMail, _ touchpoint: Touchpoint, in tx: Transaction) throws {
        guard touchpoint.beginsConversation, !touchpoint.isUnproved, let to = touchpoint.address,
            message.isFromPerson(at: to),
            touchpoint.at > tx.now - Self.patience,
            let mailbox = try Self.mailbox(of: message, in: tx), !mailbox.letters.greeting.isEmpty,
            try Outbox.items(subjects: [touchpoint.id.value], in: tx).isEmpty,
            try Self.mayReach(touchpoint.person, at: to, in: tx)
        else { return nil }
        let conversation = try Conversations.conversation(touchpoint.conversation, in: tx)
        guard conversation.state == .waiting || conversation.state == .withColleague else { return nil }
        let mail = try Self.mail(conversation, answering: message, from: mailbox, to: to, in: tx)
        guard let letter = try? OutgoingLetter(mail, secret: HouseSecret.shared(in: tx)) else { return nil }
        (self.touchpoint, self.letter) = (touchpoint, letter)
    }

    /// Puts it on its way, as the answer to its touchpoint.
    func put(in tx: Transaction) throws {
        try letter.put(for: touchpoint.id.value, purpose: .greeting, in: tx)
        try tx.announce("conversation:\(touchpoint.conversation)")
    }

    /// The mailbox that it was written to by name, as RFC 3834 §2 asks; nil when it is none of ours that we fetch from.
    private static func mailbox(of message: ReadMail, in tx: Transaction) throws -> Mailbox? {
        let named = (message.to + message.cc).map(\.address)
        return try OurAddresses.shared(among: named, in: tx).flatMap { try Mailboxes.of(address: $0, in: tx) }
    }

    /// Whether the person had fewer than they may of this day, and mail reaches the address.
    private static func mayReach(_ person: PersonID, at address: String, in tx: Transaction) throws -> Bool {
        let theirs = try People.identities(of: person, in: tx).filter { $0.kind == .email }
        let isReached = !theirs.contains { $0.trouble != nil && $0.value == Identity.emailKey(address) }
        let count = try Brake.greetings(to: theirs.map(\.value) + [address], since: tx.now - .days(1), in: tx)
        return isReached && count < mostToPerson
    }

    private static func mail(
        _ conversation: Conversation, answering message: ReadMail, from mailbox: Mailbox, to: String,
        in tx: Transaction
    ) throws -> OutgoingMail {
        let token = ReplyToken(conversation.id, key: try ReplyToken.Key(in: tx))
        let answers = message.messageID.bounded
        let subject = conversation.subject.onOneLine
        return OutgoingMail(
            from: MailAddress(name: try Business.current(in: tx).name, address: mailbox.address),
            to: [MailAddress(address: to)], subject: subject.isReply ? subject : "Re: \(subject)",
            textBody: mailbox.letters.greeting,
            messageID: OutgoingLetter.messageID(from: mailbox.address, mark: token.messageIDMark),
            inReplyTo: answers.isEmpty ? nil : answers, references: answers.isEmpty ? [] : [answers],
            date: tx.now.milliseconds / 1000,
            headers: [
                ExtraHeader(.autoSubmitted, "auto-replied"), ExtraHeader(.autoResponseSuppress, "All"),
                ExtraHeader(.precedence, "auto_reply"),
            ])
    }
}

extension Touchpoint {
    /// Whether it is a message from outside with which a conversation began.
    fileprivate var beginsConversation: Bool {
        direction == .theirs && (placed == .new || placed == .stranger)
    }

    /// Whether our own mail server says that its sender could not be proved.
    fileprivate var isUnproved: Bool { signs.problems?.contains(AuthenticationResults.problem) ?? false }
}

extension ReadMail {
    /// Whether a person seems to have written it from `address`, to us and not to many, where an answer is heard: the first two
    /// brakes.
    fileprivate func isFromPerson(at address: String) -> Bool {
        let writers = (from + replyTo).map { Identity.emailKey($0.address) }
        let names = (from.map(\.address) + [address]).map { $0.lowercased().prefix { $0 != "@" }.filter(\.isLetter) }
        return loopMark == nil && spam == nil && listAddresses.isEmpty && mayBeAnsweredAutomatically
            && writers.contains(Identity.emailKey(address)) && !names.contains(where: Self.isDeaf)
    }

    /// Whether nobody reads what is sent to an address of this name, told by its letters.
    private static func isDeaf(_ name: String) -> Bool {
        ["mailerdaemon", "postmaster", "bounce", "bounces", "listserv", "majordomo"].contains(name)
            || ["noreply", "donotreply", "dontreply", "keineantwort", "nepasrepondre"].contains(where: name.hasPrefix)
    }
}
