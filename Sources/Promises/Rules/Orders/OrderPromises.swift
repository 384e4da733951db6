import Kernel
import PeopleRules
import StandardsRules
import Store

/// Promises of an order's date: whoever brings the order says by when, to whom, and who sees to it.
enum OrderPromises {
    /// Makes the promise of an order that was brought, or has it go as the order goes: another date moves it while it is not late,
    /// and the order's end settles it by its moment. Safe to repeat: each order has one promise at a time.
    static func follow(_ changed: PromisedRecordChanged, in tx: Transaction) throws {
        let record = try ServiceRecords.record(changed.record, in: tx)
        let days = try PromiseDays.current(in: tx)
        guard var promise = try latest(record, from: changed.before, days, in: tx) else { return }
        try settle(&promise, by: record, in: tx)
    }

    /// The promise that the order has now; nil when it has none and none can be made.
    private static func latest(
        _ record: ServiceRecord, from before: MemberID?, _ days: PromiseDays, in tx: Transaction
    ) throws -> Promise? {
        guard let known = try tx.row(PromiseStore.latest(of: record.id), PromiseStore.read) else {
            return try make(record, replacing: nil, days, in: tx)
        }
        let passed = try passOn(known, of: record, from: before, in: tx)
        guard let due = record.promised, due != passed.due, record.isOpen else { return passed }
        if passed.settlement == nil, passed.due >= tx.now { return try move(passed, to: due, days, in: tx) }
        let isMissed = passed.settlement == nil || passed.outcome?.verdict == .broken
        guard isMissed, due > max(passed.due, tx.now) else { return passed }
        // The date that was promised has passed: another one is another promise.
        if passed.settlement == nil { try Promises.fail(passed.id, by: record.member, in: tx) }
        return try make(record, replacing: passed.id, days, in: tx)
    }

    /// Makes it as of when the order was placed: orders are often brought later. A second one is made now.
    private static func make(
        _ record: ServiceRecord, replacing before: PromiseID?, _ days: PromiseDays, in tx: Transaction
    ) throws -> Promise? {
        guard let person = record.person, let owner = record.member, let due = record.promised else { return nil }
        var new = NewPromise(
            to: person, owner: owner, record.wording, kind: record.kind, origin: .order, due: due)
        new.record = record.id
        new.made = before == nil ? min(record.began, tx.now) : nil
        return try Promises.make(new, replacing: before, by: nil, days: days, in: tx)
    }

    private static func passOn(
        _ promise: Promise, of record: ServiceRecord, from before: MemberID?, in tx: Transaction
    ) throws -> Promise {
        guard promise.settlement == nil, record.isOpen, promise.owner == before, let owner = record.member,
            owner != before
        else { return promise }
        return try Promises.passOn(promise, to: owner, by: nil, in: tx)
    }

    private static func move(
        _ promise: Promise, to due: Instant, _ days: PromiseDays, in tx: Transaction
    ) throws -> Promise {
        var moved = promise
        moved.move(to: due, days)
        try Promises.write(moved, in: tx)
        try PromiseStore.move(moved, dueDay: days.day(of: due), in: tx)
        try Promises.append(PromiseMoved(promise: promise.id), moved, by: nil, in: tx)
        try Promises.tell(moved, in: tx)
        return try Promises.promise(promise.id, in: tx)
    }

    /// Settles it as the order's end says; opens it again when that was taken back, and settles it anew when that was corrected.
    /// What a colleague or the person said of it stays.
    private static func settle(_ promise: inout Promise, by record: ServiceRecord, in tx: Transaction) throws {
        let outcome = promise.outcome(of: record, at: tx.now)
        guard promise.outcome != outcome else { return }
        if let verdict = promise.outcome?.verdict {
            guard promise.isSettledByOrder else { return }
            try promise.reopen(lapses: promise.lapses)
            try Promises.append(PromiseReopened(promise: promise.id, from: verdict), promise, by: nil, in: tx)
        }
        promise.settlement = outcome.map { Promise.Settlement($0, recorded: tx.now, by: nil) }
        try Promises.write(promise, in: tx)
        try Promises.settled(promise, next: nil, by: nil, in: tx)
        try Promises.tell(promise, in: tx)
    }
}

extension ServiceRecord {
    /// Whether it is still to be done.
    fileprivate var isOpen: Bool { stopped == nil && gaveUp == nil }

    fileprivate var wording: String {
        switch measure {
        case .orderDelivered: "Deliver order \(key)"
        case .invoiceCorrected: "Correct the invoice of \(key)"
        default: "Get order \(key) ready"
        }
    }

    fileprivate var kind: PromiseKind { measure == .invoiceCorrected ? .mend : .deliver }
}
