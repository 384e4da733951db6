package import Kernel
package import PeopleRules
package import Store

/// How often a person may be asked: once in 60 days over the whole business, and never again after they said no.
package struct AskBudget: Equatable, Sendable {
    /// The latest invitation; nil when the person was never asked.
    package let latest: Invitation?
    /// Since when the person does not want to be asked; nil when they never said so.
    package let refused: Instant?

    /// How long a person is left alone after they were asked.
    package static let rest = Span.days(60)

    /// What a person's budget is; two statements.
    package static func of(_ person: PersonID, in tx: Transaction) throws -> AskBudget {
        AskBudget(
            latest: try tx.row(InvitationStore.latest(of: person), InvitationStore.read),
            refused: try InvitationStore.refusal(of: person, in: tx))
    }

    /// Whether the person may be asked at `now`.
    package func allows(at now: Instant) -> Bool {
        refused == nil && (latest.map { now - $0.made >= Self.rest } ?? true)
    }

    /// Throws why `name` may not be asked at `now`.
    func check(_ name: String, at now: Instant) throws(VoiceRefusal) {
        guard refused == nil else { throw .saidNo(name: name) }
        guard allows(at: now) else { throw .askedAlready(name: name) }
    }
}
