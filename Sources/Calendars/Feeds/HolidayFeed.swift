package import Kernel

/// Reads closed dates from an iCalendar feed (RFC 5545).
package enum HolidayFeed {
    /// The closed dates between `years`. A whole-day event closes its days; one with times closes the days in `zone` that it
    /// covers from midnight to midnight. Events that are cancelled or said to take no time (TRANSP:TRANSPARENT with times)
    /// close nothing. An event that cannot be read is left out and told with its line; a feed that is none, is cut off or
    /// holds no event that can be read is refused.
    package static func read(
        _ feed: [UInt8], in zone: Zone, years: ClosedRange<Int>
    ) throws(FeedRefusal) -> FeedReading {
        let lines = try FeedLine.lines(feed)
        guard let first = lines.first, first.name == "BEGIN", first.value.uppercased() == "VCALENDAR" else {
            throw FeedRefusal(
                line: lines.first?.number ?? 1, "a feed begins with BEGIN:VCALENDAR; give the address of an .ics file.")
        }
        let (from, to) = (CalendarDate(years.lowerBound, 1, 1), CalendarDate(years.upperBound, 12, 31))
        let zones = FeedZones(own: zone, lines)
        var events: [FeedEvent] = []
        var open: [FeedLine] = []
        var event: FeedEvent?
        for line in lines {
            switch line.name {
            case "BEGIN":
                open.append(line)
                guard open.count <= 8 else { throw FeedRefusal(line: line.number, "it begins too many parts at once.") }
                if line.value.uppercased() == "VEVENT" { event = FeedEvent(line: line.number) }
            case "END":
                guard let begun = open.popLast(), begun.value.uppercased() == line.value.uppercased() else {
                    throw FeedRefusal(line: line.number, "END:\(line.value.prefix(40)) ends what was not begun.")
                }
                if begun.value.uppercased() == "VEVENT", let done = event {
                    events.append(done)
                    event = nil
                }
            default:
                if open.last?.value.uppercased() == "VEVENT" { event?.take(line, in: zones) }
            }
        }
        if let begun = open.last {
            throw FeedRefusal(
                line: begun.number, "BEGIN:\(begun.value.prefix(40)) has no end; the feed may have been cut off.")
        }
        guard !events.isEmpty else {
            throw FeedRefusal(line: 0, "The feed holds no event: give one that holds the closed dates.")
        }
        return try closed(events, from: from, to: to)
    }

    private static func closed(
        _ events: [FeedEvent], from: CalendarDate, to: CalendarDate
    ) throws(FeedRefusal) -> FeedReading {
        let moved = Set(events.compactMap(\.replaced))
        var names: [CalendarDate: String] = [:]
        var leftOut: [FeedRefusal] = []
        var steps = 500_000
        for event in events where !event.isCancelled {
            do throws(FeedRefusal) {
                if let refusal = event.refusal { throw refusal }
                for date in try event.dates(through: to, without: moved, steps: &steps) where date >= from && date <= to
                {
                    if names[date, default: ""].isEmpty { names[date] = event.summary }
                }
            } catch {
                guard steps > 0 else { throw error }
                leftOut.append(error)
            }
            guard names.count <= WorkingCalendar.specialDaysLimit else {
                throw FeedRefusal(
                    line: event.line, "there are more than \(WorkingCalendar.specialDaysLimit) closed dates by here.")
            }
        }
        if names.isEmpty, let refusal = leftOut.first { throw refusal }
        let days = names.map { SpecialDay($0.key, name: $0.value) }.sorted { $0.date < $1.date }
        return FeedReading(days: days, leftOut: leftOut)
    }
}
