import ChannelsRules
package import Kernel
package import PeopleRules
package import Store
import Timeline

/// What a colleague sends: the words, and what they had seen when they pressed the button.
package struct Answer: Sendable {
    package var words: String
    /// Where it goes; nil for the address that `Conversations.address` names.
    package var to: String?
    /// Who gets it besides, and sees of each other.
    package var cc: [String] = []
    /// Who gets it without the others seeing it.
    package var bcc: [String] = []
    /// The latest touchpoint that was on the page; when something came in since, the answer is a conflict. Nil sends anyway.
    package var seen: TouchpointID?
    /// Whether it is sent although something came in after `seen`.
    package var sendsAnyway: Bool
    /// The files of the draft that go with it; nil for all of them.
    package var files: [DraftFileID]?
    /// What the state shall be once it is sent; `later` has no meaning here and is taken for With them.
    package var then: Conversation.State
    /// How long it can be taken back.
    package var held: Span

    package init(
        words: String, to: String? = nil, cc: [String] = [], bcc: [String] = [], seen: TouchpointID? = nil,
        sendsAnyway: Bool = false, files: [DraftFileID]? = nil, then: Conversation.State = .withThem,
        held: Span = .seconds(10)
    ) {
        self.words = words
        self.to = to
        self.cc = cc
        self.bcc = bcc
        self.seen = seen
        self.sendsAnyway = sendsAnyway
        self.files = files
        self.then = then
        self.held = held
    }
}

extension Conversations {
    /// Sends an answer by mail: recorded now, on its way once it can no longer be taken back. Recipient and text are frozen here.
    /// One that was sent already from the same page is not sent again: the first one is given back.
    package static func reply(
        to id: ConversationID, _ answer: Answer, by member: MemberID, in tx: Transaction
    ) throws -> TouchpointID {
        let words = try NewConversation.checked(words: answer.words)
        let conversation = try conversation(id, in: tx)
        if let sent = try sent(answer, in: id, by: member, in: tx) { return sent }
        if let seen = answer.seen, !answer.sendsAnyway {
            try refuseIfSomethingCame(since: seen, to: conversation, by: member, in: tx)
        }
        if let to = answer.to { try refuseUnoffered(to, for: conversation, in: tx) }
        let files = try DraftFiles.chosen(answer.files, of: id, by: member, in: tx)
        let attachments = try DraftFiles.outgoing(files, in: tx)
        let letter = try Letter(conversation, answer, words: words, attachments, by: member, in: tx)
        let touchpoint = Touchpoint(
            id: tx.nextID(), conversation: id, person: conversation.person, direction: .ours, channel: .email,
            at: tx.now, member: member, senderName: nil, address: letter.recipients.to.first, words: words,
            intake: nil, hasHTML: false, files: zip(files, attachments).map { $0.attached($1) }, placed: .here)
        try TouchpointStore.insert(touchpoint, messageID: letter.messageID, in: tx)
        try MessageKeys.insert([letter.messageID], of: touchpoint.id, in: id, in: tx)
        try letter.put(for: touchpoint.id, held: answer.held, in: tx)
        try letter.recipients.keep(of: touchpoint, in: tx)
        try turn(conversation, to: answer.then == .later ? .withThem : answer.then, with: touchpoint, in: tx)
        try Drafts.drop(.reply, of: id, by: member, in: tx)
        try DraftFiles.sent(files, with: touchpoint.id, in: tx)
        try recorded(touchpoint, imported: false, by: member, in: tx)
        if answer.then == .done, conversation.state != .done {
            let done = ConversationDone(conversation: id, inBulk: false)
            try Timeline.append(done, person: conversation.person.value, subject: id.value, by: member.value, in: tx)
        }
        return touchpoint.id
    }

    /// The answer of this colleague with the same words that was written after what they had seen, or is the latest and no minute
    /// old, as when a button is pressed twice, a page is sent again, or a browser's way back filled in what was sent; nil when
    /// there is none, or nothing says what they had seen.
    package static func sent(
        _ answer: Answer, in id: ConversationID, by member: MemberID, in tx: Transaction
    ) throws -> TouchpointID? {
        guard let seen = answer.seen else { return nil }
        let words = try NewConversation.checked(words: answer.words)
        let latest = try TouchpointStore.page(of: id, before: nil, limit: 30, in: tx).filter { $0.direction != .note }
        let newest = latest.map(\.id).max()
        return latest.first {
            ($0.id > seen || $0.id == newest && tx.now - $0.at < .minutes(1)) && $0.direction == .ours
                && $0.placed != .passedOn && $0.member == member && $0.words == words
        }?.id
    }

