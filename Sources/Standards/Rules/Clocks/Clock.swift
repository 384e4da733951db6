import Calendars
package import ConversationsRules
package import Kernel
package import PeopleRules

package typealias ClockID = ID<StandardClock>

/// One exchange measured by one standard: a row that is computed, and what people were told of it.
package struct StandardClock: Equatable, Sendable {
    package let id: ClockID
    package let standard: StandardID
    package let version: StandardVersionID
    package let calendar: CalendarVersionID
    package let subject: Subject
    package let person: PersonID?
    /// Who stopped it.
    package let member: MemberID?
    package let channel: Channel?
    package let exchange: Int
    package let began: Instant
    package let stopped: Instant?
    package let state: State
    /// The counted time of all that is over.
    package let used: Span
    /// Up to when `used` counts: since then it runs, unless it is paused or stopped.
    package let counted: Instant
    package let target: Span
    package let warn: Instant?
    package let due: Instant?
    /// The last moment that is still on time: `due`, or the next opening when the time is used up just at closing.
    package let lapse: Instant?
    /// When its time ran out; nil while it has not.
    package let late: Instant?
    /// Whether it was met; nil while that is open.
    package let met: Bool?
    /// The local date of the verdict, in days since 1970-01-01.
    package let day: Int?
    /// The local hour and weekday (1 for Monday) at which it began.
    package let hour: Int
    package let weekday: Int
    /// When people were warned, and told that it is late.
    package let warned: Instant?
    package let told: Instant?

    /// What it is about.
    package enum Subject: Hashable, Sendable {
        case conversation(ConversationID)
        case record(ServiceRecordID)
    }

    package enum State: String, Sendable, CaseIterable, Codable {
        case running
        case paused
        case stopped
    }

    /// When the minute's work has to look at it next; nil when there is nothing left to tell.
    package var next: Instant? {
        guard told == nil else { return nil }
        if late != nil { return late }
        guard state == .running else { return nil }
        return [warned == nil ? warn : nil, lapse].compactMap(\.self).min()
    }
}

extension StandardClock {
    /// What is counted of an exchange at `now`.
    init(
        _ exchange: Exchange, of subject: Subject, person: PersonID?, by version: StandardVersion,
        _ calendar: CalendarVersion, at now: Instant, before: StandardClock?, id: ClockID
    ) {
        let hours = calendar.calendarHours
        let count = ClockCount(exchange, by: version, hours, at: now)
        self.id = before?.id ?? id
        (standard, self.version, self.calendar) = (version.standard, version.id, calendar.id)
        (self.subject, self.person, channel) = (subject, person, exchange.channel)
        (self.exchange, began, stopped) = (exchange.number, exchange.began, exchange.stop?.at)
        member = exchange.stop?.member
        (state, used, counted, target) = (count.state, count.used, count.counted, count.target)
        (warn, due, lapse) = (count.warn, count.due, count.lapse)
        late = count.isLate ? count.due : nil
        met = count.isLate ? false : exchange.stop != nil ? true : nil
        let verdict = late ?? exchange.stop?.at
        day = verdict.map { LocalTime($0, in: hours.zone).dayNumber }
        let start = LocalTime(exchange.began, in: hours.zone)
        (hour, weekday) = (start.hour, start.weekday)
        (warned, told) = (before?.warned, before?.told)
    }

    /// Whether what happened is the same, so that a verdict that stands need not be reached again.
    func tells(of exchange: Exchange, by version: StandardVersion) -> Bool {
        stopped != nil && stopped == exchange.stop?.at && began == exchange.began && self.version == version.id
            && member == exchange.stop?.member && channel == exchange.channel
    }
}
