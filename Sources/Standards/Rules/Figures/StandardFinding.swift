import Calendars
package import ConversationsRules
package import Kernel
import PeopleRules
package import Store

/// What is wrong with a set of standards.
package enum StandardFinding: Equatable, Sendable {
    /// Conversations of the last 30 days that no standard covers: how many, how they came, at which contact point, and one.
    case uncovered(Int, Channel, ContactPointID?, example: ConversationID)
    /// Two standards that measure the same and both match.
    case bothMatch(StandardID, StandardID)
    /// The clock can run out while nobody is there: from the closing to the next opening of the business it counts more time
    /// than there is.
    case hoursMakeImpossible(StandardID, from: Instant, to: Instant)
    /// More of the working time of everybody on the team is asked for than there is: so many hours a week of so many.
    case staffMakesImpossible(StandardID, hours: Int, of: Int)
    /// It has measured nothing in the last 30 days.
    case nobodyMeasures(StandardID)
}

extension StandardFinding {
    private static let lately = Span.days(30)

    /// Everything that is wrong with the standards that are held.
    package static func all(in tx: Transaction) throws -> [StandardFinding] {
        let held = try Standards.held(in: tx)
        guard !held.isEmpty else { return [] }
        return try uncovered(held, in: tx) + overlaps(held) + impossible(held, in: tx) + unmeasured(held, in: tx)
    }

    private static func uncovered(_ held: [Standard], in tx: Transaction) throws -> [StandardFinding] {
        let replies = held.map(\.current).filter {
            [.firstReply, .everyReply, .resolution, .acknowledgement].contains($0.measure)
        }
        return try Conversations.kinds(since: tx.now - lately, in: tx).compactMap { kind in
            replies.contains { $0.population.covers(kind.channel, at: kind.contactPoint) }
                ? nil : .uncovered(kind.count, kind.channel, kind.contactPoint, example: kind.example)
        }
    }

    private static func overlaps(_ held: [Standard]) -> [StandardFinding] {
        var found: [StandardFinding] = []
        for (index, one) in held.enumerated() {
            for other in held[(index + 1)...]
            where one.current.measure == other.current.measure
                && one.current.population.overlaps(other.current.population)
            {
                found.append(.bothMatch(one.id, other.id))
            }
        }
        return found
    }

    private static func impossible(_ held: [Standard], in tx: Transaction) throws -> [StandardFinding] {
        guard let business = try Business.current(in: tx).workingCalendar else { return [] }
        let openings = business.openings(from: tx.now, to: tx.now + lately)
        let calendars = Dictionary(uniqueKeysWithValues: try DeskCalendars.all(in: tx).map { ($0.id, $0.current) })
        return held.compactMap { standard in
            guard let calendar = calendars[standard.current.calendar]?.calendarHours else { return nil }
            for (one, next) in zip(openings, openings.dropFirst()) where one.end < next.start {
                let target = standard.current.target.span(from: one.end, in: calendar)
                guard calendar.elapsed(from: one.end, to: next.start) > target else { continue }
                return .hoursMakeImpossible(standard.id, from: one.end, to: next.start)
            }
            return nil
        } + (try beyondStaff(held, in: tx))
    }

    private static func unmeasured(_ held: [Standard], in tx: Transaction) throws -> [StandardFinding] {
        let latest = try tx.row(ClockStore.latestBegan(of: held.map(\.id))) { row in
            held.indices.map { row.instantOrNil($0) }
        }
        return zip(held, latest ?? []).compactMap { standard, began in
            let isNew = standard.current.since > tx.now - lately && standard.current.measure.isOfConversations
            return isNew || began.map { $0 >= tx.now - lately } ?? false ? nil : .nobodyMeasures(standard.id)
        }
    }

    /// The handling that calls and visits took lately, against the opening hours of everybody on the team.
    private static func beyondStaff(_ held: [Standard], in tx: Transaction) throws -> [StandardFinding] {
        let waits = held.filter { [.phoneWait, .counterWait].contains($0.current.measure) }
        guard !waits.isEmpty, let business = try Business.current(in: tx).workingCalendar else { return [] }
        let team = try Members.all(in: tx).count(where: \.isActive)
        let there = business.elapsed(from: tx.now - lately, to: tx.now).milliseconds * Int64(team)
        var handled: [Measure: Int64] = [:]
        for measure in Set(waits.map(\.current.measure)) { handled[measure] = try handling(measure, in: tx) }
        return waits.compactMap { standard in
            guard let asked = handled[standard.current.measure], asked > there else { return nil }
            let weeks = lately.milliseconds / Span.days(7).milliseconds
            func hours(_ milliseconds: Int64) -> Int { Int(milliseconds / 3_600_000 / weeks) }
            return .staffMakesImpossible(standard.id, hours: hours(asked), of: hours(there))
        }
    }

    /// How many milliseconds what was answered lately kept somebody.
    private static func handling(_ measure: Measure, in tx: Transaction) throws -> Int64 {
        try ServiceRecords.began(measure, from: tx.now - lately, to: tx.now, limit: 20_000, in: tx).reduce(0) {
            guard let began = $1.stopped, let over = $1.over else { return $0 }
            return $0 + (over - began).milliseconds
        }
    }
}

extension Business {
    /// The hours in which the business says it is open; nil when it never is.
    fileprivate var workingCalendar: WorkingCalendar? {
        var week: [Weekday: [OpenHours]] = [:]
        for (day, openings) in zip(Weekday.allCases, hours.days) {
            week[day] = openings.compactMap { OpenHours(from: $0.opens, to: $0.closes) }
        }
        return try? WorkingCalendar(zone: zone, hours: week)
    }
}
