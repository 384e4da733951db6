import ChannelsRules
package import Kernel
import Mail
package import PeopleRules
package import Store

/// What a colleague sends on to somebody outside.
package struct Forwarding: Sendable {
    package var to: [String]
    /// What they write above it; may be empty.
    package var words: String
    /// How long it can be taken back.
    package var held: Span

    package init(to: [String], words: String, held: Span = .seconds(10)) {
        (self.to, self.words, self.held) = (to, words, held)
    }
}

extension Conversations {
    /// Sends a message on to somebody outside, with the files that it carries. It stands in the conversation as ours, to them; whose
    /// turn it is stays as it is, and what they answer comes back here. One that was sent already a moment ago is not sent again.
    package static func forward(
        _ id: TouchpointID, _ forwarding: Forwarding, carrying carried: CarriedLetter, by member: MemberID,
        in tx: Transaction
    ) throws -> TouchpointID {
        let original = try touchpoint(id, in: tx)
        guard original.direction != .note else { throw ConversationRefusal.noteStaysHere }
        try carried.check()
        let words =
            forwarding.words.contains { !$0.isWhitespace } ? try NewConversation.checked(words: forwarding.words) : ""
        let recipients = try Recipients(to: forwarding.to)
        guard let first = recipients.to.first else { throw ConversationRefusal.recipientMissing }
        let ours = try OurAddresses.all(in: tx)
        if let own = recipients.to.first(where: ours.isOurs) { throw ConversationRefusal.recipientIsOurs(own) }
        if let sent = try forwarded(original, words, to: first, by: member, in: tx) { return sent }
        let conversation = try conversation(original.conversation, in: tx)
        let draft = try LetterDraft(conversation, by: member, in: tx)
        let letter = try draft.composed(
            try draft.forward(original, of: conversation, words, carrying: carried, to: recipients, in: tx))
        let touchpoint = Touchpoint(
            id: tx.nextID(), conversation: conversation.id,
            person: try People.findOrMake(email: first, name: nil, at: tx.now, in: tx).person, direction: .ours,
            channel: .email, at: tx.now, member: member, senderName: nil, address: first, words: words, intake: nil,
            hasHTML: false, files: [], placed: .passedOn, forwards: id)
        try TouchpointStore.insert(touchpoint, messageID: letter.messageID, in: tx)
        try MessageKeys.insert([letter.messageID], of: touchpoint.id, in: conversation.id, in: tx)
        try letter.put(for: touchpoint.id.value, held: forwarding.held, in: tx)
        try recipients.keep(of: touchpoint, in: tx)
        try stand(conversation.id, state: { _ in conversation.state }, in: tx)
        try ForwardDrafts.drop(of: id, by: member, in: tx)
        try recorded(touchpoint, imported: false, by: member, in: tx)
        return touchpoint.id
    }

    private static func forwarded(
        _ original: Touchpoint, _ words: String, to address: String, by member: MemberID, in tx: Transaction
    ) throws -> TouchpointID? {
        try TouchpointStore.page(of: original.conversation, before: nil, limit: 30, in: tx).first {
            $0.forwards == original.id && $0.member == member && $0.address == address && $0.words == words
                && tx.now - $0.at < .minutes(2)
        }?.id
    }
}

extension LetterDraft {
    /// The mail that carries `original` on, with the files that came or went with it.
    fileprivate func forward(
        _ original: Touchpoint, of conversation: Conversation, _ words: String, carrying carried: CarriedLetter,
        to recipients: Recipients, in tx: Transaction
    ) throws -> OutgoingMail {
        let zone = try Business.current(in: tx).zone
        let writer =
            try original.direction == .ours
            ? Business.current(in: tx).name : original.senderName ?? People.name(of: original.person, in: tx)
        let subject = carried.subject ?? conversation.subject
        let inner = LetterBody.Forwarded(
            who: original.direction == .theirs ? original.address.map { "\(writer) <\($0)>" } ?? writer : writer,
            at: LocalTime(original.at, in: zone), subject: subject.onOneLine, words: original.words)
        var mail = mail(subject: "Fwd: \(subject.onOneLine)", words: words, forwarded: inner, to: recipients, in: tx)
        mail.attachments = carried.files
        return mail
    }
}

/// What a colleague has typed to go with a message that they forward, kept by colleague and message.
package enum ForwardDrafts {
    /// What stands there; nil when nothing does. Served by the primary key.
    package static func of(
        _ id: TouchpointID, by member: MemberID, in tx: Transaction
    ) throws -> (to: String, words: String)? {
        try tx.row(
            "SELECT recipients, words FROM forward_draft WHERE member_id = \(member) AND touchpoint_id = \(id)"
        ) { (to: $0.text(0), words: $0.text(1)) }
    }

    /// Keeps what was typed; when all of it is empty, the draft is dropped.
    package static func save(
        to recipients: String, words: String, of id: TouchpointID, by member: MemberID, in tx: Transaction
    ) throws {
        guard words.unicodeScalars.count <= Touchpoint.wordsLimit else { throw ConversationRefusal.wordsTooLong }
        guard recipients.count <= 10_000 else { throw ConversationRefusal.tooManyRecipients }
        guard [recipients, words].contains(where: { $0.contains { !$0.isWhitespace } }) else {
            return try drop(of: id, by: member, in: tx)
        }
        _ = try Conversations.touchpoint(id, in: tx)
        try tx.run(
            """
            INSERT INTO forward_draft (member_id, touchpoint_id, recipients, words, saved_ms)
            VALUES (\(member), \(id), \(recipients), \(words), \(tx.now))
            ON CONFLICT (member_id, touchpoint_id)
            DO UPDATE SET recipients = excluded.recipients, words = excluded.words, saved_ms = excluded.saved_ms
            """)
    }

    package static func drop(of id: TouchpointID, by member: MemberID, in tx: Transaction) throws {
        try tx.run("DELETE FROM forward_draft WHERE member_id = \(member) AND touchpoint_id = \(id)")
    }
}
