import Calendars
import ConversationsRules
import Kernel
import StandardsRules
import Statistics
import Store

extension StandardClock {
    var json: JSON {
        """
        {"id":\(id),"standard":\(standard),"conversation":\(conversation),"exchange":\(exchange),"state":\(state),\
        "began":\(began),"stopped":\(stopped),"usedSeconds":\(used.seconds),"counted":\(counted),\
        "targetSeconds":\(target.seconds),"warn":\(warn),"due":\(due),"late":\(late),"met":\(met),"warned":\(warned)}
        """
    }

    static let schema = Schema.object("Clock", members)

    fileprivate static let members: [Schema.Member] = [
        .init("id", .id), .init("standard", .id), .init("conversation", .nullable(.id)),
        .init("exchange", .number(from: 1), "Which exchange of the conversation it measures."),
        .init("state", .choice(of: State.self)), .init("began", .instant), .init("stopped", .nullable(.instant)),
        .init("usedSeconds", .number(), "Counted time up to `counted`."), .init("counted", .instant),
        .init("targetSeconds", .number()), .init("warn", .nullable(.instant), "When people are warned."),
        .init("due", .nullable(.instant), "When its time runs out; null while it stands still before that."),
        .init("late", .nullable(.instant), "When its time ran out."), .init("met", .nullable(.flag)),
        .init("warned", .nullable(.instant)),
    ]
}

extension ClockAccount {
    var json: JSON {
        """
        {"clock":\(clock.json),"sentence":\(version.sentence),"version":\(version.number),\
        "calendar":\(calendarName),"calendarVersion":\(calendarVersion),"zone":\(zone.name),\
        "usedSeconds":\(used.seconds),"leftSeconds":\(left.seconds),\
        "stretches":\(each: stretches, \.json)}
        """
    }

    static let schema = Schema.object(
        "ClockAccount",
        [
            .init("clock", StandardClock.schema), .init("sentence", .text()), .init("version", .number(from: 1)),
            .init("calendar", .text()), .init("calendarVersion", .number(from: 1)), .init("zone", .text()),
            .init("usedSeconds", .number()), .init("leftSeconds", .real, "Below zero when more was used."),
            .init("stretches", .list(ClockStretch.schema)),
        ])
}

extension ClockStretch {
    var json: JSON {
        #"{"from":\#(from),"to":\#(to),"seconds":\#(length.seconds),"counts":\#(counts),"why":\#(words)}"#
    }

    static let schema = Schema.object(
        "ClockStretch",
        [
            .init("from", .instant), .init("to", .instant), .init("seconds", .number()), .init("counts", .flag),
            .init("why", .text()),
        ])
}

extension DeskCalendar {
    func json(at now: Instant, feed: CalendarFeed? = nil) -> JSON {
        let hours = current.calendarHours
        let definition = current.definition
        return """
            {"id":\(id),"name":\(name),"number":\(current.number),"since":\(current.since),\
            "zone":\(definition.document.timeZone),"region":\(definition.region),"retired":\(retired),\
            "version":\(version),"feedAddress":\(feed?.address),"feedDates":\(definition.feed?.count ?? 0),\
            "feedRefusal":\(feed?.refusal),"feedNote":\(feed?.note),"hours":\(definition.document.hoursJSON),\
            "exceptions":\(each: definition.document.exceptions ?? [], \.json),"findings":\(hours.findings(at: now).map(hours.sentence)),\
            "preview":\(each: hours.preview(from: now), \.json)}
            """
    }

    static let schema = Schema.object(
        "Calendar",
        [
            .init("id", .id), .init("name", .text()), .init("number", .number(from: 1), "Which version counts now."),
            .init("since", .instant), .init("zone", .text()), .init("region", .nullable(.text())),
            .init("retired", .nullable(.instant)),
            .init("version", .number(from: 1), "Counts up with each change; the ETag begins with it."),
            .init("feedAddress", .nullable(.text()), "Where its closed dates are fetched from; null in a list."),
            .init("feedDates", .number(), "How many closed dates a feed has brought."),
            .init("feedRefusal", .nullable(.text()), "Why the feed could not be taken; the dates of before count on."),
            .init("feedNote", .nullable(.text()), "What is to be known of the feed, as which events were left out."),
            .init("hours", WeekHours.schema, "As a change takes them."),
            .init("exceptions", .list(CalendarDocument.Day.schema), "The dates with hours of their own."),
            .init("findings", .list(.text()), "What to know before counting on it, each in a sentence."),
            .init("preview", .list(CalendarDayView.schema), "The next 30 days as the clock sees them."),
        ])
}

extension CalendarDocument {
    /// The hours of the week, empty for a day that has none.
    fileprivate var hoursJSON: JSON {
        func day(_ code: String) -> JSON { Self.json(hours[code] ?? []) }
        return """
            {"mon":\(day("mon")),"tue":\(day("tue")),"wed":\(day("wed")),"thu":\(day("thu")),"fri":\(day("fri")),\
            "sat":\(day("sat")),"sun":\(day("sun"))}
            """
    }

