package import Kernel
package import PeopleRules
package import Store
import Timeline

extension Promises {
    /// Settles a promise as kept, now or at an earlier moment; `missing` is what was left undone, nil when it was kept in full.
    /// With `ifVersion` it is a conflict when somebody changed it since that version.
    @discardableResult
    package static func keep(
        _ id: PromiseID, at moment: Instant? = nil, missing: String? = nil, ifVersion: Int? = nil, by member: MemberID,
        in tx: Transaction
    ) throws -> Promise {
        try settle(id, ifVersion: ifVersion, by: member, in: tx) { promise in
            try promise.keep(at: moment ?? tx.now, missing: missing, by: member, now: tx.now)
        }
    }

    /// Settles it as broken by the word of a colleague, or of the person when `member` is nil. With a new time, a new promise of
    /// the same words and owner takes its place.
    @discardableResult
    package static func fail(
        _ id: PromiseID, newTime: Instant? = nil, ifVersion: Int? = nil, by member: MemberID?, in tx: Transaction
    ) throws -> Promise {
        let broken = try settle(id, ifVersion: ifVersion, by: member, in: tx) { promise in
            try promise.fail(member == nil ? .person : .colleague, by: member, now: tx.now)
        }
        guard let newTime else { return broken }
        return try again(broken, due: newTime, by: member, in: tx)
    }

    /// Settles it as no longer needed. Refused once it is late.
    @discardableResult
    package static func release(
        _ id: PromiseID, ifVersion: Int? = nil, by member: MemberID?, in tx: Transaction
    ) throws -> Promise {
        try settle(id, ifVersion: ifVersion, by: member, in: tx) { try $0.release(by: member, now: tx.now) }
    }

    /// Settles it as no promise at all, for a reason.
    @discardableResult
    package static func mistake(
        _ id: PromiseID, reason: String, ifVersion: Int? = nil, by member: MemberID?, in tx: Transaction
    ) throws -> Promise {
        try settle(id, ifVersion: ifVersion, by: member, in: tx) {
            try $0.mistake(reason, by: member, now: tx.now)
        }
    }

    /// Takes back what had become of a promise: it is open again, and breaks by itself at the end of the next business day at the
    /// earliest. The promise that took its place goes with it; refused when that one is settled.
    @discardableResult
    package static func undo(
        _ id: PromiseID, ifVersion: Int? = nil, by member: MemberID, in tx: Transaction
    ) throws -> Promise {
        var promise = try one(id, ifVersion: ifVersion, in: tx)
        guard let verdict = promise.outcome?.verdict else { throw PromiseRefusal.notSettled }
        if let next = try tx.row(PromiseStore.replacing(id), PromiseStore.read), next.outcome?.verdict != .mistaken {
            guard next.settlement == nil else { throw PromiseRefusal.goesOnAsAnother }
            try mistake(next.id, reason: takenBack, by: member, in: tx)
        }
        try promise.reopen(lapses: try PromiseDays.current(in: tx).lapse(after: tx.now))
        try write(promise, in: tx)
        try append(PromiseReopened(promise: id, from: verdict), promise, by: member, in: tx)
        try tell(promise, in: tx)
        return try self.promise(id, in: tx)
    }

    /// Why a promise was none that stood in words that never left.
    static let takenBack = "It was taken back."

    static func one(_ id: PromiseID, ifVersion: Int?, in tx: Transaction) throws -> Promise {
        let promise = try promise(id, in: tx)
        guard ifVersion == nil || ifVersion == promise.version else { throw changedMeanwhile }
        return promise
    }

    private static func settle(
        _ id: PromiseID, ifVersion: Int?, by member: MemberID?, in tx: Transaction,
        _ change: (inout Promise) throws -> Void
    ) throws -> Promise {
        var promise = try one(id, ifVersion: ifVersion, in: tx)
        try change(&promise)
        try write(promise, in: tx)
        try settled(promise, next: nil, by: member, in: tx)
        return try self.promise(id, in: tx)
    }

    /// Tells what became of a promise. `next` is the one that took the place of a renegotiated one.
    static func settled(_ promise: Promise, next: PromiseID?, by member: MemberID?, in tx: Transaction) throws {
        switch promise.outcome {
        case .kept, .keptLate, .keptInPart:
            let verdict = promise.outcome?.verdict ?? .kept
            try append(PromiseKept(promise: promise.id, verdict: verdict), promise, by: member, in: tx)
        case .broken(_, let how):
            try append(PromiseBroken(promise: promise.id, how: how), promise, by: member, in: tx)
        case .renegotiated:
            let payload = PromiseRenegotiated(promise: promise.id, next: next ?? promise.id)
            try append(payload, promise, by: member, in: tx)
        case .released: try append(PromiseReleased(promise: promise.id), promise, by: member, in: tx)
        case .mistaken: try append(PromiseMistaken(promise: promise.id), promise, by: member, in: tx)
        case nil: return
        }
        try tell(promise, in: tx)
    }

    /// The same promise with another moment.
    static func again(_ promise: Promise, due: Instant, by member: MemberID?, in tx: Transaction) throws -> Promise {
        let new = NewPromise(
            to: promise.person, in: promise.conversation, owner: promise.owner, promise.wording, kind: promise.kind,
            origin: .newTime, due: due)
        let days = try PromiseDays.current(in: tx)
        return try make(new, replacing: promise.id, by: member, days: days, in: tx)
    }
}
