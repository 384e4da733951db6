package import ChannelsRules
import Jobs
package import Kernel
package import PeopleRules
package import Store

/// Messages that leave quarantine, one or many at once: a moment after somebody said so, so that it can be taken back.
package enum Releases {
    /// How long it can be taken back.
    package static let held = Span.seconds(10)
    /// The most that can be chosen one by one.
    package static let mostChosen = 200

    /// Has these treated as a person's words. Refused when none is given.
    package static func plan(_ ids: [ID<IntakeItem>], in tx: Transaction) throws -> ReleaseID {
        guard !ids.isEmpty else { throw ConversationRefusal.noLetterChosen }
        return try queue(Release(chosen: Array(ids.prefix(mostChosen))), in: tx)
    }

    /// Has one treated as a person's words, and with `member`, who says so, also what its sender writes later. Refused when it
    /// names nobody outside, or nobody whose letters could be taken.
    package static func planOne(
        _ id: ID<IntakeItem>, allowingAs member: MemberID? = nil, in tx: Transaction
    ) throws -> ReleaseID {
        try MailDesk.refuseUnplaceable(id, in: tx)
        if member != nil { _ = try SenderRules.checked(try SenderRules.sender(of: id, in: tx), in: tx) }
        return try queue(Release(chosen: [id], allowing: member), in: tx)
    }

    /// Has everything treated so that is aside for a reason now. Refused when that is nothing.
    package static func planAll(of reason: QuarantineReason, in tx: Transaction) throws -> ReleaseID {
        guard let newest = try Quarantine.page(reason: reason, limit: 1, in: tx).first else {
            throw ConversationRefusal.noLetterChosen
        }
        return try queue(Release(reason: reason, upTo: newest.id), in: tx)
    }

    /// Takes it back; false when it has begun.
    package static func takeBack(_ id: ReleaseID, in tx: Transaction) throws -> Bool {
        try Jobs.takeBack(key: key(id), in: tx)
    }

    private static func queue(_ release: Release, in tx: Transaction) throws -> ReleaseID {
        let id = tx.nextID(of: Release.self)
        try Jobs.enqueue(release, at: tx.now + held, key: key(id), in: tx)
        return id
    }

    private static func key(_ id: ReleaseID) -> String { "\(Release.name) \(id)" }
}
