import Hummingbird
package import Kernel
package import PeopleRules
package import Store
package import Web

/// Tells Web whose session a cookie opens, and keeps when each was last in use.
package struct MemberSessions: SessionReader {
    private let database: any Database
    private let clock: any Clock

    package init(_ database: any Database, clock: any Clock) {
        self.database = database
        self.clock = clock
    }

    package func signedIn(by token: Token) async throws -> SignedIn? {
        guard let (session, member) = try await database.read({ try Sessions.open(token, in: $0) }) else { return nil }
        if session.isStale(at: clock.now) { try await database.write { try Sessions.see(session.id, in: $0) } }
        return SignedIn(member, session: session.id)
    }
}

extension SignedIn {
    /// A member in one of their sessions.
    package init(_ member: Member, session: SessionID) {
        self.init(member: member.id.value, name: member.name, isOwner: member.isOwner, session: session.value)
    }

    /// The member's id.
    package var memberID: MemberID { MemberID(member) }
    /// The session's id.
    package var sessionID: SessionID { SessionID(session) }
}

extension House {
    /// Takes over how the business calls itself now and where it is reached; its colleagues and occasions stay as they are.
    func take(_ business: PeopleRules.Business) {
        let before = place.now
        address.set(business.publicAddress)
        place.set(
            Place(
                name: business.name, zone: business.zone, currency: business.currency, colleagues: before.colleagues,
                occasions: before.occasions))
    }
}
