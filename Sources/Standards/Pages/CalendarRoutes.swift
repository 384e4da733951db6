import Calendars
import Hummingbird
import Kernel
import PeoplePages
import PeopleRules
import StandardsRules
import Store
import Web
import Words

/// Which hours does a standard count?
struct CalendarRoutes: Sendable {
    let house: House

    func add(to routes: some RouterMethods<MemberContext>) {
        routes.get("standards/calendars", use: list)
        routes.get("standards/calendars/new", use: new)
        routes.post("standards/calendars", use: make)
        routes.get("standards/calendars/:calendar", use: show)
        routes.post("standards/calendars/:calendar", use: change)
        routes.post("standards/calendars/:calendar/retirement", use: retire)
    }

    @Sendable func list(_ request: Request, context: MemberContext) async throws -> Response {
        let seen = try await house.see(context) { try DeskCalendars.all(in: $0) }
        let content = calendarsPage(seen.model, now: seen.now, isOwner: context.signedIn.isOwner)
        return house.standards(request, context, title: Words.Standards.calendars, counts: seen.counts, content)
    }

    @Sendable func new(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        return try await answer(nil, CalendarForm.usual(zone: house.place.now.zone), nil, request, context)
    }

    /// Keeps a new calendar, or shows its next 30 days without keeping it.
    @Sendable func make(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let form = context.form
        do {
            let definition = CalendarForm.definition(form, keeping: nil)
            let feed = CalendarForm.feed(form, known: nil)
            if form["do"] == "preview" { return try await preview(definition, feed, nil, request, context) }
            let id = try await house.database.write { [by = context.signedIn.memberID] tx in
                try DeskCalendars.make(name: form["name"] ?? "", definition, feed: feed, by: by, in: tx)
            }
            return Toasts.see(Path.calendar(id), code: "saved")
        } catch let refusal as any Refusal {
            return try await answer(nil, CalendarForm.filled(form, named(refusal)), nil, request, context)
        }
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        let id = try context.parameters.require("calendar", as: CalendarID.self)
        let (calendar, feed) = try await kept(id)
        return try await answer(
            calendar, CalendarForm.filled(calendar, feed: feed), calendar.current.calendarHours, request, context)
    }

    @Sendable func change(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let (form, id) = (context.form, try context.parameters.require("calendar", as: CalendarID.self))
        let (calendar, known) = try await kept(id)
        do {
            let definition = CalendarForm.definition(form, keeping: calendar.current.definition.feed)
            let feed = CalendarForm.feed(form, known: known)
            if form["do"] == "preview" { return try await preview(definition, feed, calendar, request, context) }
            try await house.database.write { [by = context.signedIn.memberID] tx in
                _ = try DeskCalendars.change(
                    id, name: form["name"], to: definition, feed: feed,
                    ifVersion: form.text("version").flatMap { Int($0) }, by: by, in: tx)
            }
            return Toasts.see(Path.calendar(id), code: "saved")
        } catch let refusal as any Refusal {
            return try await answer(calendar, CalendarForm.filled(form, named(refusal)), nil, request, context)
        }
    }

    @Sendable func retire(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let id = try context.parameters.require("calendar", as: CalendarID.self)
        do {
            try await house.database.write { [by = context.signedIn.memberID] tx in
                try DeskCalendars.retire(id, by: by, in: tx)
            }
            return Toasts.see(Path.calendars, code: "saved")
        } catch let refusal as StandardsRefusal {
            let (calendar, feed) = try await kept(id)
            let filled = CalendarForm.filled(calendar, feed: feed, refusal: refusal)
            return try await answer(calendar, filled, nil, request, context)
        }
    }

    private func kept(_ id: CalendarID) async throws -> (DeskCalendar, CalendarFeed?) {
        try await house.database.read { tx -> (DeskCalendar, CalendarFeed?) in
            let feed = try DeskCalendars.feed(of: id, in: tx)
            return (try DeskCalendars.calendar(id, in: tx), feed)
        }
    }

    /// What is fetched from an address is not there yet.
    private func preview(
        _ definition: CalendarDefinition, _ feed: CalendarFeed.Change, _ calendar: DeskCalendar?, _ request: Request,
        _ context: MemberContext
    ) async throws -> Response {
        let hours = try definition.fed(feed, at: house.clock.now).definition.calendar(since: house.clock.now)
        return try await answer(calendar, CalendarForm.filled(context.form), hours, request, context)
    }

    private func answer(
        _ calendar: DeskCalendar?, _ filled: Filled, _ hours: WorkingCalendar?, _ request: Request,
        _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { tx in
            try calendar.flatMap { try DeskCalendars.feed(of: $0.id, in: tx) }
        }
        let place = calendar.map { Path.calendar($0.id) } ?? Path.calendars
        let kept = calendar?.current.definition.feed?.count ?? 0
        let sheet = CalendarForm.html(filled, to: place, feed: seen.model, kept: kept, token: context.token)
        let end = calendar.map { calendar in
            form(to: Path.retirement(of: calendar.id), .post(context.token), button(Words.Standards.retireCalendar))
        }
        let title = calendar?.name ?? Words.Standards.addCalendar
        let isOwner = context.signedIn.isOwner
        return house.standards(
            request, context, title: title, counts: seen.counts, hasProblem: filled.hasProblem,
            """
            \(pageTitle(title))\(filled.summary)\(hours.flatMap { findingsSection($0, now: seen.now) })\
            \(hours.map { previewSection($0, now: seen.now) })\
            \(when: isOwner, sheet)\(when: isOwner && calendar?.retired == nil, end ?? "")
            """)
    }

    /// The field of this form that a refusal is about.
    private func named(_ refusal: any Refusal) -> any Refusal {
        let fields = ["time_zone": "zone", "hours": "mon", "dates": "exceptions"]
        guard let field = refusal.field.flatMap({ fields[$0] }) else { return refusal }
        return FieldRefusal(sentence: refusal.sentence, code: refusal.code, field: field)
    }
}

/// A refusal at a field of another name.
private struct FieldRefusal: Refusal {
    let sentence: String
    let code: String
    let field: String?
}
