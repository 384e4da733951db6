package import Calendars
package import ConversationsRules
package import Kernel
package import Store

/// What a page shows of one clock: each stretch of time, counted or not, and why.
package struct ClockAccount: Equatable, Sendable {
    package let clock: StandardClock
    /// What it was judged by.
    package let version: StandardVersion
    package let calendarName: String
    package let calendarVersion: Int
    package let zone: Zone
    package let stretches: [ClockStretch]
    /// The counted time so far.
    package let used: Span

    /// What is left of the time; below zero when more was used.
    package var left: Span { clock.target - used }
}

extension Clocks {
    /// What runs and ends soonest, or ended longest ago, at most `limit`. Served by `clock_due`.
    package static func nearest(limit: Int, in tx: Transaction) throws -> [StandardClock] {
        try tx.rows(ClockStore.nearest(limit: limit), ClockStore.read)
    }

    /// How many conversations are late by a clock that runs; counting stops at 200 clocks. Served by `clock_due`.
    package static func countingLate(at now: Instant) -> Query {
        """
        SELECT count(DISTINCT conversation_id) FROM (SELECT conversation_id FROM clock
          WHERE state = 'running' AND due_ms < \(now) AND conversation_id IS NOT NULL
          ORDER BY due_ms, id LIMIT 200) AS counted
        """
    }

    /// The clocks of a standard whose time ran out since then, and when it did; at most 10,000. Served by
    /// `clock_day_version`.
    package static func late(
        of id: StandardID, since moment: Instant, in tx: Transaction
    ) throws -> [(clock: ClockID, late: Instant)] {
        try tx.rows(
            """
            SELECT id, late_ms FROM clock WHERE standard_id = \(id) AND day IS NOT NULL AND met = 0 AND late_ms >= \(moment)
            ORDER BY late_ms, id LIMIT 10000
            """
        ) { ($0.id(0), $0.instant(1)) }
    }

    /// One clock; `Absent` when there is none.
    package static func clock(_ id: ClockID, in tx: Transaction) throws -> StandardClock {
        guard let found = try tx.row(ClockStore.one(id), ClockStore.read) else { throw Absent("clock") }
        return found
    }

    /// The clocks of a conversation, by standard and exchange. Served by `clock_conversation`.
    package static func of(_ id: ConversationID, in tx: Transaction) throws -> [StandardClock] {
        try tx.rows(ClockStore.of([id]), ClockStore.read)
    }

    /// The clocks of a conversation with what their standards say, the one that began last first; one statement. Served by
    /// `clock_conversation`.
    package static func named(
        of id: ConversationID, limit: Int = 6, in tx: Transaction
    ) throws -> [(clock: StandardClock, sentence: String)] {
        try tx.rows(ClockStore.named(of: id, limit: limit)) { row in
            let target = TargetTime(row.int(27), row.word(28, else: .hours)) ?? .longest
            return (ClockStore.read(row), row.textOrNil(29) ?? "\(row.text(26)) within \(target.words)")
        }
    }

    /// The clocks of a standard that began last, at most `limit`. Served by `clock_standard`.
    package static func latest(of id: StandardID, limit: Int = 50, in tx: Transaction) throws -> [StandardClock] {
        try tx.rows(ClockStore.latest(of: id, limit: limit), ClockStore.read)
    }

    /// Explains a clock as of now: by the same computation that gave its due moment.
    package static func explain(_ id: ClockID, in tx: Transaction) throws -> ClockAccount {
        let clock = try clock(id, in: tx)
        let judges = try Judges.known(in: tx)
        guard let version = judges.version(clock.version), let calendar = judges.calendar(clock.calendar),
            let exchange = try exchange(of: clock, by: version, in: tx)
        else { throw Absent("clock") }
        let moment = clock.stopped ?? tx.now
        let working = exchange.clock(calendar.calendarHours, target: clock.target, pauses: version.pauses)
        return ClockAccount(
            clock: clock, version: version,
            calendarName: try DeskCalendars.calendar(calendar.calendar, in: tx).name, calendarVersion: calendar.number,
            zone: calendar.calendarHours.zone, stretches: working.explanation(at: moment),
            used: working.reading(at: moment).used)
    }

    private static func exchange(
        of clock: StandardClock, by version: StandardVersion, in tx: Transaction
    ) throws -> Exchange? {
        switch clock.subject {
        case .conversation(let id):
            let record = try Conversations.records(of: [id], in: tx)[id]
            return record?.exchanges(of: version.measure, until: tx.now).first { $0.number == clock.exchange }
        case .record(let id):
            return try tx.row(ServiceRecordStore.many([id]), ServiceRecordStore.read)?.exchange
        }
    }
}

extension StandardClock {
    /// What it is about, when that is a conversation.
    package var conversation: ConversationID? { subject.conversation }
}
