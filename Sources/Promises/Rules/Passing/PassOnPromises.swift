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

    /// Has what `member` promised passed on at `moment`; nil for now.
    static func enqueue(for member: MemberID, at moment: Instant? = nil, by: MemberID?, in tx: Transaction) throws {
        try Jobs.enqueue(PassOnPromises(member: member, by: by), at: moment ?? tx.now, key: "\(name) \(member)", in: tx)
    }

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
        guard !open.isEmpty else { return false }
        let heirs = try Heirs(of: member, standIn: absence?.standIn, by: by, in: tx)
        let holders = try Conversations.conversations(open.compactMap(\.conversation), in: tx)
        for promise in open {
            guard let heir = heirs.heir(holder: promise.conversation.flatMap { holders[$0]?.assignee }) else {
                try again(in: tx)
                return false
            }
            _ = try Promises.passOn(promise, to: heir, by: by, in: tx)
        }
        return open.count == Self.batch
    }

    /// Nobody is there now: tried again in an hour.
    private func again(in tx: Transaction) throws {
        try Self.enqueue(for: member, at: tx.now + .hours(1), by: by, in: tx)
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
    func heir(holder: MemberID?) -> MemberID? {
        holder.flatMap { active.contains($0) ? $0 : nil } ?? rest.first
    }
}
