import Kernel
package import PeopleRules
package import StandardsRules
package import Store
import Timeline

/// What promises go by: a calendar, and how long after its moment one counts as broken.
package struct PromiseDaySetting: Equatable, Sendable {
    /// Nil goes by the first calendar of the house.
    package let calendar: CalendarID?
    /// At the end of which business day after the one on which it fell due; 1 for the next.
    package let brokenAfter: Int
    /// Counts up with each change; 0 while nobody has set anything.
    package let version: Int

    package init(calendar: CalendarID?, brokenAfter: Int, version: Int = 0) {
        (self.calendar, self.brokenAfter, self.version) = (calendar, brokenAfter, version)
    }

    /// What is set; by the first calendar and the end of the next business day while nothing is.
    package static func current(in tx: Transaction) throws -> PromiseDaySetting {
        try tx.row("SELECT calendar_id, broken_after, version FROM promise_days WHERE id = 1") {
            PromiseDaySetting(calendar: $0.idOrNil(0), brokenAfter: $0.int(1), version: $0.int(2))
        } ?? PromiseDaySetting(calendar: nil, brokenAfter: 1)
    }

    /// Sets it. What is promised from now on goes by it; what is open already breaks no sooner than when it was made. With
    /// `ifVersion` it is a conflict when somebody set it since.
    package static func set(
        calendar: CalendarID?, brokenAfter: Int, ifVersion: Int? = nil, by member: MemberID?, in tx: Transaction
    ) throws {
        guard (1...30).contains(brokenAfter) else { throw PromiseRefusal.daysUnusable }
        if let calendar, try DeskCalendars.calendar(calendar, in: tx).retired != nil {
            throw PromiseRefusal.calendarGone
        }
        let before = try current(in: tx)
        guard ifVersion == nil || ifVersion == before.version else {
            throw Conflict("What promises go by was changed after you opened it. Read what changed, then do it again.")
        }
        try tx.run(
            """
            INSERT INTO promise_days (id, calendar_id, broken_after, changed_ms, changed_by, version)
            VALUES (1, \(calendar), \(brokenAfter), \(tx.now), \(member), 1)
            ON CONFLICT (id) DO UPDATE SET calendar_id = excluded.calendar_id, broken_after = excluded.broken_after,
              changed_ms = excluded.changed_ms, changed_by = excluded.changed_by, version = promise_days.version + 1
            """)
        try Timeline.append(PromiseDaysChanged(), by: member?.value, in: tx)
        try tx.announce("promises")
    }
}
