package import Kernel
package import PeopleRules
package import Store
import Timeline

extension Promises {
    /// Remembers that the person is asked for a later moment; the promise stays as it is until they agree. Refused once it is
    /// late: then `fail` with a new time says what is true.
    @discardableResult
    package static func askForTime(
        _ id: PromiseID, until moment: Instant, ifVersion: Int? = nil, by member: MemberID, in tx: Transaction
    ) throws -> Promise {
        var promise = try one(id, ifVersion: ifVersion, in: tx)
        try promise.ask(until: moment, now: tx.now)
        try write(promise, in: tx)
        try append(PromiseTimeAsked(promise: id), promise, by: member, in: tx)
        try tell(promise, in: tx)
        return try self.promise(id, in: tx)
    }

    /// Settles a promise as renegotiated, because the person agreed to the time that they were asked for, and makes the promise
    /// that takes its place. `moment` is when they agreed, now when nil; `member` is nil when the person said so themselves.
    /// The new promise is answered.
    @discardableResult
    package static func agree(
        _ id: PromiseID, at moment: Instant? = nil, ifVersion: Int? = nil, by member: MemberID?, in tx: Transaction
    ) throws -> Promise {
        var promise = try one(id, ifVersion: ifVersion, in: tx)
        let due = try promise.agree(at: moment ?? tx.now, by: member, now: tx.now)
        try write(promise, in: tx)
        let next = try again(promise, due: due, by: member, in: tx)
        try settled(promise, next: next.id, by: member, in: tx)
        return next
    }
}
