import Calendars
import ConversationsRules
import Kernel
package import Store
import Timeline

extension Clocks {
    /// Tells what has come up by now: each clock's warning once, and once that it is late; at most `limit` clocks, how many.
    ///
    /// What was told stands in the clock's row, written with the event, so nothing is told twice or missed, whoever runs this
    /// and whenever.
    @discardableResult
    package static func tell(limit: Int = 500, in tx: Transaction) throws -> Int {
        let due = try tx.rows(ClockStore.toTell(by: tx.now, limit: limit), ClockStore.read)
        guard !due.isEmpty else { return 0 }
        let judges = try Judges.known(in: tx)
        for clock in due {
            let zone = judges.calendar(clock.calendar)?.calendarHours.zone ?? .utc
            let after = clock.told(at: tx.now, in: zone)
            try ClockStore.update(after, in: tx)
            try append(clock, after, in: tx)
        }
        return due.count
    }

    private static func append(_ before: StandardClock, _ after: StandardClock, in tx: Transaction) throws {
        let conversation = before.subject.conversation?.value
        if before.warned == nil, after.warned != nil {
            let event = ClockWarned(clock: after.id, standard: after.standard, conversation: conversation)
            try Timeline.append(event, person: after.person?.value, subject: after.id.value, in: tx)
        }
        if before.told == nil, after.told != nil {
            let event = ClockLate(clock: after.id, standard: after.standard, conversation: conversation)
            try Timeline.append(event, person: after.person?.value, subject: after.id.value, in: tx)
        }
        if let conversation { try tx.announce("conversation:\(conversation)") }
    }
}

extension StandardClock {
    /// The clock after everything that has come up before `now` was told.
    func told(at now: Instant, in zone: Zone) -> StandardClock {
        let isLate = late != nil || (state == .running && lapse.map { $0 < now } ?? false)
        let wasWarned = state != .stopped && warned == nil && warn.map { $0 < now } ?? false
        return copy(
            late: isLate ? due : late, met: isLate ? false : met,
            day: isLate ? due.map { LocalTime($0, in: zone).dayNumber } : day, warned: wasWarned ? now : warned,
            told: isLate && told == nil ? now : told)
    }

    /// The same clock with another verdict, and other moments at which people were told.
    func copy(late: Instant?, met: Bool?, day: Int?, warned: Instant?, told: Instant?) -> StandardClock {
        StandardClock(
            id: id, standard: standard, version: version, calendar: calendar, subject: subject, person: person,
            member: member, channel: channel, exchange: exchange, began: began, stopped: stopped, state: state,
            used: used, counted: counted, target: target, warn: warn, due: due, lapse: lapse, late: late, met: met,
            day: day, hour: hour, weekday: weekday, warned: warned, told: told)
    }
}
