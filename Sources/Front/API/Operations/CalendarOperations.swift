import Calendars
import ConversationsRules
import HTTPTypes
import Hummingbird
import Kernel
import PeopleRules
import StandardsRules
import Store
import Web

/// Which hours count, and what is counted: calendars, clocks, and what is brought from elsewhere.
enum CalendarOperations {
    static let all: [Operation] = [
        Operation(
            id: "listCalendars", method: .get, path: "calendars", tag: .standards,
            summary: "All calendars, those in use first, by name.",
            answer: .ok(.all(of: DeskCalendar.schema, named: "Calendars"), "The calendars."), run: list),
        Operation(
            id: "createCalendar", method: .post, path: "calendars", tag: .standards,
            summary: "Makes a calendar. Hours that overlap, an unknown zone or one that is never open are refused.",
            body: CalendarBody.self, answer: .created(DeskCalendar.schema, "The calendar.", hasVersion: true),
            reaches: ["DeskCalendars.make"], isOwners: true, run: create),
        Operation(
            id: "getCalendar", method: .get, path: "calendars/{id}", tag: .standards,
            summary: "One calendar with its next 30 days as the clock sees them.",
            answer: .ok(DeskCalendar.schema, "The calendar.", hasVersion: true), run: get),
        Operation(
            id: "changeCalendar", method: .put, path: "calendars/{id}", tag: .standards,
            summary: "Gives a calendar a new version from now on. Clocks that are settled stay as they are.",
            body: CalendarBody.self, answer: .ok(DeskCalendar.schema, "The calendar as it is then.", hasVersion: true),
            reaches: ["DeskCalendars.change"], isOwners: true, takesIfMatch: true, run: change),
        Operation(
            id: "retireCalendar", method: .post, path: "calendars/{id}/retirement", tag: .standards,
            summary: "Takes a calendar out of use. Refused while a standard counts by it.",
            answer: .done("It is out of use."), reaches: ["DeskCalendars.retire"], isOwners: true, run: retire),
        Operation(
            id: "listHolidayRegions", method: .get, path: "holiday-regions", tag: .standards,
            summary: "The countries and their parts whose public holidays a calendar can keep, with their source.",
            answer: .ok(HolidayRegion.listSchema, "The regions by code."), run: regions),
        Operation(
            id: "listNearestClocks", method: .get, path: "clocks", tag: .standards,
            summary: "What runs and ends soonest, or ended longest ago.", parameters: [.limit],
            answer: .ok(.all(of: StandardClock.schema, named: "NearestClocks"), "The clocks."), run: nearest),
        Operation(
            id: "explainClock", method: .get, path: "clocks/{id}", tag: .standards,
            summary: "One clock, explained: each stretch of time, whether it counts, and why.",
            answer: .ok(ClockAccount.schema, "The clock with its stretches."), run: explain),
        Operation(
            id: "listClocks", method: .get, path: "conversations/{id}/clocks", tag: .standards,
            summary: "The clocks of a conversation, one for each exchange and standard.",
            answer: .ok(.all(of: StandardClock.schema, named: "Clocks"), "The clocks."), run: clocks),
    ]

    @Sendable static func list(_ call: Call) async throws -> Response {
        let (calendars, now) = (try await call.read { try DeskCalendars.all(in: $0) }, call.house.clock.now)
        return call.ok(#"{"items":\#(each: calendars, { $0.json(at: now) })}"#)
    }

    @Sendable static func create(_ call: Call) async throws -> Response {
        let (body, member) = (try await call.body(CalendarBody.self), call.member)
        let made = try await call.write { tx in
            let id = try DeskCalendars.make(
                name: body.name, body.definition(), feed: body.feedChange, by: member, in: tx)
            return (calendar: try DeskCalendars.calendar(id, in: tx), feed: try DeskCalendars.feed(of: id, in: tx))
        }
        return call.created(
            made.calendar.json(at: call.house.clock.now, feed: made.feed), at: "calendars/\(made.calendar.id)",
            version: made.calendar.version)
    }

    @Sendable static func get(_ call: Call) async throws -> Response {
        let id = try call.id(of: DeskCalendar.self)
        let (calendar, feed) = try await call.read { tx -> (DeskCalendar, CalendarFeed?) in
            let feed = try DeskCalendars.feed(of: id, in: tx)
            return (try DeskCalendars.calendar(id, in: tx), feed)
        }
        return call.ok(calendar.json(at: call.house.clock.now, feed: feed), version: calendar.version)
    }

    @Sendable static func change(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: DeskCalendar.self), call.member)
        let body = try await call.body(CalendarBody.self)
        let (calendar, feed) = try await call.writeIfMatch { version, tx -> (DeskCalendar, CalendarFeed?) in
            let kept = try DeskCalendars.calendar(id, in: tx).current.definition.feed
            let calendar = try DeskCalendars.change(
                id, name: body.name, to: body.definition(keeping: kept), feed: body.feedChange, ifVersion: version,
                by: member, in: tx)
            return (calendar, try DeskCalendars.feed(of: id, in: tx))
        }
        return call.ok(calendar.json(at: call.house.clock.now, feed: feed), version: calendar.version)
    }

    @Sendable static func retire(_ call: Call) async throws -> Response {
        let (id, member) = (try call.id(of: DeskCalendar.self), call.member)
        try await call.write { try DeskCalendars.retire(id, by: member, in: $0) }
        return call.done
    }

    @Sendable static func regions(_ call: Call) async throws -> Response {
        call.ok(#"{"source":\#(HolidayRegion.source),"items":\#(each: HolidayRegion.all, \.json)}"#)
    }

    @Sendable static func nearest(_ call: Call) async throws -> Response {
        let limit = try call.limit
        let clocks = try await call.read { try Clocks.nearest(limit: limit, in: $0) }
        return call.ok(#"{"items":\#(each: clocks, \.json)}"#)
    }

    @Sendable static func explain(_ call: Call) async throws -> Response {
        let id = try call.id(of: StandardClock.self)
        return call.ok(try await call.read { try Clocks.explain(id, in: $0) }.json)
    }

    @Sendable static func clocks(_ call: Call) async throws -> Response {
        let id = try call.id(of: Conversation.self)
        let clocks = try await call.read { tx in
            _ = try Conversations.conversation(id, in: tx)
            return try Clocks.of(id, in: tx)
        }
        return call.ok(#"{"items":\#(each: clocks, \.json)}"#)
    }
}
