import Kernel
import PeopleRules
import Store
import Web

/// Finds out whose session a cookie opens, and notes about once an hour that it is in use.
struct MemberSessions: SessionReader {
    let database: any Database
    let clock: any Clock

    func signedIn(by token: Token) async throws -> SignedIn? {
        guard let (session, member) = try await database.read({ try Sessions.open(token, in: $0) }) else { return nil }
        if session.isStale(at: clock.now) { try await database.write { try Sessions.see(session.id, in: $0) } }
        return SignedIn(
            member: member.id.value, name: member.name, isOwner: member.isOwner, session: session.id.value)
    }
}
