package import Kernel

/// Why a calendar is not taken, or has no answer. Days are named as they were written.
package enum CalendarRefusal: Refusal, Equatable {
    case zoneUnknown(String)
    case dayUnknown(String)
    case timeUnreadable(String, day: String)
    case intervalEmpty(String, day: String)
    /// Two stretches of hours, as "09:00–17:00", of which the second begins before the first ends.
    case hoursOverlap(String, String, day: String)
    case dateUnreadable(String)
    case dateTwice(String)
    case neverOpen
    /// Every day with hours is closed, for five years to come.
    case neverOpensAgain
    case regionUnknown(String)
    case tooMany(String, limit: Int)
    /// So much working time is not over within five years of the date.
    case notWithinFiveYears(Span, from: String)
    case spanNegative

    package var sentence: String {
        switch self {
        case .zoneUnknown(let name):
            "There is no time zone \"\(name.prefix(64))\": give a name such as \"Europe/London\" or \"UTC\"."
        case .dayUnknown(let text):
            "\"\(text.prefix(32))\" is no day of the week: write mon, tue, wed, thu, fri, sat or sun."
        case .timeUnreadable(let text, let day):
            "The hours of \(day) hold \"\(text.prefix(32))\", which is no time of day: write it as 09:00, up to 24:00."
        case .intervalEmpty(let text, let day):
            "The hours of \(day) begin and end at \(text): give a later end, or 00:00 to 24:00 for the whole day."
        case .hoursOverlap(let first, let second, let day):
            "The hours \(first) and \(second) of \(day) overlap: end one before the other begins, or make them one."
        case .dateUnreadable(let text):
            "\"\(text.prefix(32))\" is no date: write year, month and day, as 2026-12-25."
        case .dateTwice(let text):
            "There are hours of their own for \(text) twice: leave one of them."
        case .neverOpen:
            "This calendar is never open: give hours for at least one day of the week."
        case .neverOpensAgain:
            "This calendar does not open again: every day with hours is closed by its dates, holidays or feed. Leave some open."
        case .regionUnknown(let code):
            "The holidays of \"\(code.prefix(32))\" are not known: give a country or a part of one, as GB or GB-SCT."
        case .tooMany(let what, let limit):
            "There are more than \(limit) \(what): leave out those that are long past."
        case .notWithinFiveYears(let span, let from):
            "\(Self.words(span)) of this calendar's time are not over within five years of \(from): "
                + "open it for more hours, or ask for less time."
        case .spanNegative:
            "A time below zero was asked for: give 0 seconds or more."
        }
    }

    package var code: String {
        switch self {
        case .zoneUnknown: "calendar.zone-unknown"
        case .dayUnknown: "calendar.day-unknown"
        case .timeUnreadable: "calendar.time-unreadable"
        case .intervalEmpty: "calendar.interval-empty"
        case .hoursOverlap: "calendar.hours-overlap"
        case .dateUnreadable: "calendar.date-unreadable"
        case .dateTwice: "calendar.date-twice"
        case .neverOpen: "calendar.never-open"
        case .neverOpensAgain: "calendar.never-opens-again"
        case .regionUnknown: "calendar.region-unknown"
        case .tooMany: "calendar.too-many"
        case .notWithinFiveYears: "calendar.not-within-five-years"
        case .spanNegative: "calendar.span-negative"
        }
    }

    package var field: String? {
        switch self {
        case .zoneUnknown: "time_zone"
        case .dayUnknown, .timeUnreadable, .intervalEmpty, .hoursOverlap, .neverOpen, .neverOpensAgain: "hours"
        case .dateUnreadable, .dateTwice, .tooMany: "dates"
        case .regionUnknown: "regions"
        case .notWithinFiveYears, .spanNegative: nil
        }
    }

    private static func words(_ span: Span) -> String {
        let seconds = span.milliseconds / 1000
        return seconds % 3600 == 0 ? "\(seconds / 3600) hours" : "\(seconds) seconds"
    }
}
