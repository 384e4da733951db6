package import Kernel
package import PeopleRules

extension Promise {
    /// Settles the promise as kept at `moment`. The clock decides whether it was on time: `due` itself still is.
    /// `missing` is what was left undone, nil when it was kept in full. `now` is when that is recorded.
    package mutating func keep(
        at moment: Instant, missing: String? = nil, by member: MemberID?, now: Instant
    ) throws(PromiseRefusal) {
        guard moment >= made else { throw .keptBeforeMade }
        guard moment <= now else { throw .keptToCome }
        guard let missing else {
            return try settle(moment <= due ? .kept(moment) : .keptLate(moment), by: member, now: now)
        }
        let words = try Self.reason(missing, missing: .missingUnsaid)
        try settle(.keptInPart(moment, missing: words), by: member, now: now)
    }

    /// Settles it as broken, by somebody's word or by itself.
    package mutating func fail(_ how: Breaking, by member: MemberID?, now: Instant) throws(PromiseRefusal) {
        try settle(.broken(now, how), by: member, now: now)
    }

    /// Settles it as no longer needed. Refused once it is late: a miss is not waived (R145).
    package mutating func release(by member: MemberID?, now: Instant) throws(PromiseRefusal) {
        guard !isLate(at: now) else { throw .lateToRelease }
        try settle(.released(now), by: member, now: now)
    }

    /// Settles it as no promise at all, for a reason.
    package mutating func mistake(_ reason: String, by member: MemberID?, now: Instant) throws(PromiseRefusal) {
        let words = try Self.reason(reason, missing: .reasonMissing)
        try settle(.mistaken(now, reason: words), by: member, now: now)
    }

    /// Remembers that we asked the person for a later moment. Refused once the promise is late: then it is broken, and what
    /// comes next is a new one.
    package mutating func ask(until moment: Instant, now: Instant) throws(PromiseRefusal) {
        try refuseIfSettled()
        guard !isLate(at: now) else { throw .lateForMoreTime }
        guard moment > due else { throw .newTimeNotLater }
        asked = AskedTime(until: moment, at: now)
    }

    /// Settles it as renegotiated, because the person agreed at `moment` to the time that we asked for. Refused when they
    /// agreed after it had fallen due.
    package mutating func agree(
        at moment: Instant, by member: MemberID?, now: Instant
    ) throws(PromiseRefusal) -> Instant {
        try refuseIfSettled()
        guard let asked else { throw .nothingAsked }
        guard moment >= asked.at, moment <= now else { throw .agreedWhen }
        guard moment <= due else { throw .agreedTooLate }
        try settle(.renegotiated(moment), by: member, now: now)
        return asked.until
    }

    /// Opens it again, as if it had not been settled; `lapses` is when it then breaks by itself.
    package mutating func reopen(lapses: Instant) throws(PromiseRefusal) {
        guard settlement != nil else { throw .notSettled }
        settlement = nil
        self.lapses = max(self.lapses, lapses)
    }

    private mutating func settle(_ outcome: Outcome, by member: MemberID?, now: Instant) throws(PromiseRefusal) {
        try refuseIfSettled()
        settlement = Settlement(outcome, recorded: now, by: member)
    }

    func refuseIfSettled() throws(PromiseRefusal) {
        if let outcome { throw .alreadySettled(outcome.verdict) }
    }

    /// A reason on one line, of a length that can be kept.
    static func reason(_ text: String, missing: PromiseRefusal) throws(PromiseRefusal) -> String {
        let line = text.collapsed
        guard !line.isEmpty else { throw missing }
        guard line.count <= reasonLimit else { throw .reasonTooLong }
        return line
    }
}
