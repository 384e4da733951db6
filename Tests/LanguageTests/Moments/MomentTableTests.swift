import Kernel
import Testing

@testable import Language

/// A row of the table: words, when they are written, where, and when they fall due.
struct MomentRow: CustomTestStringConvertible, Sendable {
    let words: String
    let at: String
    let zone: String
    let due: String
    let accepted: [String]

    init(
        _ words: String, at: String = "2026-11-18T10:00", in zone: String = "Europe/London", _ due: String,
        also: [String] = []
    ) {
        self.words = words
        self.at = at
        self.zone = zone
        self.due = due
        accepted = also
    }

    var testDescription: String { "\(words), written \(at) \(zone)" }
}

@Suite("From words to a moment")
struct MomentTableTests {
    private func found(_ row: MomentRow) throws -> FoundPromise {
        let zone = try #require(Zone(row.zone))
        let at = try #require(WrittenMoment.instant(row.at, in: zone))
        let found = PromiseFinder.find(in: "I'll call you \(row.words).", at: at, zone: zone)
        return try #require(found.first)
    }

    @Test("Every row of the table of moments", arguments: table + hours + weeks + dates + clockChanges)
    func moment(row: MomentRow) throws {
        let zone = try #require(Zone(row.zone))
        let promise = try found(row)
        #expect(promise.due == WrittenMoment.instant(row.due, in: zone))
        for other in row.accepted {
            let moment = try #require(WrittenMoment.instant(other, in: zone))
            #expect(promise.accepted.contains(moment), "\(other) is accepted")
        }
    }

    // Written on Wednesday 18 November 2026 at 10:00 in London, unless the row says otherwise.
    static let table: [MomentRow] = [
        MomentRow("today", "2026-11-18T23:59:59", also: ["2026-11-18T17:00", "2026-11-19T00:00"]),
        MomentRow("by tomorrow", "2026-11-19T23:59:59"),
        MomentRow("on Friday", "2026-11-20T23:59:59", also: ["2026-11-20T17:00", "2026-11-21T00:00"]),
        MomentRow("no later than 5 January", "2027-01-05T23:59:59"),
        MomentRow("before Friday", "2026-11-19T23:59:59"),
        MomentRow("before the 15th", "2026-12-14T23:59:59"),
        MomentRow("before Christmas", "2026-12-24T23:59:59"),
        MomentRow("by end of day", "2026-11-18T23:59:59", also: ["2026-11-18T17:30", "2026-11-18T18:00"]),
        MomentRow("by EOD tomorrow", "2026-11-19T23:59:59"),
        MomentRow("by close of business", "2026-11-18T17:00", also: ["2026-11-18T17:30", "2026-11-18T18:00"]),
        MomentRow("by COB Friday", "2026-11-20T17:00"),
        MomentRow("by COP", "2026-11-18T17:00"),
        MomentRow("by knock-off", "2026-11-18T17:00", also: ["2026-11-18T16:00", "2026-11-18T23:59:59"]),
        MomentRow("by noon", "2026-11-18T12:00"),
        MomentRow("by midday tomorrow", "2026-11-19T12:00"),
        MomentRow("by 12", "2026-11-18T12:00"),
        MomentRow("before midnight", "2026-11-19T00:00", also: ["2026-11-18T23:59:59"]),
        MomentRow("tomorrow morning", "2026-11-19T12:00", also: ["2026-11-19T11:59:59"]),
        MomentRow("tmrw am", "2026-11-19T12:00"),
        MomentRow("first thing", "2026-11-19T09:00", also: ["2026-11-19T08:30", "2026-11-19T12:00"]),
        MomentRow("first thing on Monday", "2026-11-23T09:00"),
        MomentRow("before lunch", "2026-11-18T12:00", also: ["2026-11-18T12:30", "2026-11-18T13:00"]),
        MomentRow("this arvo", "2026-11-18T17:00", also: ["2026-11-18T17:30", "2026-11-18T18:00"]),
        MomentRow("on Thursday afternoon", "2026-11-19T17:00"),
        MomentRow("tonight", "2026-11-18T23:59:59", also: ["2026-11-18T20:00", "2026-11-19T00:00"]),
        MomentRow("by evening", "2026-11-18T23:59:59", also: ["2026-11-18T18:00", "2026-11-18T19:00"]),
        MomentRow("on Sunday night", "2026-11-22T23:59:59"),
        MomentRow("between 2 and 4", "2026-11-18T16:00"),
        MomentRow("tomorrow 8-10am", "2026-11-19T10:00"),
        MomentRow("in 5 to 7 working days", "2026-11-27T23:59:59"),
        MomentRow("in 3 to 5 days", "2026-11-23T23:59:59"),
        MomentRow("in 45 mins", "2026-11-18T10:45"),
        MomentRow("within the hour", "2026-11-18T11:00"),
        MomentRow("in about an hour", "2026-11-18T11:00"),
        MomentRow("in half an hour", "2026-11-18T10:30"),
        MomentRow("in an hour and a half", "2026-11-18T11:30"),
        MomentRow(
            "within 5 days", "2026-11-23T23:59:59", also: ["2026-11-23T10:00", "2026-11-23T17:00", "2026-11-24T00:00"]),
        MomentRow("in a fortnight", "2026-12-02T23:59:59"),
        MomentRow("in a couple of days", "2026-11-20T23:59:59", also: ["2026-11-21T23:59:59"]),
        MomentRow("within one month", at: "2027-01-31T12:17", "2027-02-28T23:59:59"),
        MomentRow("within 2 working days", at: "2026-11-20T10:00", "2026-11-24T23:59:59"),
        MomentRow("on the next working day", at: "2026-11-20T10:00", "2026-11-23T23:59:59"),
        MomentRow("at 4pm London time tomorrow", in: "America/New_York", "2026-11-19T11:00"),
        MomentRow("at 11 am PT", at: "2026-11-18T10:00", "2026-11-18T19:00"),
        MomentRow("at 18:00 CET", at: "2026-11-18T10:00", "2026-11-18T17:00"),
    ]

