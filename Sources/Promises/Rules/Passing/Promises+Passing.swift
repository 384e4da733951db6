import Kernel
package import PeopleRules
package import Store
import Timeline

extension Promises {
    /// Gives an open promise to another colleague. Nothing happens when it is theirs already.
    @discardableResult
    package static func passOn(
        _ id: PromiseID, to owner: MemberID, ifVersion: Int? = nil, by member: MemberID?, in tx: Transaction
    ) throws -> Promise {
        let promise = try one(id, ifVersion: ifVersion, in: tx)
        try promise.refuseIfSettled()
        try refuseIfGone(owner, in: tx)
        guard promise.owner != owner else { return promise }
        return try passOn(promise, to: owner, by: member, in: tx)
    }

    /// What was passed on from a member to others, the latest first, at most `limit`.
    package static func passedOn(from member: MemberID, limit: Int = 50, in tx: Transaction) throws -> [Promise] {
        try tx.rows(PromiseStore.passed(from: member, limit: limit), PromiseStore.read)
    }

    /// Gives a promise to somebody who is known to be on the team.
    static func passOn(
        _ promise: Promise, to owner: MemberID, by member: MemberID?, in tx: Transaction
    ) throws -> Promise {
        var passed = promise
        passed.owner = owner
        try write(passed, in: tx)
        try PromiseStore.passed(promise.id, from: promise.owner, in: tx)
        try append(
            PromisePassedOn(promise: promise.id, from: promise.owner, to: owner), passed, by: member, in: tx)
        try tell(passed, in: tx)
        return try self.promise(promise.id, in: tx)
    }
}
