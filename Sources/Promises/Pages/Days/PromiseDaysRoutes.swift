import Hummingbird
import Kernel
import PeoplePages
import PromisesRules
import StandardsRules
import Store
import Web
import Words

/// Which calendar do promises go by, and when does one count as broken? Owners say so; everybody may read it.
struct PromiseDaysRoutes: Sendable {
    let house: House

    func add(to group: some RouterMethods<MemberContext>) {
        group.get("promises/days", use: show)
        group.post("promises/days", use: save)
    }

    @Sendable func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await page(nil, request, context)
    }

    /// Answers 303 to the page; a refusal shows it again with what was typed.
    @Sendable func save(_ request: Request, context: MemberContext) async throws -> Response {
        try context.requireOwner()
        let form = context.form
        do {
            guard let days = form.text("brokenAfter").flatMap({ Int($0) }) else { throw PromiseRefusal.daysUnusable }
            try await house.database.write { [by = context.signedIn.memberID] tx in
                try PromiseDaySetting.set(
                    calendar: form.text("calendar").flatMap { CalendarID($0) }, brokenAfter: days,
                    ifVersion: form.text("version").flatMap { Int($0) }, by: by, in: tx)
            }
            return Toasts.see(Path.promiseDays, code: "saved")
        } catch let refusal as PromiseRefusal {
            return try await page(Problem(refusal.field, refusal.sentence), request, context)
        }
    }

    private func page(
        _ problem: Problem?, _ request: Request, _ context: MemberContext
    ) async throws -> Response {
        let seen = try await house.see(context) { tx in
            PromiseDaysView(
                setting: try PromiseDaySetting.current(in: tx),
                calendars: try DeskCalendars.all(in: tx).filter { $0.retired == nil })
        }
        let content = promiseDaysPage(
            seen.model, token: context.token, isOwner: context.signedIn.isOwner, typed: context.form, problem: problem)
        return house.promisePage(
            request, context, title: Words.PromiseDays.title, counts: seen.counts, hasProblem: problem != nil, content)
    }
}
