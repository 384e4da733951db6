import Kernel
import PeopleRules
import PromisesRules
import Store

/// What the page of promises shows, as plain values.
struct PromisesDue: Sendable {
    let view: PromiseView
    let isMine: Bool
    let rows: [Promise]
    let names: [PersonID: PersonSummary]
    let next: PromiseCursor?
    /// What fell or falls due this week, and in the last 13 weeks.
    let week: PromiseShare
    let figures: PromiseFigures

    /// Reads it in six statements, however many promises there are.
    init(
        _ view: PromiseView, of member: MemberID?, after cursor: PromiseCursor?, zone: Zone, in tx: Transaction
    ) throws {
        self.view = view
        isMine = member != nil
        (rows, next) = try Promises.page(view, of: member, after: cursor, in: tx)
        let today = LocalTime(tx.now, in: zone)
        let monday = today.dayNumber + 1 - today.weekday
        figures = try PromiseFigures.read(days: (monday - 12 * 7)...(monday + 6), in: tx)
        names = try People.summary(ids: rows.map(\.person) + figures.byPerson.keys, in: tx)
        week = figures.byWeek[monday] ?? PromiseShare()
    }
}
