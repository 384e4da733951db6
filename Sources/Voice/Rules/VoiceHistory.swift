package import ConversationsRules
package import Kernel
package import PeopleRules
package import Store

/// What was asked and answered before: for the sample business. It runs no follower, makes no event and sends nothing.
package enum VoiceHistory {
    /// One person who was asked.
    package struct Asked: Sendable {
        package let person: PersonID
        package let conversation: ConversationID
        package let contactPoint: ContactPointID?
        package let at: Instant
        /// Nil when they did not answer.
        package let answer: Answer?

        package init(
            person: PersonID, conversation: ConversationID, contactPoint: ContactPointID?, at: Instant, answer: Answer?
        ) {
            self.person = person
            self.conversation = conversation
            self.contactPoint = contactPoint
            self.at = at
            self.answer = answer
        }
    }

    /// What a person answered.
    package struct Answer: Sendable {
        package let expectation: Expectation
        package let words: String?
        package let isNamed: Bool
        package let at: Instant

        package init(_ expectation: Expectation, words: String?, isNamed: Bool, at: Instant) {
            self.expectation = expectation
            self.words = words
            self.isNamed = isNamed
            self.at = at
        }
    }

    /// Keeps who was asked and what they answered. Answers without a name count in fives, each five as of the day of its last.
    package static func load(_ asked: [Asked], in tx: Transaction) throws {
        let zone = try Business.current(in: tx).zone
        for asked in asked {
            let invitation = Invitation(
                id: tx.nextID(), person: asked.person, conversation: asked.conversation,
                contactPoint: asked.contactPoint, made: asked.at, expires: asked.at + Invitation.patience,
                isMailed: false, delivered: nil, answeredDay: asked.answer?.at.day(in: zone),
                turns: asked.answer == nil ? 0 : 1, closed: nil)
            try InvitationStore.insert(invitation, tokenHash: Token.random().hash, by: nil, in: tx)
            guard let answer = asked.answer, answer.isNamed else { continue }
            let named = NamedAnswer(
                id: tx.nextID(), invitation: invitation.id, person: asked.person, conversation: asked.conversation,
                contactPoint: asked.contactPoint, expectation: answer.expectation, words: answer.words, at: answer.at)
            try AnswerStore.insert(named, in: tx)
        }
        try loadUnnamed(asked, zone: zone, in: tx)
    }

    private static func loadUnnamed(_ asked: [Asked], zone: Zone, in tx: Transaction) throws {
        let unnamed = asked.filter { $0.answer?.isNamed == false }.sorted {
            ($0.answer?.at ?? $0.at) < ($1.answer?.at ?? $1.at)
        }
        for (point, group) in Dictionary(grouping: unnamed, by: \.contactPoint) {
            for start in stride(from: 0, to: group.count, by: UnnamedAnswers.step) {
                let step = group[start..<min(start + UnnamedAnswers.step, group.count)].compactMap(\.answer)
                let rows = step.map {
                    let answer = UnnamedAnswer(contactPoint: point, expectation: $0.expectation, words: $0.words)
                    return UnnamedRow(answer, codeHash: Token.random().hash)
                }
                let day = step.count == UnnamedAnswers.step ? step.last?.at.day(in: zone) : nil
                try UnnamedAnswerStore.insert(rows, countedDay: day, in: tx)
            }
        }
    }

    /// Keeps what colleagues believed in the round before the present one, which is over: all their answers show, and those
    /// colleagues may see what customers say.
    package static func loadBeliefs(_ sheets: [MemberID: BeliefSheet], in tx: Transaction) throws {
        guard !sheets.isEmpty else { return }
        let round = BeliefRound(tx.now, in: try Business.current(in: tx).zone).previous
        let asked = try Members.all(in: tx).count(where: \.isActive)
        try BeliefStore.open(round, isOpen: asked < Beliefs.step, asked: asked, in: tx)
        for member in sheets.keys.sorted() {
            try BeliefStore.took(part: member, in: round, day: round.lastDay, in: tx)
        }
        let rows = sheets.values.flatMap { sheet in
            let code = Token.random()
            return sheet.entries.map { BeliefRow(point: $0.point, expectation: $0.expectation, code: code) }
        }
        try BeliefStore.insert(rows, into: round, counted: true, in: tx)
    }
}
