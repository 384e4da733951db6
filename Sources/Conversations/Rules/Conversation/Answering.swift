import ChannelsRules
import Crypto
package import Kernel
import Mail
package import PeopleRules
package import Store
import Timeline

/// What a colleague sends: the words, and what they had seen when they pressed the button.
package struct Answer: Sendable {
    package var words: String
    /// The latest touchpoint that was on the page; when something came in since, the answer is a conflict. Nil sends anyway.
    package var seen: TouchpointID?
    /// What the state shall be once it is sent.
    package var then: Conversation.State
    /// How long it can be taken back.
    package var held: Span

    package init(
        words: String, seen: TouchpointID? = nil, then: Conversation.State = .withThem, held: Span = .seconds(10)
    ) {
        self.words = words
        self.seen = seen
        self.then = then
        self.held = held
    }
}

extension Conversations {
    /// Sends an answer by mail: recorded now, on its way once it can no longer be taken back. Recipient and text are frozen here.
    package static func reply(
        to id: ConversationID, _ answer: Answer, by member: MemberID, in tx: Transaction
    ) throws -> TouchpointID {
        let words = try NewConversation.checked(words: answer.words)
        let conversation = try conversation(id, in: tx)
        if let seen = answer.seen { try refuseIfSomethingCame(since: seen, to: conversation, in: tx) }
        let letter = try Letter(conversation, words: words, by: member, in: tx)
        let touchpoint = Touchpoint(
            id: tx.nextID(), conversation: id, person: conversation.person, direction: .ours, channel: .email,
            at: tx.now,
            member: member, senderName: nil, words: words, intake: nil, hasHTML: false, files: [], placed: .here)
        try TouchpointStore.insert(touchpoint, messageID: letter.messageID, in: tx)
        try MessageKeys.insert([letter.messageID], of: touchpoint.id, in: id, in: tx)
        _ = try Outbox.put(
            letter.raw, from: letter.sender, recipients: [letter.recipient], subject: touchpoint.id.value,
            held: answer.held, in: tx)
        try stand(id, state: { _ in answer.then }, in: tx)
        try Drafts.drop(.reply, of: id, by: member, in: tx)
        try recorded(touchpoint, imported: false, by: member, in: tx)
        if answer.then == .done, conversation.state != .done {
            let done = ConversationDone(conversation: id, inBulk: false)
            try Timeline.append(done, person: conversation.person.value, subject: id.value, by: member.value, in: tx)
        }
        return touchpoint.id
    }

    /// Takes an answer back before it leaves: its words are the member's draft again. False when it had left.
    package static func takeBack(_ id: TouchpointID, by member: MemberID, in tx: Transaction) throws -> Bool {
        let touchpoint = try touchpoint(id, in: tx)
        guard touchpoint.direction == .ours, touchpoint.member == member,
            let item = try Outbox.items(subjects: [id.value], in: tx)[id.value],
            try Outbox.takeBack(item.id, in: tx)
        else { return false }
        try TouchpointStore.withdraw(id, in: tx)
        try stand(touchpoint.conversation, state: { $0.lastIsTheirs ? .waiting : .withThem }, in: tx)
        try Drafts.save(touchpoint.words, .reply, of: touchpoint.conversation, by: member, in: tx)
        let event = TouchpointTakenBack(conversation: touchpoint.conversation, touchpoint: id)
        try Timeline.append(
            event, person: touchpoint.person.value, subject: touchpoint.conversation.value, by: member.value, in: tx)
        try tx.announce("conversation:\(touchpoint.conversation)")
        return true
    }

    /// Writes a note for the team.
    @discardableResult
    package static func note(
        _ words: String, in id: ConversationID, by member: MemberID, in tx: Transaction
    ) throws -> TouchpointID {
        let words = try NewConversation.checked(words: words)
        let conversation = try conversation(id, in: tx)
        let touchpoint = Touchpoint(
            id: tx.nextID(), conversation: id, person: conversation.person, direction: .note,
            channel: conversation.channel, at: tx.now, member: member, senderName: nil, words: words, intake: nil,
            hasHTML: false, files: [], placed: .here)
        try TouchpointStore.insert(touchpoint, messageID: nil, in: tx)
        try stand(id, state: { _ in conversation.state }, in: tx)
        try Drafts.drop(.note, of: id, by: member, in: tx)
        try recorded(touchpoint, imported: false, by: member, in: tx)
        return touchpoint.id
    }

    private static func refuseIfSomethingCame(
        since seen: TouchpointID, to conversation: Conversation, in tx: Transaction
    ) throws {
        let newer = try tx.row(
            """
            SELECT direction, coalesce(sender_name, '') FROM touchpoint
            WHERE conversation_id = \(conversation.id) AND id > \(seen) AND withdrawn_ms IS NULL ORDER BY id LIMIT 1
            """
        ) { (direction: $0.word(0, else: Touchpoint.Direction.note), name: $0.text(1)) }
        guard let newer else { return }
        let who = newer.direction == .theirs ? (newer.name.isEmpty ? "The person" : newer.name) : "A colleague"
        throw Conflict("\(who) wrote after you opened this. Read it first, then send.")
    }
}

/// An answer as the mail that leaves.
struct Letter {
    let messageID: String
    let sender: String
    let recipient: String
    let raw: RawInput

    init(_ conversation: Conversation, words: String, by member: MemberID, in tx: Transaction) throws {
        let person = try People.person(conversation.person, in: tx)
        guard let to = try People.identities(of: person.id, in: tx).first(where: { $0.kind == .email })
        else { throw ConversationRefusal.noAddress(name: person.called) }
        guard let from = try OurAddresses.entries(in: tx).first(where: { !$0.hasPrefix("@") })
        else { throw ConversationRefusal.noSender }
        let member = try Members.member(member, in: tx)
        let business = try Business.current(in: tx)
        let known = try MessageKeys.chain(of: conversation.id, in: tx)
        let domain = from.split(separator: "@").last.map(String.init) ?? "localhost"
        let messageID = "\(Token.random().text)@\(domain)"
        let mail = OutgoingMail(
            from: MailAddress(
                name: business.name.isEmpty ? member.name : "\(member.name), \(business.name)", address: from),
            to: [MailAddress(name: person.name == to.value ? "" : person.name, address: to.value)],
            subject: conversation.subject.isReply ? conversation.subject : "Re: \(conversation.subject)",
            textBody: words, messageID: messageID, inReplyTo: known.last, references: known,
            date: tx.now.milliseconds / 1000)
        do throws(ComposeRefusal) {
            let bytes = try MailComposer.compose(mail)
            raw = RawInput(bytes: bytes, hash: Array(SHA256.hash(data: bytes)), source: "outbox")
        } catch {
            throw ConversationRefusal.addressUnusable(to.value)
        }
        self.messageID = messageID
        sender = from
        recipient = to.value
    }
}

extension String {
    fileprivate var isReply: Bool { prefix(3).lowercased() == "re:" }
}
