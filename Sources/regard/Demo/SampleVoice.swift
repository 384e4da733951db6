import ConversationsRules
import Kernel
import PeopleRules
import Sample
import Store
import VoiceRules

extension SampleLife {
    /// Keeps whom the business asked, what they answered, and what the colleagues believe.
    func keepVoice(in tx: Transaction) throws {
        let answers = Dictionary(business.answers.map { ($0.invitation, $0) }) { first, _ in first }
        let asked = business.invitations.enumerated().compactMap { index, invitation -> VoiceHistory.Asked? in
            guard let person = people[invitation.person], let conversation = conversations[invitation.conversation]
            else {
                return nil
            }
            return VoiceHistory.Asked(
                person: person, conversation: conversation,
                contactPoint: points[business.conversations[invitation.conversation].contactPoint],
                at: Instant(milliseconds: invitation.sentMs), answer: answers[index].map(VoiceHistory.Answer.init))
        }
        try VoiceHistory.load(asked, in: tx)
        try VoiceHistory.loadBeliefs(beliefs, in: tx)
    }

    /// One sheet for each colleague who said what they believe in all.
    private var beliefs: [MemberID: BeliefSheet] {
        let byMember = Dictionary(grouping: business.beliefs, by: \.member)
        return Dictionary(
            uniqueKeysWithValues: byMember.compactMap { member, beliefs in
                guard let inAll = beliefs.first(where: { $0.contactPoint == nil }) else { return nil }
                let at = beliefs.compactMap { belief in
                    belief.contactPoint.map { (points[$0], Expectation(belief.answer)) }
                }
                return (
                    members[member],
                    BeliefSheet(inAll: Expectation(inAll.answer), at: Dictionary(uniqueKeysWithValues: at))
                )
            })
    }
}

extension VoiceHistory.Answer {
    /// What somebody of the sample answered.
    fileprivate init(_ answer: SampleAnswer) {
        self.init(
            Expectation(answer.answer), words: answer.words, isNamed: answer.named,
            at: Instant(milliseconds: answer.atMs))
    }
}

extension Expectation {
    fileprivate init(_ expectation: SampleExpectation) {
        switch expectation {
        case .less: self = .less
        case .asExpected: self = .asExpected
        case .more: self = .more
        }
    }
}
