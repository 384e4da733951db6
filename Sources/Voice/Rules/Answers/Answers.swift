package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store
import Timeline

/// What can be done with answers.
package enum Answers {
    /// Keeps what a person sends by their link, or says why it is not kept yet.
    package static func give(_ sheet: AnswerSheet, by token: Token, in tx: Transaction) throws -> AnswerOutcome {
        let invitation = try Invitations.open(token, in: tx)
        guard sheet.once == OneTime.once(token, turns: invitation.turns) else {
            if invitation.answeredDay != nil { return .cameBefore }
            throw VoiceRefusal.pageTooOld
        }
        let before = try AnswerStore.one(of: invitation.id, in: tx)
        if invitation.answeredDay != nil {
            guard let before, before.isChangeable(at: tx.now) else { throw VoiceRefusal.changeOver }
        }
        let (expectation, words) = try sheet.checked()
        let sure = OneTime.sure(token, turns: invitation.turns)
        if before == nil, sheet.sure != sure, invitation.mayBeScanned(at: tx.now) {
            try InvitationStore.setAside(invitation.id, in: tx)
            return .needsSure(sure)
        }
        let zone = try Business.current(in: tx).zone
        try InvitationStore.answered(invitation.id, day: tx.now.day(in: zone), in: tx)
        guard sheet.isUnnamed else {
            try keep(expectation, words, of: invitation, before: before, in: tx)
            return .kept
        }
        try AnswerStore.remove(of: invitation.id, in: tx)
        let answer = UnnamedAnswer(contactPoint: invitation.contactPoint, expectation: expectation, words: words)
        return .keptUnnamed(code: try UnnamedAnswers.keep(answer, today: tx.now.day(in: zone), in: tx))
    }

    private static func keep(
        _ expectation: Expectation, _ words: String?, of invitation: Invitation, before: NamedAnswer?,
        in tx: Transaction
    ) throws {
        let answer = NamedAnswer(
            id: before?.id ?? tx.nextID(), invitation: invitation.id, person: invitation.person,
            conversation: invitation.conversation, contactPoint: invitation.contactPoint, expectation: expectation,
            words: words, at: before?.at ?? tx.now)
        let (person, subject) = (invitation.person.value, invitation.conversation.value)
        if before == nil {
            try AnswerStore.insert(answer, in: tx)
            try Timeline.append(AnswerGiven(answer: answer.id), person: person, subject: subject, in: tx)
        } else {
            try AnswerStore.update(answer, in: tx)
            try Timeline.append(AnswerChanged(answer: answer.id), person: person, subject: subject, in: tx)
        }
        try tx.announce("conversation:\(invitation.conversation)")
    }

    /// The named answer that came by an invitation; nil when there is none.
    package static func answer(to invitation: InvitationID, in tx: Transaction) throws -> NamedAnswer? {
        try AnswerStore.one(of: invitation, in: tx)
    }

    /// The latest named answers of a person, at most `limit`. Served by `answer_person`.
    package static func of(_ person: PersonID, limit: Int = 10, in tx: Transaction) throws -> [NamedAnswer] {
        try tx.rows(AnswerStore.of(person, limit: limit), AnswerStore.read)
    }

    /// The named answer about a conversation, the latest of them; nil when there is none. Served by `answer_conversation`.
    package static func about(_ conversation: ConversationID, in tx: Transaction) throws -> NamedAnswer? {
        try tx.row(AnswerStore.about(conversation), AnswerStore.read)
    }
}
