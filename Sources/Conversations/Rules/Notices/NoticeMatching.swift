import ChannelsRules
import Kernel
import Mail
import PeopleRules
import Store

/// Finds what automatic messages of a batch are about, among what we sent. What is asked for all of them is read once.
struct NoticeMatching {
    /// What a message is about.
    struct Match {
        var conversation: ConversationID?
        var person: PersonID?
        var touchpoint: Touchpoint?
        /// The letter as it left through our outbox; nil when it did not leave by that.
        var letter: OutboxItem?
        /// Whether the message names a letter of ours by the Message-ID that only its readers know.
        var isProven: Bool
    }

    private var known: [String: [KnownKey]] = [:]

    /// How long after a letter a message may be about it though it does not name it.
    private static let memory = Span.days(4)

    init(_ mails: [ReadMail], in tx: Transaction) throws {
        let keys = Set(mails.flatMap(\.aboutMessages))
        known = Dictionary(grouping: try MessageKeys.known(keys.sorted(), in: tx), by: \.key)
    }

    /// What a message is about; nil when that is nothing of ours.
    func match(_ mail: ReadMail, at moment: Instant, in tx: Transaction) throws -> Match? {
        if let found = try named(mail, in: tx) { return found }
        return try unnamed(mail, at: moment, in: tx)
    }

    /// By the Message-ID of what we sent.
    private func named(_ mail: ReadMail, in tx: Transaction) throws -> Match? {
        for touchpoint in mail.aboutMessages.lazy.flatMap({ known[$0] ?? [] }).compactMap(\.touchpoint).prefix(5) {
            guard let ours = try TouchpointStore.one(touchpoint, in: tx), ours.direction == .ours else { continue }
            let letter = ours.intake == nil ? try Outbox.items(subjects: [ours.id.value], in: tx)[ours.id.value] : nil
            return Match(
                conversation: ours.conversation, person: ours.person, touchpoint: ours, letter: letter, isProven: true)
        }
        return try lettered(mail, in: tx)
    }

    /// By the Message-ID of a letter that is no touchpoint, as a question how it was or an answer that
    /// we gave by ourselves; letters to ourselves are about nobody.
    private func lettered(_ mail: ReadMail, in tx: Transaction) throws -> Match? {
        for id in mail.aboutMessages.prefix(5) {
            guard let letter = try Outbox.item(messageID: id, in: tx), letter.purpose != .house,
                let address = letter.recipients.first, let person = try People.find(email: address, in: tx)
            else { continue }
            let answered = try TouchpointStore.one(TouchpointID(letter.subject), in: tx)
            return Match(
                conversation: answered?.conversation, person: person, touchpoint: nil, letter: letter, isProven: true)
        }
        return nil
    }

    /// By whose address it is about, when it names no message at all and we wrote there lately. That is no proof: anybody could
    /// have written it.
    private func unnamed(_ mail: ReadMail, at moment: Instant, in tx: Transaction) throws -> Match? {
        guard mail.aboutMessages.isEmpty else { return nil }
        let addresses = mail.bounce?.recipients.map(\.address) ?? mail.from.map(\.address)
        for (_, person) in try People.find(emails: Array(addresses.prefix(3)), in: tx).sorted(by: { $0.key < $1.key }) {
            guard let ours = try TouchpointStore.latestLetter(to: person, since: moment - Self.memory, in: tx)
            else { continue }
            return Match(
                conversation: ours.conversation, person: person, touchpoint: ours, letter: nil, isProven: false)
        }
        return nil
    }
}

extension ReadMail {
    /// The Message-IDs of what an automatic message is about, the surest first; empty when it names none.
    var aboutMessages: [String] {
        switch automatic {
        case .bounce, .feedback: [bounce?.originalMessageID].compactMap(\.self).map(\.bounded).filter { !$0.isEmpty }
        case .disposition: [receipt?.originalMessageID].compactMap(\.self).map(\.bounded).filter { !$0.isEmpty }
        case .autoReply, .calendarReply: allReferences
        case .list, nil: []
        }
    }
}