    /// Changes whose turn it is because of an answer, under the answer's own id, so that both are taken back together.
    private static func turn(
        _ before: Conversation, to state: Conversation.State, with answer: Touchpoint, in tx: Transaction
    ) throws {
        let after = Whereabouts(state: state, assignee: before.assignee, later: nil)
        if after != before.where, let member = answer.member {
            try ConversationChangeStore.insert(before, after, act: ID(answer.id.value), by: member, in: tx)
        }
        try stand(before.id, state: { _ in state }, in: tx)
    }

    /// Takes an answer back before it leaves: its words are the member's draft again, before what they wrote since, and the
    /// conversation is where it was unless somebody moved it since. False when it had left.
    package static func takeBack(_ id: TouchpointID, by member: MemberID, in tx: Transaction) throws -> Bool {
        let touchpoint = try touchpoint(id, in: tx)
        guard touchpoint.direction == .ours, touchpoint.member == member,
            let item = try Outbox.items(subjects: [id.value], in: tx)[id.value],
            try Outbox.takeBack(item.id, in: tx)
        else { return false }
        try TouchpointStore.withdraw(touchpoint, in: tx)
        try turnBack(touchpoint, by: member, in: tx)
        try DraftFiles.takeBack(id, in: tx)
        if touchpoint.placed == .passedOn {
            try keepForwarding(touchpoint, by: member, in: tx)
        } else {
            try keepWords(of: touchpoint, by: member, in: tx)
        }
        let event = TouchpointTakenBack(conversation: touchpoint.conversation, touchpoint: id)
        try Timeline.append(
            event, person: touchpoint.person.value, subject: touchpoint.conversation.value, by: member.value, in: tx)
        try tx.announce("conversation:\(touchpoint.conversation)")
        return true
    }

    /// Makes the words of a letter that was taken back the draft again of whoever forwarded it.
    private static func keepForwarding(_ touchpoint: Touchpoint, by member: MemberID, in tx: Transaction) throws {
        guard let original = touchpoint.forwards else { return }
        let to = try recipients(of: [touchpoint.id], in: tx)[touchpoint.id]?.to ?? []
        try ForwardDrafts.save(
            to: to.joined(separator: ", "), words: touchpoint.words, of: original, by: member, in: tx)
    }

    /// Makes the words of an answer that was taken back the draft again, before what was written since.
    private static func keepWords(of touchpoint: Touchpoint, by member: MemberID, in tx: Transaction) throws {
        let newer = try Drafts.of(touchpoint.conversation, by: member, in: tx)[.reply]?.words
        let words = [touchpoint.words, newer].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n")
        let recipients = try recipients(of: [touchpoint.id], in: tx)[touchpoint.id]
        try Drafts.save(
            words.unicodeScalars.count <= Touchpoint.wordsLimit ? words : touchpoint.words,
            cc: recipients?.cc.joined(separator: ", ") ?? "", bcc: recipients?.bcc.joined(separator: ", ") ?? "",
            .reply,
            of: touchpoint.conversation, by: member, in: tx)
    }

    private static func turnBack(_ answer: Touchpoint, by member: MemberID, in tx: Transaction) throws {
        let moved = try ConversationChangeStore.of(ID(answer.id.value), in: tx).first
        if let moved { try ConversationChangeStore.undo(moved.id, in: tx) }
        let now = try conversation(answer.conversation, in: tx)
        try stand(now.id, state: { _ in now.state }, in: tx)
        if let moved, now.where == moved.to { try restore(now, moved, by: member, in: tx) }
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
            channel: conversation.channel, at: tx.now, member: member, senderName: nil, address: nil, words: words,
            intake: nil, hasHTML: false, files: [], placed: .here)
        try TouchpointStore.insert(touchpoint, messageID: nil, in: tx)
        try stand(id, state: { _ in conversation.state }, in: tx)
        try Drafts.drop(.note, of: id, by: member, in: tx)
        try recorded(touchpoint, imported: false, by: member, in: tx)
        return touchpoint.id
    }

    /// Looks at the latest that a page shows: what an import added further back is no news. One's own words are none either.
    private static func refuseIfSomethingCame(
        since seen: TouchpointID, to conversation: Conversation, by member: MemberID, in tx: Transaction
    ) throws {
        let latest = try TouchpointStore.page(of: conversation.id, before: nil, limit: 30, in: tx)
        guard let news = latest.first(where: { $0.id > seen && $0.member != member }) else { return }
        let them = news.senderName ?? (news.person == conversation.person ? "The person" : news.address ?? "Somebody")
        let colleague = try news.member.map { try Members.member($0, in: tx).name }
        let who = news.direction == .theirs ? them : colleague ?? "A colleague"
        throw Conflict("\(who) wrote after you opened this. Read it first, then send.")
    }
}