    static let hours: [MomentRow] = [
        MomentRow("by 4", "2026-11-18T16:00"),
        MomentRow("at half 5", "2026-11-18T17:30"),
        MomentRow("at ten to four", "2026-11-18T15:50"),
        MomentRow("at 0615 hrs", "2026-11-19T06:15"),
        MomentRow("at 13h00", "2026-11-18T13:00"),
        MomentRow("at 7 tomorrow", "2026-11-19T07:00"),
        MomentRow("at 8 tonight", "2026-11-18T20:00"),
        MomentRow("on the 19th at 5:30 pm", "2026-11-19T17:30"),
        MomentRow("by 9", "2026-11-19T09:00"),
        MomentRow("at quarter past 3", "2026-11-18T15:15"),
        MomentRow("between 11 and 1", "2026-11-18T13:00"),
        MomentRow("by 5.30pm", "2026-11-18T17:30"),
        MomentRow("at five o'clock", "2026-11-18T17:00"),
    ]

    static let weeks: [MomentRow] = [
        MomentRow("on Wednesday", "2026-11-25T23:59:59"),
        MomentRow("on Friday", at: "2026-11-20T10:00", "2026-11-27T23:59:59"),
        MomentRow("this Thursday", "2026-11-19T23:59:59"),
        MomentRow("next Tuesday", at: "2026-11-16T10:00", "2026-11-24T23:59:59"),
        MomentRow("next Tuesday", at: "2026-11-19T10:00", "2026-11-24T23:59:59"),
        MomentRow("next Thursday", at: "2026-11-19T10:00", "2026-11-26T23:59:59"),
        MomentRow("on Friday 4 December", "2026-12-04T23:59:59"),
        MomentRow("tomorrow week", "2026-11-26T23:59:59"),
        MomentRow("a week today", "2026-11-25T23:59:59"),
        MomentRow("Thursday week", "2026-11-26T23:59:59"),
        MomentRow("a week on Friday", "2026-11-27T23:59:59"),
        MomentRow("by the end of the week", "2026-11-20T23:59:59", also: ["2026-11-20T18:00", "2026-11-22T23:59:59"]),
        MomentRow("next week", "2026-11-27T23:59:59", also: ["2026-11-27T17:00"]),
        MomentRow("before the weekend", "2026-11-20T23:59:59"),
        MomentRow("over the weekend", "2026-11-22T23:59:59"),
        MomentRow("early next week", "2026-11-24T23:59:59", also: ["2026-11-23T23:59:59", "2026-11-25T23:59:59"]),
        MomentRow(
            "in the first week of November", at: "2026-10-20T10:00", "2026-11-07T23:59:59",
            also: ["2026-11-06T23:59:59"]),
        MomentRow("in week 49", "2026-12-04T23:59:59"),
        MomentRow("the day after tomorrow", "2026-11-20T23:59:59"),
    ]

