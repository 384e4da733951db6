import ConversationsRules
import Jobs
import Kernel
package import PeopleRules
package import Store

/// Passes on what somebody who left or is away had promised, some at a time. Safe to run twice: what was passed on is no
/// longer theirs.
package struct PassOnPromises: Job {
    package static let name = "promises.pass_on"
    package let member: MemberID
    /// Who sent them off; they get what nobody else does.
    package let by: MemberID?

    private static let batch = 200

    /// Runs it.
    package func run(_ database: any Database) async throws {
        while try await database.write({ try step(in: $0) }) {}
    }

    /// Passes some on; false when none are left.
    func step(in tx: Transaction) throws -> Bool {
        let absence = try Absences.current(in: tx)[member].flatMap { $0.from <= tx.now ? $0 : nil }
        let hasLeft = try !Members.member(member, in: tx).isActive
        guard hasLeft || absence != nil else { return false }
        let until = hasLeft ? nil : absence?.until
        let open = try tx.rows(PromiseStore.open(of: member, until: until, limit: Self.batch), PromiseStore.read)
        let heirs = try Heirs(of: member, standIn: absence?.standIn, by: by, in: tx)
        for promise in open {
            guard let heir = try heirs.heir(of: promise, in: tx) else { return false }
            _ = try Promises.passOn(promise, to: heir, by: by, in: tx)
        }
        return open.count == Self.batch
    }
}

/// Who sees to a promise whose owner cannot.
struct Heirs {
    private let active: Set<MemberID>
    private let rest: [MemberID]

    /// The stand-in first, then who sent them off, then an owner of the house, then anybody.
    init(of member: MemberID, standIn: MemberID?, by: MemberID?, in tx: Transaction) throws {
        let away = try Absences.current(in: tx).filter { $0.value.from <= tx.now }
        let there = try Members.all(in: tx).filter { $0.isActive && $0.id != member && away[$0.id] == nil }
        let known = Set(there.map(\.id))
        let owners = there.filter(\.isOwner).map(\.id)
        rest = ([standIn, by].compactMap(\.self) + owners + there.map(\.id)).filter { known.contains($0) }
        active = known
    }

    /// Whoever has the conversation, else the first of the others; nil when nobody is there.
    func heir(of promise: Promise, in tx: Transaction) throws -> MemberID? {
        if let id = promise.conversation, let holder = try Conversations.conversation(id, in: tx).assignee,
            active.contains(holder)
        {
            return holder
        }
        return rest.first
    }
}
