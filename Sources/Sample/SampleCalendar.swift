/// The shop's days and hours around one moment, in minutes of the wall clock.
struct SampleCalendar: Sendable {
    let zone: SampleZone
    let hours: [SampleHours?]
    let nowMs: Int64
    /// The moment from which stories count back: now, or the last closing time when the shop is shut.
    let anchor: Int

    init(zone: SampleZone, hours: [SampleHours?], nowMs: Int64) {
        self.zone = zone
        self.hours = hours
        self.nowMs = nowMs
        anchor = Self.lastOpenMinute(zone.wallMinute(at: nowMs), hours)
    }

    /// The hours of a day; nil when the shop is shut.
    func hours(ofDay day: Int) -> SampleHours? {
        hours[SampleDate.weekday(ofDay: day)]
    }

    /// The open day so many open days before (or, below zero, after) the given one.
    func openDay(_ count: Int, before day: Int) -> Int {
        var day = day
        var left = abs(count)
        while left > 0 {
            day += count > 0 ? -1 : 1
            if hours(ofDay: day) != nil { left -= 1 }
        }
        return day
    }

    /// The open day so many open days before the anchor's, 0 for its own.
    func openDay(back count: Int) -> Int {
        openDay(count, before: anchor / 1440)
    }

    /// The first minute, not before this one, at which the shop is open.
    func opening(from minute: Int) -> Int {
        let day = minute / 1440
        if let hours = hours(ofDay: day) {
            if minute % 1440 < hours.close { return max(minute, day * 1440 + hours.open) }
        }
        let next = openDay(-1, before: day)
        return next * 1440 + (hours(ofDay: next)?.open ?? 0)
    }

    /// The minute after so many minutes in which the shop was open.
    func after(_ openMinutes: Int, from start: Int) -> Int {
        var minute = opening(from: start)
        var left = openMinutes
        while let hours = hours(ofDay: minute / 1440) {
            let room = minute / 1440 * 1440 + hours.close - minute
            if left < room { return minute + left }
            left -= room
            minute = opening(from: minute + room)
        }
        return minute
    }

    /// The same day's nearest minute at which the shop is open; the minute itself on a shut day.
    func withinHours(_ minute: Int) -> Int {
        let day = minute / 1440 * 1440
        guard let hours = hours(ofDay: minute / 1440) else { return minute }
        return min(max(minute, day + hours.open + 1), day + hours.close - 5)
    }

    func weekday(ofDay day: Int) -> String {
        SampleDate.weekdays[SampleDate.weekday(ofDay: day)]
    }

    /// The moment of a wall minute, never after now.
    func milliseconds(_ minute: Int) -> Int64 {
        min(zone.milliseconds(wallMinute: minute), nowMs)
    }

    private static func lastOpenMinute(_ minute: Int, _ hours: [SampleHours?]) -> Int {
        var day = minute / 1440
        if let today = hours[SampleDate.weekday(ofDay: day)] {
            if minute - day * 1440 >= today.open { return min(minute, day * 1440 + today.close) }
        }
        repeat { day -= 1 } while hours[SampleDate.weekday(ofDay: day)] == nil
        return day * 1440 + (hours[SampleDate.weekday(ofDay: day)]?.close ?? 0)
    }
}