    static let dates: [MomentRow] = [
        MomentRow("on the 3rd", "2026-12-03T23:59:59"),
        MomentRow("on 3/12", "2026-12-03T23:59:59"),
        MomentRow("on 3/12", in: "America/Chicago", "2027-03-12T23:59:59"),
        MomentRow("by mid-June", "2027-06-15T23:59:59"),
        MomentRow("by the end of the month", "2026-11-30T23:59:59"),
        MomentRow("before the end of the quarter", "2026-12-31T23:59:59"),
        MomentRow("by the end of the year", "2026-12-31T23:59:59"),
        MomentRow("by 2027-01-05", "2027-01-05T23:59:59"),
        MomentRow("before Easter", "2027-03-27T23:59:59"),
        MomentRow("by the 15th of next month", "2026-12-15T23:59:59"),
    ]

    static let clockChanges: [MomentRow] = [
        MomentRow("within 24 hours", at: "2026-03-28T12:00", "2026-03-29T13:00"),
        MomentRow("at 9 tomorrow", at: "2026-03-28T12:00", "2026-03-29T09:00"),
        MomentRow(
            "at 02:30", at: "2028-10-29T00:15", in: "Europe/Paris", "2028-10-29T02:30:00+02:00",
            also: ["2028-10-29T02:30:00+01:00"]),
        MomentRow(
            "at 02:30 tomorrow", at: "2026-03-28T12:00", in: "Europe/Paris", "2026-03-29T03:30:00+02:00",
            also: ["2026-03-29T03:00:00+02:00"]),
        MomentRow("in two hours", at: "2024-03-10T01:30", in: "America/Chicago", "2024-03-10T04:30"),
    ]

    @Test("Of an hour that clocks skip two readings are accepted, and no other")
    func skipped() throws {
        let promise = try found(
            MomentRow("at 02:30 tomorrow", at: "2026-03-28T12:00", in: "Europe/Paris", "2026-03-29T03:30:00+02:00"))
        let readings = Set(promise.accepted + [promise.due].compactMap(\.self)).map(\.iso8601).sorted()
        #expect(readings == ["2026-03-29T01:00:00Z", "2026-03-29T01:30:00Z"])
    }

    @Test(
        "Words without a number of their own name no moment",
        arguments: [
            "soon", "shortly", "as soon as possible", "right away", "in a bit", "once it arrives",
            "within 5 days of receipt",
        ])
    func none(words: String) throws {
        #expect(try found(MomentRow(words, "")).due == nil)
    }

    @Test("That day and the day after are counted from the promise before")
    func anaphora() throws {
        let zone = try #require(Zone("Europe/London"))
        let at = try #require(WrittenMoment.instant("2026-11-18T10:00", in: zone))
        let found = PromiseFinder.find(
            in: "I'll visit you on Friday. You'll get the report the same day. I'll ring you the day after.", at: at,
            zone: zone)
        #expect(found.map(\.due?.iso8601) == ["2026-11-20T23:59:59Z", "2026-11-20T23:59:59Z", "2026-11-21T23:59:59Z"])
    }

    @Test(
        "A moment is never before or at the moment of writing",
        arguments: ["at 9", "by noon", "today by 9", "this morning", "at 10:00", "by COB", "by Wednesday"])
    func future(words: String) throws {
        let zone = try #require(Zone("Europe/London"))
        let at = try #require(WrittenMoment.instant("2026-11-18T17:00", in: zone))
        let found = PromiseFinder.find(in: "I'll call you \(words).", at: at, zone: zone)
        #expect(found.allSatisfy { $0.due.map { $0 > at } ?? true })
        #expect(found.allSatisfy { $0.accepted.allSatisfy { $0 > at } })
    }
}
