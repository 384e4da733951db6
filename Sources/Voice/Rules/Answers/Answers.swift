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
        let before = try AnswerStore.one(of: invitation.id, in: tx)
        guard sheet.once == OneTime.once(token, turns: invitation.turns) else {
            guard invitation.answeredDay != nil else { throw VoiceRefusal.pageTooOld }
            return try late(sheet, after: before, at: tx.now)
        }
        if invitation.answeredDay != nil { try checkChangeable(before, at: tx.now) }
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

    /// What becomes of a page that is older than an answer by its link: nothing where it says the same, as after a second press of
    /// its button; else it is refused, and what was typed is shown again.
    private static func late(
        _ sheet: AnswerSheet, after before: NamedAnswer?, at now: Instant
    ) throws(VoiceRefusal) -> AnswerOutcome {
        let (expectation, words) = try sheet.checked()
        if let before, !sheet.isUnnamed, (before.expectation, before.words) == (expectation, words) {
            return .cameBefore
        }
        try checkChangeable(before, at: now)
        throw .answeredMeanwhile
    }

    /// Refused when the answer that came has no name, or came too long ago.
    private static func checkChangeable(_ before: NamedAnswer?, at now: Instant) throws(VoiceRefusal) {
        guard let before else { throw .changedByCode }
        guard before.isChangeable(at: now) else { throw .changeOver }
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
