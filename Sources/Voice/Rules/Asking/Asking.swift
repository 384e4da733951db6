package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store
import Timeline

/// What can be done to ask people how it was.
package enum Asking {
    /// A person who was asked: the link, which is known only now, and whether it left by mail.
    package struct Asked: Equatable, Sendable {
        package let invitation: InvitationID
        /// Absolute; shown once, since only its hash is kept.
        package let link: String
        package let isMailed: Bool
    }

    /// Asks the person of a conversation how it was: by mail where that is set up and we have an address, else by a link to
    /// pass on. Refused within the rest of the ask budget.
    package static func ask(
        about id: ConversationID, by member: MemberID?, settings: VoiceSettings, in tx: Transaction
    ) throws -> Asked {
        let conversation = try Conversations.conversation(id, in: tx)
        let person = try People.person(conversation.person, in: tx)
        try AskBudget.of(person.id, in: tx).check(person.called, at: tx.now)
        let business = try Business.current(in: tx)
        let address = try settings.address.current(in: tx)
        guard !address.isEmpty else { throw VoiceRefusal.noPublicAddress }
        let token = Token.random()
        let invitation = Invitation(
            id: tx.nextID(), person: person.id, conversation: id, contactPoint: conversation.contactPoint, made: tx.now,
            expires: tx.now + Invitation.patience, isMailed: false, delivered: nil, answeredDay: nil, turns: 0,
            closed: nil)
        try InvitationStore.insert(invitation, tokenHash: token.hash, by: member, in: tx)
        let link = SurveyLink(base: address, token: token)
        let letter = try InvitationLetter(conversation, person, business, link, settings, in: tx)
        try letter?.put(for: invitation.id, in: tx)
        try Timeline.append(
            InvitationMade(invitation: invitation.id), person: person.id.value, subject: id.value, by: member?.value,
            in: tx)
        try tx.announce("conversation:\(id)")
        return Asked(invitation: invitation.id, link: link.text, isMailed: letter != nil)
    }

    /// Asks by mail after a conversation was done, when everything allows it: it is still done, it is no history, mail is set up, we have an address, and the ask budget has room. Whether the person was asked.
    ///
    /// Safe to run twice: the first run uses the budget up.
    package static func askWhenDone(
        _ id: ConversationID, settings: VoiceSettings, in tx: Transaction
    ) throws -> Bool {
        let conversation = try Conversations.conversation(id, in: tx)
        guard conversation.state == .done, tx.now - conversation.last <= history,
            try Conversations.hasNews(id, in: tx),
            try settings.sender(tx) != nil, !(try settings.address.current(in: tx)).isEmpty,
            try People.identities(of: conversation.person, in: tx).contains(where: {
                $0.kind == .email && $0.trouble == nil
            }),
            try AskBudget.of(conversation.person, in: tx).allows(at: tx.now)
        else { return false }
        _ = try ask(about: id, by: nil, settings: settings, in: tx)
        return true
    }

    /// What is older is history, as an import brings it: nobody is asked about it by itself.
    static let history = Span.days(14)

    /// Makes true that whoever has this link is not asked any more, also long after the link has ended. Saying so twice changes
    /// nothing.
    package static func stop(_ token: Token, in tx: Transaction) throws {
        let invitation = try Invitations.made(token, in: tx)
        guard try InvitationStore.refuse(invitation.person, in: tx) else { return }
        try Timeline.append(
            AskingRefused(invitation: invitation.id), person: invitation.person.value,
            subject: invitation.conversation.value, in: tx)
        try tx.announce("person:\(invitation.person)")
    }

    /// Asks nobody any more who called a letter of ours junk. Saying so twice changes nothing.
    static func stop(because notice: NoticeID, in tx: Transaction) throws {
        guard let person = try Notices.person(of: notice, in: tx), try InvitationStore.refuse(person, in: tx)
        else { return }
        try Timeline.append(AskingRefused(invitation: nil), person: person.value, in: tx)
        try tx.announce("person:\(person)")
    }

    /// Makes a link open nothing, because whoever got it is somebody else.
    package static func notForMe(_ token: Token, in tx: Transaction) throws {
        try InvitationStore.close(try Invitations.open(token, in: tx).id, in: tx)
    }
}

/// What is behind a link.
package enum Invitations {
    /// The invitation that a link opens; `Absent` when it is unknown, has ended or was taken back, all told alike.
    package static func open(_ token: Token, in tx: Transaction) throws -> Invitation {
        let found = try made(token, in: tx)
        guard found.isOpen(at: tx.now) else { throw Absent("survey") }
        return found
    }

    /// The invitation that a link was made for, also when it opens nothing any more; `Absent` when nobody made it.
    package static func made(_ token: Token, in tx: Transaction) throws -> Invitation {
        guard let found = try tx.row(InvitationStore.withToken(hash: token.hash), InvitationStore.read) else {
            throw Absent("survey")
        }
        return found
    }

    /// The latest invitation about a conversation; nil when nobody was asked.
    package static func latest(about conversation: ConversationID, in tx: Transaction) throws -> Invitation? {
        try tx.row(InvitationStore.latest(about: conversation), InvitationStore.read)
    }

    /// How many answers were set aside because a machine may have sent them, of those asked in `days`.
    package static func setAside(_ days: LocalDays, in tx: Transaction) throws -> Int {
        try tx.row(InvitationStore.setAside(from: days.start, to: days.end)) { $0.int(0) } ?? 0
    }
}
