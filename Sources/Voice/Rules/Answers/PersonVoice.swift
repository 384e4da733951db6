package import Kernel
package import PeopleRules
package import Store

/// What a person's page says of how it was for them.
package struct PersonVoice: Equatable, Sendable {
    /// Their latest named answers, newest first; none for a colleague who has not said yet what they believe.
    package let answers: [NamedAnswer]
    /// Whether there are answers that this colleague may not see yet.
    package let isHidden: Bool
    /// Whether the person does not want to be asked.
    package let isRefused: Bool

    /// What one colleague sees of a person, the last `limit` answers; three statements.
    package static func read(
        _ person: PersonID, for member: MemberID, zone: Zone, limit: Int = 3, in tx: Transaction
    ) throws -> PersonVoice {
        let answers = try Answers.of(person, limit: limit, in: tx)
        let maySee = try Beliefs.standing(of: member, zone: zone, in: tx).maySee
        return PersonVoice(
            answers: maySee ? answers : [], isHidden: !maySee && !answers.isEmpty,
            isRefused: try InvitationStore.refusal(of: person, in: tx) != nil)
    }
}
