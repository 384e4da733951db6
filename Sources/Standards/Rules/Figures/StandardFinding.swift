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
    /// More people are needed in hours of the week than the team has then: the worst of them (1 for Monday), how many people of
    /// how many, and in how many hours it is so.
    case staffMakesImpossible(StandardID, weekday: Int, hour: Int, people: Int, of: Int, hours: Int)
    /// It has measured nothing in the last 30 days.
    case nobodyMeasures(StandardID)
}

extension StandardFinding {
    private static let lately = Span.days(30)

    /// Everything that is wrong with the standards that are held.
    package static func all(in tx: Transaction) throws -> [StandardFinding] {
        try all(of: try Standards.held(in: tx), try DeskCalendars.all(in: tx), in: tx)
    }

    /// Everything that is wrong with these standards, of which the calendars were read before.
    package static func all(
        of held: [Standard], _ calendars: [DeskCalendar], in tx: Transaction
    ) throws -> [StandardFinding] {
        guard !held.isEmpty else { return [] }
        return try uncovered(held, in: tx) + overlaps(held) + impossible(held, calendars, in: tx)
            + unmeasured(held, in: tx)
    }

    private static func uncovered(_ held: [Standard], in tx: Transaction) throws -> [StandardFinding] {
        let asked = held.map(\.current).filter {
            [.firstReply, .everyReply, .resolution, .acknowledgement].contains($0.measure)
        }
        let (closer, plain) = (
            asked.map(\.population).filter(\.looksCloser), asked.map(\.population).filter { !$0.looksCloser }
        )
        let open = try Conversations.kinds(since: tx.now - lately, in: tx).filter { kind in
            let occasion = Occasion(channel: kind.channel, contactPoint: kind.contactPoint, isFirst: kind.isFirst)
            return !plain.contains { $0.covers(occasion) }
        }
        guard !closer.isEmpty, !open.isEmpty else { return merged(open) }
        return merged(try lookingCloser(closer + plain, in: tx))
    }

    /// Of the latest conversations each that nobody of these covers, where from whom or about what it is decides.
    private static func lookingCloser(_ populations: [Population], in tx: Transaction) throws -> [ConversationKind] {
        let start = tx.now - lately
        let ids = try Conversations.latest(2000, since: start, in: tx)
        let began = try Conversations.conversations(ids, in: tx).values.filter { $0.first >= start }
        let senders = try Clocks.addresses(of: began.map(\.person), in: tx)
        return began.sorted { $0.id < $1.id }.compactMap { conversation in
            let occasion = Occasion(
                channel: conversation.channel, contactPoint: conversation.contactPoint,
                isFirst: conversation.isFirstContact, senders: senders[conversation.person] ?? [],
                subject: conversation.subject)
            guard !populations.contains(where: { $0.covers(occasion) }) else { return nil }
            return ConversationKind(
                channel: conversation.channel, contactPoint: conversation.contactPoint,
                isFirst: conversation.isFirstContact, count: 1, example: conversation.id)
        }
    }

    /// One finding for each channel and kind of occasion, the most conversations first.
    private static func merged(_ kinds: [ConversationKind]) -> [StandardFinding] {
        struct Key: Hashable {
            let channel: Channel
            let point: ContactPointID?
        }
        let groups = Dictionary(grouping: kinds) { Key(channel: $0.channel, point: $0.contactPoint) }
        let sums = groups.map { key, kinds in
            (key, count: kinds.reduce(0) { $0 + $1.count }, example: kinds.map(\.example).max())
        }
        return sums.sorted { ($1.count, $0.0.channel.rawValue) < ($0.count, $1.0.channel.rawValue) }.compactMap { sum in
            sum.example.map { .uncovered(sum.count, sum.0.channel, sum.0.point, example: $0) }
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

    private static func impossible(
        _ held: [Standard], _ all: [DeskCalendar], in tx: Transaction
    ) throws -> [StandardFinding] {
        guard let business = try Business.current(in: tx).workingCalendar else { return [] }
        let openings = business.openings(from: tx.now, to: tx.now + lately)
        let calendars = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.current) })
        return held.compactMap { standard in
            guard let calendar = calendars[standard.current.calendar]?.calendarHours else { return nil }
            for (one, next) in zip(openings, openings.dropFirst()) where one.end < next.start {
                let target = standard.current.target.span(from: one.end, in: calendar)
                guard calendar.elapsed(from: one.end, to: next.start) > target else { continue }
                return .hoursMakeImpossible(standard.id, from: one.end, to: next.start)
            }
            return nil
        } + (try beyondStaff(held, calendars, in: tx))
    }

    private static func unmeasured(_ held: [Standard], in tx: Transaction) throws -> [StandardFinding] {
        let latest = try tx.row(ClockStore.latestBegan(of: held.map(\.id))) { row in
            held.indices.map { row.instantOrNil($0) }
        }
        let measures = Array(Set(held.map(\.current.measure).filter { !$0.isOfConversations }))
        let brought = try ServiceRecords.lately(measures, since: tx.now - lately, in: tx)
        return zip(held, latest ?? []).compactMap { standard, began in
            let measure = standard.current.measure
            let isFed = measure.isOfConversations || brought.contains(measure)
            let isNew = standard.current.since > tx.now - lately
            let isMeasured = began.map { $0 >= tx.now - lately } ?? false
            return isMeasured || isNew && isFed ? nil : .nobodyMeasures(standard.id)
        }
    }

    /// The hours of the week, of those that the standard counts by, in which more people are needed for a wait than the team has,
    /// by whichever of the two ways of counting needs fewer; the worst of them is named.
    private static func beyondStaff(
        _ held: [Standard], _ calendars: [CalendarID: CalendarVersion], in tx: Transaction
    ) throws -> [StandardFinding] {
        let waits = held.filter(\.current.measure.isWait)
        guard !waits.isEmpty else { return [] }
        let business = try Business.current(in: tx)
        let open = business.workingCalendar?.openHours(after: tx.now) ?? []
        let team = try Members.all(in: tx).count(where: \.isActive)
        return try waits.compactMap { standard in
            let hours = try Staffing.read(standard.current, zone: business.zone, in: tx)?.hours ?? []
            let counted = calendars[standard.current.calendar]?.calendarHours.openHours(after: tx.now) ?? []
            let beyond = hours.compactMap { hour -> (hour: Staffing.Hour, needed: Int, there: Int)? in
                guard counted.contains(hour.weekday * 24 + hour.hour) else { return nil }
                let there = open.contains(hour.weekday * 24 + hour.hour) ? team : 0
                let needed = min(hour.people, hour.peopleWithPatience ?? hour.people)
                return needed > there ? (hour: hour, needed: needed, there: there) : nil
            }
            guard let worst = beyond.max(by: { $0.needed - $0.there < $1.needed - $1.there }) else { return nil }
            return .staffMakesImpossible(
                standard.id, weekday: worst.hour.weekday, hour: worst.hour.hour, people: worst.needed, of: worst.there,
                hours: beyond.count)
        }
    }
}

extension WorkingCalendar {
    /// The hours of the week, as weekday * 24 + hour, in which it opens at any time of the four weeks after `now`.
    fileprivate func openHours(after now: Instant) -> Set<Int> {
        var hours: Set<Int> = []
        for opening in openings(from: now, to: now + .days(28)) {
            var moment = opening.start
            while moment < opening.end {
                let local = LocalTime(moment, in: zone)
                hours.insert(local.weekday * 24 + local.hour)
                moment = moment + .minutes(60 - local.minute)
            }
        }
        return hours
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
