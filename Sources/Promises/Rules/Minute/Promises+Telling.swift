import Kernel
import PeopleRules
package import Store
import Timeline

extension Promises {
    /// Tells what has come up: whose owner is to be warned, what is late, what is broken because the business day after is over.
    /// At most `limit` promises; how many there were. Each thing is told once: what was told stands in the row.
    ///
    /// What falls due while its owner is away goes to whoever stands in. Served by `promise_next`.
    package static func tell(limit: Int = 500, in tx: Transaction) throws -> Int {
        let found = try tx.rows(PromiseStore.toTell(by: tx.now, limit: limit), PromiseStore.read)
        guard !found.isEmpty else { return 0 }
        let absences = try Absences.current(in: tx)
        let days = try PromiseDays.current(in: tx)
        for promise in found { try tell(promise, absences[promise.owner], days, in: tx) }
        try tx.announce("promises")
        return found.count
    }

    private static func tell(
        _ before: Promise, _ absence: Absence?, _ days: PromiseDays, in tx: Transaction
    ) throws {
        var promise = before
        if let absence, absence.covers(tx.now), absence.covers(max(before.due, tx.now)) {
            promise.owner = absence.standIn
        }
        promise.come(to: tx.now, days)
        try write(promise, in: tx)
        if promise.owner != before.owner {
            let event = PromisePassedOn(promise: promise.id, from: before.owner, to: promise.owner)
            try append(event, promise, by: nil, in: tx)
            try PromiseStore.passed(promise.id, from: before.owner, in: tx)
        }
        if promise.warned != before.warned || promise.lateTold != before.lateTold {
            try tx.announce("member:\(promise.owner)")
        }
        if promise.warned != before.warned {
            try append(PromiseWarned(promise: promise.id, owner: promise.owner), promise, by: nil, in: tx)
        }
        if promise.lateTold != before.lateTold {
            try append(PromiseLate(promise: promise.id, owner: promise.owner), promise, by: nil, in: tx)
        }
        if promise.outcome != nil {
            try append(PromiseBroken(promise: promise.id, how: .lapsed), promise, by: nil, in: tx)
        }
    }
}

extension Promise {
    /// Takes the promise to `now`: warned, late and broken as far as their moments have passed. Whether the business day after
    /// it fell due is over is looked up again, since calendars change.
    mutating func come(to now: Instant, _ days: PromiseDays) {
        if warned == nil, min(warns, due) < now { warned = now }
        if lateTold == nil, due < now { lateTold = now }
        guard lapses < now else { return }
        let again = days.lapse(after: due)
        if again < now {
            settlement = Settlement(.broken(lapses, .lapsed), recorded: now, by: nil)
        } else {
            lapses = again
        }
    }
}
