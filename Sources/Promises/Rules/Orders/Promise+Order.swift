import Kernel
import StandardsRules

extension Promise {
    /// Has it fall due at another moment; its owner is warned by that one.
    mutating func move(to moment: Instant, _ days: PromiseDays) {
        due = moment
        warns = days.warning(made: made, due: moment)
        lapses = days.lapse(after: moment)
        warned = nil
    }

    /// What became of it as the order tells: kept by its moment, late until it counts as broken, no longer needed when the order
    /// was called off in time; nil while it is still to be done.
    func outcome(of record: ServiceRecord, at now: Instant) -> Outcome? {
        if let done = record.stopped {
            if done <= due { return .kept(done) }
            return done <= lapses ? .keptLate(done) : .broken(lapses, .lapsed)
        }
        if let over = record.gaveUp { return over <= due ? .released(over) : .broken(min(over, lapses), .lapsed) }
        return lapses < now ? .broken(lapses, .lapsed) : nil
    }

    /// Whether nobody settled it but the order or the time.
    var isSettledByOrder: Bool {
        guard let settlement, settlement.by == nil else { return false }
        switch settlement.outcome {
        case .kept, .keptLate, .released, .broken(_, .lapsed): return true
        case .keptInPart, .broken, .renegotiated, .mistaken: return false
        }
    }
}
