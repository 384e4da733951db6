import Calendars
import ConversationsRules
import Kernel
import StandardsRules

/// A standard with its parts. Every part is asked for by the room, which says what is missing.
struct StandardBody: RequestBody {
    let action: String
    let sentence: String?
    let query: String?
    let since: Moment?
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
            .optional("sentence", .text(), "The sentence that it was read from; kept while it says the same."),
            .optional(
                "query", .text(),
                "What it covers, as by:email at:Repair new:yes from:@bigco.example about:refund; empty for all."),
            .optional("since", .instant, "From when on it judges; now when it is left out."),
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

    /// Whom it covers has to be said: everybody by an empty query, or by two empty lists.
    func draft(_ points: [Population.Point]) throws -> StandardDraft {
        var population = try query.map { try Population(query: $0, points: points) }
        if channels != nil || contactPoints != nil {
            population = population ?? .all
            population?.channels.formUnion(channels ?? [])
            population?.contactPoints.formUnion(contactPoints ?? [])
        }
        return StandardDraft(
            sentence: sentence, action: action, measure: measure, amount: amount, unit: unit,
            pauses: pauses.map { Set($0) },
            population: population, targetPercent: targetPercent, warnPercent: warnPercent, calendar: calendar,
            since: since?.moment)
    }
}

/// What we mean by good.
struct MeaningBody: RequestBody {
    let sentence: String

    static let schema = Schema.object(
        "ServiceMeaning", [.init("sentence", .text(), "One sentence; empty while nobody has said one.")])
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
    let feedAddress: String?

    static let schema = Schema.object(
        "CalendarParts",
        [
            .init("name", .text()), .init("zone", .text(), "An IANA name, as Europe/London."),
            .init("hours", WeekHours.schema), .optional("exceptions", .list(OwnDate.schema, limit: 2000)),
            .optional("region", .text(), "Whose holidays are kept, as GB or GB-SCT."),
            .optional(
                "feed", .text(), "An iCalendar text with closed dates. Left out keeps what is kept, empty removes it."),
            .optional("feedAddress", .text(), "An https address from which it is fetched once a day instead."),
        ])

    /// The calendar as it was written.
    func definition(keeping kept: [CalendarDocument.Day]? = nil) -> CalendarDefinition {
        CalendarDefinition(
            CalendarDocument(timeZone: zone, hours: hours.hours, exceptions: exceptions?.map(\.day)), region: region,
            feed: kept)
    }

    /// What becomes of its feed.
    var feedChange: CalendarFeed.Change {
        if let feed { return feed.isEmpty ? .none : .text(Array(feed.utf8)) }
        return feedAddress.map { $0.isEmpty ? .none : .address($0) } ?? .keep
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
        let name: String?
        let member: String?
        let promised: Moment?
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
                            .optional("person", .text(), "Their mail address; somebody new becomes a person."),
                            .optional("name", .text(), "What the person is called, when we know only the address."),
                            .optional("member", .text(), "The mail address of the colleague who did it."),
                            .optional(
                                "promised", .instant,
                                "By when it is promised: a promise to the person, which the member sees to."),
                        ]), limit: 500))
        ])

    var brought: [NewServiceRecord] {
        records.map {
            NewServiceRecord(
                $0.measure, key: $0.key, began: $0.began.moment, stopped: $0.stopped?.moment,
                gaveUp: $0.gaveUp?.moment, over: $0.over?.moment, person: $0.person, name: $0.name,
                member: $0.member, promised: $0.promised?.moment)
        }
    }
}
