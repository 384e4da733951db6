import Kernel
import StandardsRules
package import Store
import Timeline

extension Guarantees {
    /// Counts a late clock of the standard that the guarantee goes by, once.
    static func follow(_ late: ClockLate, in tx: Transaction) throws {
        guard let guarantee = try current(in: tx), guarantee.basis == .standard(late.standard) else { return }
        let moment = try Clocks.clock(late.clock, in: tx).late ?? tx.now
        try missed(guarantee, .clock(late.clock), at: moment, in: tx)
    }

    /// Counts a promise that was broken, or kept late or in part, when the guarantee goes by promises; once.
    static func follow(_ promise: PromiseID, in tx: Transaction) throws {
        guard let guarantee = try current(in: tx), case .promises(let kind) = guarantee.basis else { return }
        let promise = try Promises.promise(promise, in: tx)
        guard kind == nil || kind == promise.kind, promise.due >= guarantee.since,
            let outcome = promise.outcome, outcome.verdict.misses
        else { return }
        try missed(guarantee, .promise(promise.id), at: outcome.at, in: tx)
    }

    /// Takes back a miss: what had become of its promise was taken back.
    static func forget(_ promise: PromiseID, in tx: Transaction) throws {
        try GuaranteeStore.forget(promise, in: tx)
    }

    /// Counts all that missed the guarantee since it is given, from what is kept. What is counted already stays.
    package static func recount(in tx: Transaction) throws {
        guard let guarantee = try current(in: tx) else { return }
        switch guarantee.basis {
        case .standard(let id):
            for (clock, late) in try Clocks.late(of: id, since: guarantee.since, in: tx) {
                try missed(guarantee, .clock(clock), at: late, in: tx)
            }
        case .promises:
            let missed = try tx.rows(GuaranteeStore.missedPromises(since: guarantee.since)) {
                $0.id(0, of: Promise.self)
            }
            for promise in missed { try follow(promise, in: tx) }
        }
    }

    private static func missed(
        _ guarantee: Guarantee, _ cause: GuaranteeMiss.Cause, at moment: Instant, in tx: Transaction
    ) throws {
        guard moment >= guarantee.since else { return }
        let id = tx.nextID(of: GuaranteeMiss.self)
        guard try GuaranteeStore.insert(id, of: guarantee.id, cause, at: moment, in: tx) else { return }
        try Timeline.append(GuaranteeMissed(guarantee: guarantee.id, miss: id), subject: id.value, in: tx)
        try tx.announce("promises")
    }
}

extension Promise.Verdict {
    /// Whether it was promised and not kept in full and on time.
    package var misses: Bool { [.broken, .keptLate, .keptInPart].contains(self) }
}