    fileprivate static func json(_ pairs: [[String]]) -> JSON {
        func pair(_ times: [String]) -> JSON { "\(each: times, { "\($0)" })" }
        return "\(each: pairs, pair)"
    }
}

extension CalendarDocument.Day {
    fileprivate var json: JSON {
        #"{"date":\#(date),"name":\#(name),"hours":\#(hours.map(CalendarDocument.json))}"#
    }

    fileprivate static let schema = Schema.object(
        "KeptOwnDate",
        [
            .init("date", .text(), "As 2026-12-24."), .init("name", .nullable(.text())),
            .init("hours", .nullable(.list(.list(.text()))), "Pairs of times; null when it is closed."),
        ])
}

extension CalendarDayView {
    var json: JSON {
        """
        {"date":\(date.text),"special":\(special),"seconds":\(length.seconds),\
        "open":\(each: openings, { #"{"from":\#($0.start),"to":\#($0.end)}"# })}
        """
    }

    static let schema = Schema.object(
        "CalendarDay",
        [
            .init("date", .text()), .init("special", .nullable(.text()), "Why it has hours of its own."),
            .init("seconds", .number()),
            .init("open", .list(.object("OpenTime", [.init("from", .instant), .init("to", .instant)]))),
        ])
}

extension HolidayRegion {
    var json: JSON { #"{"code":\#(code),"name":\#(fullName)}"# }

    static let listSchema = Schema.object(
        "HolidayRegions",
        [
            .init("source", .text(), "Where the holidays are from."),
            .init(
                "items", .list(.object("HolidayRegion", [.init("code", .text(), "ISO 3166."), .init("name", .text())]))),
        ])
}

extension ServiceRecords.Tally {
    var json: JSON {
        #"{"added":\#(added),"changed":\#(changed),"same":\#(same),"unknownMembers":\#(strangers.sorted())}"#
    }

    static let unknownMembers = Schema.Member(
        "unknownMembers", .list(.text()), "Addresses that nobody on the team has: kept without a colleague.")

    static let schema = Schema.object(
        "ServiceRecordTally",
        [.init("added", .number()), .init("changed", .number()), .init("same", .number()), unknownMembers])
}

/// A standard's attainment in all its splits.
struct AttainmentReport: Sendable {
    let all: Attainment
    let splits: [(by: String, groups: [(String, Attainment)])]
    let weeks: AttainmentChart?

    init(_ id: StandardID, days: ClosedRange<Int>, in tx: Transaction) throws {
        all = try Attainment.of([id], days: days, in: tx)[id] ?? Attainment(met: 0, n: 0)
        var parts: [(by: String, groups: [String: Attainment])] = []
        for split in [Attainment.Split.channel, .hour, .weekday] {
            parts.append((split.rawValue, try Attainment.of(id, by: split, days: days, in: tx)))
        }
        parts.append(("team", try Attainment.byTeam(id, days: days, in: tx)))
        splits = parts.map { part in
            (by: part.by, groups: part.groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
        }
        weeks = try Attainment.weeks(of: id, days: days, in: tx)
    }

    /// The last so many local days.
    static func days(_ count: Int, at now: Instant, in zone: Zone) -> ClosedRange<Int> {
        let today = LocalTime(now, in: zone).dayNumber
        return (today - count + 1)...today
    }

    var json: JSON {
        let groups = splits.flatMap { split in
            split.groups.map { Group(by: split.by, name: $0.0, attainment: $0.1) }
        }
        return """
            {"all":\(all.json),"groups":\(each: groups, \.json),"centre":\(weeks?.chart.centre),\
            "weeks":\(each: weeks.map(Week.all) ?? [], \.json)}
            """
    }

    private struct Group {
        let by: String
        let name: String
        let attainment: Attainment

        var json: JSON { #"{"by":\#(by),"group":\#(name),"attainment":\#(attainment.json)}"# }
    }

    private struct Week {
        let monday: String
        let share: Share
        let limits: Interval

        static func all(_ chart: AttainmentChart) -> [Week] {
            chart.weeks.indices.map { index in
                Week(
                    monday: CalendarDate(dayNumber: chart.weeks[index]).text, share: chart.chart.periods[index],
                    limits: chart.chart.limits[index])
            }
        }

        var json: JSON {
            """
            {"monday":\(monday),"met":\(share.count),"n":\(share.n),"lower":\(limits.lower),"upper":\(limits.upper)}
            """
        }
    }

    static let schema = Schema.object(
        "AttainmentReport",
        [
            .init("all", Attainment.schema),
            .init(
                "groups",
                .list(
                    .object(
                        "AttainmentGroup",
                        [
                            .init("by", .choice(["channel", "hour", "weekday", "team"])), .init("group", .text()),
                            .init("attainment", Attainment.schema),
                        ]))),
            .init("centre", .nullable(.real), "The share of all weeks together."),
            .init(
                "weeks",
                .list(
                    .object(
                        "AttainmentWeek",
                        [
                            .init("monday", .text()), .init("met", .number()), .init("n", .number(from: 1)),
                            .init("lower", .real, "Control limit, three standard deviations (p-chart)."),
                            .init("upper", .real),
                        ]))),
        ])
}
