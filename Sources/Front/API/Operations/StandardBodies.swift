import Calendars
import ConversationsRules
import Kernel
import StandardsRules

/// A standard with its parts. Every part is asked for by the room, which says what is missing.
struct StandardBody: RequestBody {
    let action: String
    let measure: Measure?
    let amount: Int?
    let unit: TargetTime.Unit?
    let pauses: [Conversation.State]?
    let channels: [Channel]?
    let contactPoints: [ContactPointID]?
    let targetPercent: Int?
    let warnPercent: Int?
    let calendar: CalendarID?

    static let schema = Schema.object(
        "StandardParts",
        [
            .init("action", .text(), "What is done, as Orders are processed."),
            .optional("measure", .choice(of: Measure.self)), .optional("amount", .number(from: 1)),
            .optional("unit", .choice(of: TargetTime.Unit.self)),
            .optional(
                "pauses", .list(.choice(Conversation.State.thatMayPause.map(\.rawValue))),
                "The states in which the clock pauses; with_them when it is left out."),
            .optional("channels", .list(.choice(of: Channel.self)), "What it covers; empty for all."),
            .optional("contactPoints", .list(.id), "What it covers; empty for all."),
            .optional("targetPercent", .number(from: 1), "How many of 100 shall meet it."),
            .optional("warnPercent", .number(from: 1), "After which share of the time people are warned; 75 else."),
            .optional("calendar", .id),
        ])

    /// Whom it covers has to be said: everybody by two empty lists.
    var draft: StandardDraft {
        let population =
            channels == nil && contactPoints == nil
            ? nil : Population(channels: Set(channels ?? []), contactPoints: Set(contactPoints ?? []))
        return StandardDraft(
            action: action, measure: measure, amount: amount, unit: unit, pauses: pauses.map { Set($0) },
            population: population, targetPercent: targetPercent, warnPercent: warnPercent, calendar: calendar)
    }
}

/// The hours of a week.
struct WeekHours: Decodable, Sendable {
    let mon: [[String]]?
    let tue: [[String]]?
    let wed: [[String]]?
    let thu: [[String]]?
    let fri: [[String]]?
    let sat: [[String]]?
    let sun: [[String]]?

    static let schema = Schema.object(
        "WeekHours",
        Weekday.allCases.map { day in
            .optional(
                day.code, .list(.list(.text())), "Pairs of times, as 09:00 and 17:00, up to 24:00; over midnight too.")
        })

    var hours: [String: [[String]]] {
        let all = ["mon": mon, "tue": tue, "wed": wed, "thu": thu, "fri": fri, "sat": sat, "sun": sun]
        return all.compactMapValues(\.self)
    }
}

/// A date with hours of its own.
struct OwnDate: Decodable, Sendable {
    let date: String
    let name: String?
    let hours: [[String]]?

    static let schema = Schema.object(
        "OwnDate",
        [
            .init("date", .text(), "As 2026-12-24."), .optional("name", .text()),
            .optional("hours", .list(.list(.text())), "Pairs of times; closed when it is left out."),
        ])

    var day: CalendarDocument.Day { CalendarDocument.Day(date: date, name: name, hours: hours) }
}

/// A calendar.
struct CalendarBody: RequestBody {
    let name: String
    let zone: String
    let hours: WeekHours
    let exceptions: [OwnDate]?
    let region: String?
    let feed: String?

    static let schema = Schema.object(
        "CalendarParts",
        [
            .init("name", .text()), .init("zone", .text(), "An IANA name, as Europe/London."),
            .init("hours", WeekHours.schema), .optional("exceptions", .list(OwnDate.schema, limit: 2000)),
            .optional("region", .text(), "Whose holidays are kept, as GB or GB-SCT."),
            .optional("feed", .text(), "An iCalendar text with closed dates."),
        ])

    /// The calendar as it was written; a feed that cannot be read is refused with its line.
    func definition(keeping kept: [CalendarDocument.Day]? = nil, at now: Instant) throws -> CalendarDefinition {
        var definition = CalendarDefinition(
            CalendarDocument(timeZone: zone, hours: hours.hours, exceptions: exceptions?.map(\.day)), region: region,
            feed: kept)
        if let feed { try definition.takeFeed(Array(feed.utf8), at: now) }
        return definition
    }
}

/// Orders, invoices, calls and visits.
struct ServiceRecordsBody: RequestBody {
    let records: [Record]

    struct Record: Decodable, Sendable {
        let measure: Measure
        let key: String
        let began: Moment
        let stopped: Moment?
        let gaveUp: Moment?
        let over: Moment?
        let person: String?
        let member: String?
    }

    static let schema = Schema.object(
        "ServiceRecords",
        [
            .init(
                "records",
                .list(
                    .object(
                        "ServiceRecord",
                        [
                            .init(
                                "measure", .choice(Measure.allCases.filter { !$0.isOfConversations }.map(\.rawValue))),
                            .init(
                                "key", .text(),
                                "Its number where it comes from: bringing it again counts nothing twice."),
                            .init("began", .instant), .optional("stopped", .instant, "When it was done or answered."),
                            .optional("gaveUp", .instant, "When the person gave up waiting."),
                            .optional("over", .instant, "When the handling that followed was over."),
                            .optional("person", .text(), "Their mail address."),
                            .optional("member", .text(), "The mail address of the colleague who did it."),
                        ]), limit: 500))
        ])

    var brought: [NewServiceRecord] {
        records.map {
            NewServiceRecord(
                $0.measure, key: $0.key, began: $0.began.moment, stopped: $0.stopped?.moment,
                gaveUp: $0.gaveUp?.moment, over: $0.over?.moment, person: $0.person, member: $0.member)
        }
    }
}
